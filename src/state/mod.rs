//! What the visitor looks at, its address, and the one store of signals.

pub mod address;
mod explorer;
mod failure;
mod notice;
mod piece;
mod pointer;
mod slot;
mod store;
mod view_state;
mod wish;

pub use explorer::{Explorer, Found};
pub use failure::{LoadFailure, Loading};
pub use notice::Notice;
pub use piece::{ListDrawer, Piece};
pub use pointer::Pointer;
pub use slot::{LATER, REST, Slot};
pub use store::{Extent, Store};
pub use view_state::{Page, ViewState};
pub use wish::Wish;
