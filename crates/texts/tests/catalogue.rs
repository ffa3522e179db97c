//! What the build can't see: that each language has the same files, and each code a label of its own. A selector
//! without the variant that it's asked for falls to its default without a word, and a variant that nothing asks for
//! stays for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use domain::audit::{Did, Group};
use domain::availability::{DayPart, Weekday};
use domain::consent::Purpose;
use domain::interview::{Asked, Part};
use domain::language::{Level, OFFERED};
use domain::matching::settings::Strictness;
use domain::matching::{Answer, Criterion, Goal, Interest, Side, Strength, Urgency, VetoKind};
use domain::meeting::questionnaire::{Area, Change, Degree, Item, Wave};
use domain::meeting::{Connection, Medium};
use domain::meeting::{Evidence, OutcomeKind, SameDay};
use domain::organisation::{Accessibility, Offer, OrganisationKind, Section};
use domain::person::{
    BirthBand, Distance, Gender, HeardFrom, Need, ParticipantStatus, Reach, Recognition, Seeking, Topic, VolunteerRole,
    VolunteerStatus, WorkField,
};
use domain::profile::YesNo;
use domain::report::Indicator;
use domain::role::Role;
use domain::signup::{Action, DeclineReason, ForWhom};
use domain::tandem::{EndReason, NoReason, Order, Pressing, Task, Who};
use domain::{Locale, event, round, signup, tandem};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

/// The codes that a message is asked with and has words of its own for.
type Codes = BTreeSet<String>;

/// Every code of a vocabulary.
fn all<V: Copy>(values: &[V], code: impl Fn(V) -> &'static str) -> Codes {
    values.iter().map(|value| code(*value).to_owned()).collect()
}

/// Some codes of a vocabulary; the rest share the words of the default.
fn some<V: Copy>(values: &[V], code: impl Fn(V) -> &'static str, own: &[&str]) -> Codes {
    let all = all(values, code);
    assert!(own.iter().all(|code| all.contains(*code)), "{own:?} are not all in {all:?}");
    words(own)
}

