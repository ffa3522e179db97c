//! What only pages show of meetings: nothing that was typed is lost, answers reach nobody, the calendar's entry is one.

use domain::meeting::questionnaire::{Degree, Wave};
use domain::role::Role;
use services::Actor;
use services::meeting::questionnaire::ask_now;
use testkit::{Backend, World};
use texts::format::iso_day;

#[tokio::test]
async fn answers_to_the_questionnaire_reach_no_page_of_the_staff() {
    let world = World::new(Backend::Sqlite).await;
    let pair = world.in_trial("erfurt", "a").await;
    let system = world.tenant("erfurt", Actor::System).await;
    for wave in [Wave::Start, Wave::End] {
        // The two mails are of different moments, so that the newest is one.
        world.clock.forward(chrono::Duration::days(1));
        ask_now(&system, pair.id, wave).await.expect("asked");
        let mut browser = world.browser("erfurt.localhost:3000");
        let link = world.linked("erfurt", "a-mentee@example.org", "/questionnaire").await;
        let path = format!("/de/questionnaire/{}", link.rsplit('/').next().expect("a secret"));
        let shown = browser.get(&path).await;
        assert!(shown.body.contains("value=\"fully\""), "the page asks: {}", shown.body);
        let degree = if wave == Wave::Start { "little" } else { "fully" };
        let refused = browser.post(&path, &[("bond-talk", degree), ("work", "king")]).await;
        assert_eq!(refused.status, 422);
        let kept = refused.body.split("name=\"bond-talk\"").find(|part| part.contains(&format!("value=\"{degree}\"")));
        assert!(kept.is_some_and(|part| part.contains("checked")), "what was chosen is still chosen");
        assert_eq!(browser.post(&path, &[("bond-talk", degree), ("work", degree)]).await.status, 303);
        let again = browser.get(&path).await;
        assert!(again.status == 200 && !again.body.contains("value=\"fully\""), "it is answered");
    }
    let mut staff = world.signed_in("erfurt", Role::DistrictAdmin).await;
    for path in [
        "/de/staff".to_owned(),
        "/de/staff/outcomes".to_owned(),
        "/de/staff/outcomes.csv".to_owned(),
        format!("/de/staff/tandems/{}", pair.id),
        format!("/de/staff/tandems/{}/meeting", pair.id),
        format!("/de/staff/tandems/{}/outcome", pair.id),
        format!("/de/staff/people/{}", pair.mentee),
        "/de/staff/audit".to_owned(),
    ] {
        let page = staff.get(&path).await;
        for degree in Degree::ALL {
            let words = texts::texts(domain::Locale::German).questionnaire_degree(degree.code());
            assert!(!page.body.contains(&words), "{path} says {words:?}");
            assert!(!page.body.contains(&format!("\"{degree}\"")), "{path} says {degree}");
        }
    }
}

#[tokio::test]
async fn a_second_note_of_a_day_comes_back_whole_and_with_what_stands_there() {
    let world = World::new(Backend::Sqlite).await;
    let pair = world.in_trial("erfurt", "a").await;
    let today = iso_day(world.tenant("erfurt", Actor::System).await.now());
    let path = format!("/de/me/tandem/{}/meeting", pair.id);
    let note = [("held_on", today.as_str()), ("minutes", "60"), ("medium", "phone")];
    let mut mentor = world.signed_in_person("erfurt", "a-mentor@example.org").await;
    assert_eq!(mentor.post(&path, &note).await.status, 303);
    let mut mentee = world.signed_in_person("erfurt", "a-mentee@example.org").await;
    let theirs = [note[0], ("minutes", "other"), ("other_minutes", "75"), note[2], ("note", "Wir haben <b>gelacht")];
    let asked = mentee.post(&path, &theirs).await;
    assert_eq!(asked.status, 422);
    assert!(asked.body.contains("name=\"same_day\"") && asked.body.contains("value=\"75\""), "{}", asked.body);
    assert!(asked.body.contains("Wir haben &lt;b&gt;gelacht"), "{}", asked.body);
    let merged: Vec<_> = theirs.into_iter().chain([("same_day", "merge")]).collect();
    let page = mentee.post(&path, &merged).await;
    assert_eq!((page.status, page.header("location").ends_with("?done=merged")), (303, true));
    let wrong = mentee.post(&path, &[("held_on", "2999-01-01"), ("minutes", "60"), ("medium", "phone")]).await;
    assert!(wrong.status == 422 && wrong.body.contains("id=\"f-held_on-error\""), "{}", wrong.body);
}

#[tokio::test]
async fn the_next_meeting_is_an_entry_for_calendars() {
    let world = World::new(Backend::Sqlite).await;
    let pair = world.in_trial("erfurt", "a").await;
    let mut mentor = world.signed_in_person("erfurt", "a-mentor@example.org").await;
    let day = iso_day(world.tenant("erfurt", Actor::System).await.now() + chrono::Duration::days(2));
    let path = format!("/de/me/tandem/{}", pair.id);
    let next = [("day", day.as_str()), ("time", "16:30"), ("place", "Bibliothek; Eingang")];
    assert_eq!(mentor.get(&format!("{path}/next.ics")).await.status, 404);
    assert_eq!(mentor.post(&format!("{path}/next"), &next).await.status, 303);
    let page = mentor.get(&format!("{path}/next.ics")).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let start = format!("\r\nDTSTART;TZID=Europe/Berlin:{}T163000\r\n", day.replace('-', ""));
    for line in [start.as_str(), "\r\nSEQUENCE:0\r\n", "\r\nLOCATION:Bibliothek\\; Eingang\r\n"] {
        assert!(page.body.contains(line), "{line:?} in {}", page.body);
    }
    let late =
        mentor.post(&format!("{path}/next"), &[("day", "2020-01-01"), ("time", "16:30"), ("place", "Café")]).await;
    assert!(late.status == 422 && late.body.contains("value=\"Café\""), "{}", late.body);
}
