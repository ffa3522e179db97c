### Pages for staff: signing in, the work of the day, sign-ups, people, organisations, the log, one's own account.

## The frame

staff-nav-label = Menü für das Team
staff-nav-today = Heute
staff-nav-signups = Anmeldungen
staff-nav-people = Personen
staff-nav-organisations = Organisationen
staff-nav-figures = Zahlen
staff-nav-audit = Protokoll
staff-nav-account = Mein Konto
staff-public-pages = Öffentliche Seiten
staff-sign-out = Ausloggen

palette-open = Suchen
palette-label = Suchen und öffnen
palette-placeholder = Name oder Seite
palette-hint = Mit den Pfeiltasten wählen, mit Enter öffnen, mit Esc schließen.
palette-nothing = Nichts gefunden
palette-page = Seite
palette-person = Person
palette-organisation = Organisation
palette-signup = Anmeldung

## Signing in

sign-in-title = Für das Team
sign-in-button = Einloggen
sign-in-failed = E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.
sign-in-help = Passwort vergessen? Bitten Sie die Verwaltung oder den technischen Betrieb um einen neuen Einladungslink.
field-password = Passwort
field-old-password = Bisheriges Passwort
field-new-password = Neues Passwort
# $count (Number)
field-new-password-hint = Mindestens { $count } Zeichen. Gut ist ein Satz aus mehreren Wörtern, den nur Sie kennen.
field-password-again = Neues Passwort noch einmal

invitation-title = Willkommen im Team
# $name (String)
# $role (String)
invitation-text = Guten Tag { $name }! { $role ->
    [coordinator] Ihre Rolle ist: Koordination.
    [editor] Ihre Rolle ist: Redaktion.
    [auditor] Ihre Rolle ist: Datenschutz.
    [district-admin] Ihre Rolle ist: Verwaltung des Landkreises oder der Stadt.
    [state-viewer] Ihre Rolle ist: Einblick in die Zahlen des Landes.
    [state-admin] Ihre Rolle ist: Verwaltung des Landes.
   *[other] Ihre Rolle ist: { $role }.
 } Legen Sie jetzt Ihr Passwort fest, dann kann es losgehen.
invitation-button = Passwort festlegen und einloggen

## Today

today-title = Heute
today-volunteers = offen: Ehrenamt
today-participants = offen: Teilnahme
today-organisations = offen: Organisationen
today-asked = mit offener Rückfrage
today-unconfirmed = noch nicht bestätigt
today-oldest = Was am längsten wartet
today-empty-title = Alles erledigt
today-empty-text = Im Moment wartet keine Anmeldung auf Sie.
# $count (String)
today-failed-mails = E-Mails, die nicht angekommen sind: { $count }. Bitte sagen Sie dem technischen Betrieb Bescheid.

## Filters. On the page of sign-ups they make one sentence, in this order: show, kind, that, status, sorted, order.

filter-show = Zeige
filter-kind-label = Art der Anmeldung
# $code (String)
filter-kind = { $code ->
    [volunteer] Anmeldungen zum Ehrenamt
    [participant] Anmeldungen zur Teilnahme
    [organisation] Anmeldungen von Organisationen
   *[all] alle Anmeldungen
 }
filter-that = die
filter-status-label = Stand
# $code (String)
filter-status = { $code ->
    [waiting] auf uns warten
    [submitted] noch nicht bestätigt sind
    [confirmed] neu sind
    [in-review] in Prüfung sind
    [asked-back] eine offene Rückfrage haben
    [accepted] aufgenommen sind
    [declined] abgesagt sind
    [withdrawn] zurückgezogen sind
   *[all] bisher eingegangen sind
 }
filter-sorted = sortiert nach
filter-order-label = Reihenfolge
# $code (String)
filter-order = { $code ->
    [newest] Datum, die neuesten zuerst
    [name] Name
    [place] Ort
   *[oldest] Datum, die ältesten zuerst
 }
filter-search-label = Name oder Ort
filter-submit = Anzeigen
export-csv = Als Tabelle laden (CSV)

## Sign-ups

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

signup-to-person = Zur Person
# $name (String)
signup-known = Diese E-Mail-Adresse gehört schon zu { $name }. Wenn Sie hier aufnehmen, kommt die Anmeldung zu dieser Person dazu; was dort steht, bleibt.
# $name (String)
signup-known-other-name = Diese E-Mail-Adresse gehört schon zu { $name }, die Anmeldung hat einen anderen Namen. Ist es dieselbe Person, kommt die Anmeldung zu ihr dazu. Ist es jemand anderes, zum Beispiel aus der Familie, bitten Sie um eine eigene E-Mail-Adresse und nehmen Sie hier nicht auf.
signup-known-person = Die Person ansehen
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

## Parts of every record

staff-contact = Kontakt
staff-place = Ort
staff-details = Angaben
staff-not-given = keine Angabe
staff-consents = Einwilligungen
# $wording (String)
# $language (String)
consent-meta = Wortlaut { $wording }, gezeigt auf: { $language }
consent-withdrawn = widerrufen am
staff-notes = Notizen
staff-new-note = Neue Notiz
staff-note-hint = Sachlich und kurz. Die Person darf lesen, was hier über sie steht.
staff-note-save = Notiz speichern
staff-history = Verlauf

## People

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

## Organisations

organisations-title = Organisationen
# $count (String)
organisations-count = Organisationen: { $count }
organisations-all = alle Organisationen
organisations-empty-title = Keine Organisation gefunden
organisations-empty-text = Versuchen Sie es mit einem anderen Wort oder einer anderen Auswahl.
organisations-back = Zu den Organisationen
organisations-listed = öffentlich sichtbar
organisations-unlisted = nicht öffentlich
organisations-list = Ins Verzeichnis stellen
organisations-unlist = Aus dem Verzeichnis nehmen
organisations-no-consent = Dafür fehlt die Einwilligung der Organisation.

## The audit log

audit-title = Protokoll
audit-lead = Wer hat wann was getan? Einträge lassen sich nicht ändern.
audit-filter-show = Zeige
audit-filter-label = Bereich
# $code (String)
audit-group = { $code ->
    [signup] Anmeldungen
    [person] Personen
    [organisation] Organisationen
    [staff] Team
    [report] Zahlen für das Land
    [export] geladene Dateien
   *[all] alle Einträge
 }
# $count (String)
audit-count = Einträge: { $count }
audit-column-time = Zeit
audit-column-who = Wer
audit-column-what = Was
audit-column-subject = Woran
audit-empty = Noch keine Einträge

## One's own account

account-title = Mein Konto
account-about = Über Sie
account-name = Name
account-role = Rolle
account-password-title = Passwort ändern
account-password-button = Passwort ändern
account-password-changed = Ihr Passwort ist geändert. Auf anderen Geräten sind Sie jetzt ausgeloggt.
account-sessions-title = Überall ausloggen
account-sessions-text = Haben Sie sich an einem fremden Computer eingeloggt oder ein Gerät verloren? Hier beenden Sie alle Sitzungen, auch diese.
account-sessions-button = Auf allen Geräten ausloggen
