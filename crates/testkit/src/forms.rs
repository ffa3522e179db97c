//! Forms that are filled in well.

/// A volunteer's form for this address.
pub fn volunteer(email: &str) -> Vec<(&str, &str)> {
    vec![
        ("roles", "mentor"),
        ("name", "Luise Pößnecker-Öztürk"),
        ("email", email),
        ("phone", "0361 555 0100"),
        ("postcode", "99084"),
        ("locale", "de"),
        ("language", "de"),
        ("level", "native"),
        ("topics", "german"),
        ("consent", "processing"),
        ("consent", "pass-on"),
    ]
}

/// A participant's form for this address, in Arabic.
pub fn participant(email: &str) -> Vec<(&str, &str)> {
    vec![
        ("seeking", "mentor"),
        ("for_whom", "self"),
        ("name", "ليلى الحداد"),
        ("email", email),
        ("postcode", "99084"),
        ("locale", "ar"),
        ("language", "ar"),
        ("level", "native"),
        ("language", "de"),
        ("level", "b1"),
        ("consent", "processing"),
    ]
}

/// A form of somebody who is called otherwise.
pub fn named<'a>(mut form: Vec<(&'a str, &'a str)>, name: &'a str) -> Vec<(&'a str, &'a str)> {
    form.iter_mut().filter(|field| field.0 == "name").for_each(|field| field.1 = name);
    form
}

/// A club's form for this address.
pub fn organisation(email: &str) -> Vec<(&str, &str)> {
    vec![
        ("organisation_kind", "club"),
        ("sections", "fire"),
        ("name", "Feuerwehrverein Untere Aue"),
        ("street", "Auenweg 3"),
        ("postcode", "99084"),
        ("contact_name", "Jörg Weiß"),
        ("email", email),
        ("locale", "de"),
        ("accessible", "partly"),
        ("openness", "Donnerstags steht das Tor offen."),
        ("consent", "processing"),
        ("consent", "directory"),
    ]
}
