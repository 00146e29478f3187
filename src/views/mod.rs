//! What is drawn: markup, with slots for what follows the choice; only the picture of time, which answers to a pointer, is
//! a component. One file a part of the page, its style in `style/` under the same name.

#![allow(unreachable_pub, reason = "the component macro makes its own items pub, whatever the function is")]

mod brief;
mod bubble;
mod card;
mod cards;
mod chips;
#[cfg(not(target_arch = "wasm32"))]
mod compare;
mod confidence;
#[cfg(not(target_arch = "wasm32"))]
mod country_page;
#[cfg(not(target_arch = "wasm32"))]
mod crumbs;
mod deal_row;
#[cfg(not(target_arch = "wasm32"))]
mod deal_section;
mod deal_step;
mod deal_table;
#[cfg(not(target_arch = "wasm32"))]
mod disputes;
mod drawing;
mod event;
#[cfg(not(target_arch = "wasm32"))]
mod event_list;
#[cfg(not(target_arch = "wasm32"))]
mod event_page;
mod explore;
mod facet;
#[cfg(not(target_arch = "wasm32"))]
mod facts;
mod footer;
mod frame;
mod headline;
mod icon;
mod keys;
#[cfg(not(target_arch = "wasm32"))]
mod ladder;
mod legend;
mod lenses;
#[cfg(not(target_arch = "wasm32"))]
mod line;
mod link;
mod mark;
mod marked;
mod markup;
mod mast;
mod matrix;
#[cfg(not(target_arch = "wasm32"))]
mod named;
mod neighbours;
mod new_events;
mod nothing;
mod notices;
mod option;
#[cfg(not(target_arch = "wasm32"))]
mod organisation_page;
mod panel;
#[cfg(not(target_arch = "wasm32"))]
mod part;
mod period;
mod picture;
mod print_note;
mod problem;
#[cfg(not(target_arch = "wasm32"))]
mod programme_page;
#[cfg(not(target_arch = "wasm32"))]
mod reading_list;
mod results;
mod rungs;
mod search;
mod set_aside;
mod sheet;
mod skip;
mod sorts;
#[cfg(not(target_arch = "wasm32"))]
mod source_notes;
mod sources;
mod standing;
mod strip;
#[cfg(not(target_arch = "wasm32"))]
mod system_page;
#[cfg(not(target_arch = "wasm32"))]
mod tally;
#[cfg(not(target_arch = "wasm32"))]
mod thing;
mod tiles;
mod timeline;
mod waiting;
#[cfg(not(target_arch = "wasm32"))]
mod who_says;
mod years;

pub use explore::{SLOTS, app, explore};
pub use footer::footer;
pub use mast::mast;
pub use neighbours::neighbours_in;
pub use panel::filters;
pub use picture::{Marks, PICTURE_PLACE};
pub use problem::{Problem, problem};
pub use timeline::{more, piece};
pub use waiting::waiting;

// What only pages that are written ahead need.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use self::{
    footer::data_files,
    line::short_lines,
    mark::mark_sign,
    markup::{Markup, with},
};
#[cfg(not(target_arch = "wasm32"))]
pub use self::{frame::frame, thing::thing};
