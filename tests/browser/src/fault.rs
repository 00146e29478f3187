//! What a host can do to one of its files, so that a test sees how the page takes it.

/// A way for a request to go wrong.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file is not there: status 404.
    Missing,
    /// The file holds something else, such as half of itself or no JSON at all.
    Body(String),
    /// The request is taken and never answered.
    Silent,
}
