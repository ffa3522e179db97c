//! Tokens of forms: only what was signed here, for this form, at a fitting time is taken.

use tokens::{FormToken, LEAST_SECONDS, MOST_HOURS, TokenProblem};

const KEY: [u8; 32] = [7; 32];

pub fn run(data: &[u8]) {
    // As an attacker sends it.
    let text = String::from_utf8_lossy(data);
    for now in [0, 1_800_000_000, i64::MAX, i64::MIN] {
        if let Ok(token) = FormToken::check(&KEY, "volunteer", &text, now) {
            assert_eq!(token.sign(&KEY, "volunteer"), text, "one token has one text");
        }
    }
    // One of ours, bent.
    let Some((head, change)) = data.split_at_checked(28) else { return };
    let number = |at: usize| i64::from_be_bytes(head[at..at + 8].try_into().expect("eight bytes"));
    let (issued, now) = (number(0), number(8));
    let token = FormToken::new(issued, head[16..28].try_into().expect("twelve bytes"));
    let signed = token.sign(&KEY, "volunteer");
    let expected = match now.saturating_sub(issued) {
        age if age < LEAST_SECONDS => Err(TokenProblem::TooFast),
        age if age > MOST_HOURS * 3600 => Err(TokenProblem::Expired),
        _ => Ok(token.clone()),
    };
    assert_eq!(FormToken::check(&KEY, "volunteer", &signed, now), expected);
    assert_eq!(FormToken::check(&KEY, "participant", &signed, now), Err(TokenProblem::Expired));
    assert_eq!(FormToken::check(&[8; 32], "volunteer", &signed, now), Err(TokenProblem::Expired));
    let mut bent = signed.clone().into_bytes();
    for pair in change.chunks_exact(2) {
        let at = usize::from(pair[0]) % bent.len();
        bent[at] = pair[1];
    }
    let bent = String::from_utf8_lossy(&bent);
    if bent != signed {
        assert_eq!(FormToken::check(&KEY, "volunteer", &bent, now), Err(TokenProblem::Expired), "{bent}");
    }
}
