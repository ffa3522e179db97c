### Profiles, interviews, and what a coordinator keeps of a person besides.

## The profile form

yes = Ja
# $code (String)
yes-no = { $code ->
    [yes] Ja, gern
    [no] Lieber nicht
   *[other] { $code }
 }
profile-title = Ihre Angaben
profile-lead = Damit wir jemanden finden, der oder die gut zu Ihnen passt. Sie können alles jederzeit ändern.
profile-privacy-note = Ihre Angaben sieht nur die Koordination. Ihr Gegenüber erfährt davon nur, was Sie beide gemeinsam haben, und erst, wenn Sie dem zugestimmt haben.
profile-save = Angaben speichern
profile-saved-thanks = Vielen Dank! Ihre Angaben sind gespeichert.
profile-missing-title = Das fehlt uns noch
profile-missing-text = Je mehr wir wissen, desto besser können wir suchen. Was Sie nicht sagen möchten, lassen Sie einfach weg.
profile-missing-staff = Fehlt noch für eine gute Vermittlung
profile-part-about = Über Sie
profile-part-wishes = Wen möchten Sie treffen?
profile-wishes-note = Wünsche sind freiwillig. Je mehr „nur so“ sein muss, desto länger kann die Suche dauern.
profile-overtaken-title = Inzwischen hat jemand anderes diese Angaben geändert
profile-overtaken-text = Ihre Eingaben stehen noch im Formular und sind noch nicht gespeichert. Bei diesen Angaben unterscheiden sie sich von dem, was jetzt gespeichert ist. Bitte sehen Sie sie durch und speichern Sie dann noch einmal.
profile-link-over = Dieser Link gilt nicht mehr
profile-link-unknown = Diesen Link kennen wir nicht
profile-link-text = Bitte rufen Sie uns an oder schreiben Sie uns. Dann schicken wir Ihnen gern einen neuen.
profile-staff-title = Profil bearbeiten

field-video = Können Sie sich auch per Video treffen?
field-video-hint = Zum Beispiel, wenn der Weg weit ist.
field-children-welcome = Dürfen Kinder dabei sein?
field-children-welcome-hint = Manche bringen zu einem Treffen ihre Kinder mit.
field-interests = Was machen Sie gern?
field-experience = Was haben Sie in dieser Art schon gemacht?
field-experience-hint = Zum Beispiel ein Ehrenamt, eine Ausbildung oder eigene Erfahrungen.
field-aims = Was möchten Sie erreichen?
field-goals-own = In Ihren eigenen Worten
field-urgency = Wie eilig ist es?
field-urgency-hint = Die andere Person erfährt davon nichts.
field-wish-none = Kein Wunsch
field-wish-strength = Wie wichtig ist Ihnen das?
field-wish-gender = Ich möchte am liebsten treffen
field-wish-born = Geboren am liebsten
field-wish-born-hint = Kreuzen Sie alles an, was für Sie passt. Ohne Kreuz ist jedes Alter recht.
field-wish-german = Die andere Person spricht mindestens so gut Deutsch
field-wish-german-hint = Wie gut sollte die andere Person Deutsch sprechen, damit Sie sich unterhalten können?

# $code (String)
person-done = { $code ->
    [profile] Das Profil ist gespeichert.
    [interview] Das Interview ist abgeschlossen.
    [asked] Die E-Mail ist unterwegs.
    [capacity] Gespeichert.
    [pause] Die Pause ist eingetragen.
    [resumed] Die Pause ist beendet.
    [certificate] Das Führungszeugnis ist vermerkt.
    [forgotten] Der Vermerk ist gelöscht.
    [apart] Vermerkt.
    [together] Entfernt.
   *[other] { $code }
 }

## The interview

# $side (String)
interview-title = { $side ->
    [mentor] Interview als Mentor*in
    [mentee] Interview als Mentee
   *[other] { $side }
 }
