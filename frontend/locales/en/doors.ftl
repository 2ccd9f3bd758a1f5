# Doors and streets.
doors-title = Five doors this afternoon
doors-lead = Places you do not know yet and that could help most right now. You walk past them in one round.
doors-from = From { $place }
doors-from-here = From where the round begins
doors-total = { $count ->
    [one] 1 minute on foot in all
   *[other] { $count } minutes on foot in all
}
doors-begin = Begin this round
doors-begin-hint = Then you print the list and the door cards, and keep on your phone what people said.
doors-others = Five others
doors-where = Where do you begin?
doors-search = Search here
doors-nothing = There are no doors left around here.
doors-nothing-next = Begin somewhere else: type a street or postcode.
doors-no-ground = We do not know any places here yet.
doors-no-ground-next = Type a street or postcode, or ask whoever loads the areas and the map.
doors-earlier = Your latest rounds
doors-round-of = { $date }: { $been } of { $all } doors
door-why-asked = { $count ->
    [one] There is 1 request about “{ $category }” close by.
   *[other] There are { $count } requests about “{ $category }” close by.
}
door-why-work = Nobody you know does this work yet: “{ $work }”.
door-why-near = { $count ->
    [one] Just round the corner: 1 minute from where you begin.
   *[other] Just round the corner: { $count } minutes from where you begin.
}
round-title = Round of { $date }
round-progress = { $been } of { $all } doors done
round-done = Every door done. Well done!
round-done-next = Make a partner of every “yes” while you remember it.
round-list = Print the list
round-cards = Print the door cards
door-what = What did they say?
door-person = Whom did you speak?
door-phone = Phone
door-yes = Yes
door-perhaps = Perhaps
door-no = No, thank you
door-hint = Name and phone may stay empty. After a “no” we keep neither, and do not ask again for a year.
door-said-yes = said yes
door-said-perhaps = said perhaps
door-said-no = said no
door-said-no-until = said no, we do not ask before { $date }
door-make-partner = Make { $name } a partner
sheet-back = Back to the round
sheet-print = Print this page on A4. On paper there are only the map and the list.
sheet-name = name
sheet-phone = phone
cards-title = Door cards
cards-print = Print this page on A4 and cut the cards out. Leave one at each door.
card-came-by = We came to see you.
card-scan = Scan the square or go to
card-qr = Square that leads to { $address }
card-from = { $name } of { $team }
card-from-phone = { $from }, phone { $number }
door-unknown = We do not know this card
door-unknown-next = Please check the code: one word and three digits. You can also call, and we will find out together.
together-lead = Begin something in your own street that has worked elsewhere.
streets-title = Where could an internship street be?
streets-about = Streets with many different kinds of work, close to young people who look for something.
streets-lead = Stretches of street with many different kinds of work, close to young people who look for a place. Variety counts more than the number of shops.
streets-works = { $count ->
    [one] type of work
   *[other] kinds of work
}
streets-how = We look at variety of work, number of businesses, who takes part already and how far young people must walk.
streets-nothing = We know no street here yet with enough businesses together.
streets-nothing-next = Load the map first. Then the best streets appear here.
street-numbers = { $street } { $from } to { $to }
street-about = { $businesses } businesses, { $works } kinds of work, { $metres } metres on foot
street-businesses = { $count ->
    [one] 1 business
   *[other] { $count } businesses
}
street-joined = { $count ->
    [one] 1 takes part
   *[other] { $count } take part
}
street-asked = { $count } asked already
street-elsewhere = outside your district
street-partner = is a partner
street-not-asked = not asked yet
street-now = ask now
street-ask = { $count ->
    [one] Ask this one
    [2] Ask these two
    [3] Ask these three
    [4] Ask these four
   *[other] Ask these five
}
street-ask-hint = First those with work that nobody in the street offers yet.
street-all-asked = Everybody in this street was asked.
error-too-many-doors = These are too many doors. Choose { $most } at most.
error-doors-missing = There is no door left to call at. Choose again.
error-door-outcome-missing = Choose what they said: yes, perhaps or no.
error-door-person-too-long = This name is too long. Write { $most } characters at most.
error-door-phone = { $value } is no phone number. Write ten digits, or leave it empty.
