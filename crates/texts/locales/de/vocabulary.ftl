### Closed lists: one message for each, selected by the code that forms post and the database stores.

language-name = Deutsch

# $code (String)
staff-role = { $code ->
    [coordinator] Koordination
    [editor] Redaktion
    [auditor] Datenschutz
    [district-admin] Verwaltung des Landkreises oder der Stadt
    [state-viewer] Land: Einblick
    [state-admin] Land: Verwaltung
   *[other] { $code }
 }

# $code (String)
volunteer-role = { $code ->
    [mentor] Mentor*in
    [buddy] Buddy
    [assistant] Integrationsassistenz
    [multiplier] Multiplikator*in
   *[other] { $code }
 }

# $code (String)
seeking = { $code ->
    [mentor] Mentoring für Frauen
    [club] Verein
    [work] Arbeit oder Ausbildung
    [contacts] Kontakte
   *[other] { $code }
 }

# $code (String)
gender = { $code ->
    [female] weiblich
    [male] männlich
    [nonbinary] nicht-binär
   *[other] { $code }
 }

# $code (String)
birth-band = { $code ->
    [before-1960] vor 1960
    [y1960] 1960 bis 1969
    [y1970] 1970 bis 1979
    [y1980] 1980 bis 1989
    [y1990] 1990 bis 1999
    [y2000] 2000 oder später
   *[other] { $code }
 }

# $code (String)
reach = { $code ->
    [foot] zu Fuß
    [bicycle] mit dem Fahrrad
    [transit] mit Bus und Bahn
    [car] mit dem Auto
   *[other] { $code }
 }

# $code (String)
distance = { $code ->
    [km5] bis 5 km
    [km10] bis 10 km
    [km20] bis 20 km
    [km50] bis 50 km
   *[other] { $code }
 }

# $code (String)
need = { $code ->
    [childcare] Kinderbetreuung
    [step-free] Zugang ohne Stufen
   *[other] { $code }
 }

# $code (String)
heard-from = { $code ->
    [friends] von Freund*innen oder Bekannten
    [vhs] in der Volkshochschule
    [advice] in einer Beratungsstelle
    [authority] in einem Amt
    [club] in einem Verein
    [press] aus Zeitung, Radio oder Fernsehen
    [internet] aus dem Internet
   *[other] anders
 }

# $code (String)
work-field = { $code ->
    [health] Gesundheit und Medizin
    [care] Pflege und Soziales
    [education] Bildung und Erziehung
    [administration] Büro und Verwaltung
    [crafts] Handwerk und Bau
    [industry] Industrie und Produktion
    [technology] Technik und IT
    [trade] Handel und Verkauf
    [hospitality] Gastronomie und Hotel
    [transport] Verkehr und Logistik
    [agriculture] Landwirtschaft und Garten
    [culture] Kultur und Medien
    [law] Recht und Sicherheit
    [science] Wissenschaft und Forschung
   *[other] { $code }
 }

# $code (String)
topic = { $code ->
    [job-search] Arbeit suchen
    [application] Bewerbung schreiben
    [recognition] Abschlüsse anerkennen lassen
    [studies] Ausbildung und Studium
    [self-employment] Sich selbstständig machen
    [german] Deutsch sprechen und üben
    [authorities] Ämter und Briefe
    [family] Familie, Kita und Schule
    [everyday] Alltag und Wohnen
    [networking] Menschen kennenlernen
    [sport] Sport und Bewegung
    [culture] Kultur und Musik
   *[other] { $code }
 }

# $code (String)
recognition = { $code ->
    [not-needed] Eine Anerkennung ist nicht nötig
    [running] Der Antrag läuft
    [partial] Teilweise anerkannt
    [recognised] Voll anerkannt
   *[unknown] Das weiß ich noch nicht
 }

# $code (String)
volunteer-status = { $code ->
    [applicant] Neu
    [interviewed] Gespräch geführt
    [qualified] Vorbereitet
    [active] Aktiv
    [paused] Pausiert
    [left] Ausgeschieden
   *[other] { $code }
 }

# $code (String)
participant-status = { $code ->
    [applicant] Neu
    [interviewed] Gespräch geführt
    [waiting] Wartet auf eine Begegnung
    [matched] In einer Begegnung
    [completed] Abgeschlossen
    [left] Ausgeschieden
   *[other] { $code }
 }

