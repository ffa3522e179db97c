### Matching: who waits, suggestions with their reasons, settings.

## The way there

staff-nav-matching = Matching

## Everybody who waits

matching-title = Matching
matching-lead = Wer sucht, wer Zeit hat, wer zu wem passt. Die Vorschläge kommen vom Programm, die Entscheidung treffen Sie.
matching-to-settings = Einstellungen
matching-to-rounds = Runden
matching-back = Zurück zum Matching
matching-mentees = Mentees, die warten
matching-mentors = Mentor*innen mit freiem Platz
matching-column-name = Name
matching-column-waits = Wartet
matching-column-possible = Mögliche Paare
matching-column-best = Bester Vorschlag
matching-column-free = Freie Plätze
# $days (Number)
matching-days = { $days ->
    [0] seit heute
    [one] seit { $days } Tag
   *[other] seit { $days } Tagen
 }
# $day (String)
matching-paused = Pause bis { $day }
matching-suggested = vorgemerkt
# $points (String)
matching-points = { $points } Punkte
# $points (String)
# $most (String)
matching-points-of = { $points } von { $most }
matching-nobody-possible = noch niemand
matching-no-mentees-title = Niemand wartet
matching-no-mentees-text = Im Moment wartet keine Mentee. Wer nach dem Gespräch auf „wartet“ steht, erscheint hier von selbst.
matching-no-mentors-title = Kein freier Platz
matching-no-mentors-text = Im Moment hat niemand einen freien Platz. Mentor*innen erscheinen hier, sobald sie aktiv sind und Zeit für jemanden haben.

## One person and everybody of the other side

# $name (String)
matching-person-title = Vorschläge für { $name }
# $code (String)
matching-side = { $code ->
    [mentor] Mentor*in
    [mentee] Mentee
   *[other] { $code }
 }
matching-record = Zur Person
# $side (String)
matching-other-side = Auch als { $side } ansehen
# $count (Number)
matching-count = { $count ->
    [0] Kein Paar ist möglich.
    [one] { $count } Paar ist möglich.
   *[other] { $count } Paare sind möglich.
 }
matching-choose-hint = Bis zu drei ankreuzen und nebeneinander ansehen.
matching-compare-button = Vergleichen
# $name (String)
matching-compare-this = { $name } vergleichen
matching-suggest-button = Vormerken
matching-suggest-hint = Vormerken schickt noch nichts ab. Auf der Seite des Tandems fragen Sie dann die beiden.
matching-already = Diese beiden sind schon vorgemerkt oder in einem Tandem.
matching-already-link = Zum Tandem
matching-vetoed = Das geht jetzt nicht: Inzwischen spricht etwas gegen dieses Paar.
matching-why = Warum? Alle Punkte ansehen
matching-languages = Gemeinsame Sprachen
matching-column-criterion = Kriterium
matching-column-points = Punkte
matching-column-both = Was die beiden haben
matching-column-missing = Was fehlt
matching-total = Zusammen
# $points (String)
matching-bonus = und { $points } Punkte für langes Warten
# $answer (String)
# $name (String)
matching-untold = Noch nicht gefragt: { $answer } ({ $name })
# $count (Number)
matching-vetoed-title = { $count ->
    [one] { $count } Person kommt jetzt nicht infrage
   *[other] { $count } Personen kommen jetzt nicht infrage
 }
matching-help-title = Was helfen würde
# $count (Number)
matching-help-count = { $count ->
    [one] macht { $count } Paar möglich
   *[other] macht { $count } Paare möglich
 }
matching-person-empty-title = Noch kein Vorschlag
matching-person-empty-text = Im Moment passt niemand. Unten steht, woran es liegt und was helfen würde.
matching-person-nobody-text = Auf der anderen Seite wartet im Moment niemand.
matching-distances-source = Entfernungen sind Luftlinie zwischen den Mitten der Orte. Daten: GeoNames (geonames.org), CC BY 4.0, verkleinert.

## Side by side

# $name (String)
compare-title = Vergleich für { $name }
compare-none-title = Noch niemand gewählt
compare-none-text = Kreuzen Sie auf der Seite davor bis zu drei Personen an.
compare-region = Tabelle zum Vergleich; lässt sich seitlich schieben

