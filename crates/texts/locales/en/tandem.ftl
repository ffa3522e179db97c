### Tandems: the proposal, the trial, the board and the record of the coordination.

## What two people share, for the one who reads it

proposal-somebody = someone from our programme
shared-languages = You both speak: { $list }
shared-work-fields = You both know this field: { $list }
shared-topics = { $side ->
    [mentor] You can help with: { $list }
   *[mentee] You get help with: { $list }
 }
shared-goals = { $side ->
    [mentor] You can help to reach these goals: { $list }
   *[mentee] You work towards these goals together: { $list }
 }
shared-interests = You both like: { $list }
shared-times = You both have time: { $list }
shared-video = You can both meet by video, too

## The page of a proposal, for one of the two

proposal-page = A suggestion for you
proposal-title = Would you like to meet { $name }?
proposal-title-unnamed = Would you like to meet someone?
proposal-lead = { $side ->
    [mentor] We thought of you: { $name } is looking for someone to walk part of the way together.
   *[mentee] We thought of you: { $name } would like to go part of the way with you.
 }
proposal-shared-title = What you have in common
proposal-shared-none = We are glad to tell you more on the phone.
proposal-next-title = What happens next
proposal-next-1 = You answer, taking your time, by { $until }.
proposal-next-2 = Only when both of you say yes do you learn how to reach each other.
proposal-next-3 = You get to know each other. After some weeks we ask whether you would like to go on.
proposal-answer-title = Your answer
proposal-answer-private = Every answer is fine. Only the coordination reads your reasons.
proposal-yes = Yes, I would like that
proposal-no = No, not this time
proposal-no-reason = What is the reason?
proposal-no-send = Say no
proposal-call = Please call me
proposal-call-hint = The coordination calls you before you decide. Until then the time limit does not run.
proposal-words = Would you like to add something?
proposal-words-hint = Only the coordination reads this.
proposal-change = Change your mind?
proposal-said = { $answer ->
    [yes] You said yes. How nice! Now we are waiting for the other answer. You will hear from us, you do not need to do anything.
    [call] We will call you, that is a promise. Until then you do not need to do anything.
   *[no] You said no, and that is fine. We keep looking for someone who fits better.
 }
proposal-thanks = Thank you for your answer
proposal-both-title = You both said yes!
proposal-both-text = We have sent you an e-mail. It says how to reach each other, or what happens next.
proposal-expired-title = The time for this suggestion is over
proposal-expired-text = That does not matter. You are still with us, and we will contact you with a new suggestion. Are you still interested? Just call us.
proposal-over-title = This suggestion is no longer open
proposal-over-text = It did not work out this time. That says nothing about you. You are still with us, and we keep looking.
link-over-title = This link is no longer valid
link-over-text = Do you have a question about it? Feel free to call us.
link-unknown-title = We do not know this link
link-unknown-text = Perhaps it was not copied completely. Please open it again directly from the e-mail, or call us.
tandem-call-us = Call: { $phone }
no-reason = { $code ->
    [time] I have no time at present
    [distance] It is too far for me
    [topics] I am looking for or offering other topics
    [acquainted] We know each other already
    [found] I have already found what I am looking for
    [private] I would rather not say
   *[other] Something else
 }
end-reason = { $code ->
    [trial-enough] After the trial it was enough
    [time] No time any more
    [work] Work, training or a course
    [moved] Moved away
    [health] Health, pregnancy or care
    [silence] No contact any more
    [no-fit] It did not fit
    [safety] Something happened
   *[other] Something else
 }

## The trial's question

trial-page = How shall it go on?
trial-title = How shall it go on with { $name }?
trial-lead = You know each other a little by now. Both answers are fine.
trial-yes = Yes, we go on
trial-no = It was good as it was and may end
trial-no-hint = The other person only learns that the tandem ends. Not who said so.
trial-send = Send answer
trial-said-yes-title = How nice that you would like to go on
trial-said-yes-text = We are asking the other person, too. Until then just keep meeting.
trial-active-title = Your tandem goes on
trial-active-text = You both would like to go on. We are happy for you!
trial-over-title = Your tandem has ended
trial-over-text = Thank you for your time and trust. Would you like to talk about it or keep looking? Feel free to call us.

## The board of tandems

