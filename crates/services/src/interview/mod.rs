//! The guided interview: answers to the district's questions and, in one go, the profile. Saved as it is typed.

mod finish;
mod save;

pub use domain::interview::Finish;
pub(crate) use finish::clear;
pub use finish::finish;
pub use save::{save, save_draft};

use domain::Locale;
use domain::consent::Purpose;
use domain::form::{Input, Problems};
use domain::id::PersonId;
use domain::interview::{Question, questions};
use domain::matching::Side;
use domain::person::{ParticipantStatus, VolunteerStatus};
use domain::role::Permission;
use store::account::Staff;
use store::conduct::Certificate;
use store::consent::Consent;
use store::interview::Interview;
use store::person::Person;
use store::{Access, Tenant};

use crate::profile::{self, VERSION};
use crate::{Error, TenantCtx};

/// The field that says over which saving of the interview this one goes.
pub const MARK: &str = "interview";

/// An interview as its page opens.
#[derive(Clone, Debug)]
pub struct Shown {
    pub side: Side,
    pub questions: Vec<Question>,
    pub profile: profile::Shown,
    /// The one that is not finished, if there is one.
    pub open: Option<Interview>,
    /// Those that are finished, the newest first.
    pub earlier: Vec<Interview>,
    pub consents: Vec<Consent>,
    /// What was seen of a mentor's good conduct.
    pub certificate: Option<Certificate>,
    pub staff: Vec<Staff>,
}

impl Shown {
    /// The form's fields.
    pub fn input(&self) -> Input {
        let profile = self.profile.input();
        let mut input = self.open.as_ref().map_or_else(|| profile.clone(), |open| open.kept.shown(&profile));
        input.set(MARK, mark(self.open.as_ref()));
        if input.one(VERSION).is_empty() {
            input.set(VERSION, self.profile.person.version.to_string());
        }
        input
    }

    /// Whether they agreed to their first name and what both share being passed on.
    pub fn passes_on(&self) -> bool {
        self.consents.iter().any(|consent| consent.stands_for(Purpose::PassOn))
    }

    /// The name of a member of staff.
    pub fn name_of(&self, interview: &Interview) -> Option<&str> {
        self.staff.iter().find(|staff| Some(staff.id) == interview.staff).map(|staff| staff.name.as_str())
    }
}

/// Why an interview was not saved, or not all of it.
#[derive(Debug)]
pub enum Refused {
    /// The answers are saved, and what was typed into the profile is kept beside them; the profile itself can't be so.
    Problems(Problems),
    /// Somebody else saved the interview since the form was opened, or finished it. Nothing is saved.
    Overtaken(Box<Shown>),
    /// The answers are saved; the profile was changed by somebody else since the form was opened.
    Profile(Box<profile::Shown>),
    Error(Error),
}

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Says over which saving the next one goes; nothing for an interview that was not begun.
pub fn mark(open: Option<&Interview>) -> String {
    open.map_or_else(String::new, |open| format!("{}:{}", open.id, open.version))
}

/// As what somebody can be interviewed: as a volunteer like a mentor, as a participant like a mentee. Not as what they
/// left: their consent ended with it, so whoever comes back signs up again.
fn sides(person: &Person) -> Vec<Side> {
    let volunteer = person.volunteer.as_ref().filter(|part| part.status != VolunteerStatus::Left);
    let participant = person.participant.as_ref().filter(|part| part.status != ParticipantStatus::Left);
    volunteer.map(|_| Side::Mentor).into_iter().chain(participant.map(|_| Side::Mentee)).collect()
}

/// The role that is asked for, or else the one that the person has. Somebody without either isn't interviewed.
fn side(person: &Person, asked: &str) -> Result<Side, Error> {
    let sides = sides(person);
    let asked = Side::from_code(asked).filter(|side| sides.contains(side));
    asked.or_else(|| sides.first().copied()).ok_or(Error::NotFound)
}

async fn read(ctx: &TenantCtx, db: &impl Access<Tenant>, id: PersonId, asked: &str) -> Result<Shown, Error> {
    let profile = profile::look(ctx, db, id, Permission::DecidePeople).await?;
    let side = side(&profile.person, asked)?;
    let mut earlier = store::interview::of_person(db, id).await?;
    let open = earlier.iter().position(|one| one.side == side && one.finished_at.is_none());
    let open = open.map(|at| earlier.remove(at));
    earlier.retain(|one| one.finished_at.is_some());
    let locale = ctx.actor.staff().map_or(Locale::German, |staff| staff.locale);
    Ok(Shown {
        side,
        questions: questions(&ctx.site.settings.interview, side, locale),
        profile,
        open,
        earlier,
        consents: store::consent::of_person(db, id).await?,
        certificate: store::conduct::of(db, id).await?,
        staff: store::account::list(db).await?,
    })
}

/// Shows the interview with a person, in the role with this code or, without one, in the one that they have. Five
/// queries.
pub async fn show(ctx: &TenantCtx, id: PersonId, asked: &str) -> Result<Shown, Error> {
    ctx.require(Permission::DecidePeople)?;
    read(ctx, ctx.db(), id, asked).await
}
