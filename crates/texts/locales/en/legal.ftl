### Imprint, privacy notice, statement on accessibility.

legal-demo-note = This is a demonstration. Names, addresses and phone numbers are invented. Please do not enter any real information about yourself.

## Imprint

imprint-title = Imprint
imprint-operator-title = Provider according to section 5 of the German Digital Services Act (DDG)
imprint-represented-title = Represented by
imprint-contact-title = Contact
imprint-content-title = Responsible for the content according to section 18 (2) of the German State Media Treaty (MStV)
imprint-software-title = Software
imprint-software-text = This website runs on Connecting Humans. The software is open source under the EUPL-1.2 licence. Everyone may read, use and improve it.
imprint-sources-title = Data and design by others
imprint-sources-postcodes = Postcodes and places: © OpenStreetMap contributors, Open Database License (ODbL) 1.0, through the package postleitzahlen.
imprint-sources-points = Where postcodes lie (for distances in matching): GeoNames (geonames.org), licence CC BY 4.0. Changed: reduced to Germany and one point for each postcode.
imprint-sources-districts = Population of the districts and cities: © Statistisches Bundesamt (Destatis), 2019, through the package landkreise-deutschland, licence CC-BY-4.0. Eisenach is counted with the Wartburgkreis.
imprint-sources-languages = Names of languages: Unicode CLDR, Unicode License v3.
imprint-sources-design = Design: based on the KERN design system for public administration, licence EUPL-1.2.
imprint-sources-fonts = Fonts: SIL Open Font License 1.1.
imprint-links-title = Links to other websites
imprint-links-text = The owners of the websites that we link to are responsible for them. If you notice a problem there, please tell us.

## Privacy

privacy-title = Privacy
privacy-lead = You trust us with personal information. Here you can read what we do with it and which rights you have.

privacy-controller-title = Who is responsible?
privacy-controller-text = Responsible is: { $operator }. You can reach us at { $email }.
privacy-officer-title = Who watches over data protection?
privacy-officer-text = There is a separate contact for questions about data protection. You can reach the data protection officer at { $email }.

privacy-what-title = What do we ask and why?
privacy-what-contact = We need your name, your e-mail address and your postcode, so that we can answer you and find offers near you. You can give us a phone number, but you do not have to.
privacy-what-profile = We ask about languages, times, wishes and goals. This helps us to find people and organisations that suit you. Much of it is optional; the form shows you what is needed.
privacy-what-origin = You do not have to tell us your country of origin. If you do, we need your separate consent for it. We do not ask about your religion.
privacy-what-children = Children can only be signed up by their parents or legal guardians.
privacy-what-organisations = About organisations we store information on what they offer, and a contact person. An organisation is only shown in the public directory if it agrees.

privacy-legal-title = What is the legal basis?
privacy-legal-consent = We process your information because you have agreed to it (Article 6(1)(a) of the General Data Protection Regulation, GDPR). For specially protected information the basis is your explicit consent (Article 9(2)(a) GDPR).
privacy-legal-task = What is needed to run the platform, for example protection against misuse and a log of access, is part of our task in the public interest (Article 6(1)(e) GDPR).
privacy-legal-voluntary = You do not have to tell us anything. But without the necessary information we cannot accept you.

privacy-withdraw-title = Withdrawing consent
privacy-withdraw-text = You can withdraw any consent at any time, without giving a reason. An e-mail to { $email } is enough. Your withdrawal counts for the future: what happened before it stays lawful.

privacy-who-title = Who sees your information?
privacy-who-coordination = Only the coordination team of this region ({ $district }) sees your information. Every region has its own database. Other regions see nothing of it.
privacy-who-counterpart = If we would like to suggest a person or organisation to you, we only tell them your first name and what you have in common, and only if you agree.
privacy-who-state = The association of adult education centres in Thuringia (Thüringer Volkshochschulverband) only gets protected numbers, for example how many volunteers there are. It does not get numbers below 3, and it never gets names.
privacy-who-processors = Companies that run servers or send e-mails for us only work on our instructions and under a contract according to Article 28 GDPR.
privacy-who-decision = People always decide about sign-ups and suggestions. There is no automated decision.

