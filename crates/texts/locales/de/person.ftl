### A person as the coordination sees them: the list, the record, what is kept besides.

## The list

people-title = Personen
# $count (String)
people-count = Personen: { $count }
people-column-part = Rolle und Stand
people-part-label = Wer
# $code (String)
people-part = { $code ->
    [volunteers] Ehrenamtliche
    [participants] Teilnehmende
   *[all] alle Personen
 }
people-empty-title = Niemand gefunden
people-empty-text = Versuchen Sie es mit einem anderen Wort oder einer anderen Auswahl.
people-back = Zu den Personen
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

## The record

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
    [pin-forgotten] Beim nächsten Einloggen kann eine neue PIN festgelegt werden.
    [together] Entfernt.
   *[other] { $code }
 }
person-mentoring = Begleitung
person-sharing = Dieselbe E-Mail-Adresse haben:
person-pin-forget = PIN vergessen
person-pin-forget-text = Rufen Sie die Person zuerst zurück, damit Sie sicher sind, dass sie es ist. Danach legt sie beim nächsten Einloggen eine neue PIN fest.
person-pin-forget-yes = Neue PIN festlegen lassen
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

## Pause

pause-title = Pause
# $when (String)
pause-until-day = Pausiert bis einschließlich { $when }. Danach geht es von selbst weiter.
pause-none = Pausiert nicht.
field-pause-until = Letzter Tag der Pause
pause-begin = Pause beginnen
pause-change = Ende der Pause ändern
pause-end = Pause jetzt beenden

## Certificate of good conduct

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

## Who is not to meet

apart-title = Nicht zusammenbringen
apart-text = Verwandte, Kolleginnen und Kollegen oder andere Menschen, die sich schon kennen und kein Tandem werden sollen.
apart-none = Niemand vermerkt.
field-apart = Name oder E-Mail-Adresse
apart-add = Vermerken
apart-remove = Entfernen
# $name (String)
apart-remove-name = { $name } entfernen
apart-which = Wen meinen Sie?
