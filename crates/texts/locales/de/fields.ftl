### Fields of the three forms, of the profile and of the interview.

## For every field

field-optional = freiwillig
field-why = Warum fragen wir das?
field-choose = Bitte wählen
field-choose-all = Sie können mehrere ankreuzen.
field-no-answer = Keine Angabe

## Name and contact

field-name = Vor- und Nachname
field-name-hint = Der Name, den Sie im Alltag benutzen.
field-latin-name = Name in lateinischen Buchstaben
field-latin-name-hint = So wie im Ausweis oder Pass. So können alle Ihren Namen lesen.
field-address-as = Wie dürfen wir Sie ansprechen?
field-address-as-hint = Zum Beispiel „Frau Nguyen“, „Herr Haddad“ oder einfach Ihr Vorname.
field-email = E-Mail-Adresse
field-email-hint = An diese Adresse schicken wir Ihnen einen Link zur Bestätigung.
field-phone = Telefonnummer
field-phone-why = Manches klärt sich am Telefon schneller. Wir rufen nur an, wenn es um Ihre Anmeldung oder um das Programm geht.
field-postcode = Postleitzahl
field-postcode-hint = So wissen wir, was in Ihrer Nähe ist. Zum Beispiel 99084.
field-postcode-hint-organisation = Die Postleitzahl Ihrer Organisation, zum Beispiel 99084.
field-place = Ort
field-locale = Sprache für unsere E-Mails

## Languages, times, ways

field-languages = Welche Sprachen sprechen Sie?
field-languages-hint = Nennen Sie bitte auch Deutsch, selbst wenn Sie erst wenig sprechen.
# $number (Number)
field-language = Sprache { $number }
field-level = Wie gut?
field-availability = Wann haben Sie meistens Zeit?
field-availability-hint = Kreuzen Sie an, was ungefähr passt. Das können Sie später ändern.
field-reach = Wie sind Sie unterwegs?
field-distance = Wie weit können Sie zu einem Treffen fahren?
field-needs = Was brauchen Sie, damit Sie kommen können?

## About the person

field-birth-band = Geburtsjahr
field-birth-band-why = Manche Menschen möchten jemanden in ihrem Alter treffen. Ein ungefähres Jahr genügt uns.
field-gender = Geschlecht
field-gender-why = Einige Angebote sind für Frauen, zum Beispiel das Mentoring von Connecting Women. Manche möchten auch lieber eine Frau oder lieber einen Mann treffen.
field-heard-from = Wie haben Sie von uns erfahren?

## Volunteers

field-roles = Was möchten Sie gern tun?
# $code (String)
volunteer-role-hint = { $code ->
    [mentor] Sie begleiten eine Frau einige Monate lang auf ihrem Weg in Arbeit oder Ausbildung.
    [buddy] Sie verbringen Zeit miteinander, sprechen Deutsch und entdecken den Ort.
    [assistant] Sie gehen mit in einen Verein, einen Betrieb oder ein Amt, damit der Anfang gelingt.
    [multiplier] Sie erzählen in Ihrem Umfeld vom Programm und öffnen Türen.
   *[other] { $code }
 }
field-topics-offered = Wobei möchten Sie helfen?
field-work-fields = In welchen Berufsfeldern kennen Sie sich aus?
field-motivation = Warum möchten Sie mitmachen?
field-motivation-hint = Ein paar Sätze genügen: was Ihnen Freude macht, was Sie können oder was Sie selbst erlebt haben.

## Participants

field-seeking = Was suchen Sie?
# $code (String)
seeking-hint = { $code ->
    [mentor] Eine Person begleitet Sie einige Monate lang zu Ihren Zielen.
    [club] Sport, Musik, Feuerwehr, Garten: Wir finden mit Ihnen einen Verein.
    [work] Wir helfen Ihnen bei der Suche nach Arbeit, Praktikum oder Ausbildung.
    [contacts] Sie möchten Menschen kennenlernen und Deutsch sprechen.
   *[other] { $code }
 }
field-for-whom = Für wen ist die Anmeldung?
field-guardian = Ihr Name als Mutter, Vater oder sorgeberechtigte Person
field-guardian-hint = Nur nötig, wenn Sie Ihr Kind anmelden. Im nächsten Schritt geben Sie dann den Namen des Kindes an, aber Ihre eigene E-Mail-Adresse.
field-topics-wanted = Wobei wünschen Sie sich Hilfe?
field-goals = Was möchten Sie erreichen?
field-goals-hint = Schreiben Sie es in Ihren Worten und in Ihrer Sprache. Ein paar Sätze genügen.
field-occupation = Ihr Beruf oder Ihre Ausbildung
field-work-fields-wanted = In welchen Berufsfeldern möchten Sie arbeiten?
field-recognition = Ist Ihr Abschluss in Deutschland anerkannt?
field-origin = Herkunftsland
field-origin-why = So finden wir leichter Menschen mit ähnlichen Erfahrungen. Die Angabe ist besonders geschützt. Deshalb bitten wir Sie im letzten Schritt um eine eigene Einwilligung.
field-referred-by = Wer hat Ihnen das Programm empfohlen?

## Organisations

field-organisation-name = Name der Organisation
field-organisation-kind = Art der Organisation
field-sections = Sparten
field-sections-hint = Nur für Vereine. Sie können mehrere ankreuzen.
field-street = Straße und Hausnummer
field-website = Website
field-contact-name = Name der Ansprechperson
field-contact-function = Aufgabe in der Organisation
field-offers = Was bieten Sie an?
field-openness = Wie heißen Sie neue Menschen willkommen?
field-openness-hint = Zwei oder drei Sätze genügen, zum Beispiel: Wer empfängt neue Menschen? Wie läuft das erste Mal ab? Stimmen Sie dem Verzeichnis zu, können alle diesen Text lesen.
field-accessible = Kommt man ohne Stufen zu Ihnen?
field-languages-organisation = Welche Sprachen werden bei Ihnen gesprochen?

## In the profile besides

field-video = Können Sie sich auch per Video treffen?
field-video-hint = Zum Beispiel, wenn der Weg weit ist.
field-children-welcome = Dürfen Kinder dabei sein?
field-children-welcome-hint = Manche bringen zu einem Treffen ihre Kinder mit.
field-interests = Was machen Sie gern?
field-experience = Was haben Sie in dieser Art schon gemacht?
field-experience-hint = Zum Beispiel ein Ehrenamt, eine Ausbildung oder eigene Erfahrungen.
field-aims = Was möchten Sie erreichen?
field-goals-own = In Ihren eigenen Worten
field-urgency = Wie eilig ist es?
field-urgency-hint = Die andere Person erfährt davon nichts.
field-wish-none = Kein Wunsch
field-wish-strength = Wie wichtig ist Ihnen das?
field-wish-gender = Ich möchte am liebsten treffen
field-wish-born = Geboren am liebsten
field-wish-born-hint = Kreuzen Sie alles an, was für Sie passt. Ohne Kreuz ist jedes Alter recht.
field-wish-german = Die andere Person spricht mindestens so gut Deutsch
field-wish-german-hint = Wie gut sollte die andere Person Deutsch sprechen, damit Sie sich unterhalten können?
