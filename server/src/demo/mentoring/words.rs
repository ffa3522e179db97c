//! What invented people write.

pub(super) const EXPERIENCES: &[&str] = &[
    "Ich habe zwei Jahre lang Bewerbungen im Stadtteilzentrum gegengelesen.",
    "Als Ausbilderin begleite ich seit Langem junge Menschen im Betrieb.",
    "Ich war selbst neu in der Stadt und weiß, wie gut eine Telefonnummer tut.",
    "Bisher keine, aber viel Geduld und ein großes Adressbuch.",
];

pub(super) const MEETING_NOTES: &[&str] = &[
    "Lebenslauf durchgesehen, zwei Lücken geklärt.",
    "Wir waren zusammen im Jobcenter, das Gespräch lief gut.",
    "Spaziergang durch die Altstadt, viel Deutsch gesprochen.",
    "Anschreiben für die Stelle im Pflegeheim geschrieben.",
    "Beratung zur Anerkennung vorbereitet: Unterlagen sortiert.",
    "Gekocht und geredet. Beim nächsten Mal kommen die Kinder mit.",
    "Vorstellungsgespräch geübt, zweimal hintereinander.",
    "Bibliotheksausweis beantragt.",
];

/// Goals, each with its steps.
pub(super) const GOALS: &[(&str, &[&str])] = &[
    ("Eine Stelle in Teilzeit finden", &["Lebenslauf fertig", "Fünf Bewerbungen verschickt", "Ein Probetag"]),
    ("Deutsch B2 bestehen", &["Kurs gefunden", "Jede Woche eine Stunde sprechen", "Zur Prüfung angemeldet"]),
    ("Die Ausbildung anerkennen lassen", &["Unterlagen übersetzt", "Antrag gestellt"]),
    ("Frauen in der Nachbarschaft kennenlernen", &["Beim Frauencafé vorbeigehen", "Einen Verein ausprobieren"]),
    ("Den Behördenweg allein schaffen", &["Ordner angelegt", "Ein Termin ohne Begleitung"]),
];
