//! The table of views that are looked at: one line a state of the page that a visitor can meet.

/// A view of the site.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// What its pictures are called.
    pub name: &'static str,
    /// Its address below the top of the site.
    pub path: &'static str,
    /// Whether the app takes it over, which has to be waited for.
    pub has_app: bool,
}

/// All of them.
pub const VIEWS: [View; 24] = [
    View { name: "explore", path: "en/", has_app: true },
    View { name: "explore-peru", path: "en/?country=pe", has_app: true },
    View { name: "countries", path: "en/?view=countries", has_app: true },
    View { name: "deals", path: "en/?view=deals", has_app: true },
    View { name: "deals-ko-peru", path: "ko/?country=pe&kind=contract&view=deals", has_app: true },
    View { name: "matrix", path: "en/?view=matrix", has_app: true },
    View { name: "matrix-es-sea", path: "es/?country=pe,co&system=sea,k2&view=matrix", has_app: true },
    View { name: "explore-peru-frigates", path: "en/?country=pe&system=frigate", has_app: true },
    View { name: "nothing-matches", path: "en/?country=ht&system=frigate", has_app: true },
    View { name: "address-problem", path: "en/?country=pe,xx&view=countries", has_app: true },
    View { name: "explore-ko", path: "ko/", has_app: true },
    View { name: "explore-es", path: "es/", has_app: true },
    View { name: "countries-pt", path: "pt/?view=countries", has_app: true },
    View { name: "event", path: "en/event/peru-2024-fame-stx-k808-supply-contract/", has_app: true },
    View { name: "event-es", path: "es/event/peru-2024-fame-stx-k808-supply-contract/", has_app: true },
    View { name: "country-ko", path: "ko/country/pe/", has_app: true },
    View { name: "country", path: "en/country/pe/", has_app: true },
    View { name: "programme", path: "en/programme/peru-kt-1p/", has_app: true },
    View { name: "system-es", path: "es/system/fa-50/", has_app: true },
    View { name: "organisation-ko", path: "ko/organisation/kai/", has_app: true },
    View { name: "compare", path: "en/compare/?country=pe,co,cl", has_app: true },
    View { name: "compare-choose", path: "ko/compare/", has_app: true },
    View { name: "about", path: "en/about/", has_app: false },
    View { name: "404-page", path: "nowhere/", has_app: false },
];
