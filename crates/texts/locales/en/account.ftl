### Accounts of staff: signing in, the invitation, one's own account.

## Signing in

sign-in-title = For the team
sign-in-button = Log in
sign-in-failed = This e-mail address and this password do not go together. Please check both.
sign-in-help = Forgot your password? Ask the administration or the technical operations team for a new invitation link.
field-password = Password
field-old-password = Current password
field-new-password = New password
field-new-password-hint = At least { $count } characters. A sentence of several words that only you know is a good choice.
field-password-again = New password once more

invitation-title = Welcome to the team
invitation-text = Hello { $name }! { $role ->
    [coordinator] Your role is: coordination.
    [editor] Your role is: editor.
    [auditor] Your role is: data protection.
    [district-admin] Your role is: administration of the district or city.
    [state-viewer] Your role is: viewing the figures of the state.
    [state-admin] Your role is: administration of the state.
   *[other] Your role is: { $role }.
 } Choose your password now, and you can start.
invitation-button = Set password and log in

## One's own account

account-title = My account
account-about = About you
account-name = Name
account-role = Role
account-password-title = Change password
account-password-button = Change password
account-password-changed = Your password has been changed. You are now logged out on other devices.
account-sessions-title = Log out everywhere
account-sessions-text = Did you log in on someone else’s computer, or lose a device? Here you end all sessions, including this one.
account-sessions-button = Log out on all devices
