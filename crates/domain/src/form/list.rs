//! The closed lists from which forms let people choose.

use crate::address::Part;
use crate::{language, locale, matching, organisation, person};

use super::Choice;

/// A value of a closed list that forms offer.
pub trait Listed: Choice + Copy + PartialEq + 'static {
    /// The list.
    const LIST: List;

    /// The code that forms post.
    fn listed(self) -> &'static str;
}

/// Names each list, and what it is a list of.
macro_rules! lists {
    ($($name:ident of $type:ty;)+) => {
        /// A closed list that forms offer. What its values are called stands in the catalogue.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum List {
            $(
                #[doc = concat!("Of [`", stringify!($type), "`].")]
                $name,
            )+
            /// Of languages that people speak: [`language::OFFERED`].
            Language,
        }

        impl List {
            /// The codes of all its values, in the order in which they are offered.
            pub const fn codes(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => <$type as Part>::WORDS,)+
                    Self::Language => language::OFFERED,
                }
            }
        }

        $(
            impl Listed for $type {
                const LIST: List = List::$name;

                fn listed(self) -> &'static str { self.code() }
            }
        )+
    };
}

lists! {
    Accessibility of organisation::Accessibility;
    BirthBand of person::BirthBand;
    Distance of person::Distance;
    Gender of person::Gender;
    Goal of matching::Goal;
    HeardFrom of person::HeardFrom;
    Interest of matching::Interest;
    Level of language::Level;
    Locale of locale::Locale;
    Need of person::Need;
    Offer of organisation::Offer;
    OrganisationKind of organisation::OrganisationKind;
    Reach of person::Reach;
    Recognition of person::Recognition;
    Section of organisation::Section;
    Seeking of person::Seeking;
    Topic of person::Topic;
    Urgency of matching::Urgency;
    VolunteerRole of person::VolunteerRole;
    WorkField of person::WorkField;
}
