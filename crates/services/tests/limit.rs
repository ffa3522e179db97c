//! Limits stop machines, and nobody who shares an address with others.

use services::Network;
use services::limit::Limits;

fn network(last: u8) -> Network {
    Network::of(std::net::IpAddr::from([192, 0, 2, last]))
}

#[test]
fn a_full_shelter_signs_up_and_only_waits_longer_for_its_mails() {
    let limits = Limits::default();
    let waits: Vec<i64> = (0..300).map(|_| limits.signup("gotha", network(1)).expect("let in")).collect();
    assert!(waits[..60].iter().all(|wait| *wait == 0));
    assert_eq!(waits[299], 300);
    assert_eq!(limits.signup("gotha", network(2)).expect("another network"), 0);
}

#[test]
fn a_flood_is_refused() {
    let limits = Limits::default();
    let refused = (0..1000).filter(|_| limits.signup("gotha", network(1)).is_err()).count();
    assert!(refused > 300, "{refused}");
}

#[test]
fn guessing_a_password_locks_out_the_guesser_and_not_the_owner() {
    let limits = Limits::default();
    let guesses = (0..50).filter(|_| limits.sign_in("gotha", "ines@vhs.example", network(1)).is_ok()).count();
    assert!((10..=11).contains(&guesses), "{guesses}");
    assert!(limits.sign_in("gotha", "ines@vhs.example", network(2)).is_ok());
}

#[test]
fn an_ipv6_household_is_one_network() {
    let one: std::net::IpAddr = "2001:db8:1:2:aaaa::1".parse().expect("address");
    let two: std::net::IpAddr = "2001:db8:1:2:bbbb::2".parse().expect("address");
    let mapped: std::net::IpAddr = "::ffff:192.0.2.1".parse().expect("address");
    assert_eq!(Network::of(one), Network::of(two));
    assert_eq!(Network::of(mapped), network(1));
}
