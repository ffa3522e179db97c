### What all pages for staff have: the frame, the search, the work of the day, parts of lists and records.

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

## The search

palette-open = Suchen
palette-label = Suchen und öffnen
palette-placeholder = Name oder Seite
palette-hint = Mit den Pfeiltasten wählen, mit Enter öffnen, mit Esc schließen.
palette-nothing = Nichts gefunden
palette-page = Seite
palette-person = Person
palette-organisation = Organisation
palette-signup = Anmeldung

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
today-certificates = Führungszeugnisse laufen bald ab
today-tandems = Tandems
today-tandem-calls = Bitte anrufen
today-tandem-late = Antworten überfällig
today-tandem-silent = Stille Tandems
today-tandem-trials = Probezeit: Frage offen
today-tandem-suggested = Vorgemerkt: vorschlagen?

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

## Parts of every record

staff-contact = Kontakt
staff-place = Ort
staff-details = Angaben
staff-not-given = keine Angabe
staff-consents = Einwilligungen
staff-notes = Notizen
staff-new-note = Neue Notiz
staff-note-hint = Sachlich und kurz. Die Person darf lesen, was hier über sie steht.
staff-note-save = Notiz speichern
staff-history = Verlauf
