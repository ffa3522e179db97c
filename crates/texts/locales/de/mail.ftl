### Mails.

## The frame of each mail

# $name (String)
mail-greeting = Guten Tag { $name },
# $district (String)
mail-closing =
    Herzliche Grüße
    Ihr Team von Connecting Humans – { $district }
# $district (String)
mail-footer-why = Sie bekommen diese E-Mail, weil diese Adresse bei Connecting Humans – { $district } angegeben wurde.
# $phone (String)
# $email (String)
mail-footer-contact = Fragen? Rufen Sie uns an: { $phone }. Oder schreiben Sie uns: { $email }.
mail-link-hint = Der Knopf geht nicht? Dann kopieren Sie diese Adresse in Ihren Browser:

## Please confirm

mail-confirm-subject = Bitte bestätigen Sie Ihre Anmeldung
mail-confirm-intro = Schön, dass Sie mitmachen möchten! Nur ein Schritt fehlt noch: Bestätigen Sie bitte, dass diese E-Mail-Adresse Ihnen gehört.
mail-confirm-button = Anmeldung bestätigen
mail-confirm-validity = Der Link gilt 7 Tage. Danach löschen wir Ihre Angaben, und Sie können sich neu anmelden.
mail-confirm-ignore = Sie haben sich nicht angemeldet? Dann hat sich wohl jemand vertippt. Sie müssen nichts tun. Nach 7 Tagen löschen wir die Angaben.

## The same person signed up again

mail-known-subject = Wir kennen Sie schon
# $date (String)
mail-known-text-open = Schön, dass Sie sich wieder melden! Ihre Anmeldung vom { $date } liegt uns schon vor. Wir kümmern uns darum und melden uns bei Ihnen. Sie müssen nichts weiter tun.
mail-known-text-accepted = Schön, dass Sie sich wieder melden! Sie sind schon bei uns aufgenommen und müssen sich nicht noch einmal anmelden.
mail-known-hint = Hat sich etwas geändert, oder möchten Sie etwas ergänzen? Dann antworten Sie einfach auf diese E-Mail. Kam die neue Anmeldung nicht von Ihnen, müssen Sie nichts tun: Es hat sich nichts geändert.

## Accepted

mail-accepted-subject = Willkommen bei Connecting Humans
mail-accepted-text-volunteer = Sie sind dabei, und wir freuen uns sehr! Danke, dass Sie Ihre Zeit und Ihre Erfahrung teilen.
mail-accepted-text-participant = Sie sind dabei, und wir freuen uns sehr! Wir suchen jetzt mit Ihnen nach Menschen und Angeboten, die zu Ihnen passen.
mail-accepted-text-organisation = Ihre Organisation ist dabei, und wir freuen uns sehr! Danke, dass Sie Ihre Türen öffnen.
mail-accepted-next = Wie es weitergeht: Wir melden uns bei Ihnen und besprechen die nächsten Schritte. Das kann ein wenig dauern, denn wir suchen in Ruhe nach dem, was passt.
mail-accepted-own = In Ihrem eigenen Bereich sehen Sie, wie es weitergeht und was wir über Sie gespeichert haben. Sie brauchen dafür kein Passwort.

## Declined

mail-declined-subject = Ihre Anmeldung bei Connecting Humans
mail-declined-intro = Danke für Ihre Anmeldung und für Ihr Vertrauen. Wir haben alles gelesen und können Sie diesmal leider nicht aufnehmen.
# $reason (String)
mail-declined-reason = { $reason ->
    [no-place] Im Moment haben wir keinen freien Platz, der zu Ihren Wünschen passt. Das sagt nichts über Sie.
    [elsewhere] Unser Programm gilt nur für unsere Region. Bitte fragen Sie bei der Volkshochschule an Ihrem Ort nach, vielleicht gibt es dort etwas Ähnliches.
    [not-ours] Was Sie suchen, können wir mit unserem Programm leider nicht anbieten. Wir sagen Ihnen aber gern, wer Ihnen weiterhelfen kann.
    [unreachable] Wir haben versucht, Sie zu erreichen, und es hat leider nicht geklappt. Melden Sie sich gern, wenn es Ihnen wieder passt.
   *[other] Es passt im Moment leider nicht zusammen. Wenn Sie möchten, erklären wir es Ihnen gern am Telefon.
 }
