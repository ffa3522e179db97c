### The profile that somebody tells, and that the coordination keeps for them.

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
