//! The codes of the audit log say in one tense what has happened; earlier entries are renamed with them.

use sea_orm_migration::prelude::*;

/// Earlier codes and what they are called now.
const RENAMED: [(&str, &str); 32] = [
    ("signup.review", "signup.reviewed"),
    ("signup.ask-back", "signup.asked-back"),
    ("signup.accept", "signup.accepted"),
    ("signup.decline", "signup.declined"),
    ("signup.withdraw", "signup.withdrawn"),
    ("volunteer.capacity", "person.capacity-set"),
    ("pause.over", "pause.run-out"),
    ("certificate.seen", "conduct.seen"),
    ("certificate.forgotten", "conduct.forgotten"),
    ("certificate.reminded", "conduct.reminded"),
    ("matching.settings", "matching.changed"),
    ("tandem.suggest", "tandem.suggested"),
    ("tandem.order", "tandem.ordered"),
    ("tandem.propose", "tandem.proposed"),
    ("tandem.withdraw", "tandem.withdrawn"),
    ("tandem.answer", "tandem.answered"),
    ("tandem.expire", "tandem.expired"),
    ("tandem.trial", "tandem.tried"),
    ("tandem.end", "tandem.ended"),
    ("tandem.complete", "tandem.completed"),
    ("tandem.remind", "tandem.reminded"),
    ("tandem.ask-trial", "tandem.trial-asked"),
    ("tandem.silence", "tandem.missed"),
    ("tandem.nudge", "tandem.greeted"),
    ("wish.mentor", "tandem.wished"),
    ("event.present", "event.attended"),
    ("event.absent", "event.missed"),
    ("export.signups", "export.signups-taken"),
    ("export.tandems", "export.tandems-taken"),
    ("export.round", "export.round-taken"),
    ("export.participants", "export.participants-taken"),
    ("staff.reset", "staff.reset-asked"),
];

/// Renames the entries, in a district's log or the state's.
pub(crate) async fn rename(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (earlier, now) in RENAMED {
        let rows = Query::update()
            .table(Alias::new("audit"))
            .value(Alias::new("action"), now)
            .and_where(Expr::col(Alias::new("action")).eq(earlier))
            .to_owned();
        manager.exec_stmt(rows).await?;
    }
    Ok(())
}
