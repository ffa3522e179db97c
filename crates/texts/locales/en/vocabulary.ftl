### Closed lists that several features use: codes of the program as people read them.

## Yes and no

yes-no = { $code ->
    [yes] Yes, gladly
    [no] Rather not
   *[other] { $code }
 }

## Staff

staff-role = { $code ->
    [coordinator] Coordination
    [editor] Editor
    [auditor] Data protection
    [district-admin] Administration of the district or city
    [state-viewer] State: viewer
    [state-admin] State: administration
   *[other] { $code }
 }

## People

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
for-whom = { $code ->
    [self] for myself
    [child] for my child
   *[other] { $code }
 }

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

## Organisations

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

## Sign-ups

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

## Languages and times

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

## Figures

indicator = { $code ->
    [volunteers] Volunteers
    [participants] Participants
    [organisations] Organisations (without clubs)
    [clubs] Clubs
   *[other] { $code }
 }
