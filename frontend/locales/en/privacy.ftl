# What we keep, why and how long: the very rules that the program executes.
footer-privacy = What we keep of you
privacy-title = What we keep of you
privacy-lead = Here you read what we keep, why, how long and who sees it.
privacy-why = Why
privacy-who = Who sees it
privacy-how-long = How long
privacy-own-title = What you can do yourself
privacy-own = With your code you see everything we know of you. You can take it along and erase it. You also see who looked.
privacy-own-link = See what is yours
privacy-no-code = Do you have no code? Then call us. We will look it up with you.
privacy-never = We keep no surname, no citizen service number and nothing about your health. Of a question we do not know exactly where you live.
privacy-sealed = Your number or address is locked. Every person has a key of their own. Erase everything, and that key is gone.
privacy-days = { $count ->
    [1] one day
    [7] a week
    [183] half a year
    [365] a year
    [730] two years
   *[other] { $count } days
}
privacy-question-title = A question
privacy-question-why = So that somebody can help you and give you an answer.
privacy-question-who = Only the team that helps you reads your own words.
privacy-sign-up-title = Joining in at an activity
privacy-sign-up-why = So that who organises it knows who is coming.
privacy-sign-up-who = Only the team that organises the activity.
privacy-helper-title = What you can do
privacy-helper-why = So that the team can call you when somebody needs your help.
privacy-helper-who = Only the team. Whoever gets help hears your first name.
privacy-shop-title = Shops and businesses
privacy-shop-why = So that the team can call you about a place.
privacy-shop-who = Only the team that calls you. Everybody sees that you take part once you give a place.
privacy-network-title = What we did together
privacy-network-why = So that we do not ask you too often, and thank you.
privacy-network-who = Teams of your municipality.
privacy-team-title = People of the team
privacy-team-why = So that you know whom you talk to.
privacy-team-who = Everybody sees the name of their own contact. The rest is for the team.
privacy-passing-title = Codes, messages and forms
privacy-passing-why = So that a message arrives, and a form counts once.
privacy-passing-who = Nobody reads this. The program uses it.
privacy-log-title = Who saw or did what
privacy-log-why = So that you see who looked, and nobody can look in secret.
privacy-log-who = You see who looked at yours. Otherwise only the administrator sees this.
privacy-ground-title = The map
privacy-ground-why = So that we know what is where in the neighbourhood.
privacy-ground-who = Everybody. There is nothing about people in it.
keep-closed = Your own words and the code of the question: until { $time } after the end.
keep-asked = Your own words: never longer than { $time }.
keep-agreed = What was agreed: until { $time } after the end, never longer than a year.
keep-answer = The answer and how we reach you: { $time } after your question.
keep-asker = That two questions are of one person, without who: { $time }. Only where the municipality counts people.
keep-published = In which figures somebody was counted, without who: { $time } after the last figure.
keep-sign-up = Your name, your number and whether you came: until { $time } after your task.
keep-shift = How many people came: until { $time } after the task.
keep-event = The activity, and whom people could call: until { $time } after it.
keep-helper = Your first name, your number and what you can do: until { $time } after you last said so.
keep-ask = What we asked you and what you said: until { $time } after we asked.
keep-bridge = For whom you open a door: until { $time } after your yes.
keep-code = Your code: until the day on which we erase the rest too.
keep-shop = Your name, your number and your answer: until a year after your answer. If you said no, we ask nothing for a year.
keep-consent = Your yes, and to which text: as long as the rest.
keep-batch = What a team pasted from a table: { $time }, so that it can be taken back.
keep-taken-out = How we reach a partner: until { $time } after they stopped.
keep-visit = When we called or came by: { $time }.
keep-rest = Your rest: until the day on which it ends.
keep-door = Which shops we went by: { $time }.
keep-import = What a list that was read in changed: { $time }, so that it can be taken back.
keep-worker = Name and number of who left: { $time }.
keep-session = That somebody of the team is signed in: never longer than twelve hours.
keep-sign-in = Codes to sign in with: { $time }.
keep-outbox = That a message went: { $time }. What it said we erase as soon as it has gone.
keep-unsent = A message that could not go: never longer than { $time }.
keep-idea = An idea for the neighbourhood: { $time }.
keep-wish = That you want to organise something: { $time }.
keep-report = A report about a text: { $time }.
keep-moderation = Which text we took away, and why: { $time }.
keep-form = That a form came in: { $time }.
keep-log = Which team looked, and when: { $time }.
keep-erasure = That somebody was erased, without who it was: { $time }. So nobody comes back from an old copy.