# $code (String)
organisation-kind = { $code ->
    [club] Verein
    [company] Unternehmen
    [authority] Amt oder Behörde
    [welfare] Wohlfahrt und Beratung
    [religious] Religionsgemeinschaft
    [school] Schule oder Bildungseinrichtung
    [culture] Kultureinrichtung
   *[other] { $code }
 }

# $code (String)
section = { $code ->
    [sport] Sport
    [fire] Feuerwehr
    [carnival] Karneval und Fasching
    [culture] Kultur und Brauchtum
    [music] Musik und Chor
    [garden] Garten
   *[other] Anderes
 }

# $code (String)
accessibility = { $code ->
    [yes] Ja, ohne Stufen erreichbar
    [partly] Teilweise ohne Stufen erreichbar
    [no] Nein, nur über Stufen erreichbar
   *[unknown] Nicht bekannt
 }

# $code (String)
offer = { $code ->
    [trial] Zum Ausprobieren kommen
    [membership] Mitglied werden
    [internship] Praktikum
    [training] Ausbildung
    [job] Arbeitsplatz
    [volunteering] Ehrenamt
    [meeting] Treffen und Begegnung
   *[other] { $code }
 }

# $code (String)
signup-kind = { $code ->
    [volunteer] Ehrenamt
    [participant] Teilnahme
    [organisation] Organisation
   *[other] { $code }
 }

# $code (String)
signup-status = { $code ->
    [submitted] Noch nicht bestätigt
    [confirmed] Neu
    [in-review] In Prüfung
    [asked-back] Rückfrage gestellt
    [accepted] Aufgenommen
    [declined] Abgesagt
    [withdrawn] Zurückgezogen
   *[other] { $code }
 }

# $code (String)
signup-action = { $code ->
    [confirm] Bestätigen
    [review] Prüfung beginnen
    [ask-back] Rückfrage stellen
    [accept] Aufnehmen
    [decline] Absagen
    [withdraw] Als zurückgezogen vermerken
   *[other] { $code }
 }

# $code (String)
decline-reason = { $code ->
    [no-place] Zurzeit kein freier Platz
    [elsewhere] Lebt oder arbeitet in einer anderen Region
    [not-ours] Sucht etwas, das wir nicht anbieten
    [unreachable] Nicht erreicht
   *[other] Anderer Grund
 }

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

# $code (String)
for-whom = { $code ->
    [self] für mich selbst
    [child] für mein Kind
   *[other] { $code }
 }

# $code (String)
level = { $code ->
    [a1] A1 – ich verstehe einzelne Wörter und kurze Sätze
    [a2] A2 – ich kann einfache Gespräche führen
    [b1] B1 – ich komme im Alltag gut zurecht
    [b2] B2 – ich kann auch über schwierige Themen sprechen
    [c1] C1 – ich spreche fließend, auch im Beruf
    [c2] C2 – ich spreche fast wie in meiner Muttersprache
    [native] Muttersprache
   *[other] { $code }
 }

# $code (String)
level-short = { $code ->
    [a1] A1
    [a2] A2
    [b1] B1
    [b2] B2
    [c1] C1
    [c2] C2
    [native] Muttersprache
   *[other] { $code }
 }

# $code (String)
weekday = { $code ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
    [sun] Sonntag
   *[other] { $code }
 }

# $code (String)
weekday-short = { $code ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
    [sun] So
   *[other] { $code }
 }

# $first (String)
# $last (String)
weekdays-from-to = { $first } bis { $last }

# $code (String)
day-part = { $code ->
    [morning] Vormittag
    [afternoon] Nachmittag
    [evening] Abend
   *[other] { $code }
 }

# $code (String)
indicator = { $code ->
    [volunteers] Ehrenamtliche
    [participants] Teilnehmende
    [organisations] Organisationen (ohne Vereine)
    [clubs] Vereine
   *[other] { $code }
 }

# $code (String)
language = { $code ->
    [de] Deutsch
    [am] Amharisch
    [ar] Arabisch
    [az] Aserbaidschanisch
    [bg] Bulgarisch
    [bn] Bengalisch
    [bs] Bosnisch
    [ckb] Kurdisch (Sorani)
    [cs] Tschechisch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [fa] Persisch
    [fr] Französisch
    [gsg] Deutsche Gebärdensprache
    [ha] Haussa
    [hi] Hindi
    [hr] Kroatisch
    [hu] Ungarisch
    [hy] Armenisch
    [it] Italienisch
    [ja] Japanisch
    [ka] Georgisch
    [ko] Koreanisch
    [ku] Kurdisch (Kurmandschi)
    [mk] Mazedonisch
    [pa] Punjabi
    [pl] Polnisch
    [prs] Dari
    [ps] Paschtu
    [pt] Portugiesisch
    [ro] Rumänisch
    [ru] Russisch
    [sk] Slowakisch
    [so] Somali
    [sq] Albanisch
    [sr] Serbisch
    [sw] Suaheli
    [ta] Tamil
    [th] Thailändisch
    [ti] Tigrinya
    [tl] Filipino
    [tr] Türkisch
    [uk] Ukrainisch
    [ur] Urdu
    [vi] Vietnamesisch
    [zh] Chinesisch
   *[other] { $code }
 }

