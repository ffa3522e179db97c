use super::*;

use lopdf::Document;

fn certificate(name: &str, second: Option<Second>) -> Certificate {
    Certificate {
        logo: r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#0b5c6b" stroke-width="5"><path d="M5 9c13 0 13 11.5 23 11.5h15"/></svg>"##.to_owned(),
        mark: "Connecting Humans".into(),
        accent: "#0b5c6b".into(),
        district: "Landkreis Gotha".into(),
        issuer: "Volkshochschule Gotha".into(),
        title: "Zertifikat".into(),
        before: "Wir danken".into(),
        name: name.into(),
        deed: "für das Ehrenamt im Mentoring-Programm „Connecting Women“.".into(),
        facts: vec![("Zeitraum".into(), "3. März 2026 bis 10. Oktober 2026".into()), ("Treffen".into(), "14".into())],
        thanks: "Zeit, Zuhören und Ermutigung öffnen Türen.".into(),
        second,
        place_date: "Gotha, 23. November 2026".into(),
        day: (2026, 11, 23),
        signed: "Koordination".into(),
        check: "Prüfcode:".into(),
        code: "7K3QZ-9XW2M".into(),
        check_how: "Echtheit prüfen:".into(),
        check_url: "https://gotha.example/certificate".into(),
    }
}

fn arabic() -> Second {
    Second {
        language: "ar",
        right_to_left: true,
        text: "شاركت لين حداد متطوعةً في برنامج الإرشاد Connecting Women من 3 مارس 2026. نشكرها من القلب.".into(),
    }
}

fn read(certificate: &Certificate) -> (Document, String) {
    let pdf = certificate.pdf().expect("a certificate");
    if let Some(folder) = std::env::var_os("CERTIFICATE_OUT") {
        let name = format!("{}.pdf", certificate.name.chars().take(12).collect::<String>());
        std::fs::write(std::path::Path::new(&folder).join(name), &pdf).expect("written");
    }
    let document = Document::load_mem(&pdf).expect("another library reads it");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    assert_eq!(pages, [1], "one page");
    let text = document.extract_text(&pages).expect("its text");
    (document, text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn all_words_are_in_it_as_text_on_one_page() {
    let (_, text) = read(&certificate("Katharina Müller-Nguyễn", None));
    for words in [
        "Katharina Müller-Nguyễn",
        "Landkreis Gotha",
        "„Connecting Women“",
        "3. März 2026 bis 10. Oktober 2026",
        "14",
        "7K3QZ-9XW2M",
        "https://gotha.example/certificate",
        "Gotha, 23. November 2026",
    ] {
        assert!(text.contains(words), "{words} is not in: {text}");
    }
}

#[test]
fn it_is_tagged_titled_and_in_german_for_those_who_listen() {
    let (document, _) = read(&certificate("Karin Vogel", Some(arabic())));
    let catalog = document.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(lopdf::Object::as_str).expect("a language"), b"de-DE");
    assert!(catalog.get(b"StructTreeRoot").is_ok(), "tagged");
    let marked = catalog.get(b"MarkInfo").and_then(lopdf::Object::as_dict).expect("marks");
    assert!(marked.get(b"Marked").and_then(lopdf::Object::as_bool).expect("a mark"));
    let metadata = catalog.get(b"Metadata").and_then(lopdf::Object::as_reference).expect("metadata");
    let stream = document.get_object(metadata).and_then(lopdf::Object::as_stream).expect("metadata");
    let xmp = String::from_utf8_lossy(&stream.content).into_owned();
    assert!(xmp.contains("pdfuaid") && xmp.contains("pdfaid"), "{xmp}");
}

#[test]
fn the_longest_names_and_two_scripts_still_fit_on_one_page() {
    let long = "Maximiliane-Henriette Freifrau von und zu Oberschwarzburg-Niederrudolstadt-Hohenwarte ".repeat(2);
    for name in [long.trim(), "لين عبد الرحمن الحداد", "李 Олександра Ωμέγα", "#evil[$1$] *x* @y <z> \\ \" //"]
    {
        let mut certificate = certificate(name, Some(arabic()));
        certificate.thanks = certificate.thanks.repeat(6);
        read(&certificate);
    }
}

#[test]
fn words_are_words_and_never_run() {
    let (_, text) = read(&certificate("#sys.version *Karin* _V_ `x`", None));
    assert!(text.contains("#sys.version *Karin* _V_ `x`"), "{text}");
}

#[test]
fn the_same_words_make_the_same_file() {
    let one = certificate("Karin Vogel", None).pdf().expect("a certificate");
    assert_eq!(one, certificate("Karin Vogel", None).pdf().expect("a certificate"));
    assert_ne!(one, certificate("Karin Vogl", None).pdf().expect("a certificate"));
}
