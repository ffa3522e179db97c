### Mails.

## The frame of each mail

mail-greeting = Hello { $name },
mail-closing =
    Kind regards
    Your team of Connecting Humans – { $district }
mail-footer-why = You are getting this e-mail because this address was entered at Connecting Humans – { $district }.
mail-footer-contact = Any questions? Call us: { $phone }. Or write to us: { $email }.
mail-link-hint = The button does not work? Then copy this address into your browser:

## Please confirm

mail-confirm-subject = Please confirm your sign-up
mail-confirm-intro = It is great that you would like to join in! There is only one step left: please confirm that this e-mail address is yours.
mail-confirm-button = Confirm sign-up
mail-confirm-validity = The link works for 7 days. After that we delete your answers, and you can sign up again.
mail-confirm-ignore = You did not sign up? Then someone probably made a typing mistake. You do not have to do anything. We delete the answers after 7 days.

## The same person signed up again

mail-known-subject = We already know you
mail-known-text-open = How nice to hear from you again! We already have your sign-up of { $date }. We are working on it and will contact you. You do not need to do anything else.
mail-known-text-accepted = How nice to hear from you again! We have already accepted you, and you do not need to sign up again.
mail-known-hint = Has something changed, or would you like to add something? Just reply to this e-mail. If the new sign-up was not from you, you do not have to do anything: nothing has changed.

## Accepted

mail-accepted-subject = Welcome to Connecting Humans
mail-accepted-text-volunteer = You are in, and we are very happy! Thank you for sharing your time and your experience.
mail-accepted-text-participant = You are in, and we are very happy! Together with you we will now look for people and offers that suit you.
mail-accepted-text-organisation = Your organisation is in, and we are very happy! Thank you for opening your doors.
mail-accepted-next = What happens next: we will contact you and talk about the next steps. This can take a little while, because we take our time to find what fits.
mail-accepted-own = In your own area you see what happens next and what we have stored about you. You need no password for it.

## Declined

mail-declined-subject = Your sign-up at Connecting Humans
mail-declined-intro = Thank you for your sign-up and for your trust. We have read everything, and we are sorry that we cannot accept you this time.
mail-declined-reason = { $reason ->
    [no-place] At the moment we have no free place that fits your wishes. This says nothing about you.
    [elsewhere] Our programme is only for our region. Please ask the adult education centre (Volkshochschule) where you live; there may be something similar.
    [not-ours] Sadly, our programme cannot offer what you are looking for. But we will be happy to tell you who can help you.
    [unreachable] We tried to reach you, but sadly it did not work. Please get in touch when the time is right for you again.
   *[other] At the moment it is unfortunately not the right fit. If you like, we will gladly explain it to you on the phone.
 }
mail-declined-words-intro = The coordination team would like to add:
mail-declined-closing = You can sign up again at any time. We wish you all the best.

## A question

mail-asked-subject = A question about your sign-up
mail-asked-intro = Thank you for signing up. Before we go on, we have a question for you:
mail-asked-answer-hint = Just reply to this e-mail or call us.

## Withdrawn

mail-withdrawn-subject = Your sign-up has been withdrawn
mail-withdrawn-text = As you wished, we have withdrawn your sign-up. Thank you for thinking of us. You can sign up again at any time.

## Leaving

mail-left-subject = Goodbye and thank you
mail-left-text = As you wished, you have left the programme. Thank you for your time and your trust. You can sign up again at any time.
mail-left-data = Your consents have ended. Would you like us to delete your data? Then simply reply to this email.
mail-staff-left-subject = Somebody has left the programme
mail-staff-left-text = A person has left the programme in their own area. Open suggestions and running tandems have ended, and the others have been sent an email.
mail-staff-left-button = See the person

## Signing in to one's own area

mail-sign-in-subject = Your link to log in
mail-sign-in-text = Here is your link. It takes you to your area without a password.
mail-sign-in-button = Log in
mail-sign-in-validity = The link works for 15 minutes and only once. Please do not pass it on.
mail-sign-in-ignore = You did not want to log in? Then you need not do anything. Nobody gets in without this link.

## For staff

mail-staff-signup-subject = { $kind ->
    [participant] New sign-up: participant
    [organisation] New sign-up: organisation
   *[volunteer] New sign-up: volunteer
 }
mail-staff-signup-text = { $kind ->
    [participant] Someone would like to take part and has just confirmed their sign-up. It is waiting for you.
    [organisation] An organisation would like to join in and has just confirmed its sign-up. It is waiting for you.
   *[volunteer] Someone would like to volunteer and has just confirmed their sign-up. It is waiting for you.
 }
mail-staff-signup-button = View sign-up

