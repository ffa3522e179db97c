//! The code on a certificate, and what a certificate says.

use chrono::NaiveDate;

/// Signs of a code that carry chance; the last one checks them.
const DATA: usize = 9;
/// Crockford's base 32: no I, L, O or U, which are read as other signs.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE: u8 = 32;

/// The check code of a certificate: nine signs of chance (45 bits) and one that catches slips of the finger.
///
/// The check sign follows the hybrid systems of ISO/IEC 7064, here with modulus 32 (33 in between): every single wrong
/// sign is noticed, and nearly every pair of signs that changed places.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Code(String);

/// Why what somebody typed is no code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NoCode {
    /// Not ten letters and digits.
    Length,
    /// Ten signs that don't belong together: there is a slip in it.
    Slip,
}

fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SIGNS.iter().position(|known| char::from(*known) == sign).and_then(|place| u8::try_from(place).ok())
}

/// The check sign's value over the data.
fn check(data: &[u8]) -> u8 {
    let carried = data.iter().fold(BASE, |carried, value| {
        let sum = match (carried + value) % BASE {
            0 => BASE,
            sum => sum,
        };
        (sum * 2) % (BASE + 1)
    });
    (BASE + 1 - carried) % BASE
}

impl Code {
    /// A code from random bytes.
    pub fn new(random: [u8; DATA]) -> Self {
        let mut values = random.map(|byte| byte % BASE).to_vec();
        values.push(check(&values));
        Self(values.into_iter().map(|value| char::from(SIGNS[usize::from(value)])).collect())
    }

    /// Reads what somebody typed from paper: in small letters, with spaces and hyphens, with O for 0 and l for 1.
    pub fn read(typed: &str) -> Result<Self, NoCode> {
        let signs = crate::typed::usual_signs(typed);
        let signs: Vec<char> = signs.chars().filter(|sign| sign.is_alphanumeric()).take(DATA + 2).collect();
        if signs.len() != DATA + 1 {
            return Err(NoCode::Length);
        }
        let values: Vec<u8> = signs.into_iter().map(value).collect::<Option<_>>().ok_or(NoCode::Slip)?;
        let (data, last) = values.split_at(DATA);
        if last != [check(data)] {
            return Err(NoCode::Slip);
        }
        Ok(Self(values.into_iter().map(|value| char::from(SIGNS[usize::from(value)])).collect()))
    }

    /// The ten signs, without a hyphen: as the database keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Code {
    /// In two groups, as it stands on paper.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (first, second) = self.0.split_at(5);
        write!(formatter, "{first}-{second}")
    }
}

/// What a certificate of completion says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Completion {
    /// The mentor's name as it is printed.
    pub name: String,
    /// How often the two met.
    pub meetings: u16,
    /// How long in all; nothing when no durations were noted.
    pub minutes: u32,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn with(code: &str, place: usize, sign: u8) -> String {
        let mut signs = code.as_bytes().to_vec();
        signs[place] = sign;
        String::from_utf8(signs).expect("letters and digits")
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = Code::new([7, 0, 1, 31, 9, 20, 4, 30, 15]);
        assert_eq!(code.to_string().len(), 11);
        let typed = code.to_string().to_lowercase().replace('0', "o").replace('1', "l").replace('-', " – ");
        assert_eq!(Code::read(&typed), Ok(code.clone()));
        assert_eq!(Code::read(&format!("  {}  ", code.as_str())), Ok(code));
        for short in ["", "ABC", "ABCDE-FGHJ", "ABCDE-FGHJK-M", "&&&"] {
            assert_eq!(Code::read(short), Err(NoCode::Length), "{short}");
        }
        assert_eq!(Code::read("UUUUU-UUUUU"), Err(NoCode::Slip));
    }

    proptest! {
        #[test]
        fn every_wrong_sign_is_noticed(random in any::<[u8; DATA]>(), place in 0..=DATA, sign in 0..32_usize) {
            let code = Code::new(random);
            let typed = with(code.as_str(), place, SIGNS[sign]);
            if typed == code.as_str() {
                prop_assert_eq!(Code::read(&typed), Ok(code));
            } else {
                prop_assert_eq!(Code::read(&typed), Err(NoCode::Slip));
            }
        }
    }

    #[test]
    fn nearly_every_pair_that_changed_places_is_noticed() {
        let (mut swapped, mut noticed) = (0_u32, 0_u32);
        for first in 0..32 {
            for second in (0..32).filter(|second| *second != first) {
                let code = Code::new([3, first, second, 8, 1, 30, 17, 5, 22]);
                let mut signs: Vec<char> = code.as_str().chars().collect();
                signs.swap(1, 2);
                swapped += 1;
                noticed += u32::from(Code::read(&signs.into_iter().collect::<String>()).is_err());
            }
        }
        assert!(noticed * 100 >= swapped * 93, "{noticed} of {swapped}");
    }
}
