### A tandem's meetings, goals and questionnaire, for the two and for the coordination team.

## The page of the two

# $name (String)
meeting-calendar-title = Treffen mit { $name }

# $side (String)
meeting-other = { $side ->
    [mentor] Ihre Mentorin
   *[mentee] Ihre Mentee
 }
# $name (String)
meeting-title = Ihr Tandem mit { $name }
# $day (String)
meeting-since = Sie kennen sich hier seit dem { $day }.
# $count (Number)
meeting-count = { $count ->
    [0] Noch ist kein Treffen notiert.
    [one] Ein Treffen ist notiert.
   *[other] { $count } Treffen sind notiert.
 }
meeting-note-button = Treffen notieren
# $what (String)
meeting-done = { $what ->
    [saved] Das Treffen ist notiert.
    [merged] Ihre beiden Notizen sind jetzt eine.
    [undone] Die Notiz ist zurückgenommen.
    [next] Der Termin ist eingetragen. Sie bekommen beide eine E-Mail.
    [off] Das Treffen ist abgesagt. Sie bekommen beide eine E-Mail.
    [answered] Danke für Ihre Antworten!
   *[goal] Gespeichert.
 }
meeting-over = Ihr Tandem ist zu Ende. Hier können Sie nachlesen, was Sie zusammen erlebt haben.
meeting-back = Zurück zum Tandem

## Noting a meeting

meeting-form-title = Treffen notieren
meeting-form-lead = Drei Angaben genügen. Alles andere ist freiwillig.
meeting-held-on = Wann haben Sie sich getroffen?
meeting-minutes = Wie lange?
# $minutes (Number)
meeting-length = { $minutes ->
    [30] ½ Stunde
    [60] 1 Stunde
    [90] 1½ Stunden
    [120] 2 Stunden
   *[other] { $minutes } Minuten
 }
meeting-length-other = Anders
meeting-other-minutes = Wie viele Minuten?
meeting-medium = Wie haben Sie sich getroffen?
# $code (String)
medium = { $code ->
    [in-person] Persönlich
    [phone] Am Telefon
    [video] Per Video
   *[other] { $code }
 }
meeting-topics = Worum ging es?
meeting-connections = Was war dabei?
meeting-connections-hint = Tippen Sie an, was passt. Auch nichts ist in Ordnung.
# $code (String)
meeting-connection = { $code ->
    [bond] Familie und enge Freunde
    [bridge] Neue Menschen
    [link] Ämter und Einrichtungen
   *[other] { $code }
 }
# $code (String)
meeting-connection-example = { $code ->
    [bond] Zum Beispiel: Sie haben mit den Kindern gegessen oder Freundinnen aus der eigenen Gemeinschaft besucht.
    [bridge] Zum Beispiel: Sie haben Nachbarn, Kolleginnen oder Leute aus einem Verein kennengelernt.
    [link] Zum Beispiel: Sie waren beim Jobcenter, in der Schule oder in einer Arztpraxis, oder haben einen Brief dorthin geschrieben.
   *[other] { $code }
 }
meeting-note = Möchten Sie etwas dazu schreiben?
meeting-note-hint = Das lesen Sie beide und die Koordination.
meeting-save = Speichern
# $who (String)
# $name (String)
meeting-same-day = { $who ->
    [me] Für diesen Tag haben Sie schon ein Treffen notiert.
    [staff] Für diesen Tag hat die Koordination schon ein Treffen notiert.
   *[other] { $name } hat für diesen Tag schon ein Treffen notiert.
 }
meeting-same-day-question = Ist es dasselbe Treffen?
# $code (String)
meeting-same-day-choice = { $code ->
    [merge] Ja, dasselbe. Bitte zu einer Notiz zusammenlegen.
   *[another] Nein, wir haben uns an dem Tag noch einmal getroffen.
 }
meeting-list-title = Ihre Treffen
meeting-list-empty = Nach Ihrem ersten Treffen können Sie es hier mit wenigen Klicks notieren.
meeting-undo = Zurücknehmen
meeting-undo-hint = Einen Tag lang können Sie Ihre Notiz zurücknehmen.

## The next meeting

meeting-next-title = Nächstes Treffen
meeting-next-none = Noch ist nichts verabredet.
meeting-next-off = Abgesagt
meeting-next-suggest = Termin vorschlagen
meeting-next-move = Anderen Termin vorschlagen
meeting-next-day = Tag
meeting-next-time = Uhrzeit
meeting-next-place = Ort
meeting-next-place-hint = Zum Beispiel: Stadtbibliothek, am Eingang
meeting-next-send = Beiden schicken
meeting-next-calendar = In meinen Kalender
meeting-next-call-off = Absagen

## Goals

goal-title = Unsere Ziele
goal-empty = Was möchten Sie zusammen erreichen? Ein Ziel darf klein sein.
goal-new = Neues Ziel
goal-new-hint = Zum Beispiel: eine Bewerbung für die Pflegeschule schreiben
goal-add = Ziel hinzufügen
# $done (String)
goal-tick = { $done ->
    [yes] Wieder offen
   *[no] Geschafft
 }
