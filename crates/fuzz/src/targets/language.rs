//! The language in a path and in `Accept-Language`.

use domain::Locale;

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let chosen = Locale::negotiate(&text);
    assert_eq!(Locale::negotiate(&text.to_ascii_uppercase()), chosen, "capitals change nothing");
    if text.split(',').count() < 32 {
        assert_eq!(Locale::negotiate(&format!("{text},xx")), chosen, "what we don't speak changes nothing");
        assert_eq!(Locale::negotiate(&format!("{text},ar;q=0")), chosen, "what nobody wants changes nothing");
    }
    let (locale, rest) = Locale::split_path(&text);
    match locale {
        None => assert_eq!(rest, text, "a path without a language stays whole"),
        Some(locale) => {
            assert!(rest.starts_with('/'), "{rest}");
            assert!(text.contains(locale.code()));
            // A link back into the same language leads to the same place, never to another host.
            let link = if rest == "/" { format!("/{locale}") } else { format!("/{locale}{rest}") };
            assert_eq!(Locale::split_path(&link), (Some(locale), rest));
            assert!(!link.starts_with("//"));
        }
    }
}
