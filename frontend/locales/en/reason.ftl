# Why something is suggested, and why something just does not fit. One plain sentence per reason.
reason-detour = { $metres } metres in a straight line, but there is no shorter way
reason-detour-person = Nearer in a straight line, but there is no shorter way
reason-remote = By phone or screen, you need not go out
reason-same-category = Is about: { $category }
reason-same-category-unnamed = Is about exactly this
reason-narrower-or-wider-category = Belongs to it: { $category }
reason-narrower-or-wider-category-unnamed = Belongs to it
reason-related-category = Can help too: { $category }
reason-related-category-unnamed = Can help too
reason-work = Work here: { $work }
reason-work-unnamed = Does just this work
reason-hands = Likes to help where it is needed
reason-open-then = Can do { $when }
reason-room = { $free ->
    [one] 1 place free
   *[other] { $free } places free
}
reason-known = The district team knows them
reason-known-team = One of you knows them
reason-not-yet-partner = Is on the map, we do not know them yet
reason-not-yet-partner-team = Not a partner yet: none of you knows them
reason-freshly-confirmed = Checked on { $date }
reason-language = Speaks { $language }
reason-step-free = No steps or thresholds
reason-date = On { $when }
reason-until = Until { $until }
missed-reach = { $walk }, further than asked
missed-reach-asked = { $walk }, more than the { $asked } minutes asked
missed-reach-detour = { $metres } metres in a straight line, but { $minutes } minutes on foot: there is no shorter way
missed-time = Only on { $when }
missed-full = No place is free now
missed-full-until = Full until { $until }
missed-rests-until = Rests until { $until }
missed-few-places = { $free ->
    [one] Only 1 place is free
   *[other] Only { $free } places are free
}
missed-kind = Other help than asked: { $kind }
missed-age = For ages { $min } to { $max }
missed-age-from = From age { $min }
missed-age-to = Up to age { $max }
missed-language = Does not speak { $language }
missed-step-free = There is a step or stairs
missed-step-free-unknown = We do not know whether there are steps
missed-document = Asks for { $documents }
sort-handen = somebody who does it
sort-kennis = somebody who knows how
sort-middelen = goods
sort-ruimte = a room
sort-netwerk = somebody who introduces you to others
sort-plek = a place to walk along or learn
sort-budget = money
paper-vog = a certificate of conduct (VOG)
paper-id = proof of identity
paper-inkomen = proof of income
paper-verwijzing = a referral
paper-pas = a city pass
language-nl = Dutch
language-en = English
language-ar = Arabic
language-tr = Turkish
language-pl = Polish
language-uk = Ukrainian
language-ti = Tigrinya
language-ber = Berber
language-pap = Papiamento
language-srn = Sranan
language-fa = Persian
language-so = Somali
language-fr = French
language-es = Spanish
language-de = German
language-zh = Chinese

# The reasons of a choice that was made: kept without figures, so said without.
chosen-walk = Within walking distance
chosen-estimated-walk = Within walking distance, roughly
chosen-remote = By phone or screen
chosen-same-category = Fits the topic
chosen-narrower-or-wider-category = Belongs to the topic
chosen-related-category = Can help with this topic too
chosen-hands = Wants to help where it is needed
chosen-open-then = Can at the time that was asked
chosen-room = There was room
chosen-known = One of you knows them
chosen-not-yet-partner = Was not a partner yet
chosen-freshly-confirmed = Was checked shortly before
chosen-language = Speaks the language that was asked
chosen-step-free = No threshold or stairs
chosen-date = Was still to come
