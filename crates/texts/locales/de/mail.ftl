### Mails, and the pages that their links lead to.

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

## The page behind the link, and after

confirm-title = Anmeldung bestätigen
confirm-text = Noch ein Klick, dann kommt Ihre Anmeldung bei uns an.
confirm-button = Ja, ich melde mich an
confirm-used-title = Ihre Anmeldung ist schon bestätigt
confirm-used-text = Alles ist gut angekommen. Wir melden uns bei Ihnen, Sie müssen nichts weiter tun.
confirm-expired-title = Dieser Link ist abgelaufen
confirm-expired-text = Der Link galt 7 Tage. Zu Ihrem Schutz löschen wir nicht bestätigte Angaben. Bitte melden Sie sich noch einmal an, wir freuen uns auf Sie.
confirm-unknown-title = Diesen Link kennen wir nicht
confirm-unknown-text = Vielleicht ist er nicht ganz kopiert. Bitte öffnen Sie ihn noch einmal direkt aus der E-Mail. Hilft das nicht, melden Sie sich bitte neu an oder rufen Sie uns an.

confirmed-title = Danke, Ihre Anmeldung ist da!
confirmed-lead = Wir freuen uns, dass Sie mitmachen. So geht es jetzt weiter:
confirmed-step-1-title = Wir lesen Ihre Anmeldung
confirmed-step-1-text = Ein Mensch aus der Koordination schaut sich Ihre Angaben in Ruhe an.
confirmed-step-2-title = Wir melden uns
confirmed-step-2-text = Sie bekommen eine E-Mail oder einen Anruf. Dann lernen wir uns kennen.
confirmed-step-3-title = Es geht los
confirmed-step-3-text = Wir suchen, was zu Ihnen passt, und machen Ihnen einen Vorschlag. Sie entscheiden.
confirmed-home = Zur Startseite

thanks-title = Fast geschafft: Schauen Sie in Ihr Postfach
thanks-text = Wir haben Ihnen eine E-Mail geschickt. Bitte öffnen Sie den Link darin. Erst dann ist Ihre Anmeldung bei uns. Der Link gilt 7 Tage.
thanks-spam-hint = Keine E-Mail da? Warten Sie ein paar Minuten und schauen Sie auch im Spam-Ordner nach.
thanks-demo-hint = Dies ist eine Demo und verschickt keine echten E-Mails. Ihre E-Mail liegt im Demo-Postfach.
thanks-demo-link = Demo-Postfach öffnen

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
