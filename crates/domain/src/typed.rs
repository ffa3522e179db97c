//! What people type and paste, before it is read as a number, an address, a day: the same signs whatever keyboard,
//! telephone or programme they came from.
//!
//! Without tables of Unicode, because the browser loads it, too: what is listed here is what was met.

/// Signs without width: they come along with what is copied (marks of direction around a telephone number, a joiner, a
/// byte order mark), and a name made of nothing else is none.
pub const fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
    )
}

/// The first of ten digits in each script in which people write numbers (Unicode's decimal digits, `Nd`, of the basic
/// plane).
const ZEROS: [char; 37] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}',
    '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}', '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}',
    '\u{a8d0}', '\u{a900}', '\u{a9d0}', '\u{a9f0}', '\u{aa50}', '\u{abf0}', '\u{ff10}', '0',
];

/// The value of a decimal digit of any script.
pub fn digit(sign: char) -> Option<u32> {
    let of = |zero: &char| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(of)
}

/// A sign as it stands on a German keyboard, where it means the same; nothing for one without width.
fn usual(sign: char) -> Option<char> {
    if let Some(value) = digit(sign) {
        return char::from_digit(value, 10);
    }
    match sign {
        _ if is_invisible(sign) => None,
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Some(' ')
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        // Signs of full width, as East Asian keyboards write them.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0),
        // The comma of Arabic script, and its decimal sign.
        '\u{60c}' | '\u{66b}' => Some(','),
        _ => Some(sign),
    }
}

/// What was typed, with the digits, blanks, hyphens and signs of a German keyboard, and without what nobody sees.
pub fn usual_signs(typed: &str) -> String {
    let usual: String = typed.chars().filter_map(usual).collect();
    usual.trim().to_owned()
}

/// The same, but for digits: an address keeps what it is made of.
pub fn visible_signs(typed: &str) -> String {
    let visible: String =
        typed.chars().filter_map(|sign| if digit(sign).is_some() { Some(sign) } else { usual(sign) }).collect();
    visible.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        for (written, value) in
            [("٤٥", "45"), ("۲۰", "20"), ("४५", "45"), ("๔๕", "45"), ("４５", "45"), ("45", "45"), ("၄၅", "45")]
        {
            assert_eq!(usual_signs(written), value);
        }
        assert!(ZEROS.iter().all(|zero| zero.is_numeric()), "{ZEROS:?}");
        assert_eq!(digit('a'), None);
        assert_eq!(digit('\u{66a}'), None);
    }

    #[test]
    fn what_nobody_sees_is_gone_and_the_rest_is_as_on_a_german_keyboard() {
        assert_eq!(usual_signs("\u{202a}+49\u{a0}361\u{2011}555\u{202c}\u{200b}"), "+49 361-555");
        assert_eq!(usual_signs("\u{feff}＋４９（0）"), "+49(0)");
        assert_eq!(visible_signs("\u{200f}amina１@example.org\u{feff}"), "amina１@example.org");
    }
}
