//! A district's database: its people, its organisations and all that happens with them.

mod audit;
mod event;
mod interview;
mod me;
mod meeting;
mod organisation;
mod part;
mod person;
mod round;
mod signup;
mod tandem;

use sea_orm_migration::prelude::*;

/// The migrations of each tenant's database. Each stands in the file of what it is about; its recorded name tells when it
/// came.
pub struct TenantMigrator;

#[async_trait::async_trait]
impl MigratorTrait for TenantMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(signup::FirstMile),
            Box::new(tandem::Mentoring),
            Box::new(me::OwnArea),
            Box::new(interview::Profiles),
            Box::new(interview::Interviews),
            Box::new(round::Rounds),
            Box::new(tandem::TandemClock),
            Box::new(meeting::Meetings),
            Box::new(event::Events),
            Box::new(tandem::Again),
            Box::new(audit::LogCodes),
            Box::new(part::Parts),
            Box::new(person::Who),
        ]
    }
}

/// A foreign key to a record that takes its own with it when it goes.
fn reference(from: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(Alias::new(from), Alias::new(column))
        .to(Alias::new(to), Alias::new("id"))
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}
