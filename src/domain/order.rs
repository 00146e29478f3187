//! The one sort of the app. That of the standard library would bring four kilobytes for each kind of element that is
//! sorted, and three for this one alone.

use std::cmp::Ordering;

/// The numbers below a length, in the order of a comparison; what compares equal stays in its order.
pub fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    // Runs are merged by twos, until one is left.
    let mut run = 1;
    while run < length {
        let mut merged = Vec::with_capacity(length);
        for start in (0..length).step_by(2 * run) {
            let (middle, end) = ((start + run).min(length), (start + 2 * run).min(length));
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let is_left = right == end || left < middle && compare(places[right], places[left]).is_ge();
                let next = if is_left { &mut left } else { &mut right };
                merged.push(places[*next]);
                *next += 1;
            }
        }
        places = merged;
        run *= 2;
    }
    places
}

/// Takes things out of their order into another, which names each place once.
pub fn reordered<T>(things: Vec<T>, order: Vec<usize>) -> Vec<T> {
    let mut slots: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| slots.get_mut(place)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_what_is_equal_in_its_order() {
        for length in 0..200_usize {
            for step in [1, 3, 7_919] {
                let things: Vec<usize> = (0..length).map(|place| place * place * step % 9).collect();
                let mut expected: Vec<usize> = (0..length).collect();
                expected.sort_by_key(|place| things[*place]);
                assert_eq!(sorted(length, &|a, b| things[a].cmp(&things[b])), expected);
            }
        }
    }
}
