### Mails, and the pages that their links lead to.

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

## The page behind the link, and after

confirm-title = Confirm your sign-up
confirm-text = One more click, and your sign-up reaches us.
confirm-button = Yes, sign me up
confirm-used-title = Your sign-up is already confirmed
confirm-used-text = Everything has arrived safely. We will contact you; you do not need to do anything else.
confirm-expired-title = This link has expired
confirm-expired-text = The link worked for 7 days. To protect you, we delete answers that were not confirmed. Please sign up again, we look forward to hearing from you.
confirm-unknown-title = We do not know this link
confirm-unknown-text = Perhaps part of it is missing. Please open it again directly from the e-mail. If that does not help, please sign up again or call us.

confirmed-title = Thank you, your sign-up has arrived!
confirmed-lead = We are happy that you are joining in. This is what happens next:
confirmed-step-1-title = We read your sign-up
confirmed-step-1-text = A person from the coordination team takes the time to read your answers.
confirmed-step-2-title = We contact you
confirmed-step-2-text = You get an e-mail or a phone call. Then we get to know each other.
confirmed-step-3-title = You can start
confirmed-step-3-text = We look for what suits you and make a suggestion. You decide.
confirmed-home = To the home page

thanks-title = Almost done: please check your e-mail
thanks-text = We have sent you an e-mail. Please open the link in it. Only then does your sign-up reach us. The link works for 7 days.
thanks-spam-hint = No e-mail? Wait a few minutes and look in your spam folder, too.
thanks-demo-hint = This is a demo and sends no real e-mails. Your e-mail is in the demo mailbox.
thanks-demo-link = Open demo mailbox

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