mail-invitation-subject = Invitation to the Connecting Humans team
mail-invitation-text = { $role ->
    [editor] You are invited to work with the team. Your role: editor. Choose a password now, and you can start.
    [auditor] You are invited to work with the team. Your role: data protection. Choose a password now, and you can start.
    [district-admin] You are invited to work with the team. Your role: administration of the district or city. Choose a password now, and you can start.
    [state-viewer] You are invited to work with the team. Your role: viewing the figures of the state. Choose a password now, and you can start.
    [state-admin] You are invited to work with the team. Your role: administration of the state. Choose a password now, and you can start.
   *[coordinator] You are invited to work with the team. Your role: coordination. Choose a password now, and you can start.
 }
mail-invitation-button = Accept invitation
mail-invitation-validity = The link only works for a few days and only once. If it has expired, please ask for a new invitation.

mail-reset-subject = Choose a new password
mail-reset-text = Someone would like to set a new password for your account. Was it you? Then open the link; it only works for a short time and only once. Your old password no longer works. If it was not you, please ask the people who run the platform.
mail-reset-button = Choose a new password

## Please tell us what is missing

mail-profile-asked-subject = We need a few more details
mail-profile-asked-text = We would like to find somebody who is a good match for you. For this we need a few more details. It takes about three minutes. Simply leave out what you do not want to tell.
mail-profile-asked-button = Add details
mail-profile-asked-validity = The link works for 30 days and opens your details without a password. Please do not forward this e-mail.

## A pause is over

mail-pause-over-subject = Your pause is over
mail-pause-over-text = Your pause is over, and we are glad to have you back. If somebody suits you, we will ask you.
mail-pause-over-longer = Do you need some more time? That is no problem: simply reply to this e-mail.

## Certificates of good conduct end

mail-certificates-end-subject = Certificates of good conduct run out soon
mail-certificates-end-text = { $count ->
    [one] The certificate of good conduct of one volunteer runs out within the next eight weeks. Please ask to see a new one.
   *[other] The certificates of good conduct of { $count } volunteers run out within the next eight weeks. Please ask to see new ones.
 }
mail-certificates-end-button = See the people

## Tandem: a proposal

mail-proposal-subject = A suggestion for you
mail-proposal-intro-mentor = We have a suggestion for you: { $name } is looking for someone to walk part of the way together. We think that the two of you would get on well.
mail-proposal-intro-mentee = We have a suggestion for you: { $name } would like to go part of the way with you. We think that the two of you would get on well.
mail-proposal-shared = This is what you have in common:
mail-proposal-next = Please answer by { $until }: yes, no, or “please call me”. Every answer is fine. Only when both of you say yes do you learn how to reach each other.
mail-proposal-button = Look and answer
mail-proposal-reminder-subject = A reminder: a suggestion is waiting for you
mail-proposal-reminder-intro = We wrote to you a few days ago: { $name } and you might get on well. Perhaps the e-mail got lost. You do not have to say yes, but a short answer helps us a lot.
mail-proposal-over-subject = The suggestion is no longer open
mail-proposal-over-text = Unfortunately, the tandem we suggested will not happen this time. There are many possible reasons, and it says nothing about you.
mail-proposal-over-next = We keep looking and will contact you as soon as we have a new suggestion. You do not need to do anything.

## Tandem: both said yes

mail-contacts-subject = You both said yes!
mail-contacts-text = How nice: you and { $name } both said yes. This is how you reach { $name }:
mail-contacts-next-mentor = Please take the first step in the next few days. A café, the library or a walk are a good start.
mail-contacts-next-mentee = { $name } will contact you in the next few days. Of course you may also call or write yourself.
mail-contacts-trial = Take your time to get to know each other. After some weeks we will ask both of you whether you would like to go on. If something does not work out, we are there for you.
mail-connect-text = How nice: you both said yes. We will now bring you together and contact you about it.

## Tandem: the trial

mail-trial-subject = How shall your tandem go on?
mail-trial-text = You and { $name } know each other a little by now. Would you like to go on, or was it good just as it was? Both are fine.
mail-trial-private = Only the coordination reads your answer.
mail-trial-button = Answer now

## Tandem: its end, and on the way

mail-tandem-over-subject = Your tandem has ended
mail-tandem-over-text = Your tandem has come to an end. Thank you for the time and the trust that you gave to it.
mail-tandem-over-next = We are glad to keep looking with you, and your turn will come early. Would you like to talk about it, or rather take a break? Just reply to this e-mail or call us.
mail-thanks-subject = Thank you for your tandem
mail-thanks-text-mentor = Your tandem has reached its goal. Thank you for going part of the way together, with your time, your experience and an open ear. That stays.
mail-thanks-text-mentee = Your tandem has reached its goal. Thank you for your trust and for everything that you brought to it. We wish you all the best for your next steps.
mail-thanks-next-mentor = Would you like to accompany someone again? Or rather take a breath first? Tell us on your page, both are good. Your certificate is there, too.
mail-thanks-next-mentee = Would you now like to accompany someone yourself? You can tell us on your page.
mail-thanks-button = Go to my page
mail-nudge-subject = A greeting to your tandem
mail-nudge-text = How are you and { $name }? Sometimes there is simply a lot going on. A short call or a walk is enough to pick up the thread again.
mail-nudge-help = It does not work out at the moment, or you need something? Reply to this e-mail or call us. We are glad to help.

