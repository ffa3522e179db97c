//! Inputs by chance, for running without libFuzzer: the same seed gives the same inputs.

/// Bytes that readers of text stumble over.
const STUMBLES: &[&[u8]] = &[
    b"%",
    b"%00",
    b"%C3%A4",
    b"%ED%A0%80",
    b"&",
    b"=",
    b"+",
    b"\0",
    b"\r\n",
    b"\xff",
    b"\xc3",
    b"..",
    b":",
    b"@",
    b"//",
    b"[::1]",
    "\u{202e}".as_bytes(),
    "\u{301}".as_bytes(),
    "ß".as_bytes(),
    "İ".as_bytes(),
    "٣".as_bytes(),
    "ﷺ".as_bytes(),
    b"{",
    b"\"",
    b",",
    b"null",
    b"-1",
    b"9223372036854775807",
    b"1e309",
];

/// Makes new inputs of known ones.
#[derive(Debug)]
pub struct Mutator(u64);

impl Mutator {
    /// With this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, below `bound` (Vigna's split-mix generator; the bias of the remainder does no harm here).
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    /// An input near one of the seeds: a few bytes changed, taken out, put in or doubled, or two seeds joined.
    pub fn next(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = if seeds.is_empty() { Vec::new() } else { seeds[self.below(seeds.len())].clone() };
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len() + 1);
            match self.below(6) {
                0 if at < bytes.len() => bytes[at] = u8::try_from(self.below(256)).unwrap_or(0),
                1 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                2 => bytes.truncate(at),
                3 => {
                    let end = (at + self.below(8)).min(bytes.len());
                    bytes.drain(at..end);
                }
                4 if !seeds.is_empty() => {
                    let other = &seeds[self.below(seeds.len())];
                    let from = self.below(other.len() + 1);
                    bytes.truncate(at);
                    bytes.extend(&other[from..]);
                }
                _ => {
                    let stumble = STUMBLES[self.below(STUMBLES.len())];
                    bytes.splice(at..at, stumble.iter().copied());
                }
            }
        }
        bytes
    }
}
