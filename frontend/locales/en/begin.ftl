# The first morning of a team.
begin-where = Where do you work?
begin-where-lead = Choose your district or neighbourhood. More than one is fine.
begin-search = District, neighbourhood or municipality
begin-search-hint = A few letters will do.
begin-choose = Choose where you work
begin-more = There are more. Type a few more letters.
begin-nothing = We find no district or neighbourhood of that name.
begin-nothing-next = Check the name, or type only how it begins.
begin-on = Continue
begin-who = Who are you?
begin-elsewhere = Choose another place
begin-team = Name of the team
begin-name = Your name
begin-phone = Telephone number
begin-phone-hint = Residents and shops call you on this number.
begin-code = Code to begin
begin-code-hint = The code stands on the screen where Buurtraat was started.
begin-go = Start
begin-nobody = No team works here yet.
begin-here = Begin here
begin-here-hint = You begin with the code on the screen where Buurtraat was started.
begin-closed = A team works here already
begin-closed-next = Sign in. A colleague who takes part can add you.
error-areas-missing = Choose at least one district or neighbourhood.
error-team-missing = Type the name of the team.
error-name-missing = Type your name.
error-name-too-long = This is too long. Write { $most } characters at most.
error-phone-missing = Type a telephone number.
error-phone = { $value } is not a telephone number. Write for example 015 123 45 67.

# Loading the map.
load-title = Load the map
load-nothing = Nothing loaded yet
load-lead = Buurtraat needs three files to know your district. Load them in this order.
load-lead-team = These are the five files by which Buurtraat knows your district. Load them in this order.
load-link = Load the map and lists
load-name-gebieden = 1. Districts and neighbourhoods
load-why-gebieden = Borders of the municipality, districts and neighbourhoods, for example of Statistics Netherlands. A GeoJSON file, 200 MB at most.
load-file-gebieden = File with areas
load-there-gebieden = { $count ->
    [one] 1 area
   *[other] { $count } areas
}
load-name-postcodes = 2. Postal codes
load-why-postcodes = The list of postal codes of GeoNames (NL.txt), 200 MB at most.
load-file-postcodes = File with postal codes
load-there-postcodes = { $count ->
    [one] 1 postal code
   *[other] { $count } postal codes
}
load-name-straten = 3. Streets and places
load-why-straten = An extract of OpenStreetMap (.osm.pbf or .osm), 2 GB at most. It gives streets, addresses, shops and schools.
load-file-straten = File with streets
load-there-straten = { $count ->
    [one] 1 address
   *[other] { $count } addresses
}
load-name-organisaties = 4. Organizations from a directory
load-why-organisaties = A directory of organizations and what they offer in HSDS (Open Referral), as JSON or zip, at most 200 MB. Contact persons are not kept. This may come later.
load-file-organisaties = File with organizations
load-there-organisaties = { $count ->
    [one] 1 organization
   *[other] { $count } organizations
}
load-name-cijfers = 5. Key figures
load-why-cijfers = Key figures of districts and neighbourhoods of CBS, as JSON, at most 200 MB. They go with the areas that are there. This may come later.
load-file-cijfers = File with key figures
load-there-cijfers = { $count ->
    [one] figures of 1 area
   *[other] figures of { $count } areas
}
load-go = Load
load-again = A new file takes the place of the old one. What somebody changed here stays. You can undo it as long as nothing came after it and it is not in use yet.
load-undo = Undo
load-undone-gebieden = The areas are as they were.
load-undone-postcodes = The postcodes are as they were.
load-undone-straten = The streets and places are as they were.
load-undone-organisaties = The organizations are as they were.
load-undone-cijfers = The key figures are as they were.
error-undo-nothing = There is nothing here to undo. Load the file before it again.
error-undo-later = { $file } was loaded after it. Undo that first, or load the file before it again.
error-undo-built-on = It is in use already: partners, needs or a team were added. Load the file before it again.
error-undo-changed = Something from this file was changed since. Load the file before it again.
load-running = Loading
load-running-hint = This page looks again every second. You may close it: loading goes on.
load-seconds = at work for { $seconds } seconds
load-done = Loaded
load-read = Read
load-new = New
load-changed = Changed
load-same = The same
load-left = Left out
load-next = Next file
load-skipped = What could not come along
load-row = Where
load-field = Field
load-reason = Why
load-row-number = row { $row }
load-whole-file = the whole file
load-more-skipped = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
load-notes = What we noticed
load-refused = This file cannot be used
load-refused-next = Nothing was kept.
load-broken = Loading went wrong on our side. Try again.
load-retry = Choose another file
load-gone = We no longer know of this
load-gone-next = The server was started again, or it is long ago. If it was not ready, nothing of it was kept.
load-look-there = See what is loaded
load-closed = You cannot load files here
load-closed-next = An administrator can load the map.
load-fetch = Fetch
load-fetch-from = From { $host }
error-fetch-unreachable = The server with this file cannot be reached. Try again later, or choose a file.
error-fetch-slow = The server with this file takes too long to answer. Try again later, or choose a file.
error-fetch-status = The server did not give this file (answer { $status }). Ask the administrator to check the address.
error-fetch-cut = The file did not come in whole. Fetch it again.
error-upload-missing = Choose a file first.
error-upload-cut = The file did not arrive whole. Nothing was kept. Send it again.
error-upload-too-large = This file is too large. Send { $most } MB at most.
error-upload-disk = We could not put the file down: the disk may be full. Nothing was kept.

# What is there already.
places-title = What is here already
places-known = { $count ->
    [one] We know 1 place here already.
   *[other] We know { $count } places here already.
}
places-partners = { $count ->
    [0] No partners yet.
    [one] 1 partner.
   *[other] { $count } partners.
}
places-next = Whom do you know already?
places-empty = No place is on the map here yet.
places-empty-next = Load the streets and places first.
places-empty-ask = Ask an administrator to load the streets and places.
places-list = Places on the map
places-source = From OpenStreetMap. Is something not right? Take it away here and it stays away.
places-search = Search by name, sort or street
places-nothing = Nothing found.
places-nothing-next = Type another word, or empty the field.
places-wrong = Not right
places-wrong-name = Not right: { $name }
places-right-name = Undo: { $name }
places-gone = { $name } was taken away and stays away.
places-corrected = Taken away