interview-questions = Antworten im Interview
interview-saved = Gespeichert. Sie können jederzeit weitermachen.
interview-saved-by = Zuletzt gespeichert von
interview-save = Zwischenspeichern
interview-overtaken-title = Inzwischen hat jemand anderes dieses Interview gespeichert
interview-overtaken-text = Ihre Eingaben stehen noch im Formular und sind noch nicht gespeichert. Unter jeder Antwort, die anders ist, steht, was jetzt gespeichert ist. Übernehmen Sie, was Sie brauchen, und speichern Sie dann noch einmal.
interview-kept-now = Jetzt gespeichert:
interview-nothing-kept = Nichts notiert
interview-earlier = Abgeschlossene Interviews
interview-finish-title = Zum Schluss
interview-finish-text = Notizen aus dem Interview sieht nur die Koordination. Sie gehen nie an die Person oder an ihr Gegenüber.
interview-after = Wie geht es weiter?
# $code (String)
interview-after-choice = { $code ->
    [mentor-ready] Kann ab jetzt vermittelt werden
    [mentor-later] Erst kommt noch ein Schritt, zum Beispiel eine Schulung
    [mentee-ready] Wartet ab jetzt auf eine Mentorin oder einen Mentor
    [mentee-later] Erst kommt noch ein Schritt, zum Beispiel ein zweites Gespräch
   *[other] { $code }
 }
interview-finish = Interview abschließen
# $part (String)
interview-part = { $part ->
    [start] Kennenlernen
    [way] Wobei und wie
    [together] Miteinander
    [open] Was noch wichtig ist
   *[other] { $part }
 }
# $code (String)
interview-question = { $code ->
    [mentor-why] Was hat Sie zu uns geführt?
    [mentor-life] Was machen Sie beruflich, und was füllt sonst Ihren Alltag?
    [mentor-offer] Wobei können und möchten Sie helfen?
    [mentor-limits] Was möchten Sie nicht übernehmen? Was wäre Ihnen zu viel?
    [mentor-time] Wie oft und wie lange könnten Sie sich treffen?
    [mentor-difference] Wie gehen Sie damit um, wenn jemand anders lebt oder denkt als Sie?
    [mentor-trouble] Was tun Sie, wenn es einmal nicht gut läuft?
    [mentor-open] Was möchten Sie uns noch sagen oder fragen?
    [mentee-now] Wie geht es Ihnen hier, und wie sieht Ihr Alltag gerade aus?
    [mentee-path] Was haben Sie bisher gelernt und gearbeitet?
    [mentee-goal] Was soll in einem halben Jahr anders sein?
    [mentee-help] Wobei soll eine Mentorin oder ein Mentor helfen?
    [mentee-hard] Was macht es gerade schwer?
    [mentee-meet] Wo und wie fühlen Sie sich bei einem Treffen wohl?
    [mentee-expect] Was erwarten Sie von der anderen Person, und was nicht?
    [mentee-open] Was möchten Sie uns noch sagen oder fragen?
   *[other] { $code }
 }

saving-under-way = Wird gespeichert …
saving-done = Alles gespeichert
saving-failed = Noch nicht gespeichert: Die Verbindung fehlt. Wir versuchen es gleich wieder.
saving-overtaken = Nicht gespeichert: Jemand anderes hat dieses Interview inzwischen geändert. Drücken Sie „Zwischenspeichern“, dann sehen Sie beides.
saving-signed-out = Nicht gespeichert: Ihre Sitzung ist zu Ende. Bitte loggen Sie sich in einem zweiten Fenster ein und tippen Sie dann hier weiter.
saving-refused = Nicht gespeichert: Eine Antwort ist zu lang.

## What a coordinator keeps of a person besides

