### Profiles, interviews, and what a coordinator keeps of a person besides.

## The profile form

yes = Ja
# $code (String)
yes-no = { $code ->
    [yes] Ja, gern
    [no] Lieber nicht
   *[other] { $code }
 }
profile-title = Ihre Angaben
profile-lead = Damit wir jemanden finden, der oder die gut zu Ihnen passt. Sie können alles jederzeit ändern.
profile-privacy-note = Ihre Angaben sieht nur die Koordination. Ihr Gegenüber erfährt davon nur, was Sie beide gemeinsam haben, und erst, wenn Sie dem zugestimmt haben.
profile-save = Angaben speichern
profile-saved-thanks = Vielen Dank! Ihre Angaben sind gespeichert.
profile-missing-title = Das fehlt uns noch
profile-missing-text = Je mehr wir wissen, desto besser können wir suchen. Was Sie nicht sagen möchten, lassen Sie einfach weg.
profile-missing-staff = Fehlt noch für eine gute Vermittlung
profile-part-about = Über Sie
profile-part-wishes = Wen möchten Sie treffen?
profile-wishes-note = Wünsche sind freiwillig. Je mehr „nur so“ sein muss, desto länger kann die Suche dauern.
profile-overtaken-title = Inzwischen hat jemand anderes diese Angaben geändert
profile-overtaken-text = Ihre Eingaben stehen noch im Formular und sind noch nicht gespeichert. Bei diesen Angaben unterscheiden sie sich von dem, was jetzt gespeichert ist. Bitte sehen Sie sie durch und speichern Sie dann noch einmal.
profile-link-over = Dieser Link gilt nicht mehr
profile-link-unknown = Diesen Link kennen wir nicht
profile-link-text = Bitte rufen Sie uns an oder schreiben Sie uns. Dann schicken wir Ihnen gern einen neuen.
profile-staff-title = Profil bearbeiten

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
field-urgency-hint = Das sieht nur die Koordination.
field-wish-none = Kein Wunsch
field-wish-strength = Wie wichtig ist Ihnen das?
field-wish-gender = Ich möchte am liebsten treffen
field-wish-born = Geboren am liebsten
field-wish-born-hint = Kreuzen Sie alles an, was für Sie passt. Ohne Kreuz ist jedes Alter recht.
field-wish-german = Die andere Person spricht mindestens so gut Deutsch
field-wish-german-hint = Wie gut sollte die andere Person Deutsch sprechen, damit Sie sich unterhalten können?

# $code (String)
person-done = { $code ->
    [profile] Das Profil ist gespeichert.
   *[other] { $code }
 }
