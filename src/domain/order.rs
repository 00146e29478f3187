//! The one sort of the app: each kind of element that is sorted would bring four kilobytes of code of its own.

use std::cmp::Ordering;

/// The numbers below a length, in the order of a comparison; what compares equal stays in its order.
pub fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    places
}

/// Takes things out of their order into another, which names each place once.
pub fn reordered<T>(things: Vec<T>, order: Vec<usize>) -> Vec<T> {
    let mut slots: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| slots.get_mut(place)?.take()).collect()
}
