### Fields of the three forms, of the profile and of the interview.

## For every field

field-optional = optional
field-why = Why do we ask this?
field-choose = Please choose
field-choose-all = You can tick more than one.
field-no-answer = No answer

## Name and contact

field-name = First and last name
field-name-hint = The name that you use in everyday life.
field-latin-name = Name in Latin letters
field-latin-name-hint = As in your papers, so that everyone can read your name.
field-address-as = How may we address you?
field-address-as-hint = For example “Ms Nguyen”, “Mr Haddad” or just your first name.
field-email = E-mail address
field-email-hint = We send a link to this address, so that you can confirm your sign-up.
field-phone = Phone number
field-phone-why = Some things are easier on the phone. We only call about your sign-up or the programme.
field-postcode = Postcode
field-postcode-hint = This tells us what is near you. For example 99084.
field-postcode-hint-organisation = The postcode of your organisation, for example 99084.
field-place = Place
field-locale = Language for our e-mails

## Languages, times, ways

field-languages = Which languages do you speak?
field-languages-hint = Please name German, too, even if you only speak a little so far.
field-language = Language { $number }
field-level = How well?
field-availability = When do you usually have time?
field-availability-hint = Tick what fits more or less. You can change it later.
field-reach = How do you get around?
field-distance = How far can you travel to a meeting?
field-needs = What do you need so that you can come?

## About the person

field-birth-band = Year of birth
field-birth-band-why = Some people would like to meet someone of their own age. A rough year is enough for us.
field-gender = Gender
field-gender-why = Some offers are for women, for example the mentoring of Connecting Women. And some people would rather meet a woman, or rather meet a man.
field-heard-from = How did you hear about us?

## Volunteers

field-roles = What would you like to do?
volunteer-role-hint = { $code ->
    [mentor] For some months you go along with a woman on her way into work or training.
    [buddy] You spend time together, speak German and get to know the place.
    [assistant] You come along to a club, a company or a public office, so that the start goes well.
    [multiplier] You tell the people around you about the programme and open doors.
   *[other] { $code }
 }
field-topics-offered = What would you like to help with?
field-work-fields = Which fields of work do you know well?
field-motivation = Why would you like to join in?
field-motivation-hint = A few sentences are enough: what you enjoy, what you can do or what you have experienced yourself.

## Participants

field-seeking = What are you looking for?
seeking-hint = { $code ->
    [mentor] For some months, a person goes along with you towards your goals.
    [club] Sport, music, fire brigade, garden: we will find a club with you.
    [work] We help you to look for work, an internship or training.
    [contacts] You would like to meet people and speak German.
   *[other] { $code }
 }
field-for-whom = Who is this sign-up for?
field-guardian = Your name as mother, father or legal guardian
field-guardian-hint = Only needed if you sign up your child. In the next step, please give the name of the child, but your own e-mail address.
field-topics-wanted = What would you like help with?
field-goals = What would you like to achieve?
field-goals-hint = Write it in your own words and in your own language. A few sentences are enough.
field-occupation = Your job or your training
field-work-fields-wanted = Which fields would you like to work in?
field-recognition = Is your qualification recognised in Germany?
field-origin = Country of origin
field-origin-why = This makes it easier to find people with similar experience. This information is specially protected. That is why we ask for a separate consent in the last step.
field-referred-by = Who recommended the programme to you?

## Organisations

field-organisation-name = Name of the organisation
field-organisation-kind = Kind of organisation
field-sections = Activities
field-sections-hint = Only for clubs. You can tick more than one.
field-street = Street and house number
field-website = Website
field-contact-name = Name of the contact person
field-contact-function = Role in the organisation
field-offers = What do you offer?
field-openness = How do you welcome new people?
field-openness-hint = Two or three sentences are enough, for example: Who welcomes new people? What is the first visit like? If you agree to the directory, everyone can read this text.
field-accessible = Can people get in without steps?
field-languages-organisation = Which languages do people speak at your place?

## In the profile besides

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
