//! What would overlap stands on one another, so that a busy month becomes a tower.

/// For each stretch, by left edge, the lowest level at which nothing is in its way.
pub(super) fn levels(stretches: &mut dyn Iterator<Item = (f64, f64)>) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    let mut levels = Vec::new();
    for (from, to) in stretches {
        let level = ends.iter().position(|end| from >= *end).unwrap_or(ends.len());
        if level == ends.len() {
            ends.push(to);
        } else {
            ends[level] = to;
        }
        levels.push(level);
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn stacks_what_is_near_and_comes_down_again() {
        let of = |places: &[f64]| levels(&mut places.iter().map(|it| (*it, it + 10.0)));
        assert_eq!(of(&[0.0, 3.0, 6.0, 10.0, 13.0, 40.0]), [0, 1, 2, 0, 1, 0]);
        assert_eq!(of(&[]), Vec::<usize>::new());
    }

    #[test]
    fn a_long_one_keeps_its_level_to_its_end() {
        assert_eq!(levels(&mut [(0.0, 30.0), (5.0, 15.0), (20.0, 30.0), (30.0, 40.0)].into_iter()), [0, 1, 1, 0]);
    }
}
