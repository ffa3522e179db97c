### A tandem's meetings, goals and questionnaire, for the two and for the coordination team.

## The page of the two

meeting-calendar-title = Meeting with { $name }

meeting-other = { $side ->
    [mentor] Your mentor
   *[mentee] Your mentee
 }
meeting-title = Your tandem with { $name }
meeting-since = You have known each other here since { $day }.
meeting-count = { $count ->
    [0] No meeting is noted yet.
    [one] One meeting is noted.
   *[other] { $count } meetings are noted.
 }
meeting-note-button = Note a meeting
meeting-done = { $what ->
    [saved] The meeting is noted.
    [merged] Your two notes are one now.
    [undone] The note has been taken back.
    [next] The date is set. You will both get an e-mail.
    [off] The meeting is cancelled. You will both get an e-mail.
    [answered] Thank you for your answers!
   *[goal] Saved.
 }
meeting-over = Your tandem has come to its end. Here you can read what you did together.
meeting-back = Back to the tandem

## Noting a meeting

meeting-form-title = Note a meeting
meeting-form-lead = Three answers are enough. Everything else is up to you.
meeting-held-on = When did you meet?
meeting-minutes = For how long?
meeting-length = { $minutes ->
    [30] ½ hour
    [60] 1 hour
    [90] 1½ hours
    [120] 2 hours
   *[other] { $minutes } minutes
 }
meeting-length-other = Other
meeting-other-minutes = How many minutes?
meeting-medium = How did you meet?
medium = { $code ->
    [in-person] In person
    [phone] By phone
    [video] By video
   *[other] { $code }
 }
meeting-topics = What was it about?
meeting-connections = What was part of it?
meeting-connections-hint = Tap what fits. Nothing is fine, too.
meeting-connection = { $code ->
    [bond] Family and close friends
    [bridge] New people
    [link] Offices and services
   *[other] { $code }
 }
meeting-connection-example = { $code ->
    [bond] For example: you had a meal with the children, or visited friends from your own community.
    [bridge] For example: you got to know neighbours, colleagues or people from a club.
    [link] For example: you went to the job centre, the school or a doctor, or wrote a letter to them.
   *[other] { $code }
 }
meeting-note = Would you like to add a few words?
meeting-note-hint = Both of you and the coordination team can read this.
meeting-save = Save
meeting-same-day = { $who ->
    [me] You have noted a meeting for this day already.
    [staff] The coordination team has noted a meeting for this day already.
   *[other] { $name } has noted a meeting for this day already.
 }
meeting-same-day-question = Is it the same meeting?
meeting-same-day-choice = { $code ->
    [merge] Yes, the same. Please make one note of both.
   *[another] No, we met once more on that day.
 }
meeting-list-title = Your meetings
meeting-list-empty = After your first meeting you can note it here with a few taps.
meeting-undo = Take back
meeting-undo-hint = You can take your note back for one day.

## The next meeting

meeting-next-title = Next meeting
meeting-next-none = Nothing is arranged yet.
meeting-next-off = Cancelled
meeting-next-suggest = Suggest a date
meeting-next-move = Suggest another date
meeting-next-day = Day
meeting-next-time = Time
meeting-next-place = Place
meeting-next-place-hint = For example: city library, at the entrance
meeting-next-send = Send to both
meeting-next-calendar = Add to my calendar
meeting-next-call-off = Cancel it

## Goals

goal-title = Our goals
goal-empty = What would you like to reach together? A goal may be small.
goal-new = New goal
goal-new-hint = For example: write an application for the nursing school
goal-add = Add goal
goal-tick = { $done ->
    [yes] Open again
   *[no] Done
 }
goal-done-on = Done on { $day }
goal-due-on = until { $day }
goal-step-new = Add a step
goal-step-text = Next step
goal-step-due = Until when?
goal-remove = Delete goal
goal-step-add = Add

## The questionnaire

questionnaire-title = { $wave ->
    [three-months] A few questions after three months
    [end] A few questions at the end
   *[start] A few questions at the start
 }
questionnaire-lead = How is it for you today? There is no right and no wrong. Simply leave out what you do not want to answer.
questionnaire-private = Nobody reads your single answers: not the other person in your tandem, and not the coordination team either. They only see whether there is more or less of something in an area.
questionnaire-item = { $code ->
    [bond-talk] I have people with whom I can talk about everything that matters to me.
    [bond-help] When I need help, somebody from my family or among my friends is there.
    [bridge-know] Here I know people who come from another background or speak another language than I do.
    [bridge-together] I do things together with such people, for example in a club, a course or the neighbourhood.
    [link-know] I know which office or advice centre can help me with a question.
    [link-dare] I feel confident to say what I need at offices, schools or a doctor's.
    [german] I feel confident speaking German in everyday life.
    [work] I believe that I will find work or training here that suits me.
   *[other] { $code }
 }
questionnaire-degree = { $code ->
    [not] Not true
    [little] A little true
    [partly] Partly true
    [mostly] Mostly true
    [fully] Completely true
   *[other] { $code }
 }
questionnaire-send = Send answers
questionnaire-thanks-title = Thank you for your answers!
questionnaire-thanks-text = They have arrived safely. With them you help us to make the programme better.
questionnaire-over-title = The time for these questions is over
questionnaire-over-text = That does not matter. You do not have to do anything.
questionnaire-unknown-title = We do not know this link
questionnaire-unknown-text = Perhaps it was not copied completely. Please open it once more directly from the e-mail.
questionnaire-task-text = Two minutes, voluntary, and nobody reads your single answers.
questionnaire-task-button = Answer the questions

## For the coordination team

meeting-strip = { $met ->
    [0] No meeting in the last 26 weeks.
    [one] In the last 26 weeks: meetings in one week.
   *[other] In the last 26 weeks: meetings in { $met } weeks.
 }
meeting-strip-last = { $weeks ->
    [0] The last one was this week.
    [one] The last one was last week.
   *[other] The last one was { $weeks } weeks ago.
 }
meeting-staff-title = Meetings
meeting-staff-by = { $who ->
    [mentor] noted by the mentor
    [mentee] noted by the mentee
    [both] noted by both
   *[staff] noted by the coordination team
 }
meeting-staff-none = No meeting is noted yet.
goal-staff-none = The two have not written down a goal yet.
questionnaire-staff-title = Questionnaire: what has changed
questionnaire-staff-lead = The start is compared with the latest answer. Nobody sees single answers.
questionnaire-area = { $code ->
    [bonds] Family and close friends
    [bridges] Contact with other groups
    [links] Offices and services
    [german] Confidence: German
    [work] Confidence: work
   *[other] { $code }
 }
questionnaire-change = { $code ->
    [more] more
    [same] same
    [less] less
   *[none] too early to say
 }
questionnaire-area-label = Area
questionnaire-side = { $side ->
    [mentor] Mentor
   *[mentee] Mentee
 }
