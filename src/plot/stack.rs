//! Marks that would overlap stand on one another, so that a busy month becomes a tower.

/// For each place, left to right, the lowest level at which nothing is nearer than `gap`.
pub(super) fn levels(places: &[f64], gap: f64) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    places
        .iter()
        .map(|&place| {
            let level = ends.iter().position(|end| place - end >= gap).unwrap_or(ends.len());
            if level == ends.len() {
                ends.push(place);
            } else {
                ends[level] = place;
            }
            level
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn stacks_what_is_near_and_comes_down_again() {
        assert_eq!(levels(&[0.0, 3.0, 6.0, 10.0, 13.0, 40.0], 10.0), [0, 1, 2, 0, 1, 0]);
        assert_eq!(levels(&[], 10.0), Vec::<usize>::new());
    }
}
