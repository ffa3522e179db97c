### Pages for staff: signing in, the work of the day, sign-ups, people, organisations, the log, one's own account.

## The frame

staff-nav-label = Team menu
staff-nav-today = Today
staff-nav-signups = Sign-ups
staff-nav-people = People
staff-nav-organisations = Organisations
staff-nav-figures = Figures
staff-nav-audit = Log
staff-nav-account = My account
staff-public-pages = Public pages
staff-sign-out = Log out

palette-open = Search
palette-label = Search and open
palette-placeholder = Name or page
palette-hint = Choose with the arrow keys, open with Enter, close with Esc.
palette-nothing = Nothing found
palette-page = Page
palette-person = Person
palette-organisation = Organisation
palette-signup = Sign-up

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

## Today

today-title = Today
today-volunteers = open: volunteers
today-participants = open: participants
today-organisations = open: organisations
today-asked = with an open question
today-unconfirmed = not confirmed yet
today-oldest = Waiting the longest
today-empty-title = All done
today-empty-text = At the moment no sign-up is waiting for you.
today-failed-mails = E-mails that could not be delivered: { $count }. Please tell the technical operations team.

## Filters. On the page of sign-ups they make one sentence, in this order: show, kind, that, status, sorted, order.

filter-show = Show
filter-kind-label = Kind of sign-up
filter-kind = { $code ->
    [volunteer] sign-ups of volunteers
    [participant] sign-ups of participants
    [organisation] sign-ups of organisations
   *[all] all sign-ups
 }
filter-that = which
filter-status-label = Status
filter-status = { $code ->
    [waiting] are waiting for us
    [submitted] are not confirmed yet
    [confirmed] are new
    [in-review] are in review
    [asked-back] have an open question
    [accepted] have been accepted
    [declined] have been declined
    [withdrawn] have been withdrawn
   *[all] have come in so far
 }
filter-sorted = sorted by
filter-order-label = Order
filter-order = { $code ->
    [newest] date, the newest first
    [name] name
    [place] place
   *[oldest] date, the oldest first
 }
filter-search-label = Name or place
filter-submit = Show
export-csv = Download as a table (CSV)

## Sign-ups

signups-title = Sign-ups
signups-count = Sign-ups: { $count }
signups-column-name = Name
signups-column-kind = Kind
signups-column-place = Place
signups-column-status = Status
signups-column-date = Received
signups-empty-title = Nothing here
signups-empty-text = There are no sign-ups for this selection.
signups-show-all = Show all sign-ups
signups-back = To the sign-ups

signup-to-person = To the person
signup-known = This e-mail address already belongs to { $name }. If you accept the sign-up, it is added to this person; what is there stays.
signup-known-other-name = This e-mail address already belongs to { $name }; the sign-up has another name. If it is the same person, the sign-up is added to them. If it is somebody else, from the family for example, ask for an e-mail address of their own and do not accept this sign-up.
signup-known-person = See the person
signup-to-organisation = To the organisation
signup-actions-title = What should happen?
signup-confirm = { $code ->
    [accept] You accept this sign-up. A welcome e-mail goes out at once. If an organisation has agreed to the directory, it will be listed there. Accepting cannot be undone.
    [decline] You decline this sign-up. A friendly e-mail with the reason goes out at once. This cannot be undone.
    [ask-back] Your question goes out by e-mail at once. The answer comes to your mailbox.
    [withdraw] Only if the person or organisation wishes it. The consents end, and an e-mail confirms it. This cannot be undone.
   *[other] Do you really want to do this?
 }
signup-confirm-yes = { $code ->
    [accept] Yes, accept
    [decline] Yes, decline
    [ask-back] Send question
    [withdraw] Yes, mark as withdrawn
   *[other] Yes
 }
signup-done = { $code ->
    [review] The review has started.
    [accept] Accepted. The e-mail is on its way.
    [decline] Declined. The e-mail is on its way.
    [ask-back] Your question is on its way.
    [withdraw] Marked as withdrawn. The e-mail is on its way.
    [note] Your note is saved.
   *[other] Saved.
 }
field-question = Your question
field-decline-reason = Reason
field-decline-words = Your own words
field-decline-words-hint = This text is part of the e-mail, in addition to the reason.

## Parts of every record

staff-contact = Contact
staff-place = Place
staff-details = Details
staff-not-given = not given
staff-consents = Consents
consent-meta = Wording { $wording }, shown in: { $language }
consent-withdrawn = withdrawn on
staff-notes = Notes
staff-new-note = New note
staff-note-hint = Factual and short. The person may read what is written about them here.
staff-note-save = Save note
staff-history = History

## People

people-title = People
people-count = People: { $count }
people-column-part = Role and status
people-part-label = Who
people-part = { $code ->
    [volunteers] volunteers
    [participants] participants
   *[all] all people
 }
people-empty-title = Nobody found
people-empty-text = Try a different word or a different selection.
people-back = To the people

## Organisations

organisations-title = Organisations
organisations-count = Organisations: { $count }
organisations-all = all organisations
organisations-empty-title = No organisation found
organisations-empty-text = Try a different word or a different selection.
organisations-back = To the organisations
organisations-listed = publicly visible
organisations-unlisted = not public
organisations-list = Put into the directory
organisations-unlist = Take out of the directory
organisations-no-consent = The organisation has not given its consent to this.

## The audit log

audit-title = Log
audit-lead = Who did what, and when? Entries cannot be changed.
audit-filter-show = Show
audit-filter-label = Area
audit-group = { $code ->
    [signup] sign-ups
    [person] people
    [organisation] organisations
    [staff] the team
    [report] figures for the state
    [export] downloaded files
   *[all] all entries
 }
audit-count = Entries: { $count }
audit-column-time = Time
audit-column-who = Who
audit-column-what = What
audit-column-subject = Record
audit-empty = No entries yet

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