mail-declined-words-intro = Die Koordination schreibt Ihnen dazu:
mail-declined-closing = Sie können sich jederzeit wieder anmelden. Wir wünschen Ihnen alles Gute.

## A question

mail-asked-subject = Eine Frage zu Ihrer Anmeldung
mail-asked-intro = Danke für Ihre Anmeldung. Bevor es weitergeht, haben wir eine Frage an Sie:
mail-asked-answer-hint = Antworten Sie einfach auf diese E-Mail oder rufen Sie uns an.

## Withdrawn

mail-withdrawn-subject = Ihre Anmeldung ist zurückgezogen
mail-withdrawn-text = Wie gewünscht haben wir Ihre Anmeldung zurückgezogen. Danke, dass Sie an uns gedacht haben. Sie können sich jederzeit wieder anmelden.

## Leaving

mail-left-subject = Auf Wiedersehen und danke
mail-left-text = Wie gewünscht haben Sie das Programm verlassen. Danke für Ihre Zeit und Ihr Vertrauen. Sie können sich jederzeit wieder anmelden.
mail-left-data = Ihre Einwilligungen sind beendet. Möchten Sie, dass wir Ihre Angaben löschen? Dann antworten Sie einfach auf diese E-Mail.
mail-staff-left-subject = Jemand hat das Programm verlassen
mail-staff-left-text = Eine Person hat im eigenen Bereich das Programm verlassen. Offene Vorschläge und laufende Tandems sind beendet, die anderen Beteiligten haben eine E-Mail bekommen.
mail-staff-left-button = Person ansehen

## Signing in to one's own area

mail-sign-in-subject = Ihr Link zum Einloggen
mail-sign-in-text = Hier ist Ihr Link. Damit kommen Sie ohne Passwort in Ihren Bereich.
mail-sign-in-button = Einloggen
mail-sign-in-validity = Der Link gilt 15 Minuten und nur einmal. Bitte geben Sie ihn nicht weiter.
mail-sign-in-ignore = Sie wollten sich nicht einloggen? Dann müssen Sie nichts tun. Ohne diesen Link kommt niemand hinein.

## For staff

# $kind (String)
mail-staff-signup-subject = { $kind ->
    [participant] Neue Anmeldung: Teilnahme
    [organisation] Neue Anmeldung: Organisation
   *[volunteer] Neue Anmeldung: Ehrenamt
 }
# $kind (String)
mail-staff-signup-text = { $kind ->
    [participant] Jemand möchte teilnehmen und hat die Anmeldung gerade bestätigt. Sie wartet auf Sie.
    [organisation] Eine Organisation möchte mitmachen und hat die Anmeldung gerade bestätigt. Sie wartet auf Sie.
   *[volunteer] Jemand möchte ehrenamtlich mitmachen und hat die Anmeldung gerade bestätigt. Sie wartet auf Sie.
 }
mail-staff-signup-button = Anmeldung ansehen

mail-invitation-subject = Einladung ins Team von Connecting Humans
# $role (String)
mail-invitation-text = { $role ->
    [editor] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Redaktion. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
    [auditor] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Datenschutz. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
    [district-admin] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Verwaltung des Landkreises oder der Stadt. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
    [state-viewer] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Einblick in die Zahlen des Landes. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
    [state-admin] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Verwaltung des Landes. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
   *[coordinator] Sie sind eingeladen, im Team mitzuarbeiten. Ihre Rolle: Koordination. Legen Sie jetzt ein Passwort fest, dann kann es losgehen.
 }
mail-invitation-button = Einladung annehmen
mail-invitation-validity = Der Link gilt nur einige Tage und nur einmal. Ist er abgelaufen, bitten Sie um eine neue Einladung.

mail-reset-subject = Neues Passwort festlegen
mail-reset-text = Jemand möchte für Ihr Konto ein neues Passwort festlegen. Waren Sie das? Dann öffnen Sie den Link, er gilt nur kurze Zeit und nur einmal. Ihr altes Passwort gilt nicht mehr. Waren Sie es nicht, fragen Sie bitte die Verwaltung der Plattform.
mail-reset-button = Neues Passwort festlegen

## Please tell us what is missing

