### The own area of volunteers and participants.

## The frame

me-title = My area
me-nav-label = Menu
me-nav-home = Home
me-nav-tandem = Tandem
me-nav-profile = Profile
me-nav-data = My data
me-contact-title = Questions? We are here for you
me-contact-text = Call us or write to us if something is unclear or does not feel right.
me-contact-call = Call:
me-contact-write = Write an email

## Signing in

me-sign-in-lead = You do not need a password. We will send you a link that lets you in.
me-sign-in-email-hint = The address that you signed up with.
me-sign-in-button = Send me a link
me-sign-in-join = Not with us yet?
me-sent-title = Please check your inbox
me-sent-text = If this address belongs to someone who takes part, an email is on its way now. The link in it works for 15 minutes.
me-sent-hint = Nothing there? Please look in your spam folder, too. Perhaps you signed up with another address. We are happy to help on the phone: { $phone }.
me-sent-again = Try again
me-in-title = Good to see you
me-in-text = One more click, and you are in your area.
me-in-button = Log in now
me-in-stay = Stay logged in on this device
me-in-stay-hint = Only on your own phone or computer. This lasts until you log out, or until you have not been here for 90 days.
me-in-whose-title = For whom would you like to go on?
me-in-whose-text = Several people use this e-mail address. Each area belongs to one person alone.
me-in-other = Go on for somebody else
me-pin = PIN
me-pin-new = New PIN
me-pin-again = The same PIN again
me-pin-enter-text = This is the area of { $name }. Please enter your PIN.
me-pin-set-text = This is the area of { $name }. Because others read these e-mails, too, set a PIN that only you know.
me-pin-new-hint = 4 to 12 digits. You need it each time you log in.
me-pin-forgotten = Forgotten your PIN? Call us: { $phone }
me-in-over-title = This link has expired
me-in-over-text = To protect you, each link works for only 15 minutes. Just ask for a new one.
me-in-used-title = This link has been used
me-in-used-text = To protect you, each link works only once. Just ask for a new one.
me-in-unknown-title = We do not know this link
me-in-unknown-text = Perhaps it was not copied completely, or you already got a newer one. Just ask for a new one.
me-in-new = Get a new link

## Home

me-home-hello = Hello { $name }!
me-tasks-title = Waiting for you
me-task-answer-title = We have found somebody for you
me-task-answer-text = Take your time to look at the suggestion. You may say yes or no, both are fine.
me-task-answer-button = See the suggestion
me-task-trial-title = How do you want to go on?
me-task-trial-text = You know each other a little now. Please tell us whether you would like to keep meeting.
me-task-trial-button = Answer the question
me-task-questionnaire-title = A short questionnaire
me-task-questionnaire-text = A few questions on how you are doing here. You may leave out any of them.
me-task-questionnaire-button = See the questions
me-next-meeting = Your next meeting
me-next-title = What happens next
me-next-volunteer = { $code ->
    [applicant] Next we would like to get to know you. We will contact you to arrange a talk.
    [interviewed] Thank you for the talk! We now see what is still missing and prepare you for your task.
    [qualified] You are prepared. We will let you know as soon as you can start.
    [active] We are looking for somebody who fits you. This can take some weeks. As soon as we have a suggestion, you will get an email. Until then you need not do anything.
   *[other] We will contact you as soon as there is news.
 }
me-next-participant = { $code ->
    [applicant] Next we would like to get to know you. We will contact you to arrange a talk.
    [interviewed] Thank you for the talk! We now see what is still missing and then start looking.
    [waiting] We are looking for somebody who fits you. This can take some weeks. As soon as we have a suggestion, you will get an email. Until then you need not do anything.
    [completed] You have completed your tandem. Would you like to start something new, or accompany somebody yourself? Just talk to us.
   *[other] We will contact you as soon as there is news.
 }
me-waiting-since = You have been waiting since { $date }. Is it taking too long? Please call us.
me-paused-title = You are taking a break
me-paused-text = Until { $date } you will get no suggestions. After that it goes on by itself.
me-paused-change = Change or end the break
me-since = Since
me-your-mentor = Your mentor
me-your-mentee = Your mentee

## My tandem

