# Shops: one question at the counter, who calls, and the way back.

## First screen
shop-is-this-you = { $shop }. Is this right?
shop-came-just = { $who } was just with you
shop-came = { $who } came to see you on { $date }
shop-is-here = { $who } works in your neighbourhood
shop-tel = phone
shop-known = { $shop } is a partner of ours already. { $name } is your regular contact.
shop-question = May a young person from the neighbourhood walk along here?
shop-what-it-is = Walking along is looking and helping. There is a regular guide. You are bound to nothing.
shop-one = Yes, one
shop-more = Yes, more
shop-else = Rather something else
shop-no = No, thank you
shop-another = This is another shop
shop-rests = We will not ask you anything for a year: until { $date }.
shop-rather-yes = Would you like to do something after all?
shop-used = Somebody of { $shop } answered already
shop-used-you = Was that you? With your code you see what you said. There you can change it or take it away.
shop-used-other = Was it not you? Then you need not do anything. Is something not right? Please call us.
shop-to-code = I have a code
shop-old = This card is from long ago
shop-old-next = The card is older than a year. Would you still like to do something? Choose { $shop } from the list.
shop-old-do = Choose your shop
shop-no-team = No district team works with us here yet. So nobody can come to you. Please call us.
shop-find = Find your shop

## Second screen
shop-whom = Whom may we call?
shop-you-said = You said: “{ $answer }”.
shop-person = Name
shop-phone = Phone
shop-can = What can somebody do here? (may stay empty)
shop-else-what = What would you rather do? (may stay empty)
shop-words = Or in your own words (may stay empty)
shop-send = Done
shop-who-sees = Only the district team sees this. You can always take it away.
shop-else-tour = Show what we do
shop-else-lend = Lend things
shop-else-goods = Give things
shop-else-room = Lend a room
shop-else-poster = Put up a poster
shop-else-advice = Think along

## Third screen
shop-thanks = Thank you.
shop-calls = { $name } calls you before { $day }. Nobody comes yet. You decide.
shop-calls-again = { $name } calls you as soon as your number is right. Nobody comes yet. You decide.
shop-not-kept = { $name } would call you before { $day }. Did that not happen? Then please call: { $phone }. Nobody comes yet. You decide.
shop-partner-now = { $name } spoke to you. You are a partner of ours. Nobody comes without your knowing.
shop-wrong-number = We reached nobody at your number. Please give another number below.
shop-street = With you, { $count } shops in the street take part; at { $begin } we begin.
shop-street-first = You are the first shop in the street; at { $begin } we begin.
shop-street-begins = With you, { $count } shops in the street take part. That is enough to begin.
shop-code = Your code
shop-code-use = Take a picture of this screen. With this code and your phone number you see later what you said.
shop-whatsapp = Send to my WhatsApp
shop-whatsapp-text = I answered for { $shop } to { $team }. My code is { $code }. I can look at it, change it or take it away at { $link }
shop-you-ticked = You ticked: { $what }.
shop-reach = We call { $person }, { $number }.
shop-change = Change
shop-not-after-all = Not after all
shop-erase-what = Your name, your number and your answer are gone at once. Nobody calls.
shop-erase = Yes, take it all away
shop-erased = It is all gone
shop-erased-next = Your name, your number and your answer are kept nowhere. Nobody calls. You need not do anything.
shop-gone = There is nothing here any more
shop-gone-next = The answer was taken away, or this page was open too long. With your code you look again.

## Searching and the code
shops-title = Which shop are you?
shops-lead = You choose your shop and answer one question. It takes a minute.
shops-which = The beginning of the name
shops-which-hint = For example: bakker wil. Is it a shop with many branches? Type the street after a comma.
shops-search = Search
shops-choose = Choose your shop
shops-not-there = Is your shop not there? Type a little more of the name, or call us.
shops-nothing = We find no shop with “{ $typed }”
shops-nothing-next = Please check the name. Its beginning is enough. You can also call.
shops-have-code = I answered already and have a code
shop-code-title = Your answer
shop-code-lead = Here you see what you said. You can change it or take it away.
shop-code-field = Your code
shop-code-hint = One word and three digits, for example zon 418.
shop-code-show = Show it

## What somebody can do
task-animals = Looking after animals
task-bake = Baking bread
task-bouquets = Binding flowers
task-brew = Brewing
task-build = Building and odd jobs
task-carry = Carrying and tidying
task-children = Playing with children
task-clean = Cleaning
task-computers = Working with computers
task-cook = Cooking
task-customers = Helping customers
task-deliver = Delivering
task-design = Designing
task-desk = Standing at the desk
task-elderly = Helping the elderly
task-guests = Receiving guests
task-iron = Washing and ironing
task-mend = Mending things
task-mend-bicycles = Mending bicycles
task-mend-cars = Mending cars
task-metal = Working with metal
task-pack = Packing
task-paint = Painting
task-photos = Taking photos
task-plants = Looking after plants
task-prepare = Preparing food
task-print = Printing
task-serve = Serving
task-sew = Sewing
task-shelves = Filling shelves
task-sort = Sorting things
task-sport = Helping at sports
task-till = Working the till
task-wash-cars = Washing cars
task-wash-hair = Washing hair
task-wash-up = Washing up
task-wood = Working with wood

