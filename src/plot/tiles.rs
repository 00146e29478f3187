//! Countries as tiles, each roughly where it lies.

/// Column and row of each country of Latin America and the Caribbean.
const PLACES: [(&str, usize, usize); 35] = [
    ("mx", 0, 0),
    ("bz", 2, 0),
    ("cu", 3, 0),
    ("bs", 4, 0),
    ("gt", 1, 1),
    ("hn", 2, 1),
    ("jm", 3, 1),
    ("ht", 4, 1),
    ("do", 5, 1),
    ("pr", 6, 1),
    ("sv", 1, 2),
    ("ni", 2, 2),
    ("kn", 4, 2),
    ("ag", 5, 2),
    ("dm", 6, 2),
    ("cr", 2, 3),
    ("pa", 3, 3),
    ("lc", 4, 3),
    ("vc", 5, 3),
    ("bb", 6, 3),
    ("co", 3, 4),
    ("ve", 4, 4),
    ("gd", 5, 4),
    ("tt", 6, 4),
    ("ec", 2, 5),
    ("pe", 3, 5),
    ("br", 4, 5),
    ("gy", 5, 5),
    ("sr", 6, 5),
    ("bo", 3, 6),
    ("py", 4, 6),
    ("gf", 5, 6),
    ("cl", 2, 7),
    ("ar", 3, 7),
    ("uy", 4, 7),
];
/// Below them stands what is not on the list, so many in a row.
const OTHERS: (usize, usize) = (8, 7);

/// A tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedTile {
    /// The place of its country among those that were given.
    pub country: usize,
    /// Its column, from 0.
    pub column: usize,
    /// Its row, from 0.
    pub row: usize,
}

/// A tile for each country, from the top, without columns and rows that none of them has.
pub fn tiles<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<PlacedTile> {
    let mut others = 0;
    let mut placed: Vec<PlacedTile> = Vec::new();
    for (country, code) in codes.enumerate() {
        let known = PLACES.iter().find(|(known, ..)| *known == code);
        let (column, row) = known.map_or_else(
            || {
                let (column, row) = (others % OTHERS.1, OTHERS.0 + others / OTHERS.1);
                others += 1;
                (column, row)
            },
            |&(_, column, row)| (column, row),
        );
        let tile = PlacedTile { country, column, row };
        let at = placed.iter().position(|it| (it.row, it.column) > (row, column)).unwrap_or(placed.len());
        placed.insert(at, tile);
    }
    let used = |of: fn(&PlacedTile) -> usize, most: usize| {
        (0..most).filter(|it| placed.iter().any(|tile| of(tile) == *it)).count()
    };
    let closed: Vec<PlacedTile> = placed
        .iter()
        .map(|tile| PlacedTile { column: used(|it| it.column, tile.column), row: used(|it| it.row, tile.row), ..*tile })
        .collect();
    closed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_tiles_share_a_place() {
        let all = tiles(PLACES.iter().map(|(code, ..)| *code).chain(["xx", "yy"]));
        assert_eq!(all.len(), PLACES.len() + 2);
        for (place, tile) in all.iter().enumerate() {
            let is_same = |other: &&PlacedTile| (other.column, other.row) == (tile.column, tile.row);
            assert_eq!(all.iter().filter(is_same).count(), 1, "{tile:?}");
            assert!(
                place == 0 || (all[place - 1].row, all[place - 1].column) < (tile.row, tile.column),
                "in reading order"
            );
        }
        assert!(all[all.len() - 2..].iter().all(|tile| tile.row == OTHERS.0), "what is not known stands below");
    }

    #[test]
    fn neighbours_lie_where_they_lie_and_gaps_are_closed() {
        let all = tiles(["ar", "cl", "pe", "mx"].into_iter());
        let at = |country: usize| all.iter().find(|it| it.country == country).map(|it| (it.column, it.row));
        assert_eq!([at(3), at(2), at(1), at(0)], [Some((0, 0)), Some((2, 1)), Some((1, 2)), Some((2, 2))]);
        assert_eq!(tiles(std::iter::empty()), []);
    }
}