tandems-nav = Tandems
tandems-title = Tandems
tandems-lead = Whose turn it is, and since when
tandem-column = { $code ->
    [suggested] Noted
    [proposed] Proposed
    [trial] Trial
    [active] Active
   *[over] Recently ended
 }
tandem-status = { $code ->
    [suggested] Noted
    [proposed] Proposed
    [trial] Trial
    [active] Active
    [completed] Completed
    [declined] Declined
    [expired] Expired
   *[ended-early] Ended early
 }
tandem-task = { $task ->
    [call] Please call
    [silence] Silent since
    [answer] Answer open
    [trial] Trial question open
   *[propose] Propose?
 }
tandem-who = { $who ->
    [coordinator] Coordination
    [mentor] Mentor
    [mentee] Mentee
   *[both] Both
 }
tandem-pressing = { $code ->
    [calm] Has time
    [soon] Soon
   *[late] Overdue
 }
tandem-since = since { $day }
tandems-filter-who = Whose turn
tandems-filter-everyone = everyone
tandems-filter-by = By whom
tandems-filter-all = all tandems
tandems-filter-mine = noted by me
tandems-view-board = As a board
tandems-view-list = As a list
tandems-column-empty = Nothing here at the moment.
tandems-empty-title = No tandem yet
tandems-empty-text = As soon as you note two people for each other, the tandem stands here.
tandems-count = { $n } tandems
tandems-column-mentor = Mentor
tandems-column-mentee = Mentee
tandems-column-status = Status
tandems-column-who = Whose turn
tandems-column-since = Since
tandems-column-meetings = Meetings
tandems-column-reason = Reason
tandem-meetings = { $n } meetings

## The page of a tandem

tandem-back = To the tandems
tandem-both = The two
tandem-tasks = Whose turn it is
tandem-no-tasks = Nothing to do at the moment.
tandem-why = Why these two
tandem-why-none = No reasons are kept for this tandem.
tandem-why-shared = What the two read
tandem-answer = { $code ->
    [none] Not asked yet
    [open] No answer yet
    [yes] Yes
    [call-me] Would like to be called
   *[no] No
 }
tandem-asked = Asked on { $day }
tandem-goes-on = Trial
tandem-goes = { $code ->
    [yes] Goes on
    [no] Would like to end
   *[none] No answer yet
 }
tandem-again = { $side ->
    [mentee] Would like to accompany someone
   *[mentor] Would like to accompany again
 }
tandem-actions = What would you like to do?
tandem-propose = Propose
tandem-propose-text = The e-mails go out now: first name and what both share, no contact details.
tandem-propose-yes = Yes, propose
tandem-order = Who is asked?
tandem-order-word = { $code ->
    [mentor-first] First the mentor, then the mentee
   *[together] Both at once
 }
tandem-order-save = Save order
tandem-withdraw = Take back
tandem-withdraw-text = The suggestion ends. Whoever was asked gets a kind note without a reason.
tandem-withdraw-yes = Yes, take back
tandem-heard = Heard on the phone: { $name }
tandem-heard-text = Enter what the person said. It counts like their own answer.
tandem-heard-answer = Answer
tandem-heard-save = Enter answer
tandem-end = End early
tandem-end-text = Both learn kindly that the tandem ends, without a reason. They return to matching, and their turn comes early.
tandem-end-reason = Reason
tandem-end-words = Note for the coordination
tandem-end-yes = Yes, end it
tandem-complete = Complete well
tandem-complete-text = The tandem has reached its goal. Both get a thank-you.
tandem-complete-yes = Yes, complete
tandem-nudge = Send a friendly greeting
tandem-nudge-text = Both get a friendly e-mail. At most once a week.
tandem-nudged = Last greeting: { $day }
tandem-notes = Notes and messages
tandem-notes-hint = For the coordination alone.
tandem-done = { $what ->
    [propose] The proposal has gone out.
    [withdraw] The proposal is taken back.
    [order] The order is saved.
    [answer] The answer is entered.
    [end] The tandem is ended.
    [complete] The tandem is completed. Thank you!
    [nudge] The greeting is on its way.
    [saved] The meeting is noted.
    [merged] Both notes on this meeting are one now.
    [outcome] The outcome is entered.
    [outcome-gone] The outcome is deleted.
   *[note] The note is saved.
 }
