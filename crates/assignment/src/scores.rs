//! The points of all pairs.

/// The points of each left with each right; a pair without points is impossible.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Scores {
    left: usize,
    right: usize,
    /// Right after right, since the search goes through all lefts of one right.
    cells: Vec<Option<u32>>,
}

impl Scores {
    /// Asks `score(left, right)` once for each pair.
    pub fn from_fn(left: usize, right: usize, mut score: impl FnMut(usize, usize) -> Option<u32>) -> Self {
        let mut cells = Vec::with_capacity(left * right);
        for one in 0..right {
            cells.extend((0..left).map(|other| score(other, one)));
        }
        Self { left, right, cells }
    }

    /// How many there are on the left.
    pub fn left(&self) -> usize {
        self.left
    }

    /// How many there are on the right.
    pub fn right(&self) -> usize {
        self.right
    }

    /// The points of one pair; `None` when it is impossible or one of the two does not exist.
    pub fn get(&self, left: usize, right: usize) -> Option<u32> {
        self.of(right).get(left).copied().flatten()
    }

    /// The points of one right with every left.
    pub(crate) fn of(&self, right: usize) -> &[Option<u32>] {
        self.cells.get(right * self.left..(right + 1) * self.left).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_found_by_left_and_right() {
        let scores = Scores::from_fn(2, 3, |left, right| (left != right).then(|| [0, 10][left] + [0, 1, 2][right]));
        assert_eq!((scores.left(), scores.right()), (2, 3));
        assert_eq!(scores.get(1, 2), Some(12));
        assert_eq!(scores.get(0, 1), Some(1));
        assert_eq!(scores.get(1, 1), None);
        assert_eq!(scores.get(2, 0), None, "neither side goes on into the next line");
        assert_eq!(scores.get(0, 3), None);
        assert_eq!(scores.of(2), [Some(2), Some(12)]);
    }

    #[test]
    fn an_empty_side_has_no_pairs() {
        assert_eq!(Scores::from_fn(0, 3, |_, _| Some(1)).of(2), []);
        assert_eq!(Scores::from_fn(3, 0, |_, _| Some(1)).get(0, 0), None);
    }
}
