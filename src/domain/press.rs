//! Whose press an event is known from, as far as the languages of its sources tell.

use super::Source;

/// Which side reports an event: the Korean press in Korean, the Latin American in Spanish or Portuguese. Sources in other
/// languages are of neither side and decide nothing where there are others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Only the Korean.
    Korean,
    /// Only the Latin American.
    LatinAmerican,
    /// Both.
    Both,
    /// Neither.
    Other,
}

impl Press {
    /// Every value, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Korean, Self::LatinAmerican, Self::Both, Self::Other];

    /// The id in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Korean => "ko",
            Self::LatinAmerican => "latam",
            Self::Both => "both",
            Self::Other => "other",
        }
    }

    /// Who reports what has these sources; nobody where there are none.
    pub fn of(sources: &[Source]) -> Option<Self> {
        let has = |languages: &[&str]| sources.iter().any(|source| languages.contains(&source.language.as_str()));
        Some(match (has(&["ko"]), has(&["es", "pt"])) {
            _ if sources.is_empty() => return None,
            (true, false) => Self::Korean,
            (false, true) => Self::LatinAmerican,
            (true, true) => Self::Both,
            (false, false) => Self::Other,
        })
    }
}

/// How many publishers, in how many languages.
pub fn publishers(sources: &[&Source]) -> (usize, usize) {
    let different = |of: fn(&Source) -> &str| {
        let is_first = |(place, source): &(usize, &&Source)| !sources[..*place].iter().any(|it| of(it) == of(source));
        sources.iter().enumerate().filter(is_first).count()
    };
    (different(|it| &it.publisher), different(|it| &it.language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(all: &[(&str, &str)]) -> Vec<Source> {
        let source = |(publisher, language): &(&str, &str)| Source {
            url: String::new(),
            publisher: (*publisher).to_owned(),
            title: None,
            published: None,
            language: (*language).to_owned(),
        };
        all.iter().map(source).collect()
    }

    #[test]
    fn goes_by_the_languages_of_the_sources() {
        for (languages, expected) in [
            (&[][..], None),
            (&["ko"], Some(Press::Korean)),
            (&["en", "ko"], Some(Press::Korean)),
            (&["es", "ja"], Some(Press::LatinAmerican)),
            (&["pt"], Some(Press::LatinAmerican)),
            (&["pt", "en", "ko"], Some(Press::Both)),
            (&["en", "it"], Some(Press::Other)),
        ] {
            let all: Vec<_> = languages.iter().map(|language| ("A", *language)).collect();
            assert_eq!(Press::of(&sources(&all)), expected, "{languages:?}");
        }
    }

    #[test]
    fn counts_a_publisher_and_a_language_once() {
        assert_eq!(publishers(&sources(&[("A", "ko"), ("A", "en"), ("B", "ko")]).iter().collect::<Vec<_>>()), (2, 2));
        assert_eq!(publishers(&[]), (0, 0));
    }
}