person-mentoring = Begleitung
person-missing-none = Für eine gute Vermittlung ist alles da.
person-profile = Über die Person
person-left = Hat das Programm verlassen. Die Einwilligungen sind beendet, deshalb gibt es hier kein Interview und keine Vermittlung mehr. Wer wiederkommen möchte, meldet sich einfach noch einmal an.
person-no-pass-on = Die Einwilligung fehlt, Vornamen und Gemeinsamkeiten weiterzugeben. Ohne sie kann niemand vorgeschlagen werden.
person-edit-profile = Profil bearbeiten
person-ask = Per E-Mail um die Angaben bitten
# $when (String)
person-asked-at = Zuletzt gebeten am { $when }.
person-asked-just-now = Diese Person wurde in den letzten sieben Tagen schon gebeten. Möchten Sie ihr trotzdem noch einmal schreiben?
person-ask-sure = Ja, noch einmal schreiben
person-interview = Interview
person-interview-none = Es gab noch kein Interview.
person-interview-open = Ein Interview ist begonnen und noch nicht abgeschlossen.
# $when (String)
person-interview-done = Letztes Interview am { $when }
person-interview-begin = Interview beginnen
person-interview-go-on = Interview fortsetzen
# $when (String)
person-waiting-since = Wartet seit { $when }
field-capacity = Begleitet höchstens so viele zur gleichen Zeit
person-save = Speichern

pause-title = Pause
# $when (String)
pause-until-day = Pausiert bis einschließlich { $when }. Danach geht es von selbst weiter.
pause-none = Pausiert nicht.
field-pause-until = Letzter Tag der Pause
pause-begin = Pause beginnen
pause-change = Ende der Pause ändern
pause-end = Pause jetzt beenden

conduct-title = Führungszeugnis
certificate-hint = Nur vermerken, dass Sie es gesehen haben. Das Dokument selbst bleibt bei der Person.
certificate-missing = Noch kein Führungszeugnis gesehen.
certificate-missing-needed = Noch kein Führungszeugnis gesehen. Ohne Führungszeugnis wird in Ihrer Region niemand vermittelt.
# $when (String)
certificate-until = Führungszeugnis gültig bis { $when }
# $when (String)
certificate-over = Führungszeugnis abgelaufen am { $when }
# $when (String)
certificate-ends = Führungszeugnis läuft bald ab: { $when }
# $when (String)
certificate-seen = Gesehen am { $when } von
field-seen-on = Gesehen am
field-valid-until = Gültig bis
# $years (Number)
field-valid-until-hint = Ohne Angabe { $years } Jahre ab der Einsicht.
certificate-note = Vermerken
certificate-forget = Vermerk löschen

apart-title = Nicht zusammenbringen
apart-text = Verwandte, Kolleginnen und Kollegen oder andere Menschen, die sich schon kennen und kein Tandem werden sollen.
apart-none = Niemand vermerkt.
field-apart = Name oder E-Mail-Adresse
apart-add = Vermerken
apart-remove = Entfernen
# $name (String)
apart-remove-name = { $name } entfernen
apart-which = Wen meinen Sie?
problem-nobody-found = Niemand passt zu dieser Eingabe. Bitte prüfen Sie den Namen.
problem-too-many-found = Zu viele passen zu dieser Eingabe. Bitte schreiben Sie mehr vom Namen.
problem-same-person = Das ist dieselbe Person.

people-status-label = Status
people-status-all = in jedem Status
people-missing-label = Angaben
people-missing-all = mit oder ohne alle Angaben
people-missing-some = denen Angaben fehlen
people-missing-none = mit allen Angaben
people-certificate-label = Führungszeugnis
people-certificate-all = mit jedem Führungszeugnis
people-certificate-ending = deren Führungszeugnis bald abläuft
people-certificate-none = ohne Führungszeugnis
people-interview-label = Interview
people-interview-all = mit oder ohne Interview
people-interview-none = ohne Interview
people-interview-open = mit begonnenem Interview
today-certificates = Führungszeugnisse laufen bald ab
