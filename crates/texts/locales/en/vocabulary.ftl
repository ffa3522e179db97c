### Closed lists: one message for each, selected by the code that forms post and the database stores.

language-name = English

staff-role = { $code ->
    [coordinator] Coordination
    [editor] Editor
    [auditor] Data protection
    [district-admin] Administration of the district or city
    [state-viewer] State: viewer
    [state-admin] State: administration
   *[other] { $code }
 }

volunteer-role = { $code ->
    [mentor] Mentor
    [buddy] Buddy
    [assistant] Integration assistant
    [multiplier] Ambassador
   *[other] { $code }
 }

seeking = { $code ->
    [mentor] Mentoring for women
    [club] A club
    [work] Work or training
    [contacts] Contacts
   *[other] { $code }
 }

gender = { $code ->
    [female] female
    [male] male
    [nonbinary] non-binary
   *[other] { $code }
 }

birth-band = { $code ->
    [before-1960] before 1960
    [y1960] 1960 to 1969
    [y1970] 1970 to 1979
    [y1980] 1980 to 1989
    [y1990] 1990 to 1999
    [y2000] 2000 or later
   *[other] { $code }
 }

reach = { $code ->
    [foot] on foot
    [bicycle] by bicycle
    [transit] by bus and train
    [car] by car
   *[other] { $code }
 }

distance = { $code ->
    [km5] up to 5 km
    [km10] up to 10 km
    [km20] up to 20 km
    [km50] up to 50 km
   *[other] { $code }
 }

need = { $code ->
    [childcare] Childcare
    [step-free] Access without steps
   *[other] { $code }
 }

heard-from = { $code ->
    [friends] from friends or people I know
    [vhs] at the adult education centre (VHS)
    [advice] at an advice centre
    [authority] at a public office
    [club] at a club
    [press] from newspapers, radio or television
    [internet] on the internet
   *[other] in another way
 }

work-field = { $code ->
    [health] Health and medicine
    [care] Care and social work
    [education] Education and childcare
    [administration] Office and administration
    [crafts] Crafts and construction
    [industry] Industry and production
    [technology] Technology and IT
    [trade] Shops and sales
    [hospitality] Restaurants and hotels
    [transport] Transport and logistics
    [agriculture] Farming and gardening
    [culture] Culture and media
    [law] Law and security
    [science] Science and research
   *[other] { $code }
 }

topic = { $code ->
    [job-search] Looking for work
    [application] Writing job applications
    [recognition] Getting qualifications recognised
    [studies] Training and studies
    [self-employment] Starting my own business
    [german] Speaking and practising German
    [authorities] Public offices and letters
    [family] Family, nursery and school
    [everyday] Everyday life and housing
    [networking] Meeting people
    [sport] Sport and exercise
    [culture] Culture and music
   *[other] { $code }
 }

recognition = { $code ->
    [not-needed] Recognition is not needed
    [running] The application is being processed
    [partial] Partly recognised
    [recognised] Fully recognised
   *[unknown] I do not know yet
 }

volunteer-status = { $code ->
    [applicant] New
    [interviewed] Interview done
    [qualified] Prepared
    [active] Active
    [paused] Taking a break
    [left] Left
   *[other] { $code }
 }

participant-status = { $code ->
    [applicant] New
    [interviewed] Interview done
    [waiting] Waiting for a match
    [matched] Matched
    [completed] Completed
    [left] Left
   *[other] { $code }
 }

organisation-kind = { $code ->
    [club] Club or association
    [company] Company
    [authority] Public office
    [welfare] Welfare and advice
    [religious] Religious community
    [school] School or place of education
    [culture] Place of culture
   *[other] { $code }
 }

section = { $code ->
    [sport] Sport
    [fire] Fire brigade
    [carnival] Carnival
    [culture] Culture and traditions
    [music] Music and choir
    [garden] Gardening
   *[other] Something else
 }

accessibility = { $code ->
    [yes] Yes, no steps
    [partly] Some parts have no steps
    [no] No, there are steps
   *[unknown] Not known
 }

