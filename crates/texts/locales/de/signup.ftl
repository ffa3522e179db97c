### Sign-ups as the coordination sees them.

## The list

signups-title = Anmeldungen
# $count (String)
signups-count = Anmeldungen: { $count }
signups-column-name = Name
signups-column-kind = Art
signups-column-place = Ort
signups-column-status = Stand
signups-column-date = Eingang
signups-empty-title = Hier ist nichts
signups-empty-text = Zu dieser Auswahl gibt es keine Anmeldung.
signups-show-all = Alle Anmeldungen zeigen
signups-back = Zu den Anmeldungen

## The record

signup-to-person = Zur Person
# $name (String)
signup-known = Diese E-Mail-Adresse und diesen Namen hat schon { $name }. Wenn Sie hier aufnehmen, kommt die Anmeldung zu dieser Person dazu; was dort steht, bleibt.
# $name (String)
signup-known-other-name = Dieselbe E-Mail-Adresse hat { $name }, vielleicht aus derselben Familie. Wenn Sie hier aufnehmen, entsteht eine eigene Person. Ist es doch dieselbe mit anderem Namen, wählen Sie das beim Aufnehmen.
signup-known-person = Die Person ansehen
signup-whose = Wer ist das?
signup-whose-own = Eine neue Person
# $name (String)
signup-whose-person = { $name }, schon bekannt
signup-to-organisation = Zur Organisation
signup-actions-title = Was soll geschehen?
# $code (String)
signup-confirm = { $code ->
    [accept] Sie nehmen diese Anmeldung an. Eine E-Mail zur Begrüßung geht sofort hinaus. Hat eine Organisation dem Verzeichnis zugestimmt, steht sie danach darin. Das Aufnehmen lässt sich nicht zurücknehmen.
    [decline] Sie sagen ab. Eine freundliche E-Mail mit dem Grund geht sofort hinaus. Das lässt sich nicht zurücknehmen.
    [ask-back] Ihre Frage geht sofort per E-Mail hinaus. Die Antwort kommt in Ihr Postfach.
    [withdraw] Nur, wenn die Person oder Organisation das möchte. Die Einwilligungen enden, und eine E-Mail bestätigt es. Das lässt sich nicht zurücknehmen.
   *[other] Möchten Sie das wirklich tun?
 }
# $code (String)
signup-confirm-yes = { $code ->
    [accept] Ja, aufnehmen
    [decline] Ja, absagen
    [ask-back] Frage senden
    [withdraw] Ja, als zurückgezogen vermerken
   *[other] Ja
 }
# $code (String)
signup-done = { $code ->
    [review] Die Prüfung hat begonnen.
    [accept] Aufgenommen. Die E-Mail ist unterwegs.
    [decline] Abgesagt. Die E-Mail ist unterwegs.
    [ask-back] Ihre Frage ist unterwegs.
    [withdraw] Als zurückgezogen vermerkt. Die E-Mail ist unterwegs.
    [note] Ihre Notiz ist gespeichert.
   *[other] Gespeichert.
 }
field-question = Ihre Frage
field-decline-reason = Grund
field-decline-words = Eigene Worte
field-decline-words-hint = Dieser Text steht in der E-Mail, zusätzlich zum Grund.
