### Accounts of staff: signing in, the invitation, one's own account.

## Signing in

sign-in-title = Für das Team
sign-in-button = Einloggen
sign-in-failed = E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.
sign-in-help = Passwort vergessen? Bitten Sie die Verwaltung oder den technischen Betrieb um einen neuen Einladungslink.
field-password = Passwort
field-old-password = Bisheriges Passwort
field-new-password = Neues Passwort
# $count (Number)
field-new-password-hint = Mindestens { $count } Zeichen. Gut ist ein Satz aus mehreren Wörtern, den nur Sie kennen.
field-password-again = Neues Passwort noch einmal

invitation-title = Willkommen im Team
# $name (String)
# $role (String)
invitation-text = Guten Tag { $name }! { $role ->
    [coordinator] Ihre Rolle ist: Koordination.
    [editor] Ihre Rolle ist: Redaktion.
    [auditor] Ihre Rolle ist: Datenschutz.
    [district-admin] Ihre Rolle ist: Verwaltung des Landkreises oder der Stadt.
    [state-viewer] Ihre Rolle ist: Einblick in die Zahlen des Landes.
    [state-admin] Ihre Rolle ist: Verwaltung des Landes.
   *[other] Ihre Rolle ist: { $role }.
 } Legen Sie jetzt Ihr Passwort fest, dann kann es losgehen.
invitation-button = Passwort festlegen und einloggen

## One's own account

account-title = Mein Konto
account-about = Über Sie
account-name = Name
account-role = Rolle
account-password-title = Passwort ändern
account-password-button = Passwort ändern
account-password-changed = Ihr Passwort ist geändert. Auf anderen Geräten sind Sie jetzt ausgeloggt.
account-sessions-title = Überall ausloggen
account-sessions-text = Haben Sie sich an einem fremden Computer eingeloggt oder ein Gerät verloren? Hier beenden Sie alle Sitzungen, auch diese.
account-sessions-button = Auf allen Geräten ausloggen