me-tandem-title = My tandem
me-tandem-now = At present
me-tandem-past = Earlier tandems
me-tandem-none-title = No tandem yet
me-tandem-none-text = As soon as we have found somebody for you, you will see it here. You will get an email, too.
me-tandem-none-now = You have no tandem at the moment. As soon as we have found someone for you again, you will see it here.
me-tandem-standing = { $code ->
    [asked] We have asked you whether you would like to meet. Your answer is still missing.
    [call] You would like to talk to us first. We will call you.
    [said-yes] You said yes. Now we are waiting for the other answer.
    [trial] You both said yes and are getting to know each other.
    [active] You are going part of the way together.
    [completed] You have completed your tandem together.
    [ended-early] This tandem has ended.
   *[other] We will contact you.
 }

me-again-title = { $side ->
    [mentee] Would you now like to accompany someone yourself?
   *[mentor] Would you like to accompany someone again?
 }
me-again-yes = { $side ->
    [mentee] Yes, I would
   *[mentor] Yes, gladly
 }
me-again-pause = A break first
me-again-said = { $side ->
    [mentee] You would like to accompany someone yourself. How good! Tell us in the form what you bring along.
   *[mentor] You would like to accompany someone again. Thank you! We will be in touch as soon as someone fits.
 }
me-again-form = Go to the form

## Pause

me-pause-title = Take a break
me-pause-lead = Sometimes it just is not the right time. During a break you will get no new suggestions. After that it goes on by itself, and we write to you.
me-pause-until = Last day of the break
me-pause-until-hint = { $latest } at the latest. You can go on earlier at any time. A running tandem does not end because of it.
me-pause-button = Note the break
me-pause-end = End the break now
me-pause-done = Your break is noted.
me-resume-done = Good to have you back! Your break is over.

## Leaving

me-leave-title = Leave the programme
me-leave-lead = You can stop at any time. You do not have to give a reason.
me-leave-means-title = What this means
me-leave-means-1 = We kindly withdraw open suggestions. A running tandem ends, and we tell the other person. We do not tell the reason.
me-leave-means-2 = You will get no more suggestions, and this area closes on all devices.
me-leave-means-3 = All your consents end. We delete your data when you tell us to. Download them first if you want to keep them.
me-leave-means-4 = You can sign up again at any time.
me-leave-instead = Do you only need some time?
me-leave-reason-label = Would you like to tell us why?
me-leave-reason-none = I would rather not say
me-leave-reason = { $code ->
    [time] I have no time any more
    [work] Work, training or a course come first
    [moved] I am moving or have moved
    [health] Health or family
   *[other] Something else
 }
me-leave-sure = Yes, I want to leave the programme
me-leave-button = Leave now
me-leave-stay = I would rather stay
me-left-title = Thank you and all the best
me-left-text = You have left the programme. Thank you for your time and your trust. An email will confirm it. Our door stays open.

## My data

me-data-title = My data
me-data-lead = This is everything that we have stored about you. Only the local coordination can see it.
me-data-download = Download as a file (JSON)
me-data-contact = Name and contact
me-data-volunteer = Your volunteering
me-data-participant = Your participation
me-data-meetings = Meetings that you noted
me-data-minutes = { $count } minutes
me-data-mails = Emails to you
me-data-log = What happened to your data
me-data-by = { $code ->
    [self] you
    [staff] coordination
   *[program] automatically
 }
me-data-notes-title = Notes by the coordination
me-data-notes-text = There are notes about you, for example from a talk. You have a right to read them. Please tell us: because they may mention other people, we look through them first.
me-data-change-title = Is something wrong, or would you like us to delete something?
me-data-change-text = Tell us by phone or email. We will change or delete your data.
me-consent-withdraw = Withdraw this consent
me-consent-yes = Yes, withdraw it
me-consent-done = Your consent is withdrawn.
me-consent-effect = { $purpose ->
    [processing] Without this consent you cannot take part. If you want to withdraw it, leave the programme:
    [special] We delete your country of origin at once. This has no disadvantages for you.
    [pass-on] Your tandem will no longer see your name and your contact data here. We will talk to you on the phone before any new suggestion.
    [newsletter] You will get no more news from us.
    [photos] We will not take or show new photos of you. Would you like us to remove a photo? Please tell us.
    [statistics] Your answers will no longer be part of our figures on languages, topics and wishes.
   *[other] Please talk to us about it.
 }
me-sessions-text = Have you lost your phone, or logged in on somebody else's device? Here you end all of them at once.