mail-staff-tandem-subject = { $what ->
    [call] Please call: a question about a suggestion
    [connect] Please bring together: a new tandem
    [words] A message about a tandem
    [again] Someone would like to accompany
   *[silence] A tandem has gone quiet
 }
mail-staff-tandem-text = { $what ->
    [call] Someone would like to talk about a suggestion before answering. Until then the time limit does not run. The tandem's page says who it is.
    [connect] Two people said yes. At least one of them has not consented to passing contact details on, so we sent none. Please bring the two together.
    [words] Someone wrote something about a tandem. It is on the tandem's page.
    [again] After a completed tandem someone would like to accompany, again or for the first time. The tandem’s page says who it is.
   *[silence] There has been no meeting of a tandem for some weeks. Perhaps a friendly greeting or a call helps.
 }
mail-staff-tandem-button = Look at the tandem

## Questions on social connection, and the next meeting of a tandem

mail-questionnaire-subject = { $wave ->
    [three-months] A few questions after three months
    [end] A few questions at the end
   *[start] A few questions at the start
 }
mail-questionnaire-text = { $wave ->
    [three-months] Your tandem has lasted for three months now. How are you getting on with the people around you today? We have the same short questions as at the start.
    [end] Your tandem has come to its end. How are you getting on with the people around you today? We have the same short questions as at the start.
   *[start] Your tandem begins. We would like to learn whether our programme connects people. For this we have a few short questions for you.
 }
mail-questionnaire-private = Nobody reads your single answers: not the other person in your tandem, and not the coordination team either. They only see whether something has changed in an area.
mail-questionnaire-button = Answer the questions
mail-questionnaire-free = It takes about two minutes. You do not have to take part, and you can skip any question. The link is valid for 60 days.
mail-questionnaire-reminder-subject = Two minutes for a few questions?
mail-questionnaire-reminder-text = A week ago we sent you a few short questions. Perhaps today is a good day? We only remind you this once.

mail-next-meeting-subject = A date for your tandem
mail-next-meeting-text = { $name } suggests that you meet on { $at }.
mail-next-meeting-place = Where: { $place }
mail-next-meeting-off-subject = Your meeting is cancelled
mail-next-meeting-off-text = { $name } has cancelled the meeting on { $at }. Perhaps you can find a new date together?
mail-next-meeting-own-text = Your suggestion is noted: you meet on { $at }. On the page of your tandem you can add the date to your calendar.
mail-next-meeting-off-own-text = You have cancelled the meeting on { $at }.
mail-next-meeting-button = To your tandem

## Events

mail-event-subject = { $news ->
    [event-seat] Your place is booked: { $title }
    [event-waiting] You are on the waiting list: { $title }
    [event-moved-up] You have a place now: { $title }
    [event-reminder] Tomorrow: { $title }
    [event-changed] This has changed: { $title }
    [event-cancelled] Sadly cancelled: { $title }
   *[other] { $title }
 }
mail-event-intro = { $news ->
    [event-seat] How nice that you are coming! You have a place at “{ $title }”.
    [event-waiting] Thank you for your interest in “{ $title }”. At the moment all places are taken. You are on the waiting list. As soon as a place is free, you get an e-mail. Until then, please do not come yet.
    [event-moved-up] Good news: a place is free. You are now booked for “{ $title }”.
    [event-reminder] A friendly reminder: “{ $title }” is tomorrow. We look forward to seeing you.
    [event-changed] The time or the place of “{ $title }” has changed. This is how it is now:
    [event-cancelled] Sadly we have to cancel “{ $title }”. We are sorry. You do not have to do anything.
   *[other] { $title }
 }
mail-event-facts =
    When: { $when }
    Where: { $place }
mail-event-was = The date was: { $when }. We would be glad to see you another time.
mail-event-button = All about the event
mail-event-cannot-come = You cannot come after all? Please tell us with one click. Then somebody else can have the place.
mail-event-own-button = See or cancel my registration

mail-evening-subject = Whom would you like to meet again?
mail-evening-intro = How nice that you are at “{ $title }”! On this page you can tick whom you would like to meet again. Only the coordination sees it. The others do not learn whether you ticked them.
mail-evening-button = Choose
mail-evening-validity = The link is good for 3 days. Until then you can change your choice.
