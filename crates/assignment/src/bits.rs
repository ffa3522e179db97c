//! Sets of small numbers, one bit each.

/// A set of the numbers below a bound.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// The empty set of numbers below `bound`.
    pub fn new(bound: usize) -> Self {
        Self(vec![0; bound.div_ceil(64)])
    }

    pub fn insert(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub fn contains(&self, number: usize) -> bool {
        self.0[number / 64] >> (number % 64) & 1 == 1
    }

    /// The lowest number from `start` on that is in this set and not in `other`.
    pub fn next_without(&self, start: usize, other: &Self) -> Option<usize> {
        let mut mask = u64::MAX << (start % 64);
        for (index, (mine, others)) in self.0.iter().zip(&other.0).enumerate().skip(start / 64) {
            let word = mine & !others & mask;
            if word != 0 {
                return Some(index * 64 + word.trailing_zeros() as usize);
            }
            mask = u64::MAX;
        }
        None
    }
}

impl FromIterator<bool> for Bits {
    /// The set of the numbers, counted from 0, at which the iterator says `true`.
    fn from_iter<I: IntoIterator<Item = bool>>(members: I) -> Self {
        let mut words = Vec::new();
        let mut filled = 64;
        for member in members {
            if filled == 64 {
                words.push(0);
                filled = 0;
            }
            if let Some(word) = words.last_mut() {
                *word |= u64::from(member) << filled;
            }
            filled += 1;
        }
        Self(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number_is_found_across_words() {
        let (mut set, mut other) = (Bits::new(200), Bits::new(200));
        for number in [3, 63, 64, 130, 192] {
            set.insert(number);
        }
        other.insert(64);
        let mut found = Vec::new();
        let mut start = 0;
        while let Some(number) = set.next_without(start, &other) {
            found.push(number);
            start = number + 1;
        }
        assert_eq!(found, [3, 63, 130, 192]);
        assert_eq!(set.next_without(200, &other), None);
        assert!(set.contains(64) && !set.contains(65));
        let (again, none): (Bits, Bits) = ((0..200).map(|number| set.contains(number)).collect(), Bits::new(200));
        assert_eq!(again.next_without(64, &none), Some(64));
        assert_eq!(again.next_without(131, &none), Some(192));
    }
}