## Criteria

# $code (String)
criterion = { $code ->
    [work-field] Berufsfeld
    [topics] Themen
    [goals] Ziele
    [interests] Interessen
    [availability] Gemeinsame Zeit
    [distance] Entfernung
    [german-level] Deutsch
    [childcare] Kinder
    [wishes] Wünsche
    [experience] Erfahrung
    [waiting] Wartezeit
    [fairness] Ausgleich
   *[other] { $code }
 }
# $list (String)
criterion-shared = Gemeinsam: { $list }
criterion-nothing-shared = Nichts gemeinsam
# $list (String)
# $list (String)
criterion-topics = Wird angeboten: { $list }
# $list (String)
criterion-topics-lacking = Wird nicht angeboten: { $list }
# $goal (String)
# $topics (String)
criterion-goal = { $goal } (durch { $topics })
# $list (String)
criterion-goals-lacking = Dabei hilft noch kein Thema: { $list }
# $count (Number)
criterion-times-lacking = { $count ->
    [one] noch { $count } gemeinsame Zeit
   *[other] noch { $count } gemeinsame Zeiten
 }
# $km (String)
criterion-distance = { $km } km auseinander
# $km (String)
criterion-distance-limit = 0 Punkte ab { $km } km
criterion-distance-unknown = Entfernung nicht bekannt
criterion-video = beide mögen Video
# $has (String)
# $wished (String)
criterion-german = Mentee: { $has }, gewünscht: { $wished }
criterion-german-none = kein Deutsch angegeben
criterion-no-wish = kein Wunsch
criterion-nobody-needs = Niemand braucht Kinderbetreuung
# $code (String)
criterion-childcare = { $code ->
    [mentor-yes] Mentor*in bringt Kinder mit: passt
    [mentor-no] Mentor*in bringt Kinder mit: passt nicht
    [mentor-unknown] Mentor*in bringt Kinder mit: noch nicht gefragt
    [mentee-yes] Mentee bringt Kinder mit: passt
    [mentee-no] Mentee bringt Kinder mit: passt nicht
    [mentee-unknown] Mentee bringt Kinder mit: noch nicht gefragt
   *[other] { $code }
 }
criterion-no-wishes = Keine Wünsche
# $code (String)
criterion-wish = { $code ->
    [gender-mentor] Mentor*in: Geschlecht
    [gender-mentee] Mentee: Geschlecht
    [age-mentor] Mentor*in: Alter
    [age-mentee] Mentee: Alter
   *[other] { $code }
 }
# $wish (String)
criterion-wish-kept = { $wish } erfüllt
# $wish (String)
criterion-wish-broken = { $wish } nicht erfüllt
# $wish (String)
criterion-wish-unknown = { $wish } noch nicht gefragt
# $completed (String)
criterion-experience = Abgeschlossene Tandems: { $completed }
# $full (String)
criterion-experience-full = volle Punkte ab { $full }
# $mentee (String)
# $mentor (String)
criterion-waiting = Mentee { $mentee } Tage, Mentor*in { $mentor } Tage
# $urgency (String)
# $days (String)
criterion-waiting-urgent = { $urgency }; zählt wie { $days } Tage
# $mentor (String)
# $mentee (String)
criterion-fairness = Schon ohne Ergebnis vorgeschlagen: Mentor*in { $mentor }-mal, Mentee { $mentee }-mal

## What makes a pair impossible, and what would help

# $code (String)
veto = { $code ->
    [same-person] Dieselbe Person
    [related] Verwandt oder im selben Betrieb
    [declined-before] Hat schon einmal nicht gepasst
    [no-common-language] Keine gemeinsame Sprache
    [gender-wish-mentor] Wunsch der Mentor*in: Geschlecht
    [gender-wish-mentee] Wunsch der Mentee: Geschlecht
    [age-wish-mentor] Wunsch der Mentor*in: Alter
    [age-wish-mentee] Wunsch der Mentee: Alter
    [german-wish] Deutsch unter dem Wunsch der Mentor*in
    [no-common-time] Keine gemeinsame Zeit
    [out-of-reach] Zu weit auseinander
    [no-capacity] Kein freier Platz
    [paused-mentor] Mentor*in macht Pause
    [paused-mentee] Mentee macht Pause
    [childcare-mentor] Kinder der Mentor*in
    [childcare-mentee] Kinder der Mentee
   *[other] { $code }
 }