/// Codes that no vocabulary has: what one page tells another, or makes of several values.
fn words(codes: &[&str]) -> Codes {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// Both.
fn and(codes: Codes, more: &[&str]) -> Codes {
    codes.into_iter().chain(words(more)).collect()
}

/// Each combination of the two, with a hyphen between them.
fn pairs(first: &[&str], second: &[&str]) -> Codes {
    first.iter().flat_map(|first| second.iter().map(move |second| format!("{first}-{second}"))).collect()
}

/// Every message that chooses its words by a code, and the codes.
#[rustfmt::skip]
fn claims() -> BTreeMap<&'static str, Codes> {
    let sides = || all(Side::ALL, Side::code);
    let kinds = || all(signup::Kind::ALL, signup::Kind::code);
    let actions = || some(Action::ALL, Action::code, &["accept", "decline", "ask-back", "withdraw"]);
    let news = || words(&["event-seat", "event-waiting", "event-moved-up", "event-reminder", "event-changed", "event-cancelled"]);
    let staff_tandem = || words(&["call", "connect", "silence", "words", "again"]);
    [
        ("accessibility", all(Accessibility::ALL, Accessibility::code)),
        ("actor", words(&["visitor", "staff", "person", "system", "operator"])),
        ("asking-order", all(Order::ALL, Order::code)),
        ("audit-action", Did::CODES.iter().map(|code| code.replace('.', "-")).collect()),
        ("audit-group", and(all(Group::ALL, Group::code), &["all"])),
        // A selector of digits would be read as a number.
        ("birth-band", BirthBand::ALL.iter().map(|band| match band {
            BirthBand::Before1960 => band.code().to_owned(),
            _ => format!("y{band}"),
        }).collect()),
        ("consent-detail", all(Purpose::ALL, Purpose::code)),
        ("consent-text", all(Purpose::ALL, Purpose::code)),
        ("criterion", all(Criterion::ALL, Criterion::code)),
        ("criterion-childcare", pairs(&["mentor", "mentee"], &["yes", "no", "unknown"])),
        ("criterion-wish", pairs(&["gender", "age"], &["mentor", "mentee"])),
        ("day-part", all(DayPart::ALL, DayPart::code)),
        ("decline-reason", all(DeclineReason::ALL, DeclineReason::code)),
        ("distance", Distance::ALL.iter().map(|distance| format!("km{distance}")).collect()),
        ("end-reason", all(EndReason::ALL, EndReason::code)),
        ("evening-legend", sides()),
        ("event-kind", all(event::Kind::ALL, event::Kind::code)),
        ("event-status", and(all(event::Status::ALL, event::Status::code), &["over"])),
        ("filter-kind", and(kinds(), &["all"])),
        ("filter-order", words(&["oldest", "newest", "name", "place"])),
        ("filter-status", and(all(signup::Status::ALL, signup::Status::code), &["waiting", "all"])),
        ("for-whom", all(ForWhom::ALL, ForWhom::code)),
        ("gender", all(Gender::ALL, Gender::code)),
        ("goal", all(Goal::ALL, Goal::code)),
        ("goal-tick", all(YesNo::ALL, YesNo::code)),
        ("heard-from", all(HeardFrom::ALL, HeardFrom::code)),
        ("indicator", all(Indicator::ALL, Indicator::code)),
        ("interest", all(Interest::ALL, Interest::code)),
        ("interview-after-choice", pairs(&["mentor", "mentee"], &["ready", "later"])),
        ("interview-part", all(Part::ALL, Part::code)),
        ("interview-question", all(Asked::ALL, Asked::code)),
        ("interview-title", sides()),
        ("invitation-text", all(Role::ALL, Role::code)),
        ("language", words(OFFERED)),
        ("level", all(Level::ALL, Level::code)),
        ("level-short", all(Level::ALL, Level::code)),
        ("mail-declined-reason", all(DeclineReason::ALL, DeclineReason::code)),
        ("mail-event-intro", news()),
        ("mail-event-subject", news()),
        ("mail-invitation-text", all(Role::ALL, Role::code)),
        ("mail-questionnaire-subject", all(Wave::ALL, Wave::code)),
        ("mail-questionnaire-text", all(Wave::ALL, Wave::code)),
        ("mail-staff-signup-subject", kinds()),
        ("mail-staff-signup-text", kinds()),
        ("mail-staff-tandem-subject", staff_tandem()),
        ("mail-staff-tandem-text", staff_tandem()),
        ("matching-side", sides()),
        ("matching-strength", all(Strength::ALL, Strength::code)),
        ("me-again-said", sides()),
        ("me-again-title", sides()),
        ("me-again-yes", sides()),
        ("me-consent-effect", some(Purpose::ALL, Purpose::code, &["processing", "special", "pass-on", "newsletter", "photos", "statistics"])),
        ("me-data-by", words(&["self", "staff", "program"])),
        ("me-leave-reason", some(EndReason::ALL, EndReason::code, &["time", "work", "moved", "health", "other"])),
        ("me-next-participant", some(ParticipantStatus::ALL, ParticipantStatus::code, &["applicant", "interviewed", "waiting", "completed"])),
        ("me-next-volunteer", some(VolunteerStatus::ALL, VolunteerStatus::code, &["applicant", "interviewed", "qualified", "active"])),
        ("me-tandem-standing", and(some(tandem::Status::ALL, tandem::Status::code, &["trial", "active", "completed", "ended-early"]), &["asked", "call", "said-yes"])),
        ("medium", all(Medium::ALL, Medium::code)),
        ("meeting-connection", all(Connection::ALL, Connection::code)),
        ("meeting-connection-example", all(Connection::ALL, Connection::code)),
        ("meeting-done", words(&["saved", "merged", "undone", "next", "off", "answered", "goal"])),
        ("meeting-other", sides()),
        ("meeting-same-day", words(&["me", "staff", "other"])),
        ("meeting-same-day-choice", all(SameDay::ALL, SameDay::code)),
        ("meeting-staff-by", and(sides(), &["both", "staff"])),
        ("missing-answer", all(Answer::ALL, Answer::code)),
        ("need", all(Need::ALL, Need::code)),
        ("no-reason", all(NoReason::ALL, NoReason::code)),
        ("offer", all(Offer::ALL, Offer::code)),
        ("organisation-kind", all(OrganisationKind::ALL, OrganisationKind::code)),
        ("outcome-evidence", all(Evidence::ALL, Evidence::code)),
        ("outcome-kind", all(OutcomeKind::ALL, OutcomeKind::code)),
        ("participant-status", all(ParticipantStatus::ALL, ParticipantStatus::code)),
        ("people-part", words(&["all", "volunteers", "participants"])),
        ("person-done", words(&["profile", "interview", "asked", "capacity", "pause", "resumed", "certificate", "forgotten", "apart", "together", "pin-forgotten"])),
        ("proposal-lead", sides()),
        ("proposal-said", words(&["yes", "call", "no"])),
        ("purpose", all(Purpose::ALL, Purpose::code)),
        ("questionnaire-area", all(Area::ALL, Area::code)),
        ("questionnaire-change", and(all(Change::ALL, Change::code), &["none"])),
        ("questionnaire-degree", all(Degree::ALL, Degree::code)),
        ("questionnaire-item", all(Item::ALL, Item::code)),
        ("questionnaire-side", sides()),
        ("questionnaire-title", all(Wave::ALL, Wave::code)),
        ("reach", all(Reach::ALL, Reach::code)),
        ("recognition", all(Recognition::ALL, Recognition::code)),
        ("round-idle-why", words(&["no-candidate", "all-forbidden", "all-paired"])),
        ("round-refused", words(&["full", "impossible", "nothing"])),
        ("round-status", all(round::Status::ALL, round::Status::code)),
        ("round-unmatched-why", words(&["no-candidate", "all-forbidden", "no-free-place"])),
        ("section", all(Section::ALL, Section::code)),
        ("seeking", all(Seeking::ALL, Seeking::code)),
        ("seeking-hint", all(Seeking::ALL, Seeking::code)),
        ("shared-goals", sides()),
        ("shared-topics", sides()),
        ("signup-action", all(Action::ALL, Action::code)),
        ("signup-confirm", actions()),
        ("signup-confirm-yes", actions()),
        ("signup-done", and(actions(), &["review", "note"])),
        ("signup-kind", kinds()),
        ("signup-status", all(signup::Status::ALL, signup::Status::code)),
        ("staff-event-done", words(&["created", "saved", "publish", "cancel", "present", "absent", "leave"])),
        ("staff-role", all(Role::ALL, Role::code)),
        ("strength", all(Strength::ALL, Strength::code)),
        ("strictness", all(Strictness::ALL, Strictness::code)),
        ("tandem-again", sides()),
        ("tandem-answer", words(&["none", "open", "yes", "call-me", "no"])),
        ("tandem-column", words(&["suggested", "proposed", "trial", "active", "over"])),
        ("tandem-done", words(&["propose", "withdraw", "order", "answer", "end", "complete", "nudge", "note", "saved", "merged", "outcome", "outcome-gone"])),
        ("tandem-goes", and(all(YesNo::ALL, YesNo::code), &["none"])),
        ("tandem-order-word", all(Order::ALL, Order::code)),
        ("tandem-pressing", all(Pressing::ALL, Pressing::code)),
        ("tandem-status", all(tandem::Status::ALL, tandem::Status::code)),
        ("tandem-task", all(Task::ALL, Task::code)),
        ("tandem-who", all(Who::ALL, Who::code)),
        ("ticked", words(&["both", "mentor", "mentee"])),
        ("topic", all(Topic::ALL, Topic::code)),
        ("urgency", all(Urgency::ALL, Urgency::code)),
        ("veto", all(VetoKind::ALL, VetoKind::code)),
        ("volunteer-role", all(VolunteerRole::ALL, VolunteerRole::code)),
        ("volunteer-role-hint", all(VolunteerRole::ALL, VolunteerRole::code)),
        ("volunteer-status", all(VolunteerStatus::ALL, VolunteerStatus::code)),
        ("weekday", all(Weekday::ALL, Weekday::code)),
        ("weekday-short", all(Weekday::ALL, Weekday::code)),
        ("work-field", all(WorkField::ALL, WorkField::code)),
        ("yes-no", all(YesNo::ALL, YesNo::code)),
    ]
    .into()
}

