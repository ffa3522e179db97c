### Sign-ups as the coordination sees them.

## The list

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

## The record

signup-to-person = To the person
signup-known = { $name } already has this e-mail address and this name. If you accept the sign-up, it is added to this person; what is there stays.
signup-known-other-name = { $name } has the same e-mail address, perhaps somebody of the same family. If you accept the sign-up, it becomes a person of its own. If it is the same person under another name, choose so when you accept.
signup-known-person = See the person
signup-whose = Who is this?
signup-whose-own = A new person
signup-whose-person = { $name }, known already
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
