//! Drives the built site in a real browser: everything a journey in `tests/` needs, and the tools in `bin/`.
//!
//! ```no_run
//! # use browser_tests::{Browser, Fault, Host};
//! # async fn journey() -> anyhow::Result<()> {
//! let site = Host::of_dist()?.under("/sub/path/").start().await?;
//! site.fail("dataset.json", Fault::Missing);
//! let page = Browser::phone().dark().open(site.url("en/")).await?;
//! page.until("the failure is said", "document.querySelector('[role=alert]')").await?;
//! assert!(page.violations().await?.is_empty());
//! # Ok(())
//! # }
//! ```

mod axe;
mod browser;
mod chromedriver;
mod fault;
mod lighthouse;
mod page;
mod screenshot;
mod site;
mod views;
mod wait;
mod weight;

pub use browser::Browser;
pub use fault::Fault;
pub use lighthouse::{CATEGORIES, Category, Score, audit};
pub use page::Page;
pub use site::{Host, Site};
pub use views::{VIEWS, View};
pub use weight::{Budget, Row, weigh};
