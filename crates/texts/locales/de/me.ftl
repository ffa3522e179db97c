### The own area of volunteers and participants.

## The frame

me-title = Mein Bereich
me-nav-label = Menü
me-nav-home = Start
me-nav-tandem = Tandem
me-nav-profile = Profil
me-nav-data = Meine Daten
me-contact-title = Fragen? Wir sind für Sie da
me-contact-text = Rufen Sie an oder schreiben Sie, wenn etwas unklar ist oder nicht passt.
me-contact-call = Anrufen:
me-contact-write = E-Mail schreiben

## Signing in

me-sign-in-lead = Sie brauchen kein Passwort. Wir schicken Ihnen einen Link, mit dem Sie hineinkommen.
me-sign-in-email-hint = Die Adresse, mit der Sie sich bei uns angemeldet haben.
me-sign-in-button = Link schicken
me-sign-in-join = Sie sind noch nicht dabei?
me-sent-title = Schauen Sie in Ihr Postfach
me-sent-text = Gehört diese Adresse zu jemandem, der bei uns mitmacht, ist jetzt eine E-Mail unterwegs. Der Link darin gilt 15 Minuten.
# $phone (String)
me-sent-hint = Nichts angekommen? Sehen Sie bitte auch im Spam-Ordner nach. Vielleicht haben Sie sich mit einer anderen Adresse angemeldet. Wir helfen Ihnen gern am Telefon: { $phone }.
me-sent-again = Noch einmal versuchen
me-in-title = Schön, dass Sie da sind
me-in-text = Noch ein Klick, dann sind Sie in Ihrem Bereich.
me-in-button = Jetzt einloggen
me-in-stay = Auf diesem Gerät eingeloggt bleiben
me-in-stay-hint = Nur auf Ihrem eigenen Handy oder Computer. Das gilt, bis Sie sich ausloggen oder 90 Tage nicht hier waren.
me-in-whose-title = Für wen möchten Sie weitermachen?
me-in-whose-text = Diese E-Mail-Adresse nutzen mehrere Menschen. Jeder Bereich gehört nur einer Person.
me-in-other = Für jemand anderen weitermachen
me-pin = PIN
me-pin-new = Neue PIN
me-pin-again = Dieselbe PIN noch einmal
# $name (String)
me-pin-enter-text = Hier ist der Bereich von { $name }. Bitte geben Sie Ihre PIN ein.
# $name (String)
me-pin-set-text = Hier ist der Bereich von { $name }. Weil auch andere diese E-Mails lesen, legen Sie eine PIN fest, die nur Sie kennen.
me-pin-new-hint = 4 bis 12 Ziffern. Sie brauchen sie jedes Mal, wenn Sie sich einloggen.
# $phone (String)
me-pin-forgotten = PIN vergessen? Rufen Sie uns an: { $phone }
me-in-over-title = Dieser Link ist abgelaufen
me-in-over-text = Zu Ihrem Schutz gilt jeder Link nur 15 Minuten. Lassen Sie sich einfach einen neuen schicken.
me-in-used-title = Dieser Link wurde schon benutzt
me-in-used-text = Zu Ihrem Schutz gilt jeder Link nur einmal. Lassen Sie sich einfach einen neuen schicken.
me-in-unknown-title = Diesen Link kennen wir nicht
me-in-unknown-text = Vielleicht ist er nicht ganz kopiert, oder Sie haben schon einen neueren bekommen. Lassen Sie sich einfach einen neuen schicken.
me-in-new = Neuen Link holen

## Home

# $name (String)
me-home-hello = Guten Tag, { $name }!
me-tasks-title = Das wartet auf Sie
me-task-answer-title = Wir haben jemanden für Sie gefunden
me-task-answer-text = Schauen Sie sich den Vorschlag in Ruhe an. Sie dürfen Ja oder Nein sagen, beides ist in Ordnung.
me-task-answer-button = Vorschlag ansehen
me-task-trial-title = Wie geht es weiter mit Ihnen beiden?
me-task-trial-text = Sie kennen sich jetzt ein wenig. Sagen Sie uns bitte, ob Sie sich weiter treffen möchten.
me-task-trial-button = Frage beantworten
me-task-questionnaire-title = Ein kurzer Fragebogen
me-task-questionnaire-text = Wenige Fragen dazu, wie es Ihnen hier geht. Sie dürfen jede Frage auslassen.
me-task-questionnaire-button = Fragen ansehen
me-next-meeting = Ihr nächstes Treffen
me-next-title = Wie es weitergeht
# $code (String)
me-next-volunteer = { $code ->
    [applicant] Als Nächstes möchten wir Sie kennenlernen. Wir melden uns bei Ihnen und vereinbaren ein Gespräch.
    [interviewed] Danke für das Gespräch! Wir schauen nun, was noch fehlt, und bereiten Sie auf Ihre Aufgabe vor.
    [qualified] Sie sind vorbereitet. Wir geben Ihnen Bescheid, sobald es losgehen kann.
    [active] Wir suchen jemanden, der zu Ihnen passt. Das kann einige Wochen dauern. Sobald wir einen Vorschlag haben, bekommen Sie eine E-Mail. Bis dahin müssen Sie nichts tun.
   *[other] Wir melden uns bei Ihnen, sobald es etwas Neues gibt.
 }
