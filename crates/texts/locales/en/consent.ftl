### Consents. A change of meaning here needs a new WORDING_VERSION in crates/domain/src/consent.rs.

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
consent-wording-label = Exact wording
consent-meta = Wording { $wording }, shown in: { $language }
consent-withdrawn = withdrawn on
