# The network of the team.
and = and
page-before = Previous
page-after = Next
know-title = Whom do you know already?
know-lead = Tick whom you know. After that you fill in how to reach them.
know-search = Name, street or sort of place
know-volunteer = Add a volunteer
know-count = { $count ->
    [one] 1 place you do not know yet
   *[other] { $count } places you do not know yet
}
know-elsewhere = { $count ->
    [one] 1 other is ticked already
   *[other] { $count } others are ticked already
}
know-next = On with those that are ticked
know-nothing = No place here has those words.
know-nothing-next = Try another word. If a place is not on the map, paste it from a list.
know-details-title = How do you reach them?
know-details-lead = A telephone number is enough. Only the team sees it.
know-phone = Telephone
know-person = Whom do you ask for? (optional)
know-who = Who of you knows them?
know-offers = What do they have to offer?
know-more = Something else as well
know-more-none = Nothing else
know-already = A colleague has just added this place. You will be listed as somebody who knows them.
know-save = { $count ->
    [one] Add it
   *[other] Add these { $count }
}
know-after = They are in your network from then on, and are found for a need.
know-nobody = Nothing is ticked yet.
know-nobody-next = Back to the list
volunteer-title = A volunteer
volunteer-lead = Three answers. Only the team sees who it is.
volunteer-first-name = First name
volunteer-can-do = What can and will this person do?
volunteer-can-do-hint = In their own words. We propose where it belongs.
volunteer-consent = This person agrees that the team keeps this and calls when somebody needs help. They can stop at any time.
volunteer-save = Add them
volunteer-after = We only keep roughly where somebody lives, no address.
register-title = Network
register-add = Whom else do you know?
register-words = Name, or what somebody can do
register-near = Near (street or postcode)
register-shown = Who
shown-all = Everybody
shown-long-ago = Not spoken to for a year
shown-only-one = One of us knows them
shown-out = Taken out
register-count = { $count ->
    [one] One partner
   *[other] { $count } partners in all
}
register-empty = Nobody is in your network yet.
register-empty-next = Begin with the places you know already. Three is enough to start.
register-nothing = Nobody fits what you look for.
register-nothing-next = Try another word, or choose “everybody”.
register-relay = Relay: who knows only one of us?
register-bridges = Bridge builders
register-nobody-knows = None of you knows them yet.
register-knows = { $count ->
    [one] { $names } knows them.
   *[other] { $names } know them.
}
register-never-spoken = Not spoken to yet.
register-spoken = Last spoken to: { $date }.
register-confirmed = Confirmed: { $date }.
register-new = { $count ->
    [one] 1 partner added.
   *[other] { $count } partners added.
}
register-joined = A colleague had just added { $name }. You are now listed as somebody who knows them.
far-metres = ± { $metres } m from here
far-kilometres = ± { $kilometres } km from here
partner-out = This partner was taken out of the network.
partner-out-next = Nobody finds them for a need now.
partner-no-contact = No number is known.
partner-ask-for = Ask for
partner-still = Still so
partner-offers = What they offer
partner-offer-change = Change this
partner-when = When
part-am = morning
part-pm = afternoon
part-eve = evening
partner-places = How many people at once? (empty: no limit)
partner-room = { $count ->
    [one] 1 place
   *[other] { $count } places
}
partner-who = Who knows them?
partner-know-too = I know them too
partner-know-no-longer = I know them no longer
partner-introduction = On the way to { $name }, who has yet to meet them.
partner-log = Contacts
partner-log-what = What was there?
partner-log-outcome = What did they say?
partner-log-note = One line (optional)
partner-log-note-hint = No names or numbers of residents.
partner-log-save = Write it down
partner-thank = They did something for you. Thank them.
partner-thanked = I thanked them
contact-call = Called
contact-visit = Visited
contact-asked = Asked for something
contact-given = They did something
contact-thanks = Thanked
outcome-none = Nothing special
outcome-yes = yes
outcome-perhaps = perhaps
outcome-no = no
balance-asked = asked { $count } times
balance-given = did something { $count } times
balance-thanks = thanked { $count } times
partner-peace = Peace and quiet
partner-rest = Do not ask for a while
partner-rest-until = Until when?
partner-rest-hint = Empty: a year.
partner-rest-save = Leave them in peace
partner-rests = Do not ask until { $date }.
partner-wake = Ask again after all
partner-code = Their own code
partner-code-what = With a code this person reads what we keep. They can also take a rest or erase it all.
partner-code-give = Give a code
partner-code-is = Tell or send this code:
partner-code-where = The code works at { $where }.
partner-code-with-phone = The phone number above goes with it.
partner-code-with-email = The e-mail address above goes with it.
partner-code-alone = The code works without a number. That is why it is so long.
partner-take-out = Take out of the network
partner-take-out-what = Nobody finds them for a need any more. What you wrote down stays.
partner-take-out-do = Take them out
partner-done-known = You are listed as somebody who knows them.
partner-done-forgotten = You are no longer listed.
partner-done-logged = It is written down.
partner-done-rests = They are left in peace.
partner-done-woken = They may be asked again.
partner-done-still-so = Noted: it is still so.
partner-done-changed = It is changed.
partner-done-asked = Noted that you asked them.
partner-done-bridge = It is kept.
bridge-title = Bridge builder
bridge-make = This person is a bridge builder
bridge-change = Change this
bridge-communities = Among whom is this person at home?
bridge-municipal = Knows somebody at the municipality
bridge-has-line = Knows somebody at the municipality.
bridge-line = line into the municipality
bridge-asks-most = How often a month may we ask?
bridge-consent = This person agrees to open doors and that the team keeps this.
bridge-consented = Said yes on { $date }.
bridge-save = Save
bridge-drop = No bridge builder any more
bridge-asked = I asked them
bridge-asked-name = I asked { $name }
bridge-times = { $count ->
    [one] You may ask once more this month.
   *[other] You may ask { $count } more times this month.
}
bridge-again = Asked enough this month. You can ask again from { $date }.
bridges-title = Bridge builders
bridges-lead = People who open doors, and want to. Nobody is asked more often than they like.
bridges-count = { $count ->
    [one] 1 bridge builder
   *[other] { $count } bridge builders
}
bridges-nobody = There is no bridge builder yet.
bridges-nobody-next = Open somebody in your network and choose “This person is a bridge builder”.
relay-title = Relay
relay-lead = When a colleague leaves, no contact is lost. Introduce people whom only one of you knows to somebody else in time.
relay-whose = Whose?
relay-show = Show
relay-person = { $name }: { $count }
relay-only-you = { $count ->
    [0] Nobody knows only you.
    [one] This one partner knows only you.
   *[other] These { $count } partners know only you.
}
relay-only-them = { $count ->
    [0] Nobody knows only { $name }.
    [one] This one partner knows only { $name }.
   *[other] These { $count } partners know only { $name }.
}
relay-to = Introduce to
relay-introduce = Introduce
relay-alone = You work alone so far. As soon as there is a colleague, you can introduce people to each other.
relay-cards-of = Cards for { $name }
intro-cards-title = Cards for { $name }
intro-cards-print = Print this page: each card is an A6.
cards-nobody = Nobody waits to meet { $name }.
cards-nobody-next = Choose in the relay whom you introduce.
card-comes = { $name } of { $team } will soon come by or call you.
intro-card-from = { $count ->
    [one] { $from } knows you and is glad to introduce { $name } to you.
   *[other] { $from } know you and are glad to introduce { $name } to you.
}
error-phone-wrong = The telephone number is not right. Write ten digits, such as 015 123 45 67 or 06 12 34 56 78.
error-person-too-long = The name is too long. Write 80 characters at most.
error-nobody-knows = Choose who of you knows them.
error-offer-missing = Choose what they have to offer.
error-too-many-offers = Choose four things they offer at most.
error-nobody-ticked = Nothing is ticked yet.
error-too-many-ticked = Tick { $most } places at once at most. Add these first.
error-first-name-missing = Write the first name.
error-first-name-wrong = Write a first name only, without digits.
error-can-do-missing = Write what this person can do.
error-consent-missing = First ask whether this person agrees, and tick that.
error-note-number = There is a number, mail address or address in it. Take it out.
error-note-name = There seems to be a name in it. Leave the name out.
error-contact-sort-missing = Choose what there was: called, visited, asked, done or thanked.
error-rest-date = Choose a day after today, five years ahead at most.
error-places-wrong = Write a number from 1 to 500, or leave it empty.
error-communities-missing = Write among whom this person is at home.
error-asks-wrong = Write a number from 1 to { $most } times a month.
error-asked-enough = This person was asked enough this month. Nothing was written down.
error-colleague-missing = Choose a colleague who works in your team now.
register-paste = Paste from Excel
register-places = Places on the map
