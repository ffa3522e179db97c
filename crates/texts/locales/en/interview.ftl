### Profiles, interviews, and what a coordinator keeps of a person besides.

## The profile form

yes = Yes
yes-no = { $code ->
    [yes] Yes, gladly
    [no] Rather not
   *[other] { $code }
 }
profile-title = Your details
profile-lead = So that we find somebody who is a good match for you. You can change everything at any time.
profile-privacy-note = Only the coordination team sees your details. The other person only learns what you both have in common, and only after you have agreed to that.
profile-save = Save details
profile-saved-thanks = Thank you! Your details are saved.
profile-missing-title = What we still need
profile-missing-text = The more we know, the better we can search. Simply leave out what you do not want to tell.
profile-missing-staff = Still missing for a good match
profile-part-about = About you
profile-part-wishes = Whom would you like to meet?
profile-wishes-note = Wishes are optional. The more has to be “only like this”, the longer the search may take.
profile-overtaken-title = Somebody else has changed these details in the meantime
profile-overtaken-text = What you typed is still in the form and is not saved yet. In these places it differs from what is saved now. Please look through them and then save again.
profile-link-over = This link has run out
profile-link-unknown = We do not know this link
profile-link-text = Please call us or write to us. We will gladly send you a new one.
profile-staff-title = Edit profile

field-video = Can you also meet by video?
field-video-hint = For example, if the way is long.
field-children-welcome = May children come along?
field-children-welcome-hint = Some people bring their children to a meeting.
field-interests = What do you like to do?
field-experience = What have you done of this kind before?
field-experience-hint = For example volunteering, training, or something you have been through yourself.
field-aims = What would you like to achieve?
field-goals-own = In your own words
field-urgency = How urgent is it?
field-urgency-hint = Only the coordination team sees this.
field-wish-none = No wish
field-wish-strength = How important is this to you?
field-wish-gender = I would most like to meet
field-wish-born = Preferably born
field-wish-born-hint = Tick everything that suits you. Without a tick any age is fine.
field-wish-german = The other person speaks German at least this well
field-wish-german-hint = How good should the other person's German be so that you can talk to each other?

person-done = { $code ->
    [profile] The profile is saved.
   *[other] { $code }
 }
