//! What a page says whose thing has another id now. It is written ahead, so the app does not carry it.

use crate::domain::Lang;

/// The words of a page that sends its visitor on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What has happened, as title and heading.
    pub title: &'static str,
    /// The link to where the page is now, for whoever is not sent on.
    pub link: &'static str,
}

/// The words in a language.
pub const fn moved(lang: Lang) -> Moved {
    match lang {
        Lang::Ko => Moved { title: "페이지 주소가 바뀌었습니다", link: "새 주소로 이동" },
        Lang::Es => Moved { title: "Esta página cambió de dirección", link: "Ir a la nueva dirección" },
        Lang::Pt => Moved { title: "Esta página mudou de endereço", link: "Ir para o novo endereço" },
        Lang::En => Moved { title: "This page has moved", link: "Go to its new address" },
    }
}
