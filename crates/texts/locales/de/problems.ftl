### What is wrong with a field or a form, and pages that say that something went wrong.

## A field

problem-required = Bitte füllen Sie dieses Feld aus.
problem-choose-one = Bitte wählen Sie etwas aus.
# $max (Number)
problem-too-long = Bitte kürzen Sie den Text: Höchstens { $max } Zeichen passen hier hinein.
# $max (Number)
problem-too-short = Bitte schreiben Sie mehr: Es müssen mindestens { $max } Zeichen sein.
problem-email = Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@beispiel.de
problem-phone = Bitte prüfen Sie die Telefonnummer. Sie braucht eine Vorwahl, zum Beispiel 0361 oder +49.
problem-one-phone = Bitte geben Sie nur eine Telefonnummer an, am besten die, unter der wir Sie am ehesten erreichen.
problem-name = Ein Name hat mindestens einen Buchstaben.
problem-name-is-address = Bitte geben Sie hier nur den Namen an, keine Internetadresse.
problem-postcode = Bitte geben Sie die Postleitzahl mit 5 Ziffern ein, zum Beispiel 99084.
problem-unknown-postcode = Diese Postleitzahl kennen wir nicht. Bitte prüfen Sie die Ziffern.
problem-unlisted = Bitte wählen Sie etwas aus der Liste.
problem-website = Bitte prüfen Sie die Internetadresse. Sie sieht so aus: www.beispiel.de
problem-half-language = Bitte wählen Sie zu jeder Sprache auch aus, wie gut Sie sie sprechen.
problem-same-language = Eine Sprache steht zweimal da. Bitte löschen Sie eine davon.
problem-consent-needed = Bitte stimmen Sie der Verarbeitung Ihrer Angaben zu. Ohne diese Zustimmung können wir Ihre Anmeldung nicht annehmen.
problem-sensitive-without-consent = Diese Angabe ist besonders geschützt. Bitte stimmen Sie unten ihrer Verarbeitung zu oder lassen Sie das Feld leer.
problem-passwords-differ = Die beiden Passwörter sind verschieden. Bitte geben Sie zweimal dasselbe ein.
problem-password-wrong = Dieses Passwort stimmt nicht. Bitte geben Sie Ihr bisheriges Passwort ein.
problem-pin = Eine PIN hat 4 bis 12 Ziffern.
problem-pin-common = Diese PIN errät man zu leicht. Bitte nehmen Sie andere Ziffern.
problem-pin-wrong = Diese PIN stimmt nicht. Bitte versuchen Sie es noch einmal.
problem-pins-differ = Die beiden PINs sind verschieden. Bitte geben Sie zweimal dieselbe ein.
problem-password-common = Dieses Passwort ist leicht zu erraten. Bitte nehmen Sie ein anderes, zum Beispiel mehrere Wörter hintereinander.
problem-trap = Bitte lassen Sie dieses Feld leer.
problem-must-without-choice = Sie haben „nur so“ gewählt. Bitte sagen Sie auch, was Ihnen wichtig ist, oder wählen Sie „Das wäre schön“.
problem-too-far-on-foot = So weit geht kaum jemand zu Fuß. Bitte wählen Sie einen kürzeren Weg oder kreuzen Sie an, wie Sie sonst unterwegs sind.
problem-pause-day = Bitte wählen Sie einen Tag zwischen heute und heute in einem Jahr.
# $years (Number)
problem-out-of-time = Bitte prüfen Sie den Tag: Er liegt nach dem Tag der Einsicht und höchstens { $years } Jahre danach.
problem-german-not-spoken = Sie möchten nur jemanden mit diesen Deutschkenntnissen treffen, haben aber Deutsch nicht bei Ihren Sprachen genannt. Bitte ergänzen Sie Deutsch oder wählen Sie „Das wäre schön“.
problem-date = Bitte prüfen Sie das Datum. Es sieht so aus: 22.11.2026
problem-time = Bitte prüfen Sie die Uhrzeit. Sie sieht so aus: 14:30
problem-in-future = Dieser Tag liegt in der Zukunft. Bitte wählen Sie heute oder einen Tag davor.
problem-too-many = Mehr passen hier nicht hinein. Bitte löschen Sie zuerst etwas, das Sie nicht mehr brauchen.
problem-in-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine, die noch kommt.
problem-before-start = An diesem Tag kannten Sie sich hier noch nicht. Bitte wählen Sie einen späteren Tag.
# $least (Number)
# $most (Number)
problem-out-of-range = Bitte geben Sie eine Zahl von { $least } bis { $most } ein.
problem-ends-too-early = Das Ende muss nach dem Beginn liegen, am selben Tag.
problem-code-length = Der Code hat zehn Buchstaben und Ziffern. Bitte zählen Sie noch einmal nach.
problem-code-slip = In diesem Code steckt ein Tippfehler. Bitte vergleichen Sie ihn noch einmal mit dem Papier.
problem-all-zero = Mindestens ein Gewicht muss größer als 0 sein.
problem-not-before = Die Erinnerung muss vor dem Ende der Frist kommen.
problem-nobody-found = Niemand passt zu dieser Eingabe. Bitte prüfen Sie den Namen.
problem-too-many-found = Zu viele passen zu dieser Eingabe. Bitte schreiben Sie mehr vom Namen.
problem-same-person = Das ist dieselbe Person.

