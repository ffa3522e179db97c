### The own area of volunteers and participants.

## The frame

me-title = Mein Bereich
me-nav-label = Menü
me-nav-home = Start
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
