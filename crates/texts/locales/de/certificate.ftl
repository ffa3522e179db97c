### The mentor's certificate: the paper, its check page.

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
