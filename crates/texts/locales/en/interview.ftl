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
field-urgency-hint = The other person is not told.
field-wish-none = No wish
field-wish-strength = How important is this to you?
field-wish-gender = I would most like to meet
field-wish-born = Preferably born
field-wish-born-hint = Tick everything that suits you. Without a tick any age is fine.
field-wish-german = The other person speaks German at least this well
field-wish-german-hint = How good should the other person's German be so that you can talk to each other?

person-done = { $code ->
    [profile] The profile is saved.
    [interview] The interview is finished.
    [asked] The e-mail is on its way.
    [capacity] Saved.
    [pause] The pause is noted.
    [resumed] The pause is over.
    [certificate] The certificate is noted.
    [forgotten] The record is deleted.
    [apart] Noted.
    [together] Removed.
   *[other] { $code }
 }

## The interview

interview-title = { $side ->
    [mentor] Interview as a mentor
    [mentee] Interview as a mentee
   *[other] { $side }
 }
interview-questions = Answers in the interview
interview-saved = Saved. You can go on at any time.
interview-saved-by = Last saved by
interview-save = Save for now
interview-overtaken-title = Somebody else has saved this interview in the meantime
interview-overtaken-text = What you typed is still in the form and is not saved yet. Below each answer that differs you see what is saved now. Take over what you need and then save again.
interview-kept-now = Saved now:
interview-nothing-kept = Nothing noted
interview-earlier = Finished interviews
interview-finish-title = To finish
interview-finish-text = Only the coordination team sees notes from the interview. They never go to the person or to the other one.
interview-after = What comes next?
interview-after-choice = { $code ->
    [mentor-ready] Can be matched from now on
    [mentor-later] A further step comes first, such as a training
    [mentee-ready] Waits for a mentor from now on
    [mentee-later] A further step comes first, such as a second talk
   *[other] { $code }
 }
interview-finish = Finish the interview
interview-part = { $part ->
    [start] Getting to know each other
    [way] With what and how
    [together] Getting on with each other
    [open] What else matters
   *[other] { $part }
 }
interview-question = { $code ->
    [mentor-why] What brought you to us?
    [mentor-life] What do you do for a living, and what else fills your days?
    [mentor-offer] What can you help with, and what would you like to help with?
    [mentor-limits] What would you rather not take on? What would be too much?
    [mentor-time] How often and for how long could you meet?
    [mentor-difference] How do you deal with somebody who lives or thinks differently from you?
    [mentor-trouble] What do you do when things do not go well?
    [mentor-open] What else would you like to tell or ask us?
    [mentee-now] How are you getting on here, and what does your everyday life look like?
    [mentee-path] What have you learned and worked as so far?
    [mentee-goal] What should be different in half a year?
    [mentee-help] What should a mentor help you with?
    [mentee-hard] What makes it difficult at the moment?
    [mentee-meet] Where and how do you feel comfortable when you meet somebody?
    [mentee-expect] What do you expect of the other person, and what not?
    [mentee-open] What else would you like to tell or ask us?
   *[other] { $code }
 }

saving-under-way = Saving …
saving-done = Everything is saved
saving-failed = Not saved yet: the connection is missing. We will try again in a moment.
saving-overtaken = Not saved: somebody else has changed this interview. Press “Save for now” to see both.
saving-signed-out = Not saved: your session is over. Please sign in in a second window and then go on typing here.
saving-refused = Not saved: an answer is too long.

## What a coordinator keeps of a person besides

person-mentoring = Mentoring
person-missing-none = Everything is there for a good match.
person-profile = About the person
person-left = Has left the programme. The consents have ended, so there is no interview and no matching here any more. Whoever would like to come back simply signs up again.
person-no-pass-on = The consent to pass on first names and what both share is missing. Nobody can be suggested without it.
person-edit-profile = Edit profile
person-ask = Ask for the details by e-mail
person-asked-at = Last asked on { $when }.
person-asked-just-now = This person was already asked within the last seven days. Would you still like to write once more?
person-ask-sure = Yes, write once more
person-interview = Interview
person-interview-none = There was no interview yet.
person-interview-open = An interview has begun and is not finished yet.
person-interview-done = Last interview on { $when }
person-interview-begin = Begin the interview
person-interview-go-on = Go on with the interview
person-waiting-since = Waiting since { $when }
field-capacity = Accompanies at most this many at the same time
person-save = Save

pause-title = Pause
pause-until-day = Pauses until { $when }, that day included. Then it goes on by itself.
pause-none = Does not pause.
field-pause-until = Last day of the pause
pause-begin = Begin a pause
pause-change = Change the end of the pause
pause-end = End the pause now

conduct-title = Certificate of good conduct
certificate-hint = Only note that you have seen it. The document itself stays with the person.
certificate-missing = No certificate of good conduct seen yet.
certificate-missing-needed = No certificate of good conduct seen yet. In your district nobody is matched without one.
certificate-until = Certificate of good conduct valid until { $when }
certificate-over = Certificate of good conduct ran out on { $when }
certificate-ends = Certificate of good conduct runs out soon: { $when }
certificate-seen = Seen on { $when } by
field-seen-on = Seen on
field-valid-until = Valid until
field-valid-until-hint = If left out, { $years } years from the day it was seen.
certificate-note = Note it
certificate-forget = Delete this record

apart-title = Keep apart
apart-text = Relatives, colleagues or others who know each other already and should not become a tandem.
apart-none = Nobody noted.
field-apart = Name or e-mail address
apart-add = Note it
apart-remove = Remove
apart-remove-name = Remove { $name }
apart-which = Whom do you mean?
problem-nobody-found = Nobody fits what you typed. Please check the name.
problem-too-many-found = Too many fit what you typed. Please type more of the name.
problem-same-person = That is the same person.

people-status-label = Status
people-status-all = in any status
people-missing-label = Details
people-missing-all = with or without all details
people-missing-some = with details missing
people-missing-none = with all details
people-certificate-label = Certificate of good conduct
people-certificate-all = with any certificate
people-certificate-ending = whose certificate runs out soon
people-certificate-none = without a certificate
people-interview-label = Interview
people-interview-all = with or without an interview
people-interview-none = without an interview
people-interview-open = with an interview begun
today-certificates = Certificates of good conduct run out soon
