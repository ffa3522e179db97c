### Signing up: the choice of a form, the frame of the three forms, the pages after them. Their fields stand in fields.ftl.

## Which form

join-title = Join in
join-lead = Choose what suits you. Signing up is free and does not commit you to anything.
join-volunteer-title = As a volunteer
join-volunteer-text = You go along with people who are new here: as a mentor, a buddy, an integration assistant or an ambassador.
join-participant-title = As a participant
join-participant-text = You or your child have experience of migration or flight and are looking for a mentor, a club, work or contacts.
join-organisation-title = With your organisation
join-organisation-text = Your club, your company or your institution would like to welcome new people.
join-minutes = { $count ->
    [one] about one minute
   *[other] about { $count } minutes
 }
join-privacy-note = Only the local coordination team sees your answers. You do not need an account or a password.

## The frame of the forms

join-volunteer-lead = It is great that you would like to share your time with others. Tell us a little about yourself.
join-participant-lead = It is good that you are here. Tell us what you are looking for, and we will look for it together with you.
join-organisation-lead = It is great that you are opening your doors. Tell us about your organisation.
join-optional-note = Where it says “optional”, you do not have to tell us anything.
join-progress = Step { $n } of { $count }
join-back = Back
join-next = Next
join-submit = Send sign-up
join-submit-note = After this you get an e-mail from us. Please open the link in it, then your sign-up is complete.
join-trap = Please leave this field empty
join-unsaved = Your answers have not been sent yet. Do you really want to leave the page?

join-step-role = Your volunteering
join-step-seeking = Your wish
join-step-person = How we reach you
join-step-languages = Languages, times and travel
join-step-topics = Topics and experience
join-step-goals = Topics and goals
join-step-organisation = Your organisation
join-step-contact = Your contact person
join-step-offers = What you offer
join-step-consent = Your consent

join-consent-intro = We need the first box so that we may handle your sign-up. All the others are optional. You can read everything about it here:

## The page behind the link, and after

confirm-title = Confirm your sign-up
confirm-text = One more click, and your sign-up reaches us.
confirm-button = Yes, sign me up
confirm-used-title = Your sign-up is already confirmed
confirm-used-text = Everything has arrived safely. We will contact you; you do not need to do anything else.
confirm-expired-title = This link has expired
confirm-expired-text = The link worked for 7 days. To protect you, we delete answers that were not confirmed. Please sign up again, we look forward to hearing from you.
confirm-unknown-title = We do not know this link
confirm-unknown-text = Perhaps part of it is missing. Please open it again directly from the e-mail. If that does not help, please sign up again or call us.

confirmed-title = Thank you, your sign-up has arrived!
confirmed-lead = We are happy that you are joining in. This is what happens next:
confirmed-step-1-title = We read your sign-up
confirmed-step-1-text = A person from the coordination team takes the time to read your answers.
confirmed-step-2-title = We contact you
confirmed-step-2-text = You get an e-mail or a phone call. Then we get to know each other.
confirmed-step-3-title = You can start
confirmed-step-3-text = We look for what suits you and make a suggestion. You decide.
confirmed-home = To the home page

thanks-title = Almost done: please check your e-mail
thanks-text = We have sent you an e-mail. Please open the link in it. Only then does your sign-up reach us. The link works for 7 days.
thanks-spam-hint = No e-mail? Wait a few minutes and look in your spam folder, too.
thanks-demo-hint = This is a demo and sends no real e-mails. Your e-mail is in the demo mailbox.
thanks-demo-link = Open demo mailbox