mail-profile-asked-subject = Ein paar Angaben fehlen uns noch
mail-profile-asked-text = Wir möchten jemanden für Sie finden, der oder die gut zu Ihnen passt. Dafür fehlen uns noch ein paar Angaben. Das dauert etwa drei Minuten. Was Sie nicht sagen möchten, lassen Sie einfach weg.
mail-profile-asked-button = Angaben ergänzen
mail-profile-asked-validity = Der Link gilt 30 Tage und öffnet Ihre Angaben ohne Passwort. Bitte leiten Sie diese E-Mail nicht weiter.

## A pause is over

mail-pause-over-subject = Ihre Pause ist zu Ende
mail-pause-over-text = Ihre Pause ist zu Ende, und wir freuen uns, dass Sie wieder dabei sind. Passt jemand zu Ihnen, fragen wir Sie.
mail-pause-over-longer = Brauchen Sie noch etwas Zeit? Das ist kein Problem: Antworten Sie einfach auf diese E-Mail.

## Certificates of good conduct end

mail-certificates-end-subject = Führungszeugnisse laufen bald ab
# $count (Number)
mail-certificates-end-text = { $count ->
    [one] Bei einer ehrenamtlichen Person läuft das Führungszeugnis in den nächsten acht Wochen ab. Bitte lassen Sie sich ein neues zeigen.
   *[other] Bei { $count } ehrenamtlichen Personen läuft das Führungszeugnis in den nächsten acht Wochen ab. Bitte lassen Sie sich neue zeigen.
 }
mail-certificates-end-button = Personen ansehen

## Tandem: a proposal

mail-proposal-subject = Ein Vorschlag für Sie
# $name (String)
mail-proposal-intro-mentor = Wir haben einen Vorschlag für Sie: { $name } sucht jemanden, der ein Stück Weg mitgeht. Wir glauben, dass Sie beide gut zueinander passen.
# $name (String)
mail-proposal-intro-mentee = Wir haben einen Vorschlag für Sie: { $name } möchte Sie ein Stück begleiten. Wir glauben, dass Sie beide gut zueinander passen.
mail-proposal-shared = Das haben Sie gemeinsam:
# $until (String)
mail-proposal-next = Bitte antworten Sie bis zum { $until }: Ja, Nein oder „Bitte rufen Sie mich an“. Jede Antwort ist in Ordnung. Erst wenn Sie beide Ja sagen, erfahren Sie, wie Sie einander erreichen.
mail-proposal-button = Ansehen und antworten
mail-proposal-reminder-subject = Zur Erinnerung: ein Vorschlag wartet auf Sie
# $name (String)
mail-proposal-reminder-intro = Vor ein paar Tagen haben wir Ihnen geschrieben: { $name } und Sie könnten gut zueinander passen. Vielleicht ist die E-Mail untergegangen. Sie müssen nicht Ja sagen, aber eine kurze Antwort hilft uns sehr.
mail-proposal-over-subject = Der Vorschlag ist nicht mehr offen
mail-proposal-over-text = Leider kommt das vorgeschlagene Tandem diesmal nicht zustande. Dafür gibt es viele Gründe, und es sagt nichts über Sie.
mail-proposal-over-next = Wir suchen weiter und melden uns, sobald wir einen neuen Vorschlag haben. Sie müssen nichts tun.

## Tandem: both said yes

mail-contacts-subject = Sie haben beide Ja gesagt!
# $name (String)
mail-contacts-text = Wie schön: Sie und { $name } haben beide Ja gesagt. So erreichen Sie { $name }:
mail-contacts-next-mentor = Bitte machen Sie in den nächsten Tagen den ersten Schritt. Ein Café, die Bibliothek oder ein Spaziergang sind ein guter Anfang.
# $name (String)
mail-contacts-next-mentee = { $name } meldet sich in den nächsten Tagen bei Ihnen. Sie dürfen natürlich auch selbst anrufen oder schreiben.
mail-contacts-trial = Lernen Sie sich in Ruhe kennen. Nach einigen Wochen fragen wir Sie beide, ob Sie weitermachen möchten. Klappt etwas nicht, sind wir für Sie da.
mail-connect-text = Wie schön: Sie haben beide Ja gesagt. Wir bringen Sie jetzt zusammen und melden uns dafür bei Ihnen.

## Tandem: the trial

