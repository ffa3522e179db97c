use super::*;

fn email(text: &str) -> Email {
    text.parse().expect("an address")
}

fn phone(text: &str) -> Phone {
    text.parse().expect("a number")
}

fn mail(text: &str) -> Way {
    Way::Mail { address: email(text) }
}

#[test]
fn a_form_changes_what_it_showed_and_nothing_else() {
    let mut ways = Ways::of(Some(&email("layla@example.org")), Some(&phone("0361 5550100")));
    ways.add(Way::Letter { street: "Anger 1".to_owned() });
    ways.tell(Some(&email("layla@example.com")), None);
    let left: Vec<_> = ways.iter().map(|known| known.way.clone()).collect();
    assert_eq!(left, [mail("layla@example.com"), Way::Letter { street: "Anger 1".to_owned() }]);
    ways.tell(None, Some(&phone("0361 5550101")));
    assert_eq!(ways.mail(), None);
    assert_eq!(ways.telephone(), Some(&phone("0361 5550101")));
}

#[test]
fn who_is_only_written_to_can_be_called_and_stays_written_to() {
    let mut ways = Ways::default();
    let message = Way::Message { number: phone("0151 5550100"), app: App::Signal };
    assert!(ways.add(message.clone()));
    assert_eq!(ways.telephone(), Some(&phone("0151 5550100")));
    // The form showed this number and sends it back.
    ways.tell(None, Some(&phone("0151 5550100")));
    assert_eq!(ways.iter().map(|known| &known.way).collect::<Vec<_>>(), [&message]);
}

#[test]
fn nothing_is_there_twice_and_the_first_that_works_counts() {
    let mut ways = Ways::of(Some(&email("a@example.org")), None);
    assert!(!ways.add(mail("a@example.org")));
    assert!(ways.add(mail("b@example.org")));
    assert!(ways.note(&mail("a@example.org"), true));
    assert_eq!(ways.mail(), Some(&email("b@example.org")));
    assert!(!ways.note(&mail("c@example.org"), true));
    for number in 0..20 {
        ways.add(Way::Letter { street: format!("Anger {number}") });
    }
    assert_eq!(ways.iter().count(), Ways::MOST);
}

#[test]
fn who_names_a_way_again_says_that_it_works() {
    let mut ways = Ways::of(Some(&email("a@example.org")), None);
    ways.note(&mail("a@example.org"), true);
    assert_eq!(ways.mail(), None);
    ways.tell(Some(&email("a@example.org")), None);
    assert_eq!(ways.mail(), Some(&email("a@example.org")));
    ways.add(mail("b@example.org"));
    ways.tell(Some(&email("b@example.org")), None);
    assert_eq!(ways.iter().map(|known| &known.way).collect::<Vec<_>>(), [&mail("b@example.org")]);
}

#[test]
fn somebody_is_found_by_what_is_theirs() {
    let mut ways = Ways::of(Some(&email("Layla@Example.org")), Some(&phone("0361 5550100")));
    ways.add(Way::Message { number: phone("0361 5550100"), app: App::Sms });
    ways.add(Way::Through { name: "Frau Weber".to_owned(), number: Some(phone("0361 5550199")), address: None });
    assert_eq!(ways.keys(), ["mail:layla@example.org", "tel:+493615550100"]);
}

#[test]
fn what_is_kept_reads_as_it_was() {
    let kept = r#"[{"by":"mail","address":"a@example.org"},{"by":"telephone","number":"+493615550100","fails":true}]"#;
    let ways: Ways = serde_json::from_str(kept).expect("ways");
    assert_eq!(serde_json::to_string(&ways).expect("JSON"), kept);
    assert_eq!((ways.mail(), ways.telephone()), (Some(&email("a@example.org")), None));
    assert!(serde_json::from_str::<Ways>(r#"[{"by":"mail","address":"nobody"}]"#).is_err());
}
