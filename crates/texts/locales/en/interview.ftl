### The guided interview.

## The page

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

## Saving as it is typed

saving-under-way = Saving …
saving-done = Everything is saved
saving-failed = Not saved yet: the connection is missing. We will try again in a moment.
saving-overtaken = Not saved: somebody else has changed this interview. Press “Save for now” to see both.
saving-signed-out = Not saved: your session is over. Please sign in in a second window and then go on typing here.
saving-refused = Not saved: an answer is too long.