mail-trial-subject = Wie geht es weiter mit Ihrem Tandem?
# $name (String)
mail-trial-text = Sie und { $name } kennen sich jetzt ein wenig. Möchten Sie weitermachen, oder war es gut, so wie es war? Beides ist in Ordnung.
mail-trial-private = Ihre Antwort liest nur die Koordination.
mail-trial-button = Jetzt antworten

## Tandem: its end, and on the way

mail-tandem-over-subject = Ihr Tandem ist zu Ende
mail-tandem-over-text = Ihr Tandem ist zu Ende gegangen. Danke für die Zeit und das Vertrauen, die Sie hineingegeben haben.
mail-tandem-over-next = Wir suchen gern weiter mit Ihnen, und Sie kommen dabei früh an die Reihe. Möchten Sie darüber sprechen oder lieber eine Pause machen? Antworten Sie einfach auf diese E-Mail oder rufen Sie uns an.
mail-thanks-subject = Danke für Ihr Tandem
mail-thanks-text-mentor = Ihr Tandem ist am Ziel. Danke, dass Sie ein Stück Weg mitgegangen sind, mit Ihrer Zeit, Ihrer Erfahrung und offenem Ohr. Das bleibt.
mail-thanks-text-mentee = Ihr Tandem ist am Ziel. Danke für Ihr Vertrauen und für alles, was Sie eingebracht haben. Wir wünschen Ihnen von Herzen alles Gute für die nächsten Schritte.
mail-thanks-next-mentor = Möchten Sie wieder jemanden begleiten? Oder erst einmal Luft holen? Sagen Sie es uns auf Ihrer Seite, beides ist gut. Dort liegt auch Ihr Zertifikat.
mail-thanks-next-mentee = Möchten Sie jetzt selbst jemanden begleiten? Auf Ihrer Seite können Sie es uns sagen.
mail-thanks-button = Zu meiner Seite
mail-nudge-subject = Ein Gruß an Ihr Tandem
# $name (String)
mail-nudge-text = Wie geht es Ihnen und { $name }? Manchmal ist einfach viel los. Ein kurzer Anruf oder ein Spaziergang reicht schon, um wieder anzuknüpfen.
mail-nudge-help = Klappt es gerade nicht, oder brauchen Sie etwas? Antworten Sie auf diese E-Mail oder rufen Sie uns an. Wir helfen gern.

# $what (String)
mail-staff-tandem-subject = { $what ->
    [call] Bitte anrufen: Frage zu einem Vorschlag
    [connect] Bitte zusammenbringen: ein neues Tandem
    [words] Nachricht zu einem Tandem
    [again] Jemand möchte begleiten
   *[silence] Ein Tandem ist still geworden
 }
# $what (String)
mail-staff-tandem-text = { $what ->
    [call] Jemand möchte über einen Vorschlag sprechen, bevor sie oder er antwortet. So lange läuft die Frist nicht. Wer es ist, steht auf der Seite des Tandems.
    [connect] Zwei Menschen haben Ja gesagt. Von mindestens einer Seite fehlt die Einwilligung, Kontaktdaten weiterzugeben. Deshalb haben wir keine verschickt. Bitte bringen Sie die beiden zusammen.
    [words] Jemand hat zu einem Tandem etwas geschrieben. Es steht auf der Seite des Tandems.
    [again] Nach einem abgeschlossenen Tandem möchte jemand begleiten, wieder oder zum ersten Mal. Wer es ist, steht auf der Seite des Tandems.
   *[silence] Von einem Tandem gab es seit einigen Wochen kein Treffen mehr. Vielleicht hilft ein freundlicher Gruß oder ein Anruf.
 }
mail-staff-tandem-button = Tandem ansehen

## Questions on social connection, and the next meeting of a tandem

# $wave (String)
mail-questionnaire-subject = { $wave ->
    [three-months] Ein paar Fragen nach drei Monaten
    [end] Ein paar Fragen zum Abschluss
   *[start] Ein paar Fragen zum Start
 }
# $wave (String)
mail-questionnaire-text = { $wave ->
    [three-months] Ihr Tandem gibt es jetzt seit drei Monaten. Wie geht es Ihnen heute mit den Menschen um Sie herum? Wir haben dieselben kurzen Fragen wie am Anfang.
    [end] Ihr Tandem ist zu Ende. Wie geht es Ihnen heute mit den Menschen um Sie herum? Wir haben dieselben kurzen Fragen wie am Anfang.
   *[start] Ihr Tandem beginnt. Wir möchten lernen, ob unser Programm Menschen verbindet. Dafür haben wir ein paar kurze Fragen an Sie.
 }