# $code (String)
me-next-participant = { $code ->
    [applicant] Als Nächstes möchten wir Sie kennenlernen. Wir melden uns bei Ihnen und vereinbaren ein Gespräch.
    [interviewed] Danke für das Gespräch! Wir schauen nun, was noch fehlt, und beginnen dann mit der Suche.
    [waiting] Wir suchen jemanden, der zu Ihnen passt. Das kann einige Wochen dauern. Sobald wir einen Vorschlag haben, bekommen Sie eine E-Mail. Bis dahin müssen Sie nichts tun.
    [completed] Sie haben Ihr Tandem abgeschlossen. Möchten Sie etwas Neues beginnen oder selbst jemanden begleiten? Sprechen Sie uns gern an.
   *[other] Wir melden uns bei Ihnen, sobald es etwas Neues gibt.
 }
# $date (String)
me-waiting-since = Sie warten seit dem { $date }. Dauert es Ihnen zu lange? Rufen Sie uns gern an.
me-paused-title = Sie machen gerade eine Pause
# $date (String)
me-paused-text = Bis zum { $date } bekommen Sie keine Vorschläge. Danach geht es von selbst weiter.
me-paused-change = Pause ändern oder beenden
me-since = Seit
me-your-mentor = Ihre Mentorin
me-your-mentee = Ihre Mentee

## My tandem

me-tandem-title = Mein Tandem
me-tandem-now = Zurzeit
me-tandem-past = Frühere Tandems
me-tandem-none-title = Noch kein Tandem
me-tandem-none-text = Sobald wir jemanden für Sie gefunden haben, sehen Sie es hier. Sie bekommen dann auch eine E-Mail.
me-tandem-none-now = Gerade haben Sie kein Tandem. Sobald wir wieder jemanden für Sie gefunden haben, sehen Sie es hier.
# $code (String)
me-tandem-standing = { $code ->
    [asked] Wir haben Sie gefragt, ob Sie sich kennenlernen möchten. Ihre Antwort fehlt noch.
    [call] Sie möchten vorher mit uns sprechen. Wir rufen Sie an.
    [said-yes] Sie haben Ja gesagt. Jetzt warten wir noch auf die andere Antwort.
    [trial] Sie haben beide Ja gesagt und lernen sich gerade kennen.
    [active] Sie gehen ein Stück Weg gemeinsam.
    [completed] Sie haben Ihr Tandem gemeinsam abgeschlossen.
    [ended-early] Dieses Tandem ist beendet.
   *[other] Wir melden uns bei Ihnen.
 }

# $side (String)
me-again-title = { $side ->
    [mentee] Möchten Sie jetzt selbst jemanden begleiten?
   *[mentor] Möchten Sie wieder jemanden begleiten?
 }
# $side (String)
me-again-yes = { $side ->
    [mentee] Ja, das möchte ich
   *[mentor] Ja, gern wieder
 }
me-again-pause = Erst einmal Pause
# $side (String)
me-again-said = { $side ->
    [mentee] Sie möchten selbst jemanden begleiten. Wie schön! Erzählen Sie uns im Formular, was Sie mitbringen.
   *[mentor] Sie möchten wieder jemanden begleiten. Danke! Wir melden uns, sobald jemand zu Ihnen passt.
 }
me-again-form = Zum Formular

## Pause

me-pause-title = Pause machen
me-pause-lead = Manchmal passt es gerade nicht. In der Pause bekommen Sie keine neuen Vorschläge. Danach geht es von selbst weiter, und wir schreiben Ihnen.
me-pause-until = Letzter Tag der Pause
# $latest (String)
me-pause-until-hint = Spätestens am { $latest }. Sie können jederzeit früher weitermachen. Ein laufendes Tandem endet dadurch nicht.
me-pause-button = Pause eintragen
me-pause-end = Pause jetzt beenden
me-pause-done = Ihre Pause ist eingetragen.
me-resume-done = Schön, dass Sie wieder da sind! Ihre Pause ist beendet.