## Faults
error-shop-answer = Choose an answer first.
error-shop-person = Fill in a name. Then we know whom to ask for.
error-shop-person-long = This name is too long. Write { $most } characters at most.
error-shop-phone-missing = Fill in a phone number. Then we can call you.
error-shop-phone = { $value } is no phone number. Write ten digits, for example 06 12 34 56 78.
error-shop-words-long = This is too long. Write { $most } characters at most.
error-shop-nobody = No district team works with us here yet. Please call us.

## The team calls
today-call-shop = Call { $name } before { $day }
today-before = before { $day }
to-call-one = They say: yes, one young person may walk along here.
to-call-more = They say: yes, more young people may walk along here.
to-call-else = They say: rather something else.
to-call-can = This is what somebody can do there, or what they want: { $what }.
to-call-said = What did they say?
to-call-promised = { $name } promised this
to-call-say = You answered our question: may a young person walk along? May I come by, to see together how that could be done?
to-call-say-else = You said that you would rather do something else. May I ask what you have in mind?
to-call-after = After the call
to-call-yes = They say yes: make a partner
to-call-yes-hint = Then you fill in together when somebody can come. That can also be later, in the shop.
to-call-number = The number is not right
to-call-wrong = The number is not right
to-call-wrong-next = The shop sees this at its own code and can give another number. Or walk by.
to-call-no = They would rather not after all
to-call-no-what = Name, number and answer are gone at once. We do not ask again for a year.
to-call-partner = This is a partner now
to-call-partner-page = To the page of the partner

## Filled in together
walk-title = Filling in together: { $name }
walk-lead = Fill this in beside the shopkeeper. It takes five minutes. Then you print it on one page.
walk-when = When can somebody come?
walk-goal = What does somebody learn here?
walk-goal-hint = In one sentence, for example: helping customers and working the till.
walk-hours = How many hours a week?
walk-fee = What does the young person get for it?
walk-fee-none = Nothing: it is looking and trying
walk-fee-allowance = An allowance
walk-fee-wage = Wages
walk-guidance = Who guides?
walk-guidance-team = We take that over: the district team guides
walk-guidance-shop = The shop, and the district team helps
walk-save = Save and print
walk-after = This stands with the partner afterwards, with your name and the date.
walk-here = Walking along
walk-not-yet = Not filled in together yet.
walk-fill = Fill in together
walk-together = Filled in together
walk-print = Print the agreement
walk-hours-short = How much
walk-hours-words = { $count ->
    [one] 1 hour a week
   *[other] { $count } hours a week
}
walk-goal-short = What somebody learns
walk-fee-short = Allowance
walk-guidance-short = Guidance
error-walk-slots = Choose at least one half-day.
error-walk-goal = Write in one sentence what somebody learns here.
error-walk-goal-long = This is too long. Write { $most } characters at most.
error-walk-hours = Write how many hours a week: a number from 1 to { $most }.
error-walk-fee = Choose what the young person gets.
error-walk-wage = More than { $most } hours a week is regular work. Regular work is paid work. Choose wages or an allowance, or write fewer hours.
error-walk-guidance = Choose who guides.

## The agreement on paper
agreement-title = Walking along at { $name }
agreement-empty = Nothing was filled in together yet.
agreement-fill = Fill it in together
agreement-print = Print this page on A4 and leave it in the shop.
agreement-by = Filled in together on { $date }, with { $name }.
agreement-rules = This is what we agree
agreement-look = Whoever walks along looks and helps. Learning comes first.
agreement-work = Regular work is paid work. Whoever walks along does not take the place of somebody with a job.
agreement-young = Is somebody younger than 16? Then a parent signs too.
agreement-safe = Nobody works alone, at night or with dangerous machines.
agreement-insured = The district team says beforehand how insurance is arranged.
agreement-benefit = Does somebody have a benefit? Then the district team first calls the municipality.
agreement-stop = The shop and the young person may always stop. One phone call is enough.
agreement-names = The shop does not choose who comes by name or face. The district team proposes somebody, and explains a no.
agreement-call = Questions? Call { $name }:
agreement-sign-shop = the shop
agreement-sign-young = the young person
agreement-sign-parent = a parent
agreement-sign-hint = A parent signs only where the young person is not yet 16.