mail-questionnaire-private = Ihre Antworten liest niemand einzeln: nicht Ihr Gegenüber und auch nicht die Koordination. Sie sieht nur, ob sich in einem Bereich etwas verändert hat.
mail-questionnaire-button = Fragen beantworten
mail-questionnaire-free = Das dauert etwa zwei Minuten. Sie müssen nicht mitmachen und können jede Frage auslassen. Der Link gilt 60 Tage.
mail-questionnaire-reminder-subject = Zwei Minuten für ein paar Fragen?
mail-questionnaire-reminder-text = Vor einer Woche haben wir Ihnen ein paar kurze Fragen geschickt. Vielleicht passt es heute? Wir erinnern Sie nur dieses eine Mal.

mail-next-meeting-subject = Ein Termin für Ihr Tandem
# $name (String)
# $at (String)
mail-next-meeting-text = { $name } schlägt vor, dass Sie sich am { $at } treffen.
# $place (String)
mail-next-meeting-place = Wo: { $place }
mail-next-meeting-off-subject = Ihr Treffen ist abgesagt
# $name (String)
# $at (String)
mail-next-meeting-off-text = { $name } hat das Treffen am { $at } abgesagt. Vielleicht finden Sie zusammen einen neuen Termin?
# $at (String)
mail-next-meeting-own-text = Ihr Vorschlag ist notiert: Sie treffen sich am { $at }. Auf der Seite Ihres Tandems können Sie den Termin in Ihren Kalender übernehmen.
# $at (String)
mail-next-meeting-off-own-text = Sie haben das Treffen am { $at } abgesagt.
mail-next-meeting-button = Zu Ihrem Tandem

## Events

# $news (String)
# $title (String)
mail-event-subject = { $news ->
    [event-seat] Ihr Platz ist sicher: { $title }
    [event-waiting] Sie stehen auf der Warteliste: { $title }
    [event-moved-up] Sie haben jetzt einen Platz: { $title }
    [event-reminder] Morgen: { $title }
    [event-changed] Das hat sich geändert: { $title }
    [event-cancelled] Fällt leider aus: { $title }
   *[other] { $title }
 }
# $news (String)
# $title (String)
mail-event-intro = { $news ->
    [event-seat] Schön, dass Sie kommen! Sie haben einen Platz bei „{ $title }“.
    [event-waiting] Danke für Ihr Interesse an „{ $title }“. Im Moment sind alle Plätze vergeben. Sie stehen auf der Warteliste. Sobald ein Platz frei wird, bekommen Sie eine E-Mail. Bis dahin kommen Sie bitte noch nicht.
    [event-moved-up] Gute Nachricht: Ein Platz ist frei geworden. Sie sind jetzt dabei bei „{ $title }“.
    [event-reminder] Wir erinnern Sie gern: Morgen ist „{ $title }“. Wir freuen uns auf Sie.
    [event-changed] Bei „{ $title }“ haben sich Zeit oder Ort geändert. So ist es jetzt:
    [event-cancelled] Leider müssen wir „{ $title }“ absagen. Das tut uns leid. Sie müssen nichts weiter tun.
   *[other] { $title }
 }
# $when (String)
# $place (String)
mail-event-facts =
    Wann: { $when }
    Wo: { $place }
# $when (String)
mail-event-was = Der Termin war: { $when }. Wir freuen uns, wenn Sie ein anderes Mal kommen.
mail-event-button = Alles zur Veranstaltung
mail-event-cannot-come = Sie können doch nicht kommen? Bitte sagen Sie kurz ab. Dann freut sich jemand anderes über den Platz.
mail-event-own-button = Meine Anmeldung ansehen oder absagen

mail-evening-subject = Wen möchten Sie wiedersehen?
# $title (String)
mail-evening-intro = Schön, dass Sie bei „{ $title }“ dabei sind! Haken Sie auf der Seite an, wen Sie gern wiedersehen möchten. Das sieht nur die Koordination. Die anderen erfahren nicht, ob Sie sie angehakt haben.
mail-evening-button = Auswählen
mail-evening-validity = Der Link gilt 3 Tage. So lange können Sie Ihre Auswahl auch noch ändern.
