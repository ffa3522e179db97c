//! Every target for a moment: on its seeds, and on what comes of them by chance.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fuzz::{Mutator, TARGETS};

/// How long each target runs.
const MOMENT: Duration = Duration::from_millis(400);

fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("a folder of seeds").map(|file| file.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a seed")).collect()
}

#[test]
fn every_target_holds_for_its_seeds_and_what_comes_of_them() {
    let (mut all, mut from_seeds) = (0_u64, 0);
    for target in TARGETS {
        let seeds = seeds(target.name);
        assert!(seeds.len() >= 3, "{}: at least three seeds", target.name);
        for (number, seed) in seeds.iter().enumerate() {
            println!("{} seed {number}: {:?}", target.name, String::from_utf8_lossy(seed));
            (target.run)(seed);
            from_seeds += 1;
        }
        let (start, mut chance) = (Instant::now(), Mutator::new(20_261_122));
        while start.elapsed() < MOMENT {
            for _ in 0..16 {
                let input = chance.next(&seeds);
                let holds = std::panic::catch_unwind(|| (target.run)(&input)).is_ok();
                assert!(holds, "{}: does not hold for {:?} ({input:?})", target.name, String::from_utf8_lossy(&input));
                all += 1;
            }
        }
    }
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    fs::create_dir_all(&counts).expect("the folder of counts");
    let told = format!(
        "fuzz: {} targets, {from_seeds} seeds and {all} inputs by chance, all hold (`cargo xtask fuzz` runs longer)\n",
        TARGETS.len()
    );
    fs::write(counts.join("fuzz.txt"), told).expect("written");
}
