//! The table of views that are looked at: one line a state of the page that a visitor can meet.

/// A view of the site.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// What its pictures are called.
    pub name: &'static str,
    /// Its address below the top of the site.
    pub path: &'static str,
}

/// All of them.
pub const VIEWS: [View; 6] = [
    View { name: "explore", path: "en/" },
    View { name: "explore-peru", path: "en/?country=pe" },
    View { name: "countries", path: "en/?view=countries" },
    View { name: "explore-peru-frigates", path: "en/?country=pe&system=frigate" },
    View { name: "nothing-matches", path: "en/?country=ht&system=frigate" },
    View { name: "404-page", path: "nowhere/" },
];
