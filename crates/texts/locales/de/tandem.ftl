### Tandems: the proposal, the trial, the board and the record of the coordination.

## What two people share, for the one who reads it

proposal-somebody = jemand aus unserem Programm
# $list (String)
shared-languages = Sie sprechen beide: { $list }
# $list (String)
shared-work-fields = Sie kennen beide diesen Bereich: { $list }
# $side (String)
# $list (String)
shared-topics = { $side ->
    [mentor] Dabei können Sie helfen: { $list }
   *[mentee] Dabei bekommen Sie Hilfe: { $list }
 }
# $side (String)
# $list (String)
shared-goals = { $side ->
    [mentor] Zu diesen Zielen können Sie beitragen: { $list }
   *[mentee] Diese Ziele gehen Sie gemeinsam an: { $list }
 }
# $list (String)
shared-interests = Sie mögen beide: { $list }
# $list (String)
shared-times = Sie haben beide Zeit: { $list }
shared-video = Sie können sich beide auch per Video treffen

## The page of a proposal, for one of the two

proposal-page = Ein Vorschlag für Sie
# $name (String)
proposal-title = Möchten Sie { $name } kennenlernen?
proposal-title-unnamed = Möchten Sie jemanden kennenlernen?
# $side (String)
# $name (String)
proposal-lead = { $side ->
    [mentor] Wir haben an Sie gedacht: { $name } sucht jemanden, der ein Stück Weg mitgeht.
   *[mentee] Wir haben an Sie gedacht: { $name } möchte Sie ein Stück begleiten.
 }
proposal-shared-title = Das haben Sie gemeinsam
proposal-shared-none = Mehr erzählen wir Ihnen gern am Telefon.
proposal-next-title = So geht es weiter
# $until (String)
proposal-next-1 = Sie antworten, ganz in Ruhe, bis zum { $until }.
proposal-next-2 = Erst wenn Sie beide Ja sagen, erfahren Sie, wie Sie einander erreichen.
proposal-next-3 = Sie lernen sich kennen. Nach einigen Wochen fragen wir, ob Sie weitermachen möchten.
proposal-answer-title = Ihre Antwort
proposal-answer-private = Jede Antwort ist in Ordnung. Ihre Gründe liest nur die Koordination.
proposal-yes = Ja, das möchte ich
proposal-no = Nein, diesmal nicht
proposal-no-reason = Was ist der Grund?
proposal-no-send = Nein sagen
proposal-call = Bitte rufen Sie mich an
proposal-call-hint = Die Koordination ruft Sie an, bevor Sie sich entscheiden. So lange läuft die Frist nicht.
proposal-words = Möchten Sie etwas dazu sagen?
proposal-words-hint = Das liest nur die Koordination.
proposal-change = Doch anders entscheiden?
# $answer (String)
proposal-said = { $answer ->
    [yes] Sie haben Ja gesagt. Wie schön! Jetzt warten wir noch auf die andere Antwort. Sie hören von uns, Sie müssen nichts tun.
    [call] Wir rufen Sie an, versprochen. Bis dahin müssen Sie nichts tun.
   *[no] Sie haben Nein gesagt, und das ist in Ordnung. Wir suchen weiter nach jemandem, der besser passt.
 }
proposal-thanks = Danke für Ihre Antwort
proposal-both-title = Sie haben beide Ja gesagt!
proposal-both-text = Wir haben Ihnen eine E-Mail geschickt. Darin steht, wie Sie einander erreichen oder wie es weitergeht.
proposal-expired-title = Die Zeit für diesen Vorschlag ist vorbei
proposal-expired-text = Das macht nichts. Sie sind weiter dabei, und wir melden uns mit einem neuen Vorschlag. Haben Sie noch Interesse? Rufen Sie uns einfach an.
proposal-over-title = Dieser Vorschlag ist nicht mehr offen
proposal-over-text = Es hat diesmal nicht geklappt. Das sagt nichts über Sie. Sie sind weiter dabei, und wir suchen weiter.
link-over-title = Dieser Link gilt nicht mehr
link-over-text = Haben Sie eine Frage dazu? Rufen Sie uns gern an.
link-unknown-title = Diesen Link kennen wir nicht
link-unknown-text = Vielleicht ist er nicht ganz kopiert. Bitte öffnen Sie ihn noch einmal direkt aus der E-Mail, oder rufen Sie uns an.
# $phone (String)
tandem-call-us = Anrufen: { $phone }
# $code (String)
no-reason = { $code ->
    [time] Ich habe zurzeit keine Zeit
    [distance] Der Weg ist mir zu weit
    [topics] Ich suche oder biete andere Themen
    [acquainted] Wir kennen uns schon
    [found] Ich habe schon gefunden, was ich suche
    [private] Das möchte ich nicht sagen
   *[other] Etwas anderes
 }