## Consent. A change of meaning here needs a new WORDING_VERSION in crates/domain/src/consent.rs.

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

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

# $code (String)
audit-action = { $code ->
    [signup-submitted] Anmeldung eingegangen
    [signup-confirmed] Anmeldung bestätigt
    [signup-review] Prüfung der Anmeldung begonnen
    [signup-ask-back] Rückfrage zur Anmeldung gestellt
    [signup-accept] Anmeldung angenommen
    [signup-decline] Anmeldung abgesagt
    [signup-withdraw] Anmeldung als zurückgezogen vermerkt
    [signup-repeated] Erneut mit derselben Adresse angemeldet
    [signup-expired] Unbestätigte Anmeldung gelöscht
    [signup-noted] Notiz zur Anmeldung geschrieben
    [person-created] Person aufgenommen
    [profile-saved] Angaben gespeichert
    [pause-begun] Pause begonnen
    [pause-ended] Pause vorzeitig beendet
    [pause-over] Pause zu Ende
    [interview-begun] Interview begonnen
    [interview-finished] Interview abgeschlossen
    [certificate-seen] Führungszeugnis gesehen
    [certificate-forgotten] Vermerk zum Führungszeugnis gelöscht
    [certificate-reminded] An Führungszeugnisse erinnert
    [person-kept-apart] Zwei Personen auseinandergehalten
    [person-not-kept-apart] Zwei Personen nicht mehr auseinandergehalten
    [volunteer-capacity] Zahl der Begleitungen geändert
    [profile-asked] Per E-Mail um fehlende Angaben gebeten
    [person-merged] Doppelte Einträge einer Person zusammengeführt
    [tandem-suggest] Tandem vorgemerkt
    [tandem-propose] Tandem vorgeschlagen
    [tandem-withdraw] Vorschlag zurückgenommen
    [tandem-answer] Auf einen Vorschlag geantwortet
    [tandem-expire] Vorschlag abgelaufen
    [tandem-taken] Platz war schon vergeben
    [tandem-trial] Zur Probezeit geantwortet
    [tandem-end] Tandem vorzeitig beendet
    [tandem-complete] Tandem abgeschlossen
    [tandem-remind] Tandem an einen Vorschlag erinnert
    [tandem-ask-trial] Tandem gefragt, ob es weitergeht
    [tandem-silence] Koordination auf ein stilles Tandem hingewiesen
    [tandem-nudge] Freundlichen Gruß an ein Tandem geschickt
    [tandem-noted] Notiz zum Tandem geschrieben
    [export-tandems] Tandems als Datei geladen
    [tandem-order] Tandem: Reihenfolge der Fragen geändert
    [wish-mentor] Nach einem Tandem: möchte begleiten
    [meeting-noted] Treffen notiert
    [meeting-merged] Zwei Notizen eines Treffens zusammengeführt
    [meeting-undone] Notiz eines Treffens zurückgenommen
    [meeting-suggested] Treffen vorgeschlagen
    [meeting-called-off] Treffen abgesagt
    [goal-added] Ziel gesetzt
    [goal-done] Ziel erreicht
    [goal-not-done] Ziel wieder offen
    [goal-removed] Ziel gelöscht
    [goal-step-added] Schritt hinzugefügt
    [goal-step-done] Schritt erledigt
    [goal-step-not-done] Schritt wieder offen
    [outcome-added] Ergebnis eingetragen
    [outcome-removed] Ergebnis gelöscht
    [questionnaire-asked] Um Antworten gebeten
    [questionnaire-answered] Fragen beantwortet
    [questionnaire-reminded] An Fragen erinnert
    [event-created] Veranstaltung angelegt
    [event-changed] Veranstaltung geändert
    [event-published] Veranstaltung veröffentlicht
    [event-cancelled] Veranstaltung abgesagt
    [event-registered] Zu einer Veranstaltung angemeldet
    [event-left] Von einer Veranstaltung abgemeldet
    [event-moved-up] Von der Warteliste nachgerückt
    [event-reminded] An eine Veranstaltung erinnert
    [event-present] Anwesenheit vermerkt
    [event-absent] Anwesenheit zurückgenommen
    [event-cleared] Namensliste einer Veranstaltung gelöscht
    [event-wished] Nach einem Abend angehakt, wen man wiedersehen möchte
    [certificate-issued] Zertifikat ausgestellt
    [certificate-revoked] Zertifikat zurückgezogen
    [export-participants] Anmeldungen zu einer Veranstaltung als Datei geladen
    [person-noted] Notiz zur Person geschrieben
    [organisation-created] Organisation aufgenommen
    [organisation-listed] Organisation ins Verzeichnis gestellt
    [organisation-unlisted] Organisation aus dem Verzeichnis genommen
    [organisation-noted] Notiz zur Organisation geschrieben
    [staff-invited] Zur Mitarbeit eingeladen
    [staff-joined] Einladung angenommen
    [person-left] Programm verlassen
    [consent-withdrawn] Einwilligung zurückgenommen
    [person-sign-in-mailed] Link zum Einloggen geschickt (eigener Bereich)
    [person-signed-in] Im eigenen Bereich eingeloggt
    [person-signed-out] Im eigenen Bereich ausgeloggt
    [person-signed-out-everywhere] Im eigenen Bereich auf allen Geräten ausgeloggt
    [staff-signed-in] Eingeloggt
    [staff-signed-out] Ausgeloggt
    [staff-signed-out-everywhere] Auf allen Geräten ausgeloggt
    [staff-password-changed] Passwort geändert
    [staff-sign-in-failed] Login fehlgeschlagen
    [staff-reset] Link für ein neues Passwort angefordert
    [settings-changed] Einstellungen geändert
    [matching-settings] Einstellungen des Matchings geändert
    [round-drawn] Runde gezogen
    [round-changed] Runde verändert
    [round-dropped] Runde verworfen
    [round-proposed] Aus einer Runde vorgeschlagen
    [export-round] Runde als Datei geladen
    [report-made] Zahlen für das Land erstellt
    [backup-restored] Aus einer Sicherung wiederhergestellt
    [export-signups] Anmeldungen als Datei geladen
    [export-audit] Protokoll als Datei geladen
    [export-people] Personen als Datei geladen
   *[other] { $code }
 }