## Leaving

me-leave-title = Programm verlassen
me-leave-lead = Sie können jederzeit aufhören. Sie müssen das nicht begründen.
me-leave-means-title = Was das bedeutet
me-leave-means-1 = Offene Vorschläge ziehen wir freundlich zurück. Ein laufendes Tandem endet, und wir sagen dem anderen Menschen Bescheid. Den Grund nennen wir nicht.
me-leave-means-2 = Sie bekommen keine Vorschläge mehr, und dieser Bereich schließt sich auf allen Geräten.
me-leave-means-3 = Alle Ihre Einwilligungen enden. Ihre Angaben löschen wir, wenn Sie es uns sagen. Laden Sie sie vorher herunter, wenn Sie sie behalten möchten.
me-leave-means-4 = Sie können sich später jederzeit wieder anmelden.
me-leave-instead = Brauchen Sie nur etwas Zeit?
me-leave-reason-label = Möchten Sie uns sagen, warum?
me-leave-reason-none = Das möchte ich nicht sagen
# $code (String)
me-leave-reason = { $code ->
    [time] Ich habe keine Zeit mehr
    [work] Arbeit, Ausbildung oder Kurs gehen vor
    [moved] Ich ziehe um oder bin umgezogen
    [health] Gesundheit oder Familie
   *[other] Etwas anderes
 }
me-leave-sure = Ja, ich möchte das Programm verlassen
me-leave-button = Jetzt verlassen
me-leave-stay = Lieber bleiben
me-left-title = Danke und alles Gute
me-left-text = Sie haben das Programm verlassen. Danke für Ihre Zeit und Ihr Vertrauen. Eine E-Mail bestätigt es Ihnen. Unsere Tür bleibt offen.

## My data

me-data-title = Meine Daten
me-data-lead = Das ist alles, was wir über Sie gespeichert haben. Nur die Koordination vor Ort kann es sehen.
me-data-download = Als Datei herunterladen (JSON)
me-data-contact = Name und Kontakt
me-data-volunteer = Ihr Ehrenamt
me-data-participant = Ihre Teilnahme
me-data-meetings = Treffen, die Sie eingetragen haben
# $count (Number)
me-data-minutes = { $count } Minuten
me-data-mails = E-Mails an Sie
me-data-log = Was mit Ihren Daten geschah
# $code (String)
me-data-by = { $code ->
    [self] Sie selbst
    [staff] Koordination
   *[program] automatisch
 }
me-data-notes-title = Notizen der Koordination
me-data-notes-text = Zu Ihnen gibt es Notizen, zum Beispiel aus einem Gespräch. Sie haben ein Recht darauf, sie zu lesen. Bitte sagen Sie uns Bescheid: Weil darin auch andere Menschen vorkommen können, sehen wir sie vorher durch.
me-data-change-title = Etwas stimmt nicht, oder Sie möchten etwas löschen?
me-data-change-text = Sagen Sie es uns, am Telefon oder per E-Mail. Wir ändern oder löschen Ihre Angaben.
me-consent-withdraw = Einwilligung zurücknehmen
me-consent-yes = Ja, zurücknehmen
me-consent-done = Ihre Einwilligung ist zurückgenommen.
# $purpose (String)
me-consent-effect = { $purpose ->
    [processing] Ohne diese Einwilligung können Sie nicht mitmachen. Wenn Sie sie zurücknehmen möchten, verlassen Sie das Programm:
    [special] Wir löschen Ihr Herkunftsland sofort. Das hat keine Nachteile für Sie.
    [pass-on] Ihr Tandem sieht dann Ihren Namen und Ihre Kontaktdaten hier nicht mehr. Neue Vorschläge besprechen wir erst mit Ihnen am Telefon.
    [newsletter] Sie bekommen keine Neuigkeiten mehr von uns.
    [photos] Wir machen und zeigen keine neuen Fotos von Ihnen. Möchten Sie, dass wir ein Foto entfernen? Sagen Sie es uns.
    [statistics] Ihre Angaben fließen nicht mehr in unsere Zahlen über Sprachen, Themen und Wünsche ein.
   *[other] Bitte sprechen Sie mit uns darüber.
 }
me-sessions-text = Haben Sie Ihr Handy verloren oder sich an einem fremden Gerät eingeloggt? Hier beenden Sie alle Zugänge auf einmal.
