### A person as the coordination sees them: the list, the record, what is kept besides.

## The list

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

## The record

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
    [pin-forgotten] A new PIN can be set at the next login.
    [together] Removed.
   *[other] { $code }
 }
person-mentoring = Mentoring
person-sharing = These have the same e-mail address:
person-pin-forget = PIN forgotten
person-pin-forget-text = Call the person back first, so that you are sure it is them. They set a new PIN when they next log in.
person-pin-forget-yes = Let them set a new PIN
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

## Pause

pause-title = Pause
pause-until-day = Pauses until { $when }, that day included. Then it goes on by itself.
pause-none = Does not pause.
field-pause-until = Last day of the pause
pause-begin = Begin a pause
pause-change = Change the end of the pause
pause-end = End the pause now

## Certificate of good conduct

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

## Who is not to meet

apart-title = Keep apart
apart-text = Relatives, colleagues or others who know each other already and should not become a tandem.
apart-none = Nobody noted.
field-apart = Name or e-mail address
apart-add = Note it
apart-remove = Remove
apart-remove-name = Remove { $name }
apart-which = Whom do you mean?
