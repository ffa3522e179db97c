//! The identifier of a session in a cookie.

use tower_sessions_core::session::Id;

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(id) = text.parse::<Id>() {
        // One text for one session: what is looked up is the hash of the text.
        assert_eq!(id.to_string(), text);
    }
    let hash = tokens::hash(&text);
    assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_ne!(hash, text, "what is kept is not what opens the door");
}
