### Events: public pages, the own registration, pages for staff, the evening and what came of it.

## The list

events-title = Veranstaltungen
events-lead = Netzwerktreffen, offene Abende und mehr: Hier lernen Sie Menschen kennen. Alle Veranstaltungen sind kostenlos.
events-meta = Netzwerktreffen und offene Abende von Connecting Humans, kostenlos und mit Anmeldung.
events-empty-title = Zurzeit ist nichts geplant
events-empty-text = Schauen Sie bald wieder vorbei. Oder fragen Sie uns, wir sagen Ihnen gern, was kommt.
# $code (String)
event-kind = { $code ->
    [network] Netzwerktreffen
    [matching-evening] Offener Kennenlernabend
   *[other] Veranstaltung
 }
# $count (Number)
event-free = { $count ->
    [0] Alle Plätze vergeben, Warteliste offen
    [one] Noch 1 Platz frei
   *[other] Noch { $count } Plätze frei
 }
event-cancelled-tag = Fällt aus

## One event

event-back = Alle Veranstaltungen
event-when = Wann
event-where = Wo
event-seats = Plätze
# $from (String)
# $until (String)
event-times = { $from } bis { $until } Uhr
event-calendar = In meinen Kalender
event-cancelled-title = Diese Veranstaltung fällt leider aus
event-cancelled-text = Wer angemeldet war, hat eine E-Mail bekommen.
event-over-title = Diese Veranstaltung hat schon begonnen oder ist vorbei
event-over-text = Schauen Sie gern, was als Nächstes kommt.
event-evening-hint = An diesem Abend lernen sich Mentor*innen und Mentees kennen. Danach sagen Sie der Koordination, wen Sie gern wiedersehen möchten.

## The form

event-register-title = Ich komme
event-register-lead = Name und E-Mail-Adresse genügen. Sie bekommen eine E-Mail mit allem Wichtigen.
event-full-title = Auf die Warteliste
event-full-lead = Alle Plätze sind vergeben. Tragen Sie sich ein: Sobald ein Platz frei wird, bekommen Sie ihn und eine E-Mail dazu. Bis dahin kommen Sie bitte noch nicht.
event-field-name = Vorname und Nachname
event-register-button = Verbindlich anmelden
event-waiting-button = Auf die Warteliste setzen
event-consent = Ja, meine Daten dürfen für diese Anmeldung genutzt werden
# $operator (String)
event-consent-text = Ich willige ein, dass { $operator } meinen Namen und meine E-Mail-Adresse für diese Veranstaltung speichert und mir dazu schreibt. 90 Tage danach werden die Angaben gelöscht. Ich kann jederzeit absagen und diese Einwilligung widerrufen.
event-thanks-title = Danke, Sie sind angemeldet
event-thanks-text = Wir haben Ihnen eine E-Mail geschickt. Darin steht alles Wichtige, auch ein Link, mit dem Sie absagen können.
event-thanks-waiting-title = Sie stehen auf der Warteliste
event-thanks-waiting-text = Alle Plätze sind im Moment vergeben. Sobald einer frei wird, bekommen Sie eine E-Mail. Bis dahin kommen Sie bitte noch nicht.

## The own registration

registration-title = Ihre Anmeldung
# $name (String)
registration-seat = { $name }, Sie haben einen Platz.
# $name (String)
# $count (Number)
registration-waiting = { $name }, Sie stehen auf der Warteliste. { $count ->
    [0] Sie sind als Nächstes an der Reihe.
    [one] Vor Ihnen wartet 1 Person.
   *[other] Vor Ihnen warten { $count } Personen.
 }
registration-cancelled = Sie sind abgemeldet. Schade, dass es nicht klappt. Vielleicht beim nächsten Mal?
registration-over = Diese Veranstaltung ist vorbei. Danke, dass Sie dabei sein wollten.
registration-event-cancelled = Diese Veranstaltung fällt leider aus.
registration-cancel-lead = Sie können doch nicht kommen? Sagen Sie bitte ab, dann bekommt jemand anderes den Platz.
registration-cancel-button = Ich kann nicht kommen
registration-again = Doch wieder anmelden

## For staff

staff-nav-events = Veranstaltungen
staff-events-new = Neue Veranstaltung
staff-events-empty-title = Noch keine Veranstaltungen
staff-events-empty-text = Legen Sie die erste an. Sie bleibt ein Entwurf, bis Sie sie veröffentlichen.
# $count (String)
staff-events-count = Veranstaltungen: { $count }
staff-events-column-event = Veranstaltung
staff-events-column-when = Wann
staff-events-column-status = Stand
staff-events-column-registered = Angemeldet
staff-events-column-waiting = Warteliste
# $code (String)
event-status = { $code ->
    [draft] Entwurf
    [published] Veröffentlicht
    [cancelled] Abgesagt
    [over] Vorbei
   *[other] { $code }
 }
# $taken (String)
# $seats (String)
staff-event-taken = { $taken } von { $seats }
staff-event-edit = Bearbeiten
staff-event-save = Speichern
staff-event-publish = Veröffentlichen
staff-event-publish-hint = Danach sehen alle die Veranstaltung und können sich anmelden.
staff-event-cancel = Veranstaltung absagen
# $count (Number)
staff-event-cancel-hint = { $count ->
    [0] Noch ist niemand angemeldet. Absagen lässt sich nicht rückgängig machen.
    [one] 1 angemeldete Person bekommt eine E-Mail. Absagen lässt sich nicht rückgängig machen.
   *[other] { $count } angemeldete Personen bekommen eine E-Mail. Absagen lässt sich nicht rückgängig machen.
 }
