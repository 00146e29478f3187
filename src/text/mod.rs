//! Words: every string of the page, in every language. A language that lacks one does not compile.

mod chosen;
#[cfg(not(target_arch = "wasm32"))]
mod claim;
pub mod date;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod es;
mod headline;
#[cfg(not(target_arch = "wasm32"))]
mod ko;
pub mod money;
#[cfg(not(target_arch = "wasm32"))]
pub mod moved;
pub mod number;
mod phrases;
#[cfg(not(target_arch = "wasm32"))]
pub mod prose;
#[cfg(not(target_arch = "wasm32"))]
mod pt;
mod sentence;
mod strings;
mod tables;
mod template;
#[cfg(not(target_arch = "wasm32"))]
pub mod things;
pub mod wait;

pub use chosen::{option_name, others};
#[cfg(not(target_arch = "wasm32"))]
pub use claim::claims;
pub use headline::headline;
pub use sentence::{first_sentence, opening};
pub use strings::Text;
#[cfg(target_arch = "wasm32")]
pub use tables::bring;
pub use tables::text;
