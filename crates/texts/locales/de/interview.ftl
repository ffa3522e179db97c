### The guided interview.

## The page

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

## Saving as it is typed

saving-under-way = Wird gespeichert …
saving-done = Alles gespeichert
saving-failed = Noch nicht gespeichert: Die Verbindung fehlt. Wir versuchen es gleich wieder.
saving-overtaken = Nicht gespeichert: Jemand anderes hat dieses Interview inzwischen geändert. Drücken Sie „Zwischenspeichern“, dann sehen Sie beides.
saving-signed-out = Nicht gespeichert: Ihre Sitzung ist zu Ende. Bitte loggen Sie sich in einem zweiten Fenster ein und tippen Sie dann hier weiter.
saving-refused = Nicht gespeichert: Eine Antwort ist zu lang.
