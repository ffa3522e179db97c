### Signing up: the choice of a form, the frame of the three forms, the pages after them. Their fields stand in fields.ftl.

## Which form

join-title = Mitmachen
join-lead = Wählen Sie aus, was zu Ihnen passt. Ihre Anmeldung ist kostenlos und verpflichtet Sie zu nichts.
join-volunteer-title = Im Ehrenamt
join-volunteer-text = Sie begleiten Menschen, die neu hier sind: als Mentor*in, als Buddy, als Integrationsassistenz oder als Multiplikator*in.
join-participant-title = Als Teilnehmende
join-participant-text = Sie oder Ihr Kind haben Migrations- oder Fluchterfahrung und suchen Mentoring, einen Verein, Arbeit oder Kontakte.
join-organisation-title = Mit Ihrer Organisation
join-organisation-text = Ihr Verein, Ihr Unternehmen oder Ihre Einrichtung möchte neue Menschen willkommen heißen.
# $count (Number)
join-minutes = { $count ->
    [one] etwa eine Minute
   *[other] etwa { $count } Minuten
 }
join-privacy-note = Ihre Angaben sieht nur die Koordination vor Ort. Sie brauchen kein Konto und kein Passwort.

## The frame of the forms

join-volunteer-lead = Schön, dass Sie Zeit mit anderen teilen möchten. Erzählen Sie uns ein wenig von sich.
join-participant-lead = Schön, dass Sie da sind. Sagen Sie uns, was Sie suchen, dann suchen wir mit Ihnen.
join-organisation-lead = Schön, dass Sie Ihre Türen öffnen. Erzählen Sie uns von Ihrer Organisation.
join-optional-note = Wo „freiwillig“ steht, müssen Sie nichts angeben.
# $n (String)
# $count (String)
join-progress = Schritt { $n } von { $count }
join-back = Zurück
join-next = Weiter
join-submit = Anmeldung absenden
join-submit-note = Danach bekommen Sie eine E-Mail von uns. Bitte öffnen Sie den Link darin, dann ist Ihre Anmeldung vollständig.
join-trap = Bitte lassen Sie dieses Feld leer
join-unsaved = Ihre Angaben sind noch nicht abgeschickt. Möchten Sie die Seite wirklich verlassen?

join-step-role = Ihr Ehrenamt
join-step-seeking = Ihr Wunsch
join-step-person = So erreichen wir Sie
join-step-languages = Sprachen, Zeiten und Wege
join-step-topics = Themen und Erfahrung
join-step-goals = Themen und Ziele
join-step-organisation = Ihre Organisation
join-step-contact = Ihre Ansprechperson
join-step-offers = Ihre Angebote
join-step-consent = Ihre Einwilligung

join-consent-intro = Das erste Kästchen brauchen wir, damit wir Ihre Anmeldung bearbeiten dürfen. Alle anderen sind freiwillig. Alles zum Nachlesen finden Sie hier:

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