offer = { $code ->
    [trial] Come and try it
    [membership] Become a member
    [internship] Work placement
    [training] Vocational training
    [job] Job
    [volunteering] Volunteering
    [meeting] Meeting people
   *[other] { $code }
 }

signup-kind = { $code ->
    [volunteer] Volunteering
    [participant] Taking part
    [organisation] Organisation
   *[other] { $code }
 }

signup-status = { $code ->
    [submitted] Not confirmed yet
    [confirmed] New
    [in-review] Under review
    [asked-back] Question sent
    [accepted] Accepted
    [declined] Declined
    [withdrawn] Withdrawn
   *[other] { $code }
 }

signup-action = { $code ->
    [confirm] Confirm
    [review] Start review
    [ask-back] Ask a question
    [accept] Accept
    [decline] Decline
    [withdraw] Mark as withdrawn
   *[other] { $code }
 }

decline-reason = { $code ->
    [no-place] No free place at the moment
    [elsewhere] Lives or works in another region
    [not-ours] Looks for something that we do not offer
    [unreachable] Could not be reached
   *[other] Another reason
 }

purpose = { $code ->
    [processing] Handling the sign-up
    [special] Country of origin
    [pass-on] Telling the other side
    [newsletter] News by e-mail
    [photos] Photos
    [statistics] Statistics
    [directory] Public directory
   *[other] { $code }
 }

for-whom = { $code ->
    [self] for myself
    [child] for my child
   *[other] { $code }
 }

level = { $code ->
    [a1] A1 – I understand some words and short sentences
    [a2] A2 – I can have simple conversations
    [b1] B1 – I manage well in everyday life
    [b2] B2 – I can talk about difficult topics too
    [c1] C1 – I speak fluently, at work too
    [c2] C2 – I speak almost as well as in my first language
    [native] First language
   *[other] { $code }
 }

level-short = { $code ->
    [a1] A1
    [a2] A2
    [b1] B1
    [b2] B2
    [c1] C1
    [c2] C2
    [native] First language
   *[other] { $code }
 }

weekday = { $code ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
    [sun] Sunday
   *[other] { $code }
 }

weekday-short = { $code ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
    [sun] Sun
   *[other] { $code }
 }

weekdays-from-to = { $first } to { $last }

day-part = { $code ->
    [morning] Morning
    [afternoon] Afternoon
    [evening] Evening
   *[other] { $code }
 }

indicator = { $code ->
    [volunteers] Volunteers
    [participants] Participants
    [organisations] Organisations (without clubs)
    [clubs] Clubs
   *[other] { $code }
 }

language = { $code ->
    [de] German
    [am] Amharic
    [ar] Arabic
    [az] Azerbaijani
    [bg] Bulgarian
    [bn] Bangla
    [bs] Bosnian
    [ckb] Kurdish (Sorani)
    [cs] Czech
    [el] Greek
    [en] English
    [es] Spanish
    [fa] Persian
    [fr] French
    [gsg] German Sign Language
    [ha] Hausa
    [hi] Hindi
    [hr] Croatian
    [hu] Hungarian
    [hy] Armenian
    [it] Italian
    [ja] Japanese
    [ka] Georgian
    [ko] Korean
    [ku] Kurdish (Kurmanji)
    [mk] Macedonian
    [pa] Punjabi
    [pl] Polish
    [prs] Dari
    [ps] Pashto
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sk] Slovak
    [so] Somali
    [sq] Albanian
    [sr] Serbian
    [sw] Swahili
    [ta] Tamil
    [th] Thai
    [ti] Tigrinya
    [tl] Filipino
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zh] Chinese
   *[other] { $code }
 }

## Consent. A change of meaning here needs a new WORDING_VERSION in crates/domain/src/consent.rs.

