//! One target under libFuzzer: `FUZZ_TARGET` says which. Built and run by `cargo xtask fuzz`.
#![no_main]

use std::sync::LazyLock;

use fuzz::{Target, target};

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET names a target");
    target(&name).unwrap_or_else(|| panic!("there is no target {name:?}"))
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| (CHOSEN.run)(data));
