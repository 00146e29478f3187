//! Words: every string of the page, in every language. A language that lacks one does not compile.

pub mod date;
mod en;
mod headline;
mod list;
pub mod money;
#[cfg(not(target_arch = "wasm32"))]
pub mod moved;
pub mod number;
#[cfg(not(target_arch = "wasm32"))]
pub mod prose;
mod sentence;
mod strings;

pub use headline::{headline, names_of};
pub use sentence::first_sentence;
pub use strings::Text;

use crate::domain::Lang;

/// The words of a language.
pub const fn text(lang: Lang) -> &'static Text {
    match lang {
        Lang::En => &en::EN,
    }
}
