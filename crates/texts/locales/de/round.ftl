### Rounds of matching.

rounds-title = Runden
rounds-lead = Eine Runde verteilt alle, die warten, auf einmal auf alle freien Plätze: zuerst möglichst viele Paare, dann möglichst viele Punkte. Sie ist ein Entwurf, an dem Sie arbeiten.
rounds-draw = Runde ziehen
rounds-empty-title = Noch keine Runde
rounds-empty-text = Ziehen Sie die erste. Niemand bekommt davon eine Nachricht.
rounds-column-drawn = Gezogen
rounds-column-status = Stand
rounds-column-pairs = Paare
rounds-column-proposed = davon vorgeschlagen
rounds-column-by = Von
# $code (String)
round-status = { $code ->
    [draft] Entwurf
    [proposed] vorgeschlagen
    [dropped] verworfen
   *[other] { $code }
 }
# $day (String)
round-title = Runde vom { $day }
round-back = Zu allen Runden
# $count (Number)
# $points (String)
round-sum = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
 } mit zusammen { $points } Punkten
# $pairs (String)
# $points (String)
# $difference (String)
round-best = Ohne Ihre Entscheidungen: Paare { $pairs }, Punkte { $points } ({ $difference }).
round-is-best = Besser geht es mit diesen Menschen nicht.
# $pairs (String)
# $points (String)
# $difference (String)
round-before = Vor dem letzten Schritt: Paare { $pairs }, Punkte { $points }. Veränderung: { $difference }.
round-undo = Letzten Schritt zurücknehmen
round-pairs = Paare
round-column-mentee = Mentee
round-column-mentor = Mentor*in
round-column-bonus = Bonus für langes Warten
round-column-why = Was dafür spricht
round-column-steps = Ändern
round-fixed = festgelegt
round-fix = Festlegen
round-release = Freigeben
round-strike = Streichen
round-move = Verschieben
# $name (String)
round-move-to = { $name } verschieben zu
# $mentee (String)
# $mentor (String)
round-fix-this = { $mentee } und { $mentor } festlegen
# $mentee (String)
# $mentor (String)
round-release-this = { $mentee } und { $mentor } freigeben
# $mentee (String)
# $mentor (String)
round-strike-this = { $mentee } und { $mentor } streichen
round-drag-hint = Mit der Maus: eine Mentee auf eine Mentor*in ziehen.
# $mentee (String)
# $mentor (String)
round-choose = { $mentee } und { $mentor } vorschlagen
round-propose = Ausgewählte vorschlagen
round-propose-text = Die ausgewählten Paare werden gefragt, in der Reihenfolge Ihrer Einstellungen. Das lässt sich einzeln auf der Seite des Tandems zurücknehmen.
round-propose-yes = Ja, jetzt vorschlagen
# $count (Number)
round-proposed-count = { $count ->
    [0] Kein Paar wurde vorgeschlagen.
    [one] { $count } Paar ist vorgeschlagen.
   *[other] { $count } Paare sind vorgeschlagen.
 }
# $count (Number)
round-not-proposed = { $count ->
    [one] { $count } Paar ging nicht mehr, weil sich etwas geändert hat.
   *[other] { $count } Paare gingen nicht mehr, weil sich etwas geändert hat.
 }
round-row-proposed = vorgeschlagen
round-row-over = vorgeschlagen und beendet
round-row-impossible = geht nicht mehr
round-row-gone = sucht nicht mehr
round-struck = Gestrichen
round-unmatched = Mentees ohne Paar
round-idle = Freie Plätze ohne Paar
# $count (Number)
round-places = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
 }
# $code (String)
round-unmatched-why = { $code ->
    [no-candidate] Niemand kommt infrage.
    [all-forbidden] Alle möglichen Paare sind gestrichen.
    [no-free-place] Es fehlt ein Platz: Alle, die passen, sind vergeben. Ein Platz mehr würde helfen.
   *[other] { $code }
 }
# $code (String)
round-idle-why = { $code ->
    [no-candidate] Niemand kommt infrage.
    [all-forbidden] Alle möglichen Paare sind gestrichen.
    [all-paired] Alle, die passen, haben schon ein Paar.
   *[other] { $code }
 }
round-empty-title = Kein einziges Paar
round-empty-text = Mit den Menschen, die jetzt warten, ist kein Paar möglich. Unten steht bei jeder Person, woran es liegt.
round-nobody-text = Niemand wartet, oder es gibt keinen freien Platz. Nach den nächsten Gesprächen lohnt sich eine neue Runde.
round-changes-title = Seit dem Ziehen hat sich etwas geändert
# $list (String)
round-changes-came = Neu dabei: { $list }
# $list (String)
round-changes-left = Nicht mehr dabei: { $list }
# $list (String)
round-changes-answered = Andere Angaben oder Plätze: { $list }
# $list (String)
round-changes-broken = Geht nicht mehr: { $list }
round-changes-settings = Die Einstellungen sind andere.
round-anew = Neu ziehen, Festgelegtes behalten
round-drop = Runde verwerfen
round-drop-text = Der Entwurf wird beiseitegelegt. Was schon vorgeschlagen ist, läuft weiter.
round-drop-yes = Ja, verwerfen
# $code (String)
round-refused = { $code ->
    [full] Alle Plätze dieser Mentor*in sind schon festgelegt. Geben Sie zuerst ein Paar frei.
    [impossible] Dieses Paar ist nicht möglich.
    [nothing] Bitte wählen Sie mindestens ein Paar aus.
   *[other] { $code }
 }
# $mentee (String)
# $mentor (String)
round-pair = { $mentee } und { $mentor }
