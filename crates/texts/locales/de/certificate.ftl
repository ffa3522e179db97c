### The mentor's certificate: the paper, its check page, the evening's page.

## The paper

certificate-title = Zertifikat
certificate-before = Mit herzlichem Dank an
certificate-deed = für ehrenamtliches Engagement im Mentoring-Programm „Connecting Women“: in persönlichen Treffen, als Begleitung einer Frau mit Migrations- oder Fluchterfahrung auf ihrem Weg in Arbeit, Ausbildung und neue Netzwerke.
certificate-period = Zeitraum
# $from (String)
# $until (String)
certificate-from-until = { $from } bis { $until }
certificate-meetings = Treffen
certificate-time = Zeit zusammen
# $count (Number)
certificate-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
 }
# $count (Number)
certificate-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
 }
certificate-thanks = Zeit, Zuhören und Ermutigung öffnen Türen. Dieses Engagement hat einer Frau geholfen, hier anzukommen, und macht unsere Region reicher. Dafür danken wir sehr.
# $name (String)
# $from (String)
# $until (String)
certificate-second = { $name } hat sich vom { $from } bis { $until } ehrenamtlich im Mentoring-Programm „Connecting Women“ engagiert und eine Frau mit Migrations- oder Fluchterfahrung begleitet. Wir danken von Herzen.
# $place (String)
# $date (String)
certificate-place-date = { $place }, { $date }
certificate-signed = Für die Koordination
certificate-code = Prüfcode:
certificate-how = Dieses Zertifikat lässt sich prüfen unter
certificate-download = Zertifikat (PDF)

## The check page

certificate-check-title = Zertifikat prüfen
certificate-check-lead = Sie haben ein Zertifikat von uns in der Hand und möchten wissen, ob es echt ist? Geben Sie den Prüfcode ein, der unten auf dem Papier steht.
certificate-check-label = Prüfcode
certificate-check-hint = Zehn Buchstaben und Ziffern, zum Beispiel 7K3QZ-9XW2S. Groß oder klein ist egal.
certificate-check-button = Prüfen
certificate-right-title = Dieses Zertifikat ist echt
# $district (String)
certificate-right-text = Wir haben dieses Zertifikat ausgestellt: { $district }. Vergleichen Sie bitte, ob auf dem Papier dasselbe steht.
certificate-name = Name
certificate-issued = Ausgestellt am
certificate-unknown-title = Diesen Code kennen wir nicht
certificate-unknown-text = Bitte vergleichen Sie ihn noch einmal mit dem Papier. Wir kennen nur Zertifikate, die wir selbst ausgestellt haben: Auf dem Papier steht, wo es geprüft wird. Wenn Sie unsicher sind, rufen Sie uns gern an.
certificate-revoked-title = Dieses Zertifikat gilt nicht mehr
certificate-revoked-text = Wir haben es zurückgezogen. Wenn Sie Fragen dazu haben, rufen Sie uns gern an.
certificate-again = Einen anderen Code prüfen

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
