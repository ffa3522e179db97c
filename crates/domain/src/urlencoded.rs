//! Forms and query strings as browsers send them, read strictly: what isn't UTF-8 is refused, nothing is guessed.

use percent_encoding::percent_decode;

use crate::form::Input;

/// Most fields of a form.
pub const MOST_FIELDS: usize = 500;

/// Reads `application/x-www-form-urlencoded` (WHATWG URL Standard, section 5); `None` when it isn't UTF-8 or has more
/// than [`MOST_FIELDS`] fields. NUL characters are left out: no database takes them and nobody types them.
pub fn decode(encoded: &[u8]) -> Option<Input> {
    let pairs = encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    if pairs.clone().nth(MOST_FIELDS).is_some() {
        return None;
    }
    pairs
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            Some((part(halves.next()?)?, part(halves.next().unwrap_or_default())?))
        })
        .collect()
}

fn part(encoded: &[u8]) -> Option<String> {
    let spaced: Vec<u8> = encoded.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&spaced).decode_utf8().ok().map(|text| text.replace('\0', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_as_browsers_send_them() {
        let input = decode("name=Gaischa+%C3%96z&roles=mentor&roles=buddy&empty=&flag".as_bytes()).expect("a form");
        assert_eq!(input.one("name"), "Gaischa Öz");
        assert_eq!(input.all("roles"), ["mentor", "buddy"]);
        assert_eq!((input.one("empty"), input.one("flag"), input.one("none")), ("", "", ""));
    }

    #[test]
    fn what_is_not_utf8_or_a_flood_is_refused() {
        assert!(decode(b"name=%FF%FE").is_none());
        assert!(decode(b"name=\xff").is_none());
        assert!(decode("a=1&".repeat(MOST_FIELDS).as_bytes()).is_some());
        assert!(decode("a=1&".repeat(MOST_FIELDS + 1).as_bytes()).is_none());
        assert_eq!(decode(b"a=x%00y").expect("a form").one("a"), "xy");
    }
}