consent-text = { $purpose ->
    [processing] I agree that the coordination team ({ $operator }) may process what I write in this form, to handle my sign-up and to contact me about the programme. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [special] I explicitly agree that the coordination team ({ $operator }) may process the country of origin given here, to find people and offers that fit. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [pass-on] I agree that the coordination team ({ $operator }) may tell a person or organisation that they would like to suggest to me the first name and what we have in common and, once we have both said yes, my name, my e-mail address and my phone number. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [newsletter] I agree that the coordination team ({ $operator }) may send me news and invitations of the programme by e-mail. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [photos] I agree that photos of me may be taken at events of the programme, and that { $operator } may show them in print and on the internet to report about the programme. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [statistics] I agree that the coordination team ({ $operator }) may evaluate my answers, for figures about languages, topics and wishes in the programme that do not show who anybody is. How many people take part is counted without this consent, too. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
    [directory] On behalf of my organisation I agree that { $operator } may show its name, kind, activities, place and web address, what we say about offers, languages and access, and our text about how we welcome new people, in the public directory of this website. I can withdraw this at any time with effect for the future; an e-mail to the coordination team is enough.
   *[other] { $purpose } – { $operator }
 }

consent-detail = { $purpose ->
    [processing] Without this consent we cannot take your sign-up. Only the local coordination team sees your answers.
    [special] The country of origin is specially protected information (Article 9 of the General Data Protection Regulation). You can leave it out. This has no disadvantages for you.
    [pass-on] This helps the other side to decide if you would like to meet. They learn your name, e-mail address and phone number only when both of you have said yes, and never your postal address. Without this consent we ask you before every suggestion.
    [newsletter] We only write about the programme. We do not give your address to anyone else for this.
    [photos] What is on the internet can be seen and copied all over the world. You can also tell us on the day that you do not want a photo.
    [statistics] We do not publish numbers below 3. The state, too, only gets protected numbers like these, never your name.
    [directory] This is how people in your region find you. The directory also shows what you wrote in the form about how you welcome new people. It never shows the name and contact details of your contact person, or your street and house number.
   *[other] { $purpose }
 }

consent-child-note = Are you signing up your child? Then you give these consents as the parent or legal guardian, for yourself and for your child.

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

