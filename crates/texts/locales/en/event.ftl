### Events: public pages, the own registration, pages for staff, the evening and what came of it.

## The list

events-title = Events
events-lead = Network meetings, open evenings and more: here you meet people. All events are free of charge.
events-meta = Network meetings and open evenings of Connecting Humans, free of charge, with registration.
events-empty-title = Nothing is planned at the moment
events-empty-text = Please look in again soon. Or ask us: we are glad to tell you what is coming.
event-kind = { $code ->
    [network] Network meeting
    [matching-evening] Open evening to get to know each other
   *[other] Event
 }
event-free = { $count ->
    [0] All places taken, waiting list open
    [one] 1 place left
   *[other] { $count } places left
 }
event-cancelled-tag = Cancelled

## One event

event-back = All events
event-when = When
event-where = Where
event-seats = Places
event-times = { $from } to { $until }
event-calendar = Add to my calendar
event-cancelled-title = Sadly this event is cancelled
event-cancelled-text = Everyone who was registered has got an e-mail.
event-over-title = This event has begun or is over
event-over-text = Have a look at what comes next.
event-evening-hint = On this evening mentors and mentees get to know each other. Afterwards you tell the coordination whom you would like to meet again.

## The form

event-register-title = I am coming
event-register-lead = Name and e-mail address are enough. You get an e-mail with all you need.
event-full-title = Join the waiting list
event-full-lead = All places are taken. Put your name down: as soon as a place is free it is yours, and you get an e-mail. Until then, please do not come yet.
event-field-name = First and last name
event-register-button = Register
event-waiting-button = Put me on the waiting list
event-consent = Yes, my data may be used for this registration
event-consent-text = I agree that { $operator } keeps my name and my e-mail address for this event and writes to me about it. The data are deleted 90 days after the event. I can cancel at any time and withdraw this consent.
event-thanks-title = Thank you, you are registered
event-thanks-text = We have sent you an e-mail. It holds all you need, and a link with which you can cancel.
event-thanks-waiting-title = You are on the waiting list
event-thanks-waiting-text = All places are taken at the moment. As soon as one is free, you get an e-mail. Until then, please do not come yet.

## The own registration

registration-title = Your registration
registration-seat = { $name }, you have a place.
registration-waiting = { $name }, you are on the waiting list. { $count ->
    [0] You are next.
    [one] 1 person waits before you.
   *[other] { $count } people wait before you.
 }
registration-cancelled = Your registration is cancelled. A pity that it did not work out. Perhaps next time?
registration-over = This event is over. Thank you for wanting to come.
registration-event-cancelled = Sadly this event is cancelled.
registration-cancel-lead = You cannot come after all? Please cancel, then somebody else gets the place.
registration-cancel-button = I cannot come
registration-again = Register again

## For staff

staff-nav-events = Events
staff-events-new = New event
staff-events-empty-title = No events yet
staff-events-empty-text = Make the first one. It stays a draft until you publish it.
staff-events-count = Events: { $count }
staff-events-column-event = Event
staff-events-column-when = When
staff-events-column-status = Status
staff-events-column-registered = Registered
staff-events-column-waiting = Waiting list
event-status = { $code ->
    [draft] Draft
    [published] Published
    [cancelled] Cancelled
    [over] Over
   *[other] { $code }
 }
staff-event-taken = { $taken } of { $seats }
staff-event-edit = Edit
staff-event-save = Save
staff-event-publish = Publish
staff-event-publish-hint = After that everyone sees the event and can register.
staff-event-cancel = Cancel the event
staff-event-cancel-hint = { $count ->
    [0] Nobody is registered yet. Cancelling cannot be undone.
    [one] 1 registered person gets an e-mail. Cancelling cannot be undone.
   *[other] { $count } registered people get an e-mail. Cancelling cannot be undone.
 }
staff-event-cancel-sure = Yes, really cancel
staff-event-public-page = See the public page
staff-event-done = { $code ->
    [created] Saved. The event is a draft, only you and your team see it.
    [saved] Saved. If time or place have changed, everyone who is registered gets an e-mail.
    [publish] The event is published.
    [cancel] The event is cancelled. Everyone who is registered gets an e-mail.
    [present] Marked as present.
    [absent] Mark taken back.
    [leave] The registration is cancelled. Whoever waited longest moves up.
   *[other] Done.
 }
staff-event-fewer-seats = More people are registered than there are places. We have not turned anybody away.
staff-event-form-lead = German is needed. Where a translation is missing, the German text is shown.
field-event-kind = Kind of event
field-event-title = Title in { $language }
field-event-text = Description in { $language }
field-event-day = Day
field-event-from = Begins at
field-event-until = Ends at
field-event-place = Place
field-event-place-hint = House and room, for example: adult education centre, room 1.04
field-event-address = Address
field-event-seats = Places
field-event-seats-hint = Leave empty if everyone can come who would like to.
field-event-public = Visibility
field-event-public-yes = Show in the public list
field-event-public-hint = Without the tick only those see the page who know its address.
staff-event-translations = In English and Arabic
staff-participants-title = Registered
staff-participants-empty = Nobody has registered yet.
staff-participants-waiting = Waiting list
staff-participants-present = Present
staff-participants-signature = Signature
staff-participants-count = { $present } of { $seats } are here
staff-participants-print = To print: choose “Print” in your browser and you get a list for signatures.
staff-mark-present = { $name } is here
staff-mark-absent = { $name } is not here after all
staff-mark-leave = Cancel the registration of { $name }
staff-mark-present-short = Is here
staff-mark-absent-short = Not here after all
staff-mark-leave-short = Cancel
staff-participants-kept = We delete the names 90 days after the event. How many came stays.
staff-participants-came = { $count } people came. Their names are deleted.

## The evening

evening-title = Whom would you like to meet again?
evening-lead = You are at “{ $title }”. Tick whom you would like to meet again. Only the coordination sees it. The others do not learn whether you ticked them.
evening-legend = { $side ->
    [mentor] These mentees are here
    [mentee] These mentors are here
   *[other] These people are here
 }
evening-shared = What you have in common:
evening-nothing-shared = Ask what you have in common.
evening-save = Save my choice
evening-saved = Saved. You can still change your choice as long as the link is good.
evening-empty-title = Nobody is on the list yet
evening-empty-text = Here you find everyone who is here and agreed that we tell their first name. Please load the page again later.
evening-reload = Load the page again
evening-not-shown = The others do not see your first name here, because you have not agreed that we tell it. Would you like to change that? Please speak to the coordination.
evening-nobody-title = You are not looking for anybody at the moment
evening-nobody-text = On this page mentors and mentees choose who are looking for a counterpart. Would you like to be one of them? Please speak to the coordination.
evening-over-title = This link is no longer valid
evening-over-text = The choice is closed. Is there something you would still like to tell the coordination? Please ring us.
evening-unknown-title = We do not know this link
evening-unknown-text = Perhaps it was not copied completely. Please open it once more directly from the e-mail.

## What the coordination sees of it

ticks-title = Ticked after an evening
ticks-text = These people met at an open evening. It gives no points, you decide.
ticked = { $who ->
    [both] Both would like to meet again
    [mentor] The mentor would like to meet her again
    [mentee] She would like to meet the mentor again
   *[other] { $who }
 }
ticks-fix = Hold in the round