# $code (String)
actor = { $code ->
    [visitor] Besucher*in
    [staff] Team
    [person] Ehrenamtliche oder Teilnehmende
    [system] Programm
    [operator] Technischer Betrieb
   *[other] { $code }
 }

# Between the items of a list
list-separator = { ", " }

## What matching asks besides

# $code (String)
goal = { $code ->
    [work] Arbeit finden
    [training] Ausbildung beginnen
    [studies] Studieren
    [recognition] Abschluss anerkennen lassen
    [language] Besser Deutsch sprechen
    [network] Menschen kennenlernen
    [everyday] Im Alltag gut zurechtkommen
    [self-employment] Sich selbstständig machen
   *[other] { $code }
 }

# $code (String)
interest = { $code ->
    [cooking] Kochen und Backen
    [sport] Sport
    [music] Musik
    [reading] Lesen
    [art] Kunst
    [handicraft] Handarbeit und Basteln
    [gardening] Garten
    [nature] Natur und Wandern
    [film] Film und Theater
    [travel] Reisen
    [animals] Tiere
    [volunteering] Ehrenamt
   *[other] { $code }
 }

# $code (String)
urgency = { $code ->
    [usual] Wie üblich
    [soon] Bald: Es steht etwas an
    [urgent] Dringend: Ein fester Termin ist nah
   *[other] { $code }
 }

# $code (String)
strength = { $code ->
    [wish] Das wäre schön
    [must] Das ist mir sehr wichtig: nur so
   *[other] { $code }
 }

# $code (String)
missing-answer = { $code ->
    [languages] Sprachen
    [work-fields] Berufsfelder
    [topics] Themen
    [goals] Ziele
    [interests] Interessen
    [availability] Zeiten
    [place] Ort
    [distance] Wie weit jemand fährt
    [gender] Geschlecht
    [birth-band] Geburtsjahr
    [children-welcome] Ob Kinder dabei sein dürfen
   *[other] { $code }
 }