# $code (String)
end-reason = { $code ->
    [trial-enough] Nach der Probezeit war es genug
    [time] Keine Zeit mehr
    [work] Arbeit, Ausbildung oder Kurs
    [moved] Umzug
    [health] Gesundheit, Schwangerschaft oder Pflege
    [silence] Kein Kontakt mehr
    [no-fit] Es hat nicht gepasst
    [safety] Es ist etwas vorgefallen
   *[other] Etwas anderes
 }

## The trial's question

trial-page = Wie geht es weiter?
# $name (String)
trial-title = Wie geht es weiter mit { $name }?
trial-lead = Sie kennen sich jetzt ein wenig. Beide Antworten sind in Ordnung.
trial-yes = Ja, wir machen weiter
trial-no = Es war gut so und darf enden
trial-no-hint = Die andere Person erfährt nur, dass das Tandem endet. Nicht, wer es gesagt hat.
trial-send = Antwort senden
trial-said-yes-title = Schön, dass Sie weitermachen möchten
trial-said-yes-text = Wir fragen auch die andere Person. Bis dahin treffen Sie sich einfach weiter.
trial-active-title = Ihr Tandem geht weiter
trial-active-text = Sie möchten beide weitermachen. Wir freuen uns mit Ihnen!
trial-over-title = Ihr Tandem ist zu Ende
trial-over-text = Danke für die Zeit und das Vertrauen. Möchten Sie darüber sprechen oder weitersuchen? Rufen Sie uns gern an.

## The board of tandems

tandems-nav = Tandems
tandems-title = Tandems
tandems-lead = Wer ist dran, und seit wann
# $code (String)
tandem-column = { $code ->
    [suggested] Vorgemerkt
    [proposed] Vorgeschlagen
    [trial] Probezeit
    [active] Aktiv
   *[over] Zuletzt beendet
 }
# $code (String)
tandem-status = { $code ->
    [suggested] Vorgemerkt
    [proposed] Vorgeschlagen
    [trial] Probezeit
    [active] Aktiv
    [completed] Abgeschlossen
    [declined] Abgesagt
    [expired] Abgelaufen
   *[ended-early] Vorzeitig beendet
 }
# $task (String)
tandem-task = { $task ->
    [call] Bitte anrufen
    [silence] Still seit
    [answer] Antwort offen
    [trial] Frage zur Probezeit offen
   *[propose] Vorschlagen?
 }
# $who (String)
tandem-who = { $who ->
    [coordinator] Koordination
    [mentor] Mentorin
    [mentee] Mentee
   *[both] Beide
 }
# $code (String)
tandem-pressing = { $code ->
    [calm] Hat Zeit
    [soon] Bald
   *[late] Überfällig
 }
# $day (String)
tandem-since = seit { $day }
tandems-filter-who = Wer ist dran
tandems-filter-everyone = alle
tandems-filter-by = Von wem
tandems-filter-all = alle Tandems
tandems-filter-mine = von mir vorgemerkt
tandems-view-board = Als Tafel
tandems-view-list = Als Liste
tandems-column-empty = Hier ist gerade nichts.
tandems-empty-title = Noch kein Tandem
tandems-empty-text = Sobald Sie zwei Menschen einander vormerken, steht das Tandem hier.
# $n (String)
tandems-count = { $n } Tandems
tandems-column-mentor = Mentorin
tandems-column-mentee = Mentee
tandems-column-status = Stand
tandems-column-who = Wer ist dran
tandems-column-since = Seit
tandems-column-meetings = Treffen
tandems-column-reason = Grund
# $n (String)
tandem-meetings = { $n } Treffen