# $day (String)
goal-done-on = Geschafft am { $day }
# $day (String)
goal-due-on = bis { $day }
goal-step-new = Schritt hinzufügen
goal-step-text = Nächster Schritt
goal-step-due = Bis wann?
goal-remove = Ziel löschen
goal-step-add = Hinzufügen

## The questionnaire

# $wave (String)
questionnaire-title = { $wave ->
    [three-months] Ein paar Fragen nach drei Monaten
    [end] Ein paar Fragen zum Abschluss
   *[start] Ein paar Fragen zum Start
 }
questionnaire-lead = Wie ist es bei Ihnen heute? Es gibt kein Richtig und kein Falsch. Was Sie nicht beantworten möchten, lassen Sie einfach aus.
questionnaire-private = Ihre Antworten liest niemand einzeln: nicht Ihr Gegenüber und auch nicht die Koordination. Sie sieht nur, ob in einem Bereich etwas mehr oder weniger geworden ist.
# $code (String)
questionnaire-item = { $code ->
    [bond-talk] Ich habe Menschen, mit denen ich über alles sprechen kann, was mir wichtig ist.
    [bond-help] Wenn ich Hilfe brauche, ist jemand aus meiner Familie oder meinem Freundeskreis da.
    [bridge-know] Ich kenne hier Menschen, die eine andere Herkunft oder Sprache haben als ich.
    [bridge-together] Ich unternehme etwas mit solchen Menschen, zum Beispiel im Verein, im Kurs oder in der Nachbarschaft.
    [link-know] Ich weiß, welches Amt oder welche Beratung mir bei einer Frage helfen kann.
    [link-dare] Ich traue mich, bei Ämtern, Schulen oder in Arztpraxen zu sagen, was ich brauche.
    [german] Ich traue mich, im Alltag Deutsch zu sprechen.
    [work] Ich glaube, dass ich hier eine Arbeit oder Ausbildung finde, die zu mir passt.
   *[other] { $code }
 }
# $code (String)
questionnaire-degree = { $code ->
    [not] Stimmt nicht
    [little] Stimmt wenig
    [partly] Stimmt teilweise
    [mostly] Stimmt meistens
    [fully] Stimmt ganz
   *[other] { $code }
 }
questionnaire-send = Antworten abschicken
questionnaire-thanks-title = Danke für Ihre Antworten!
questionnaire-thanks-text = Sie sind gut angekommen. Damit helfen Sie uns, das Programm besser zu machen.
questionnaire-over-title = Diese Fragen sind schon vorbei
questionnaire-over-text = Das macht nichts. Sie müssen nichts weiter tun.
questionnaire-unknown-title = Diesen Link kennen wir nicht
questionnaire-unknown-text = Vielleicht ist er nicht ganz kopiert. Bitte öffnen Sie ihn noch einmal direkt aus der E-Mail.
questionnaire-task-text = Zwei Minuten, freiwillig, und niemand liest Ihre einzelnen Antworten.
questionnaire-task-button = Fragen beantworten

## For the coordination team

# $met (Number)
meeting-strip = { $met ->
    [0] In den letzten 26 Wochen kein Treffen.
    [one] In den letzten 26 Wochen: Treffen in einer Woche.
   *[other] In den letzten 26 Wochen: Treffen in { $met } Wochen.
 }
# $weeks (Number)
meeting-strip-last = { $weeks ->
    [0] Zuletzt diese Woche.
    [one] Zuletzt letzte Woche.
   *[other] Zuletzt vor { $weeks } Wochen.
 }
meeting-staff-title = Treffen
# $who (String)
meeting-staff-by = { $who ->
    [mentor] notiert von der Mentorin
    [mentee] notiert von der Mentee
    [both] notiert von beiden
   *[staff] notiert von der Koordination
 }
meeting-staff-none = Es ist noch kein Treffen notiert.
goal-staff-none = Die beiden haben noch kein Ziel aufgeschrieben.
questionnaire-staff-title = Fragebogen: was sich verändert hat
questionnaire-staff-lead = Verglichen wird der Start mit der letzten Antwort. Einzelne Antworten sieht niemand.
# $code (String)
questionnaire-area = { $code ->
    [bonds] Familie und enge Freunde
    [bridges] Kontakt zu anderen Gruppen
    [links] Ämter und Einrichtungen
    [german] Zutrauen: Deutsch
    [work] Zutrauen: Arbeit
   *[other] { $code }
 }
# $code (String)
questionnaire-change = { $code ->
    [more] mehr
    [same] gleich
    [less] weniger
   *[none] noch nicht zu sagen
 }
questionnaire-area-label = Bereich
# $side (String)
questionnaire-side = { $side ->
    [mentor] Mentorin
   *[mentee] Mentee
 }
