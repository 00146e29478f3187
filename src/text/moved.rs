//! What a page says whose thing has another id now. It is written ahead, so the app does not carry it.

/// The words of a page that sends its visitor on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What has happened, as title and heading.
    pub title: &'static str,
    /// The link to where the page is now, for whoever is not sent on.
    pub link: &'static str,
}

/// The words in the language of a tag; in English for a tag that has none.
pub fn moved(tag: &str) -> Moved {
    match tag {
        "ko" => Moved { title: "페이지 주소가 바뀌었습니다", link: "새 주소로 이동" },
        "es" => Moved { title: "Esta página cambió de dirección", link: "Ir a la nueva dirección" },
        "pt" => Moved { title: "Esta página mudou de endereço", link: "Ir para o novo endereço" },
        _ => Moved { title: "This page has moved", link: "Go to its new address" },
    }
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn each_language_has_words_of_its_own() {
        for tag in ["ko", "es", "pt"] {
            assert_ne!(moved(tag).title, moved("en").title, "{tag}");
            assert_ne!(moved(tag).link, moved("en").link, "{tag}");
        }
        assert_eq!(moved("xx"), moved("en"));
    }
}