audit-action = { $code ->
    [signup-submitted] Sign-up received
    [signup-confirmed] Sign-up confirmed
    [signup-review] Review of the sign-up started
    [signup-ask-back] Question about the sign-up sent
    [signup-accept] Sign-up accepted
    [signup-decline] Sign-up declined
    [signup-withdraw] Sign-up marked as withdrawn
    [signup-repeated] Signed up again with the same address
    [signup-expired] Unconfirmed sign-up deleted
    [signup-noted] Note about the sign-up written
    [person-created] Person added
    [profile-saved] Details saved
    [pause-begun] Pause begun
    [pause-ended] Pause ended early
    [pause-over] Pause over
    [interview-begun] Interview begun
    [interview-finished] Interview finished
    [certificate-seen] Certificate of good conduct seen
    [certificate-forgotten] Record of the certificate deleted
    [certificate-reminded] Reminded of certificates
    [person-kept-apart] Two people kept apart
    [person-not-kept-apart] Two people no longer kept apart
    [volunteer-capacity] Number of places changed
    [profile-asked] Asked by e-mail for missing details
    [person-merged] Double entries of a person merged
    [tandem-suggest] Tandem suggested
    [tandem-propose] Tandem proposed
    [tandem-withdraw] Proposal taken back
    [tandem-answer] Proposal answered
    [tandem-expire] Proposal expired
    [tandem-taken] Place was already given
    [tandem-trial] Trial answered
    [tandem-end] Tandem ended early
    [tandem-complete] Tandem completed
    [tandem-remind] Tandem reminded of a proposal
    [tandem-ask-trial] Tandem asked whether it goes on
    [tandem-silence] Coordination told of a silent tandem
    [tandem-nudge] Friendly greeting sent to a tandem
    [tandem-noted] Note on a tandem written
    [export-tandems] Tandems downloaded as a file
    [tandem-order] Tandem: order of asking changed
    [wish-mentor] After a tandem: would like to accompany
    [meeting-noted] Meeting noted
    [meeting-merged] Two notes of one meeting merged
    [meeting-undone] Note of a meeting taken back
    [meeting-suggested] Meeting suggested
    [meeting-called-off] Meeting cancelled
    [goal-added] Goal set
    [goal-done] Goal reached
    [goal-not-done] Goal open again
    [goal-removed] Goal deleted
    [goal-step-added] Step added
    [goal-step-done] Step done
    [goal-step-not-done] Step open again
    [outcome-added] Outcome added
    [outcome-removed] Outcome deleted
    [questionnaire-asked] Asked for answers
    [questionnaire-answered] Questions answered
    [questionnaire-reminded] Reminded of questions
    [event-created] Event created
    [event-changed] Event changed
    [event-published] Event published
    [event-cancelled] Event cancelled
    [event-registered] Registered for an event
    [event-left] Cancelled a registration for an event
    [event-moved-up] Moved up from the waiting list
    [event-reminded] Reminded of an event
    [event-present] Marked as present
    [event-absent] Mark of presence taken back
    [event-cleared] List of names of an event deleted
    [event-wished] Ticked whom to meet again after an evening
    [certificate-issued] Certificate issued
    [certificate-revoked] Certificate taken back
    [export-participants] Registrations for an event downloaded as a file
    [person-noted] Note about the person written
    [organisation-created] Organisation added
    [organisation-listed] Organisation put into the directory
    [organisation-unlisted] Organisation taken out of the directory
    [organisation-noted] Note about the organisation written
    [staff-invited] Invited to join the team
    [staff-joined] Invitation accepted
    [person-left] Left the programme
    [consent-withdrawn] Consent withdrawn
    [person-sign-in-mailed] Link to log in sent (own area)
    [person-signed-in] Logged in to the own area
    [person-signed-out] Logged out of the own area
    [person-signed-out-everywhere] Logged out of the own area on all devices
    [staff-signed-in] Logged in
    [staff-signed-out] Logged out
    [staff-signed-out-everywhere] Logged out on all devices
    [staff-password-changed] Password changed
    [staff-sign-in-failed] Login failed
    [staff-reset] Link for a new password requested
    [settings-changed] Settings changed
    [matching-settings] Matching settings changed
    [round-drawn] Round drawn
    [round-changed] Round changed
    [round-dropped] Round dropped
    [round-proposed] Proposed from a round
    [export-round] Round downloaded as a file
    [report-made] Figures for the state prepared
    [backup-restored] Restored from a backup
    [export-signups] Sign-ups downloaded as a file
    [export-audit] Log downloaded as a file
    [export-people] People downloaded as a file
   *[other] { $code }
 }

actor = { $code ->
    [visitor] Visitor
    [staff] Team
    [person] Volunteer or participant
    [system] Program
    [operator] Technical operations
   *[other] { $code }
 }

# Between the items of a list
list-separator = { ", " }

## What matching asks besides

goal = { $code ->
    [work] Find work
    [training] Start vocational training
    [studies] Study
    [recognition] Have a qualification recognised
    [language] Speak better German
    [network] Get to know people
    [everyday] Manage everyday life well
    [self-employment] Become self-employed
   *[other] { $code }
 }

interest = { $code ->
    [cooking] Cooking and baking
    [sport] Sport
    [music] Music
    [reading] Reading
    [art] Art
    [handicraft] Handicraft
    [gardening] Gardening
    [nature] Nature and hiking
    [film] Film and theatre
    [travel] Travel
    [animals] Animals
    [volunteering] Volunteering
   *[other] { $code }
 }

urgency = { $code ->
    [usual] As usual
    [soon] Soon: something is coming up
    [urgent] Urgent: a fixed date is near
   *[other] { $code }
 }

strength = { $code ->
    [wish] That would be nice
    [must] This is very important to me: only like this
   *[other] { $code }
 }

missing-answer = { $code ->
    [languages] Languages
    [work-fields] Fields of work
    [topics] Topics
    [goals] Goals
    [interests] Interests
    [availability] Times
    [place] Place
    [distance] How far somebody travels
    [gender] Gender
    [birth-band] Year of birth
    [children-welcome] Whether children may come along
   *[other] { $code }
 }
