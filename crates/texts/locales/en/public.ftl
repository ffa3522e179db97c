### The public pages of a district: home, Connecting Women, Connecting Partners.

## Descriptions for search engines

meta-home = Connecting Humans – { $district }: mentoring, clubs, work and new contacts for people who are new here and for everyone who would like to join in.
meta-women = Connecting Women: women with experience of migration or flight and local mentors walk part of the way together.
meta-partners = Connecting Partners: clubs, companies and public offices open their doors. Integration assistants come along.
meta-join = Join in: as a volunteer, as a participant or with your organisation. Signing up takes only a few minutes.
meta-directory = Clubs, companies and institutions in your region that look forward to meeting new people.
meta-state = Connecting Humans in Thuringia: adult education centres and their partners bring people together where they live.

## Home of a district

home-title = { $district }: where people find each other
home-lead = Are you new here and would you like to meet people? Or do you know your way around and have a little time? We bring you together, free of charge and at your own pace.

home-focuses-title = What we focus on
home-focuses-intro = Every region works in its own way. This is what matters most to us here:

home-how-title = How it works
home-how-1-title = Getting to know you
home-how-1-text = You sign up. We talk with you and get to know you, on the phone or at our office.
home-how-2-title = Talking it over
home-how-2-text = We suggest someone to you and tell you why. You both decide if you would like to meet.
home-how-3-title = Trying it out
home-how-3-text = You meet a few times. Then we ask you both if it feels right.
home-how-4-title = Going on
home-how-4-text = If it works, you go on together. If it does not, we look again. Both are fine.

home-voices-title = Voices
voice-invented = Invented example
home-voice-1-text = At first I only knew the way to my language course. Now I know how to write a job application, and I have a friend I can ask anything.
home-voice-1-name = Rahel, participant
home-voice-2-text = I thought I was going to help someone learn German. Now I see my own town with new eyes.
home-voice-2-name = Karin, mentor
home-voice-3-text = On his first practice evening he was very quiet. Today he is one of us and shows the new people where to find the hose.
home-voice-3-name = Uwe, volunteer fire brigade

home-connections-title = Three kinds of connection
home-connections-text = People who are new somewhere need different contacts. The researchers Alastair Ager and Alison Strang described them in 2008. Every time people meet, we look at all three.
home-connections-bond-title = Bond
home-connections-bond-text = People who are close to you: family, old friends, people who speak your language.
home-connections-bridge-title = Bridge
home-connections-bridge-text = People whose lives are different from yours: neighbours, colleagues, the people at the club.
home-connections-link-title = Link
home-connections-link-text = A good connection to public offices, schools and advice centres. So that you know who can help and what your rights are.

home-contact-title = How to reach us
contact-phone = Phone
contact-email = E-mail
contact-hours = Opening hours
contact-address = Address
contact-coordinators = Your contact persons

## Connecting Women

women-title = Connecting Women
women-lead = Two people, part of the way together: women with experience of migration or flight meet mentors who know their way around here.
women-for-title = What it is about
women-for-text = Good work, vocational training, your own network: all this is easier with someone at your side. You meet as a pair for some months, and you decide what you talk about.
women-mentor-title = For mentors
women-mentor-text = You live here and know your way around, at work or in everyday life. You like to listen, and you have some time regularly. You do not need to be an expert. We prepare you and are there for you.
women-mentee-title = For women who are new here
women-mentee-text = You would like to work, to learn or to meet people. You do not need to speak German well yet. The meetings are free, and you can stop at any time.
women-how-title = How mentoring works
women-how-1-title = Sign up and tell us
women-how-1-text = You fill in the form. Then we talk with you about your goals and wishes.
women-how-2-title = Get a suggestion
women-how-2-text = We suggest a person to you. You only meet when both of you have said yes.
women-how-3-title = Trial time
women-how-3-text = After four meetings or six weeks we ask you both: would you like to go on?
women-how-4-title = Reaching your goal together
women-how-4-text = You meet for some months. At the end we look together at what you have achieved.
women-network-title = Meetings for all women
women-network-text = Besides the talks in pairs there are open meetings. Women from many countries and professions get to know each other there and help each other on.
women-cta-mentor = Become a mentor
women-cta-mentee = Find a mentor

## Connecting Partners

partners-title = Connecting Partners
partners-lead = A choir, a workshop, a sports ground: here clubs, companies and public offices open their doors. And someone goes in with you.
partners-people-title = For people who want to belong
partners-people-text = Would you like to do sport, make music, work or just meet people? Tell us what you enjoy. We will find the right place with you. Children can join in too, through their parents.
partners-organisations-title = For organisations
partners-organisations-text = Are you looking for members, staff or volunteers? Show that new people are welcome. We advise and train your team and help with the first contact.
partners-assistants-title = Integration assistants and ambassadors
partners-assistants-text = Integration assistants go with people to a first training session, to a job interview or to a public office. Ambassadors tell others about the programme. Many know from their own lives what it is like to be new.
partners-clubs-title = A club for almost everything
partners-clubs-text = Football or fire brigade, carnival or culture, brass band or allotment garden: in Thuringia there is a club for almost everything. Often you can try it with just a few words of German.
partners-how-title = How you find each other
partners-how-1-title = Say what you are looking for
partners-how-1-text = You sign up. We ask what you like to do, when you have time and how far you can travel.
partners-how-2-title = Find a place
partners-how-2-text = Together with an integration assistant you look for a club, a company or an institution that fits.
partners-how-3-title = Go there together
partners-how-3-text = You do not go alone the first time. You have a look around and try it out.
partners-how-4-title = Belong
partners-how-4-text = If you like it, you stay. Later we ask how you and the organisation are doing.
partners-cta-participant = I would like to meet people
partners-cta-organisation = Sign up an organisation
partners-cta-assistant = Go along with people
