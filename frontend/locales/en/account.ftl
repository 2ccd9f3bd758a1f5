# Who signs in, and the people of the team.
fault-429 = That was too often in a row
fault-429-next = Wait { $seconds } seconds and then try again.
problem-too-many = Too often in a row
error-setup-code = This code is not right. Look at the screen where Buurtraat was started; the code changes at every start.
error-setup-code-often = That was too often in a row. Wait { $seconds } seconds and then type the code again.
error-setup-code-missing = Type the code that stands on the screen where Buurtraat was started.
setup-open = Open { $address } and type this code: { $code }
map-basemap-broken = The ground in { $file } cannot be read. The map works, without this ground. The reason: { $reason }.
error-setting = This setting is not right: { $value }.
mail-code-subject = Your code
mail-code-lead = This is your code to sign in:
mail-email-lead = This is the code for your new e-mail address:
mail-code-link = Or open this link in the browser in which you began
mail-code-lasts = The code works for { $minutes } minutes and once. Give it to nobody.
mail-code-not-you = Did you not ask for this? Then there is nothing you need to do.
mail-invite-subject = Welcome to Buurtraat
mail-invite-lead = Your colleague has invited you. You sign in with this e-mail address; there is no password.
mail-invite-link = To Buurtraat
mail-invite-not-you = Do you know nobody who uses Buurtraat? Then there is nothing you need to do.
error-account-email-missing = Type an e-mail address.
error-account-email = { $value } is not an e-mail address. Please check it.
error-account-email-taken = Somebody uses this e-mail address here already. Choose another one.
error-account-code-missing = Type the code.
error-account-code = This code is not right. Check it and try again.
error-account-code-over = This code does not work any more. Ask for a new code.
error-account-app-code = This code is not right. Look in the app: there is a new code every half minute.
error-account-name-missing = Type a name.
error-account-name-too-long = This name is too long. Write at most { $most } characters.
error-account-phone = { $value } is not a telephone number. Please check it.
error-account-role = Choose what somebody may do.
error-account-role-above = Somebody who may do more than you cannot be changed by you, and you cannot let somebody do more than you may yourself.
error-account-last-coordinator = A team always has a coordinator. Make somebody else coordinator first.
error-account-last-administrator = There is always an administrator here. Make somebody else administrator first.
error-account-heir-missing = Choose who takes over the open needs.
error-account-heir = Choose somebody of the team.
error-account-sure = Tick that you are sure.
role-member = member of the team
role-coordinator = coordinator
role-administrator = administrator
sign-in-by-mail = Or with a code by mail
sign-in-mail-lead = Type your e-mail address at work. You get a code; there is no password.
sign-in-demo-mail = No mail goes out in the example. Try member@voorbeeld.example and read what comes in:
sign-in-send = Send me a code
sign-in-code-title = Type the code
sign-in-code-lead = If your e-mail address is known here, you will get a mail with a code within a minute.
sign-in-code-none = No mail? Look among unwanted mail, or ask your coordinator whether this address is known.
sign-in-confirm-lead = Press the button and you are signed in.
sign-in-elsewhere-lead = You opened the link in another browser than the one you began in. Type the code from the mail as well.
sign-in-second-title = Type the code from the app
sign-in-second-lead = Open the app with codes on your phone and type the code of Buurtraat.
sign-in-over-lead = This code does not work any more: it is too old, was used, or was tried too often.
sign-in-new-code = Ask for a new code
account-title = Your account
account-saved = That has been saved.
account-name = Name
account-phone = Telephone number
account-phone-hint = People whose regular contact you are see this number.
account-save = Save
account-email = E-mail address
account-code = The code
account-signing-in = How you sign in
account-no-email = No e-mail address of yours is known yet. Without one you cannot sign in again: fill it in now.
account-no-mail = No mail is sent from here yet. Ask whoever set Buurtraat up to arrange that.
account-email-change = Send a code to this address
account-email-sent = A code was sent to { $email }. Type it here; from then on you sign in with this address.
account-email-confirm = Use this address
second-title = An extra code when signing in
second-on = When you sign in we also ask for a code from an app on your phone.
second-off = Would you like it extra safe? Then we also ask for a code from an app on your phone.
second-lead = You need an app that makes codes. Most password apps can.
second-scan = Scan this square with the app.
second-qr = Square to scan with the app; the text below says the same
second-or-type = Or type this into the app:
second-on-phone = Are you reading this on your phone? Open the app
second-code = The code the app shows now
second-turn-on = Turn on
second-turn-off = Turn off
people-title = People of the team
people-you = that is you
people-no-email = cannot sign in yet: there is no e-mail address
people-open-needs = { $count ->
    [one] 1 open need
   *[other] { $count } open needs
}
people-role = What may this colleague do?
invite-title = Invite a colleague
invite-lead = Your colleague gets a mail and can sign in after that.
invite-lead-provider = Your colleague can sign in with { $name } after that, with this e-mail address. Tell them yourself: no mail is sent.
invite-send = Invite
person-out-of-reach = This colleague may do more than you. An administrator can change this.
person-out-title = Is this colleague leaving?
person-out-lead = Signing in is not possible any more then, on no device. The name stays with what was done.
person-only-theirs = { $count ->
    [one] 1 partner knows only { $name }.
   *[other] { $count } partners know only { $name }.
}
person-relay = Introduce them to a colleague first
person-heir = Who takes over the open needs?
person-heir-choose = Choose a colleague
person-heir-none = There is nothing to take over
person-sure = Yes, { $name } no longer belongs to this team
person-out = Take out of the team
demo-post-title = Mail in the example
demo-post-lead = What elsewhere goes to somebody as mail stands here in the example.
demo-post-empty = There is no mail yet.
demo-post-empty-next = Ask for a code when signing in, or invite a colleague.
demo-post-to = To { $email }
sign-in-start-title = Sign in with the code from the screen
sign-in-start-hint = As long as no mail is sent, a code stands on the screen and in the log at every start of Buurtraat.

# Signing in at one's own organisation.
sign-in-provider = Sign in with { $name }
error-provider-unreachable = { $name } does not answer now. Try again in a few minutes.
error-provider-denied = You stopped signing in at { $name }. Press the button to start again.
error-provider-failed = { $name } could not sign you in. Press the button to try again.
error-provider-state = This sign-in was not started in this browser, or was used already. Press the button to start again.
error-provider-expired = Signing in took too long. Press the button to start again.
error-provider-proof = The answer of { $name } is not right. You are not signed in. If it happens again, tell whoever set up Buurtraat here.
error-provider-acr = For Buurtraat you have to sign in to { $name } in a stronger way, for example with an extra code. Press the button and choose that.
error-provider-unknown = { $name } knows you, but you are not a colleague here. Ask your coordinator to invite you with your e-mail address at work.

# Who could not come in again yet.
again-email = Fill in your e-mail address and you can come in again tomorrow
again-provider = Connect to { $name } and you can come in again tomorrow

# The tie with one's own organisation.
account-provider-free = You can also sign in with { $name }. For that, first connect who you are there to this account.
account-provider-bind = Connect to { $name }
account-provider-leaving = Now sign in at { $name }. After that you come back here and it is done.
account-provider-go = On to { $name }
account-provider-bound = You are connected to { $name }: you can sign in with it.
account-provider-sure = Yes, I do not want to sign in with { $name } any more
account-provider-unbind = Take the connection away
error-provider-session = You were signed out meanwhile. Sign in again and then connect { $name }.
error-provider-taken = This account at { $name } belongs to a colleague here already. Nothing was changed.
error-provider-bound = You are connected to an account at { $name } already. Take that connection away first.
