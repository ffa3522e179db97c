//! The example of `docs/adding-a-feature.md` is the product's own code: each block names the file in which it stands.

use std::fs;

const GUIDE: &str = "docs/adding-a-feature.md";

fn read(path: &str) -> String {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Lines without what is before and behind them: a block may stand farther left than the code does.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

/// A line of a comment of any of the languages that the guide shows.
fn comment(line: &str) -> Option<&str> {
    ["// ", "# "].into_iter().find_map(|sign| line.strip_prefix(sign))
}

/// The blocks of code of the guide, from the line after their fence.
fn blocks(guide: &str) -> Vec<Vec<&str>> {
    let mut blocks = Vec::new();
    let mut open: Option<Vec<&str>> = None;
    for line in lines(guide) {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(_)) => open = Some(Vec::new()),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => block.push(line),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{GUIDE}: a block without an end");
    blocks
}

/// What of the block does not stand in the file that its first line names; `…` stands for lines that are left out.
fn missing(block: &[&str]) -> Vec<String> {
    let Some((path, shown)) = block.split_first().and_then(|(first, shown)| Some((comment(first)?, shown))) else {
        return vec![format!("a block begins with a comment that names its file, not with {:?}", block.first())];
    };
    let file = read(path);
    let code = lines(&file);
    let parts = shown.split(|line| comment(line) == Some("…")).filter(|part| !part.is_empty());
    parts
        .filter(|part| !code.windows(part.len()).any(|place| place == *part))
        .map(|part| format!("{path} has no longer:\n{}", part.join("\n")))
        .collect()
}

#[test]
fn the_example_of_the_guide_stands_in_the_code() {
    let guide = read(GUIDE);
    let blocks = blocks(&guide);
    assert!(!blocks.is_empty(), "{GUIDE} has no example");
    let missing: Vec<String> = blocks.iter().flat_map(|block| missing(block)).collect();
    assert!(missing.is_empty(), "{}", missing.join("\n\n"));
}
