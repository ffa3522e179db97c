//! The PIN with which somebody opens their own area who shares a mailbox with others.
//!
//! It keeps out those who read the same mails, not machines: tries are few, and each needs a mailed link besides.

use crate::typed::usual_signs;

/// Fewest digits.
pub const MIN: usize = 4;
/// Most digits.
pub const MAX: usize = 12;

/// Why digits are no PIN.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wrong {
    /// Not [`MIN`] to [`MAX`] digits.
    Length,
    /// What anybody would try first: one digit over and over, or one after the other.
    Common,
}

/// The digits that were typed, on whatever keyboard, with blanks between them or not.
pub fn digits(typed: &str) -> String {
    usual_signs(typed).split_whitespace().collect()
}

/// Reads a new PIN.
///
/// # Errors
/// What is wrong with it.
pub fn read(typed: &str) -> Result<String, Wrong> {
    let pin = digits(typed);
    if !(MIN..=MAX).contains(&pin.len()) || !pin.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Wrong::Length);
    }
    let steps = |step: i16| pin.as_bytes().windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step);
    if [0, 1, -1].into_iter().any(steps) { Err(Wrong::Common) } else { Ok(pin) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_keyboard_are_a_pin() {
        assert_eq!(read("2519"), Ok("2519".to_owned()));
        assert_eq!(read(" ٢٥ ١٩ "), Ok("2519".to_owned()));
        assert_eq!(read("۲۵۱۹"), Ok("2519".to_owned()));
    }

    #[test]
    fn what_is_no_pin_says_why() {
        for (typed, wrong) in [
            ("", Wrong::Length),
            ("251", Wrong::Length),
            ("25a9", Wrong::Length),
            ("-2519", Wrong::Length),
            ("1234567890123", Wrong::Length),
            ("0000", Wrong::Common),
            ("1234", Wrong::Common),
            ("987654", Wrong::Common),
        ] {
            assert_eq!(read(typed), Err(wrong), "{typed}");
        }
    }
}