## The page of a tandem

tandem-back = Zu den Tandems
tandem-both = Die beiden
tandem-tasks = Wer ist dran
tandem-no-tasks = Gerade ist nichts zu tun.
tandem-why = Warum diese beiden
tandem-why-none = Zu diesem Tandem ist keine Begründung gespeichert.
tandem-why-shared = Das lesen die beiden
# $code (String)
tandem-answer = { $code ->
    [none] Noch nicht gefragt
    [open] Noch keine Antwort
    [yes] Ja
    [call-me] Möchte angerufen werden
   *[no] Nein
 }
# $day (String)
tandem-asked = Gefragt am { $day }
tandem-goes-on = Probezeit
# $code (String)
tandem-goes = { $code ->
    [yes] Macht weiter
    [no] Möchte enden
   *[none] Noch keine Antwort
 }
# $side (String)
tandem-again = { $side ->
    [mentee] Möchte selbst begleiten
   *[mentor] Möchte wieder begleiten
 }
tandem-actions = Was möchten Sie tun?
tandem-propose = Vorschlagen
tandem-propose-text = Jetzt gehen die E-Mails hinaus: Vorname und Gemeinsamkeiten, keine Kontaktdaten.
tandem-propose-yes = Ja, vorschlagen
tandem-order = Wer wird gefragt?
# $code (String)
tandem-order-word = { $code ->
    [mentor-first] Zuerst die Mentorin, dann die Mentee
   *[together] Beide zugleich
 }
tandem-order-save = Reihenfolge speichern
tandem-withdraw = Zurücknehmen
tandem-withdraw-text = Der Vorschlag endet. Wer schon gefragt wurde, bekommt eine freundliche Absage ohne Grund.
tandem-withdraw-yes = Ja, zurücknehmen
# $name (String)
tandem-heard = Am Telefon gehört: { $name }
tandem-heard-text = Tragen Sie ein, was die Person gesagt hat. Es gilt wie ihre eigene Antwort.
tandem-heard-answer = Antwort
tandem-heard-save = Antwort eintragen
tandem-end = Vorzeitig beenden
tandem-end-text = Beide erfahren freundlich, dass das Tandem endet, ohne Grund. Sie kommen wieder in die Vermittlung und dort früh an die Reihe.
tandem-end-reason = Grund
tandem-end-words = Notiz für die Koordination
tandem-end-yes = Ja, beenden
tandem-complete = Gut abschließen
tandem-complete-text = Das Tandem ist am Ziel. Beide bekommen einen Dank.
tandem-complete-yes = Ja, abschließen
tandem-nudge = Freundlich grüßen
tandem-nudge-text = Beide bekommen eine freundliche E-Mail. Höchstens einmal in der Woche.
# $day (String)
tandem-nudged = Zuletzt gegrüßt: { $day }
tandem-notes = Notizen und Nachrichten
tandem-notes-hint = Nur für die Koordination.
# $what (String)
tandem-done = { $what ->
    [propose] Der Vorschlag ist hinausgegangen.
    [withdraw] Der Vorschlag ist zurückgenommen.
    [order] Die Reihenfolge ist gespeichert.
    [answer] Die Antwort ist eingetragen.
    [end] Das Tandem ist beendet.
    [complete] Das Tandem ist abgeschlossen. Danke!
    [nudge] Der Gruß ist unterwegs.
    [saved] Das Treffen ist notiert.
    [merged] Beide Notizen zu diesem Treffen sind jetzt eine.
    [outcome] Das Ergebnis ist eingetragen.
    [outcome-gone] Das Ergebnis ist gelöscht.
   *[note] Die Notiz ist gespeichert.
 }
