//! How much of a long proof is tried: a sample in each test run, all of it with `CH_PROVE=1`. What is asserted is the
//! same; `docs/TESTING.md` says how much each of them tries.

/// Whether proofs run in full.
pub fn prove() -> bool {
    std::env::var_os("CH_PROVE").is_some_and(|value| value == "1")
}

/// As much as each test run has time for, or all of it.
pub fn scale<T>(sample: T, full: T) -> T {
    if prove() { full } else { sample }
}
