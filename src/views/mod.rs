//! Components: they draw, and forward clicks. One file a component, its style in `style/` under the same name.

#![allow(unreachable_pub, reason = "the component macro makes its own items pub, whatever the function is")]

mod actions;
mod app;
mod bubble;
mod card;
mod cards;
mod chips;
mod confidence;
mod event;
mod explore;
mod facet;
mod footer;
mod headline;
mod lenses;
mod mark;
mod mast;
mod nothing;
mod option;
mod panel;
mod picture;
mod problem;
mod results;
mod rungs;
mod set_aside;
mod sources;
mod strip;
mod timeline;

pub use app::App;
pub use footer::Footer;
pub use mark::MarkSign;
pub use mast::Mast;
