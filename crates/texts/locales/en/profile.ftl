### The profile that somebody tells, and that the coordination keeps for them.

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
