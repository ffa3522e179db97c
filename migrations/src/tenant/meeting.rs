//! What a tandem does: meetings, goals, outcomes, questionnaires, the next meeting.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, integer, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::reference;
use crate::shared::{index, table};

pub(super) struct Meetings;

impl MigrationName for Meetings {
    fn name(&self) -> &'static str {
        "m0007_meetings"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Meetings {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        meetings(manager).await?;
        goals(manager).await?;
        outcomes(manager).await?;
        questionnaires(manager).await
    }
}

/// Columns for the connections that something made: they are counted, so they are no JSON.
fn connections(table: &mut TableCreateStatement) {
    for connection in ["bond", "bridge", "link"] {
        table.col(boolean(connection));
    }
}

async fn meetings(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut meeting = table("meeting");
    meeting
        .col(pk_uuid("id"))
        .col(uuid("tandem_id"))
        // Who noted it: one of the two, or a coordinator.
        .col(uuid_null("by_person"))
        .col(uuid_null("by_staff"))
        // The other of the two, when both noted it.
        .col(uuid_null("also_by"))
        // An ISO date.
        .col(string("held_on"))
        .col(integer("minutes"))
        .col(string("medium"))
        .col(text("topics"))
        .col(text_null("note"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut reference("meeting", "tandem_id", "tandem"));
    connections(&mut meeting);
    manager.create_table(meeting).await?;
    manager.create_index(index("meeting_tandem", "meeting", &["tandem_id", "held_on"])).await?;
    manager.create_index(index("meeting_held_on", "meeting", &["held_on"])).await?;
    manager
        .create_table(
            table("next_meeting")
                .col(uuid("tandem_id").primary_key())
                .col(timestamp_with_time_zone("at"))
                .col(string_null("place"))
                .col(uuid("by_person"))
                // Which entry of a calendar it is: another one when the one before has been.
                .col(uuid("entry_id"))
                // Calendars take the greater one for the newer.
                .col(integer("sequence"))
                .col(boolean("cancelled"))
                .col(timestamp_with_time_zone("changed_at"))
                .foreign_key(&mut reference("next_meeting", "tandem_id", "tandem"))
                .take(),
        )
        .await
}

async fn goals(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (name, of, parent) in [("goal", "tandem_id", "tandem"), ("milestone", "goal_id", "goal")] {
        let mut step = table(name);
        step.col(pk_uuid("id"))
            .col(uuid(of))
            .col(text("text"))
            .col(timestamp_with_time_zone("created_at"))
            // ISO dates.
            .col(string_null("done_on"))
            .foreign_key(&mut reference(name, of, parent));
        if name == "goal" {
            step.col(uuid("created_by"));
        } else {
            step.col(string_null("due_on"));
        }
        manager.create_table(step).await?;
    }
    manager.create_index(index("goal_tandem", "goal", &["tandem_id"])).await?;
    manager.create_index(index("milestone_goal", "milestone", &["goal_id"])).await
}

async fn outcomes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut outcome = table("outcome");
    outcome
        .col(pk_uuid("id"))
        .col(uuid("person_id"))
        .col(uuid_null("tandem_id"))
        .col(string("kind"))
        // An ISO date.
        .col(string("on_date"))
        .col(string("evidence"))
        .col(text_null("note"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid("created_by"))
        .foreign_key(&mut reference("outcome", "person_id", "person"))
        .foreign_key(&mut reference("outcome", "tandem_id", "tandem"));
    connections(&mut outcome);
    manager.create_table(outcome).await?;
    manager.create_index(index("outcome_person", "outcome", &["person_id"])).await?;
    manager.create_index(index("outcome_tandem", "outcome", &["tandem_id"])).await?;
    manager.create_index(index("outcome_on_date", "outcome", &["on_date"])).await
}

async fn questionnaires(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("questionnaire")
                .col(pk_uuid("id"))
                .col(uuid("tandem_id"))
                .col(uuid("person_id"))
                .col(string("side"))
                .col(string("wave"))
                .col(timestamp_with_time_zone("asked_at"))
                .col(timestamp_with_time_zone("until"))
                .col(timestamp_with_time_zone_null("answered_at"))
                .col(timestamp_with_time_zone_null("reminded_at"))
                .col(text("answers"))
                .foreign_key(&mut reference("questionnaire", "tandem_id", "tandem"))
                .foreign_key(&mut reference("questionnaire", "person_id", "person"))
                .take(),
        )
        .await?;
    let once = &["tandem_id", "person_id", "wave"];
    manager.create_index(index("questionnaire_once", "questionnaire", once).unique().take()).await?;
    manager.create_index(index("questionnaire_person", "questionnaire", &["person_id"])).await?;
    manager.create_index(index("questionnaire_wave", "questionnaire", &["wave", "asked_at"])).await
}