staff-event-cancel-sure = Ja, wirklich absagen
staff-event-public-page = Öffentliche Seite ansehen
# $code (String)
staff-event-done = { $code ->
    [created] Gespeichert. Die Veranstaltung ist ein Entwurf, nur Sie und Ihr Team sehen sie.
    [saved] Gespeichert. Haben sich Zeit oder Ort geändert, bekommen alle Angemeldeten eine E-Mail.
    [publish] Die Veranstaltung ist veröffentlicht.
    [cancel] Die Veranstaltung ist abgesagt. Alle Angemeldeten bekommen eine E-Mail.
    [present] Anwesenheit vermerkt.
    [absent] Anwesenheit zurückgenommen.
    [leave] Die Person ist abgemeldet. Wer am längsten gewartet hat, rückt nach.
   *[other] Erledigt.
 }
staff-event-fewer-seats = Es sind mehr Menschen angemeldet, als es Plätze gibt. Wir haben niemanden ausgeladen.
staff-event-form-lead = Deutsch wird gebraucht. Wo eine Übersetzung fehlt, steht der deutsche Text.
field-event-kind = Art der Veranstaltung
# $language (String)
field-event-title = Titel auf { $language }
# $language (String)
field-event-text = Beschreibung auf { $language }
field-event-day = Tag
field-event-from = Beginn
field-event-until = Ende
field-event-place = Ort
field-event-place-hint = Haus und Raum, zum Beispiel: Volkshochschule, Raum 1.04
field-event-address = Adresse
field-event-seats = Plätze
field-event-seats-hint = Frei lassen, wenn alle kommen können, die möchten.
field-event-public = Sichtbarkeit
field-event-public-yes = In der öffentlichen Liste zeigen
field-event-public-hint = Ohne Haken sieht die Seite nur, wer ihre Adresse kennt.
staff-event-translations = Auf Englisch und Arabisch
staff-participants-title = Angemeldete
staff-participants-empty = Noch hat sich niemand angemeldet.
staff-participants-waiting = Warteliste
staff-participants-present = Anwesend
staff-participants-signature = Unterschrift
# $present (String)
# $seats (String)
staff-participants-count = { $present } von { $seats } sind da
staff-participants-print = Zum Drucken: Im Browser „Drucken“ wählen, dann entsteht eine Liste zum Unterschreiben.
# $name (String)
staff-mark-present = { $name } ist da
# $name (String)
staff-mark-absent = { $name } ist doch nicht da
# $name (String)
staff-mark-leave = { $name } abmelden
staff-mark-present-short = Ist da
staff-mark-absent-short = Doch nicht da
staff-mark-leave-short = Abmelden
staff-participants-kept = Die Namen löschen wir 90 Tage nach der Veranstaltung. Wie viele kamen, bleibt.
# $count (String)
staff-participants-came = Es kamen { $count } Menschen. Die Namen sind gelöscht.

## The evening

evening-title = Wen möchten Sie wiedersehen?
# $title (String)
evening-lead = Sie sind bei „{ $title }“. Haken Sie an, wen Sie gern wiedersehen möchten. Das sieht nur die Koordination. Die anderen erfahren nicht, ob Sie sie angehakt haben.
# $side (String)
evening-legend = { $side ->
    [mentor] Diese Mentees sind da
    [mentee] Diese Mentor*innen sind da
   *[other] Diese Menschen sind da
 }
evening-shared = Das haben Sie gemeinsam:
evening-nothing-shared = Fragen Sie nach, was Sie gemeinsam haben.
evening-save = Auswahl speichern
evening-saved = Gespeichert. Sie können Ihre Auswahl noch ändern, so lange der Link gilt.
evening-empty-title = Noch ist niemand auf der Liste
evening-empty-text = Hier stehen alle, die da sind und einverstanden sind, dass wir ihren Vornamen nennen. Laden Sie die Seite später noch einmal.
evening-reload = Seite neu laden
evening-not-shown = Die anderen sehen Ihren Vornamen hier nicht, denn Sie haben nicht eingewilligt, dass wir ihn nennen. Möchten Sie das ändern? Sprechen Sie die Koordination an.
evening-nobody-title = Sie suchen gerade niemanden
evening-nobody-text = Auf dieser Seite wählen Mentor*innen und Mentees, die gerade ein Gegenüber suchen. Möchten Sie dazugehören? Sprechen Sie die Koordination an.
evening-over-title = Dieser Link gilt nicht mehr
evening-over-text = Die Auswahl ist geschlossen. Möchten Sie der Koordination noch etwas sagen? Rufen Sie gern an.
evening-unknown-title = Diesen Link kennen wir nicht
evening-unknown-text = Vielleicht ist er nicht ganz kopiert. Bitte öffnen Sie ihn noch einmal direkt aus der E-Mail.

## What the coordination sees of it

ticks-title = Angehakt nach einem Abend
ticks-text = Diese Menschen haben sich an einem offenen Abend kennengelernt. Das gibt keine Punkte, Sie entscheiden.
# $who (String)
ticked = { $who ->
    [both] Beide möchten sich wiedersehen
    [mentor] Die Mentorin möchte sie wiedersehen
    [mentee] Sie möchte die Mentorin wiedersehen
   *[other] { $who }
 }
ticks-fix = In der Runde festhalten