# $wished (String)
# $told (String)
veto-told = gewünscht: { $wished }; angegeben: { $told }
# $mentor (String)
# $mentee (String)
veto-languages = Mentor*in: { $mentor }; Mentee: { $mentee }
# $km (String)
# $limit (String)
veto-distance = { $km } km, höchstens { $limit } km
# $taken (String)
# $capacity (String)
veto-capacity = { $taken } von { $capacity } Plätzen belegt
veto-untold = nicht angegeben
# $side (String)
# $answer (String)
help-ask = { $side } fragen: { $answer }
# $side (String)
help-drop-wish = { $side } fragen, ob es auch ohne den Wunsch geht
help-more-times = Mehr Zeiten in der Woche
# $side (String)
help-accept-video = { $side } trifft sich auch per Video
# $km (String)
help-travel = Jemand fährt bis zu { $km } km
# $level (String)
help-german = Deutsch der Mentee auf { $level }
help-capacity = Mentor*in begleitet eine Person mehr
# $day (String)
help-wait = Die Pause endet am { $day }
# $side (String)
help-childcare = Kinderbetreuung für { $side }

## Settings

matching-settings-title = Einstellungen des Matchings
matching-settings-lead = Gelten für Ihren Landkreis oder Ihre Stadt. Die Vorschau zeigt, was sich heute ändern würde; gespeichert wird erst mit „Speichern“.
matching-weights = Gewichte
matching-weights-hint = 0 lässt ein Kriterium weg, 10 zählt am meisten.
matching-conditions = Bedingungen
matching-field-gender = Wünsche zum Geschlecht
matching-field-age = Wünsche zum Alter
matching-field-german = Wünsche zum Deutsch
matching-field-time = Gemeinsame Zeit
matching-field-reach = Erreichbar oder Video
matching-field-childcare = Kinder dürfen dabei sein
# $code (String)
strictness = { $code ->
    [as-told] wie gesagt: Wunsch oder Bedingung
    [must] immer eine Bedingung
   *[other] { $code }
 }
# $code (String)
matching-strength = { $code ->
    [must] muss sein
    [wish] zählt nur mit
   *[other] { $code }
 }
matching-field-waiting-days = Nach so vielen Tagen zählt das Warten am meisten
matching-timing = Zeiten der Tandems
matching-field-remind = Erinnern nach Tagen
matching-field-expire = Vorschlag endet nach Tagen
matching-field-trial-meetings = Frage zur Probezeit nach Treffen
matching-field-trial-weeks = oder nach Wochen
matching-field-silence = Melden nach Wochen ohne Treffen
matching-field-order = Wer wird zuerst gefragt
# $code (String)
asking-order = { $code ->
    [mentor-first] erst Mentor*in, dann Mentee
    [together] beide gleichzeitig
   *[other] { $code }
 }
matching-preview-button = Vorschau
matching-save-button = Speichern
matching-saved = Gespeichert. Die Vorschläge richten sich ab jetzt danach.
matching-preview-title = Was sich heute ändern würde
# $changes (String)
# $mentees (String)
# $before (String)
# $after (String)
matching-preview-count = { $changes } von { $mentees } Mentees bekommen einen anderen ersten Vorschlag. Mögliche Paare: jetzt { $before }, dann { $after }.
# $count (String)
matching-preview-changes = Wer einen anderen ersten Vorschlag bekommt ({ $count })
matching-preview-none = Kein erster Vorschlag ändert sich.
matching-preview-unsaved = Noch nicht gespeichert.
matching-preview-before = Jetzt zuerst
matching-preview-after = Dann zuerst
# $name (String)
# $before (String)
# $after (String)
matching-preview-place = { $name } (Platz { $before } → { $after })
matching-preview-out = nicht möglich