## A form

# $count (Number)
problem-summary-title = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
 }
problem-too-fast = Das ging sehr schnell. Bitte schauen Sie kurz über Ihre Angaben und senden Sie das Formular noch einmal ab.
problem-form-expired = Das Formular war lange geöffnet. Ihre Angaben sind noch da. Bitte senden Sie es noch einmal ab.
problem-not-saved = Wir können Ihre Angaben gerade nicht speichern. Sie stehen noch im Formular. Bitte senden Sie es in ein paar Minuten noch einmal ab.
# $minutes (Number)
problem-slow-down = { $minutes ->
    [one] Das waren viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Das waren viele Versuche. Bitte warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal.
 }

## Pages

error-400-title = Das haben wir nicht verstanden
error-400-text = Ihr Browser hat etwas geschickt, das wir nicht lesen können. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
error-403-title = Dieser Bereich ist geschützt
error-403-text = Für diese Seite brauchen Sie andere Rechte. Bitte wenden Sie sich an die Koordination, wenn Sie hier arbeiten müssen.
error-404-title = Diese Seite gibt es nicht
error-404-text = Vielleicht ist die Adresse falsch geschrieben oder die Seite ist umgezogen. Auf der Startseite finden Sie alles Wichtige.
error-405-title = So lässt sich diese Seite nicht öffnen
error-405-text = Bitte öffnen Sie die Seite über einen Link oder das Menü.
error-409-title = Hier war schon jemand schneller
error-409-text = Inzwischen hat sich etwas geändert, Ihr Schritt passt nicht mehr dazu. Bitte öffnen Sie die Seite neu und schauen Sie, wie es jetzt steht.
error-413-title = Das war zu viel auf einmal
error-413-text = Ihre Eingabe ist zu groß. Bitte kürzen Sie Ihre Texte und senden Sie das Formular noch einmal ab.
error-422-title = Da fehlt noch etwas
error-422-text = Wir konnten das Formular so nicht annehmen. Bitte gehen Sie zurück und prüfen Sie Ihre Angaben.
error-429-title = Bitte warten Sie einen Moment
error-500-title = Bei uns ist ein Fehler passiert
error-500-text = Das liegt nicht an Ihnen. Bitte versuchen Sie es später noch einmal. Hilft das nicht, dann nennen Sie uns bitte die Nummer unten.
error-503-title = Wir sind gerade nicht erreichbar
error-503-text = Diese Seite macht eine kurze Pause. Bitte versuchen Sie es in ein paar Minuten noch einmal.
error-read-only-title = Wir können gerade nichts speichern
error-read-only-text = Was Sie eben abgeschickt haben, wurde nicht gespeichert. Lesen können Sie weiter. Bitte versuchen Sie es in ein paar Minuten noch einmal.
error-suspended-title = Diese Plattform pausiert
error-suspended-text = Connecting Humans ist in dieser Region zurzeit nicht online. Bitte wenden Sie sich an die Volkshochschule vor Ort.
error-unknown-host-title = Unter dieser Adresse gibt es nichts
error-unknown-host-text = Diese Internetadresse gehört zu keiner Region, die bei Connecting Humans dabei ist. Bitte prüfen Sie, ob sie richtig geschrieben ist.
error-csrf-title = Bitte senden Sie das Formular noch einmal ab
error-csrf-text = Zu Ihrem Schutz nehmen wir Formulare nur von unserer eigenen Website an. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.
# $id (String)
error-reference = Nummer für Rückfragen: { $id }
error-home = Zur Startseite
