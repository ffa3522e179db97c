### Consents. A change of meaning here needs a new WORDING_VERSION in crates/domain/src/consent.rs.

# $code (String)
purpose = { $code ->
    [processing] Anmeldung bearbeiten
    [special] Herkunftsland
    [pass-on] Weitergabe an Ihr Gegenüber
    [newsletter] Neuigkeiten per E-Mail
    [photos] Fotos
    [statistics] Statistik
    [directory] Öffentliches Verzeichnis
   *[other] { $code }
 }
# $purpose (String)
# $operator (String)
consent-text = { $purpose ->
    [processing] Ich willige ein, dass die Koordination ({ $operator }) die Angaben aus diesem Formular verarbeitet, um meine Anmeldung zu bearbeiten und mich für das Programm zu kontaktieren. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [special] Ich willige ausdrücklich ein, dass die Koordination ({ $operator }) das angegebene Herkunftsland verarbeitet, um passende Begegnungen und Angebote zu finden. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [pass-on] Ich willige ein, dass die Koordination ({ $operator }) einer Person oder Organisation, die sie mir vorschlagen möchte, den Vornamen und unsere Gemeinsamkeiten nennt und, sobald wir beide Ja gesagt haben, meinen Namen, meine E-Mail-Adresse und meine Telefonnummer. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [newsletter] Ich willige ein, dass die Koordination ({ $operator }) mir Neuigkeiten und Einladungen des Programms per E-Mail schickt. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [photos] Ich willige ein, dass bei Veranstaltungen des Programms Fotos von mir entstehen und dass { $operator } sie gedruckt und im Internet zeigt, um über das Programm zu berichten. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [statistics] Ich willige ein, dass die Koordination ({ $operator }) meine Angaben auswertet, für Zahlen über Sprachen, Themen und Wünsche im Programm, aus denen niemand zu erkennen ist. Wie viele Menschen mitmachen, zählt sie auch ohne diese Einwilligung. Ich kann das jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
    [directory] Ich willige für meine Organisation ein, dass { $operator } ihren Namen, ihre Art, ihre Sparten, ihren Ort und ihre Internetadresse, die Angaben zu Angeboten, Sprachen und Zugänglichkeit sowie unseren Text über unsere Offenheit für neue Menschen im öffentlichen Verzeichnis dieser Website zeigt. Das kann ich jederzeit mit Wirkung für die Zukunft widerrufen, eine E-Mail an die Koordination genügt.
   *[other] { $purpose } – { $operator }
 }

# $purpose (String)
consent-detail = { $purpose ->
    [processing] Ohne diese Einwilligung können wir Ihre Anmeldung nicht annehmen. Nur die Koordination vor Ort sieht Ihre Angaben.
    [special] Das Herkunftsland ist eine besonders geschützte Angabe (Artikel 9 der Datenschutz-Grundverordnung). Sie können es weglassen. Das hat keine Nachteile für Sie.
    [pass-on] So kann Ihr Gegenüber entscheiden, ob Sie sich kennenlernen möchten. Name, E-Mail-Adresse und Telefonnummer erfährt es erst, wenn Sie beide Ja gesagt haben, Ihre Anschrift nie. Ohne diese Einwilligung fragen wir Sie vor jedem Vorschlag.
    [newsletter] Wir schreiben nur über das Programm. Ihre Adresse geben wir dafür an niemanden weiter.
    [photos] Was im Internet steht, ist weltweit zu sehen und kann kopiert werden. Sie können auch am Tag selbst sagen, dass Sie kein Foto möchten.
    [statistics] Zahlen unter 3 nennen wir nicht. Auch das Land bekommt nur solche geschützten Zahlen, nie Ihren Namen.
    [directory] So finden Menschen in Ihrer Region zu Ihnen. Im Verzeichnis steht auch, was Sie im Formular über Ihre Offenheit für neue Menschen geschrieben haben. Nie darin stehen Name und Kontaktdaten Ihrer Ansprechperson, Straße und Hausnummer.
   *[other] { $purpose }
 }

consent-child-note = Melden Sie Ihr Kind an? Dann geben Sie diese Einwilligungen als sorgeberechtigte Person für sich und für Ihr Kind.
consent-wording-label = Genauer Wortlaut
# $wording (String)
# $language (String)
consent-meta = Wortlaut { $wording }, gezeigt auf: { $language }
consent-withdrawn = widerrufen am