privacy-duration-title = How long do we store your information?
privacy-duration-unconfirmed = If you do not confirm your sign-up, we delete it after 7 days.
privacy-duration-purpose = Otherwise we delete your information as soon as we no longer need it for its purpose, for example when you leave the programme. If the law says that we must keep something longer, we block it for everything else.

privacy-rights-title = Your rights
privacy-rights-text = You have these rights. To use them, just write to { $email }.
privacy-rights-access = You can find out what we have stored about you (Article 15 GDPR).
privacy-rights-rectification = You can have wrong information corrected (Article 16 GDPR).
privacy-rights-erasure = You can have your information deleted (Article 17 GDPR).
privacy-rights-restriction = You can have the processing restricted (Article 18 GDPR).
privacy-rights-portability = You can get your information in a common format (Article 20 GDPR).
privacy-rights-objection = You can object to processing that we base on our public task (Article 21 GDPR).
privacy-rights-notice = If your information is corrected, deleted or restricted, we also tell those who have received it (Article 19 GDPR).

privacy-complaint-title = Complaints
privacy-complaint-text = You can complain to a supervisory authority (Article 77 GDPR). In Thuringia this is the State Commissioner for Data Protection and Freedom of Information (Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit).

privacy-technical-title = Cookies, technology and e-mails
privacy-technical-cookies = If you only visit this website or sign up to join in, you get no cookie. Only members of the team who log in get one. It is needed to keep them logged in.
privacy-technical-trackers = We do not count or follow you. Everything on this website comes from our own server, nothing comes from other companies.
privacy-technical-server = When you open a page, your browser sends us technical information such as your IP address. We need it to show you the page and to prevent misuse. We do not build a profile from it.
privacy-technical-mail = We send you e-mails about your sign-up. You only get news if you have agreed to it. Our e-mails contain no hidden images that tell us if you opened them.
privacy-technical-security = The connection is encrypted. In the team every person has their own account, and important steps are kept in a log.

privacy-state-title = On the pages of the state
privacy-state-text = You cannot sign up on the pages for all of Thuringia. We store no information about participants, volunteers or organisations there, only protected numbers and the accounts of our team.

## Accessibility

accessibility-title = Accessibility statement
accessibility-lead = Everyone should be able to use this website. This statement is for the website of: { $operator }.
accessibility-standard-title = The rules we follow
accessibility-standard-text = The rules are the Thuringian law on accessible websites and mobile applications of public bodies (ThürBarrWebG), the German regulation on accessible information technology (BITV 2.0) and the European standard EN 301 549. In addition we follow WCAG 2.2, level AA.
accessibility-state-title = How accessible is this website?
accessibility-state-text = According to our own tests this website is largely accessible. We test every page automatically, light and dark, on the phone and on the computer. There has not been a test by an independent body yet.
accessibility-limits-title = What does not work well yet
accessibility-limits-language = There is no version in easy-to-read German yet, and there are no videos in German Sign Language.
accessibility-limits-content = Texts that organisations write themselves are mostly in German only. We do not check if their language is simple.
accessibility-limits-links = We have no influence on other websites that we link to.
accessibility-help-title = What helps you
accessibility-help-text = You can use all pages with the keyboard, and you can enlarge them. They work without JavaScript, too. You can choose between German, English and Arabic.
accessibility-feedback-title = Report a barrier
accessibility-feedback-text = Are you stuck somewhere? Write to us at { $email }. We will answer and help you, also on the phone.
accessibility-enforcement-title = If our answer does not help
accessibility-enforcement-text = If you get no answer or no solution from us, you can contact the enforcement body for digital accessibility in Thuringia (Durchsetzungsstelle). It looks at the case and mediates between you and us.
accessibility-monitoring-text = The monitoring body of the state of Thuringia (Überwachungsstelle) checks if public bodies follow the rules.
accessibility-date-title = Date of this statement
accessibility-date-text = Written on { $date }, based on our own tests.
