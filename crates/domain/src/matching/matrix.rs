//! The points of everybody with everybody, for the round and for previews.

use super::Context;
use super::profile::{Mentee, Mentor};
use super::ready::{Pair, ReadyMentee, ReadyMentor};
use super::score::{Points, points_of};

/// Points of each mentor with each mentee, in the order in which they were given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Matrix {
    mentors: usize,
    mentees: usize,
    points: Vec<Option<u32>>,
}

impl Matrix {
    /// How many mentors.
    pub const fn mentors(&self) -> usize {
        self.mentors
    }

    /// How many mentees.
    pub const fn mentees(&self) -> usize {
        self.mentees
    }

    /// The points of the pair at these positions; `None` when it breaks a condition or isn't there.
    pub fn get(&self, mentor: usize, mentee: usize) -> Option<Points> {
        if mentee >= self.mentees {
            return None;
        }
        self.points.get(mentor * self.mentees + mentee).copied().flatten().map(Points)
    }

    /// All thousandths of points, mentor by mentor: the one of `mentor` and `mentee` is at
    /// `mentor * self.mentees() + mentee`. `None` is a pair that breaks a condition.
    pub fn thousandths(&self) -> &[Option<u32>] {
        &self.points
    }
}

/// Works out the points of everybody with everybody. They are those of [`super::suggest`]; only the reasons are left
/// out. 400 × 400 take some hundredths of a second.
pub fn matrix(mentors: &[Mentor], mentees: &[Mentee], context: &Context<'_>) -> Matrix {
    let ready: Vec<ReadyMentee<'_>> = mentees.iter().map(|mentee| ReadyMentee::new(mentee, context)).collect();
    let mut points = Vec::with_capacity(mentors.len() * mentees.len());
    for mentor in mentors {
        let mentor = ReadyMentor::new(mentor, context);
        points
            .extend(ready.iter().map(|mentee| points_of(&Pair::new(&mentor, mentee), context).map(|points| points.0)));
    }
    Matrix { mentors: mentors.len(), mentees: mentees.len(), points }
}
