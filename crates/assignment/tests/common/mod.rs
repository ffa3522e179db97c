//! Large random problems, the same ones that golden.py makes for SciPy.

use assignment::Scores;

/// How a problem is made.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    pub seed: u64,
    pub left: usize,
    pub right: usize,
    /// Places of a left: 1 each, or any number from 0 up to this one if it isn't 1.
    pub most: u64,
    /// How many of a hundred pairs are possible.
    pub percent: u64,
    pub highest: u64,
}

/// Word `k` (from 1) of `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
fn word(seed: u64, k: usize) -> u64 {
    let mut z = seed.wrapping_add((k as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Recipe {
    pub fn places(self) -> Vec<u32> {
        let places = (1..=self.left).map(|k| if self.most == 1 { 1 } else { word(self.seed, k) % (self.most + 1) });
        places.map(|places| u32::try_from(places).unwrap_or_default()).collect()
    }

    pub fn scores(self) -> Scores {
        Scores::from_fn(self.left, self.right, |left, right| {
            let cell = word(self.seed, self.left + left * self.right + right + 1);
            let possible = (cell & 255) * 100 < self.percent * 256;
            possible.then(|| u32::try_from((cell >> 8) % (self.highest + 1)).unwrap_or_default())
        })
    }
}
