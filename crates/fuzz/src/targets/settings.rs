//! The settings of a district, from a file.

use domain::district::is_colour;
use domain::settings::{check, read};

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let settings = match read(text) {
        Ok(settings) => settings,
        Err(wrong) => {
            assert!(!wrong.key.is_empty() || text.contains("\"\""), "what is wrong has a key: {wrong}");
            return;
        }
    };
    let json = serde_json::to_string(&settings).expect("settings can be kept");
    assert_eq!(read(&json).as_ref(), Ok(&settings), "what is kept is what was read");
    let more = format!("{{\"no-such-setting\":1,{}", json.trim_start().trim_start_matches('{'));
    assert!(read(&more).is_err_and(|wrong| wrong.key == "no-such-setting"), "a slip is told");
    if check(&settings).is_ok() {
        assert!(is_colour(&settings.accent), "goes into a style sheet: {}", settings.accent);
        assert!(!settings.name.trim().is_empty());
        for address in [&settings.email, &settings.data_protection_email] {
            assert!(!address.contains(char::is_control), "goes into the head of a mail: {address:?}");
        }
    }
}