/// One file of a language: its name, and its messages in their order.
struct File {
    name: String,
    messages: Vec<Message<String>>,
}

fn folder(code: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(code)
}

fn read(locale: Locale) -> Vec<File> {
    let folder = folder(locale.code());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let file = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a file of texts");
        let resource =
            fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        File { name, messages: messages.collect() }
    };
    paths.iter().map(file).collect()
}

/// A choice in a message: the value that it goes by, its variants, and which of them is the default.
struct Choice {
    by: String,
    variants: Codes,
    default: String,
}

fn choices(pattern: &Pattern<String>, found: &mut Vec<Choice>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            choices_in(expression, found);
        }
    }
}

fn choices_in(expression: &Expression<String>, found: &mut Vec<Choice>) {
    match expression {
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else { panic!("a choice by {selector:?}") };
            let key = |key: &VariantKey<String>| match key {
                VariantKey::Identifier { name } => name.clone(),
                VariantKey::NumberLiteral { value } => value.clone(),
            };
            let default = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key));
            found.push(Choice {
                by: id.name.clone(),
                variants: variants.iter().map(|variant| key(&variant.key)).collect(),
                default: default.expect("a default, as Fluent asks for one"),
            });
            for variant in variants {
                choices(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => choices_in(expression, found),
        Expression::Inline(_) => {}
    }
}

