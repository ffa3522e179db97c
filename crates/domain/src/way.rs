//! Ways to reach somebody.
//!
//! Most participants read a messenger and few read mail; some can only be reached by letter, or through somebody who
//! passes it on. So no way is needed, and none is anybody's alone: a family shares a mailbox, a shelter a telephone.

use serde::{Deserialize, Serialize};

use crate::contact::{Email, Phone};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// By what a message goes out that a coordinator sends from a telephone.
    App { Sms = "sms", Signal = "signal", WhatsApp = "whatsapp" }
}

/// One way to reach somebody.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "by", rename_all = "lowercase")]
pub enum Way {
    /// A mailbox.
    Mail { address: Email },
    /// A telephone that is rung.
    Telephone { number: Phone },
    /// A telephone that is written to.
    Message { number: Phone, app: App },
    /// A letter to where they live: street and house number; postcode and place stand with the person.
    Letter { street: String },
    /// Somebody who passes it on, a social worker or a relative, to whom the person consented.
    Through { name: String, number: Option<Phone>, address: Option<Email> },
}

impl Way {
    /// By what somebody is found who can be reached so: the same for a number that is rung and one that is written to.
    /// Whoever passes something on is somebody else.
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Mail { address } => Some(mail_key(address)),
            Self::Telephone { number } | Self::Message { number, .. } => Some(telephone_key(number)),
            Self::Letter { .. } | Self::Through { .. } => None,
        }
    }
}

/// By what people are found who have this address.
pub fn mail_key(address: &Email) -> String {
    format!("mail:{}", address.key())
}

/// By what people are found who have this number.
pub fn telephone_key(number: &Phone) -> String {
    format!("tel:{number}")
}

/// A way, and what is known of it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Known {
    #[serde(flatten)]
    pub way: Way,
    /// Whether it is known to fail: a mailbox that takes nothing, a number that is no longer theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fails: bool,
}

/// All ways to reach somebody, in the order in which they want to be reached. None is there twice.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Ways(Vec<Known>);

impl Ways {
    /// Most ways of one person.
    pub const MOST: usize = 12;

    /// What a form tells: an address, a number.
    pub fn of(email: Option<&Email>, phone: Option<&Phone>) -> Self {
        let mut ways = Self::default();
        ways.tell(email, phone);
        ways
    }

    /// All of them, the preferred one first.
    pub fn iter(&self) -> impl Iterator<Item = &Known> {
        self.0.iter()
    }

    /// The ways of which nothing says that they fail.
    fn good(&self) -> impl Iterator<Item = &Way> {
        self.0.iter().filter(|known| !known.fails).map(|known| &known.way)
    }

    /// Where mails go; none for somebody who can't be reached by mail.
    pub fn mail(&self) -> Option<&Email> {
        self.good().find_map(|way| match way {
            Way::Mail { address } => Some(address),
            _ => None,
        })
    }

    /// The number to ring, or else to write to.
    pub fn telephone(&self) -> Option<&Phone> {
        let rung = self.good().find_map(|way| match way {
            Way::Telephone { number } => Some(number),
            _ => None,
        });
        rung.or_else(|| {
            self.good().find_map(|way| match way {
                Way::Message { number, .. } => Some(number),
                _ => None,
            })
        })
    }

    /// By what they are found, each once.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<_> = self.0.iter().filter_map(|known| known.way.key()).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// Adds a way behind the others; `false` for one that is there, and for one too many.
    pub fn add(&mut self, way: Way) -> bool {
        if self.0.len() >= Self::MOST || self.0.iter().any(|known| known.way == way) {
            return false;
        }
        self.0.push(Known { way, fails: false });
        true
    }

    /// Notes of a way whether it is known to fail; `false` when there is no such way.
    pub fn note(&mut self, way: &Way, fails: bool) -> bool {
        let known = self.0.iter_mut().find(|known| known.way == *way);
        known.map(|known| known.fails = fails).is_some()
    }

    /// What a form tells that asks for one address and one number: each takes the place of the one that the form
    /// showed. Where the form tells none, the one that it showed goes. Other ways stay.
    pub fn tell(&mut self, email: Option<&Email>, phone: Option<&Phone>) {
        let mail = self.mail().cloned().map(|address| Way::Mail { address });
        self.put(mail, email.map(|address| Way::Mail { address: address.clone() }));
        let rung = self.telephone().cloned().map(|number| Way::Telephone { number });
        self.put(rung, phone.map(|number| Way::Telephone { number: number.clone() }));
    }

    fn put(&mut self, shown: Option<Way>, told: Option<Way>) {
        if shown == told {
            return;
        }
        let place = shown.and_then(|shown| self.0.iter().position(|known| known.way == shown));
        // Somebody who names a way again says that it works.
        let again = told.as_ref().and_then(|told| self.0.iter().position(|known| known.way == *told));
        match (place, again, told) {
            (_, Some(again), _) => {
                self.0[again].fails = false;
                if let Some(place) = place {
                    self.0.remove(place);
                }
            }
            (Some(place), None, Some(way)) => self.0[place] = Known { way, fails: false },
            (Some(place), None, None) => {
                self.0.remove(place);
            }
            (None, None, Some(way)) => {
                self.add(way);
            }
            (None, None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests;
