//! What people type to be reached: mail address, telephone number, postcode; and text as it is kept.

use domain::contact::{Email, Phone, Postcode};
use domain::text::{clean, clean_line, fold};
use domain::{contact, postcode};

pub fn run(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    if let Some(address) = Email::parse(&typed) {
        assert_eq!(Email::parse(&address).as_ref(), Some(&address), "cleaned twice is cleaned once");
        assert!(address.len() <= contact::EMAIL_MAX);
        assert!(!address.contains(|sign: char| sign.is_control() || sign.is_whitespace()), "{address:?}");
        assert!(!address.contains([',', ';', '<', '>', '"', '[', '(']), "one address, and nothing else: {address:?}");
        let key = address.key();
        assert_eq!(contact::email_key(&key), key, "the key of a key is the key");
    }
    if let Some(number) = Phone::parse(&typed) {
        assert_eq!(Phone::parse(&number).as_ref(), Some(&number), "a number in E.164 stays as it is");
        let digits = number.strip_prefix('+').expect("E.164 begins with a plus");
        assert!((8..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()), "{number}");
        assert!(!digits.starts_with('0'), "{number}");
    }
    if let Some(code) = Postcode::parse(&typed) {
        assert!(code.len() == 5 && code.bytes().all(|digit| digit.is_ascii_digit()), "{code}");
        assert_eq!(Postcode::parse(&code).as_ref(), Some(&code));
        for place in postcode::places(&code) {
            assert!(!place.is_empty());
        }
    }
    let (line, text, folded) = (clean_line(&typed), clean(&typed), fold(&typed));
    assert_eq!(clean_line(&line), line, "a cleaned line stays");
    assert_eq!(clean(&text), text, "a cleaned text stays");
    assert_eq!(fold(&folded), folded, "folded text stays");
    assert!(!line.contains(char::is_control) && !text.contains(|sign: char| sign.is_control() && sign != '\n'));
}