/// The values of each message that are numbers: the German comments say so, and the build takes it from there.
fn numbers() -> BTreeSet<(String, String)> {
    let files = read(Locale::German);
    let comments = files.iter().flat_map(|file| &file.messages).flat_map(|message| {
        let lines = message.comment.iter().flat_map(|comment| &comment.content);
        lines.map(|line| (message.id.name.clone(), line.clone()))
    });
    comments
        .filter_map(|(id, line)| Some((id, line.strip_prefix('$')?.strip_suffix(" (Number)")?.to_owned())))
        .collect()
}

#[test]
fn each_language_has_a_folder_and_each_folder_a_language() {
    let folders = fs::read_dir(folder("")).expect("the folders");
    let found: BTreeSet<String> =
        folders.map(|entry| entry.expect("a folder").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(found, all(Locale::ALL, Locale::code));
}

#[test]
fn each_language_has_the_same_files_with_the_same_texts_in_the_same_order() {
    let outline = |locale: Locale| -> Vec<String> {
        let file = |file: File| {
            let line = move |message: Message<String>| format!("{}: {}", file.name, message.id.name);
            file.messages.into_iter().map(line)
        };
        read(locale).into_iter().flat_map(file).collect()
    };
    let german = outline(Locale::German);
    for locale in &Locale::ALL[1..] {
        let other = outline(*locale);
        let differs = german.iter().zip(&other).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{locale}: the first that is not in its place");
        assert_eq!(other.len(), german.len(), "{locale}");
    }
}

#[test]
fn each_code_has_words_of_its_own_in_each_language_and_no_words_are_without_a_code() {
    let (claims, numbers) = (claims(), numbers());
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let mut unasked: BTreeSet<&str> = claims.keys().copied().collect();
        for message in read(*locale).into_iter().flat_map(|file| file.messages) {
            let id = &message.id.name;
            let mut found = Vec::new();
            message.value.iter().for_each(|pattern| choices(pattern, &mut found));
            for choice in found.into_iter().filter(|choice| !numbers.contains(&(id.clone(), choice.by.clone()))) {
                let Some(codes) = claims.get(id.as_str()) else {
                    wrong.push(format!("{locale}: {id} chooses by ${}, and no line here says its codes", choice.by));
                    continue;
                };
                unasked.remove(id.as_str());
                for code in codes.difference(&choice.variants) {
                    wrong.push(format!("{locale}: {id} has no words for {code}"));
                }
                let dead = choice.variants.difference(codes).filter(|code| **code != choice.default);
                wrong.extend(dead.map(|code| format!("{locale}: nothing asks {id} for {code}")));
                if choice.default != "other" && !codes.contains(&choice.default) {
                    wrong
                        .push(format!("{locale}: the default of {id} is {}: neither a code nor other", choice.default));
                }
            }
        }
        wrong.extend(unasked.iter().map(|id| format!("{locale}: {id} chooses by nothing")));
    }
    assert_eq!(wrong, Vec::<String>::new());
}
