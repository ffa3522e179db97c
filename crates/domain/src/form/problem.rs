//! What can be wrong with what was posted.

use serde::{Deserialize, Serialize};

/// What is wrong with a field. The catalogue has a sentence for each, in every language.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Problem {
    /// Nothing was given where something is needed.
    Required,
    /// Nothing was ticked where at least one is needed.
    ChooseOne,
    /// Longer than so many characters.
    TooLong(usize),
    /// Shorter than so many characters.
    TooShort(usize),
    /// Not an e-mail address.
    Email,
    /// Not a telephone number.
    Phone,
    /// Several telephone numbers where one is asked for.
    OnePhone,
    /// Nothing that somebody could be called: no letter in it.
    Name,
    /// A name with an address of the web in it.
    NameIsAddress,
    /// Not five digits.
    Postcode,
    /// Five digits that no place in Germany has.
    UnknownPostcode,
    /// A value that isn't on the list.
    Unlisted,
    /// Not an address of a web site.
    Website,
    /// A language without a level, or a level without a language.
    HalfLanguage,
    /// The same language twice.
    SameLanguage,
    /// A consent without which the form can't be taken.
    ConsentNeeded,
    /// A sensitive field was filled in without the consent for it.
    SensitiveWithoutConsent,
    /// The two passwords differ.
    PasswordsDiffer,
    /// Not the password that the account has now.
    PasswordWrong,
    /// A password that anyone would try first.
    PasswordCommon,
    /// Not four to twelve digits.
    Pin,
    /// A PIN that anyone would try first.
    PinCommon,
    /// Not the PIN of this person.
    PinWrong,
    /// The two PINs differ.
    PinsDiffer,
    /// Every weight is 0.
    AllZero,
    /// A reminder that would come when all is over.
    NotBefore,
    /// The field that only machines fill in.
    Trap,
    /// "Only like this", and nothing chosen.
    MustWithoutChoice,
    /// Farther than anybody walks, and no other way to get there.
    TooFarOnFoot,
    /// A certificate that would count for longer than so many years, or end before it was seen.
    OutOfTime(u8),
    /// A name that nobody has.
    NobodyFound,
    /// A name that too many have to choose from.
    TooManyFound,
    /// Somebody and themselves.
    SamePerson,
    /// A pause that ends before today or in more than a year.
    PauseDay,
    /// German is a must, and isn't among the own languages.
    GermanNotSpoken,
    /// Not a day.
    Date,
    /// Not a time of day.
    Time,
    /// A day or a time to come, where only what has been fits.
    InFuture,
    /// A day or a time that is over, where only what is to come fits.
    InPast,
    /// A day before the thing began that it belongs to.
    BeforeStart,
    /// An end that does not come after its beginning.
    EndsTooEarly,
    /// Not as many letters and digits as a check code has.
    CodeLength,
    /// A check code with a slip in it.
    CodeSlip,
    /// A number that is not between these two.
    OutOfRange(u16, u16),
    /// As many as fit are there already.
    TooMany,
}

/// The problems of a form, in the order of its fields.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Problems(Vec<(&'static str, Problem)>);

impl Problems {
    /// A single problem.
    pub fn at(field: &'static str, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }

    /// The problem of a field, the first if there are several.
    pub fn of(&self, field: &str) -> Option<Problem> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, problem)| *problem)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Problem)> + '_ {
        self.0.iter().copied()
    }

    /// Notes a problem.
    pub fn push(&mut self, field: &'static str, problem: Problem) {
        self.0.push((field, problem));
    }
}
