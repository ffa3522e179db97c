//! `Host` and `Origin` headers, and the base URL of the configuration.

use domain::district::is_slug;
use domain::host::{Base, Host};

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let base = Base::parse("https://ch.example").expect("a URL");
    if let Some(host) = Host::parse(&text) {
        let name = host.as_str();
        assert_eq!(Host::parse(name).as_ref(), Some(&host), "read twice is read once");
        assert_eq!(Host::parse(&text.to_uppercase()).as_ref(), Some(&host), "capitals are no other host");
        assert!((1..=253).contains(&name.len()) && !name.starts_with('.') && !name.contains(".."), "{name}");
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
        assert!(name.bytes().all(plain), "{name}");
        if let Some(slug) = base.slug(&host) {
            assert!(is_slug(slug), "{slug}");
            assert_eq!(format!("{slug}.ch.example"), name, "a slug is exactly one label below the state");
        }
        assert_eq!(base.holds(&host), name == "ch.example" || name.ends_with(".ch.example"));
    }
    if let Ok(read) = Base::parse(&text) {
        let url = read.state_url();
        assert_eq!(Base::parse(&url).as_ref(), Ok(&read), "{url} is read as itself");
        assert!(url.starts_with("http://") || url.starts_with("https://"));
        assert_eq!(url.starts_with("https://"), read.is_https());
    }
    // Two texts in one input, as an attacker chooses both.
    if let Some((origin, asked)) = text.split_once('\n')
        && base.is_same_origin(origin, asked)
    {
        let name = origin.strip_prefix("https://").expect("another scheme is another origin");
        assert_eq!(Host::parse(name), Host::parse(asked));
        assert!(Host::parse(name).is_some() && !name.contains(['/', '@', '?', '#']), "{name}");
    }
}
