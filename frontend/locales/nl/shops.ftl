# Winkels: één vraag aan de toonbank, wie er belt, en de weg terug. Winkels zijn “u”, het team is “je” (to-call, walk).

## Eerste scherm
shop-is-this-you = { $shop }. Klopt dit?
shop-came-just = { $who } was net bij u
shop-came = { $who } was { $date } bij u
shop-is-here = { $who } werkt in uw buurt
shop-tel = tel.
shop-known = { $shop } staat al bij ons als partner. { $name } is uw vaste persoon.
shop-question = Mag een jongere uit de buurt hier meelopen?
shop-what-it-is = Meelopen is kijken en helpen. Er is een vaste begeleider. U zit nergens aan vast.
shop-one = Ja, een
shop-more = Ja, meer
shop-else = Liever iets anders
shop-no = Nee, dank u
shop-another = Dit is een andere winkel
shop-rests = Wij vragen u een jaar lang niets meer: tot { $date }.
shop-rather-yes = Wilt u toch iets doen?
shop-used = Iemand van { $shop } gaf al antwoord
shop-used-you = Was u dat? Met uw code ziet u wat u zei. U kunt het daar ook veranderen of weghalen.
shop-used-other = Was u dat niet? Dan hoeft u niets te doen. Klopt er iets niet? Bel ons gerust.
shop-to-code = Ik heb een code
shop-old = Deze kaart is van lang geleden
shop-old-next = De kaart is ouder dan een jaar. Wilt u nog iets doen? Kies { $shop } uit de lijst.
shop-old-do = Kies uw winkel
shop-no-team = Hier werkt nog geen wijkteam met ons. Er kan dus niemand naar u toe komen. Bel ons gerust.
shop-find = Zoek uw winkel

## Tweede scherm
shop-whom = Wie mogen wij bellen?
shop-you-said = U zei: “{ $answer }”.
shop-person = Naam
shop-phone = Telefoon
shop-can = Wat kan iemand hier doen? (mag leeg)
shop-else-what = Wat doet u liever? (mag leeg)
shop-words = Of in uw eigen woorden (mag leeg)
shop-send = Klaar
shop-who-sees = Alleen het wijkteam ziet dit. U kunt het altijd weghalen.
shop-else-tour = Laten zien wat wij doen
shop-else-lend = Spullen lenen
shop-else-goods = Spullen geven
shop-else-room = Een ruimte lenen
shop-else-poster = Een poster ophangen
shop-else-advice = Meedenken

## Derde scherm
shop-thanks = Dank u.
shop-calls = { $name } belt u voor { $day }. Er komt nog niemand. U beslist.
shop-calls-again = { $name } belt u zodra uw nummer klopt. Er komt nog niemand. U beslist.
shop-not-kept = { $name } zou u bellen voor { $day }. Is dat niet gebeurd? Bel dan zelf: { $phone }. Er komt nog niemand. U beslist.
shop-partner-now = { $name } sprak met u. U staat bij ons als partner. Er komt niemand zonder dat u het weet.
shop-wrong-number = Wij bereikten niemand op uw nummer. Geef hieronder een ander nummer.
shop-street = Met u doen { $count } winkels in de straat mee; bij { $begin } beginnen we.
shop-street-first = U bent de eerste winkel in de straat; bij { $begin } beginnen we.
shop-street-begins = Met u doen { $count } winkels in de straat mee. Dat is genoeg om te beginnen.
shop-code = Uw code
shop-code-use = Maak een foto van dit scherm. Met deze code en uw telefoonnummer ziet u later wat u zei.
shop-whatsapp = Stuur naar mijn WhatsApp
shop-whatsapp-text = Ik gaf antwoord voor { $shop } aan { $team }. Mijn code is { $code }. Ik kan het bekijken, veranderen of weghalen op { $link }
shop-you-ticked = U vinkte aan: { $what }.
shop-reach = Wij bellen { $person }, { $number }.
shop-change = Veranderen
shop-not-after-all = Toch niet
shop-erase-what = Uw naam, uw nummer en uw antwoord zijn dan meteen weg. Er belt niemand.
shop-erase = Ja, haal alles weg
shop-erased = Alles is weg
shop-erased-next = Uw naam, uw nummer en uw antwoord staan nergens meer. Er belt niemand. U hoeft niets te doen.
shop-gone = Hier staat niets meer
shop-gone-next = Het antwoord is weggehaald, of deze pagina stond te lang open. Met uw code kijkt u opnieuw.

## Zoeken en de code
shops-title = Welke winkel bent u?
shops-lead = U kiest uw winkel en geeft antwoord op één vraag. Het duurt een minuut.
shops-which = Het begin van de naam
shops-which-hint = Bijvoorbeeld: bakker wil. Zoekt u een winkel met veel vestigingen? Typ de straat achter een komma.
shops-search = Zoek
shops-choose = Kies uw winkel
shops-not-there = Staat uw winkel er niet bij? Typ iets meer van de naam, of bel ons.
shops-nothing = Wij vinden geen winkel met “{ $typed }”
shops-nothing-next = Kijk of u de naam goed typte. Het begin is genoeg. Bellen mag ook.
shops-have-code = Ik gaf al antwoord en heb een code
shop-code-title = Uw antwoord
shop-code-lead = Hier ziet u wat u zei. U kunt het veranderen of weghalen.
shop-code-field = Uw code
shop-code-hint = Een woord en drie cijfers, bijvoorbeeld zon 418.
shop-code-show = Laat zien

## Wat iemand kan doen
task-animals = Dieren verzorgen
task-bake = Brood bakken
task-bouquets = Bloemen binden
task-brew = Brouwen
task-build = Bouwen en klussen
task-carry = Sjouwen en opruimen
task-children = Met kinderen spelen
task-clean = Schoonmaken
task-computers = Met computers werken
task-cook = Koken
task-customers = Klanten helpen
task-deliver = Bezorgen
task-design = Ontwerpen
task-desk = Aan de balie staan
task-elderly = Ouderen helpen
task-guests = Gasten ontvangen
task-iron = Wassen en strijken
task-mend = Spullen repareren
task-mend-bicycles = Fietsen maken
task-mend-cars = Auto’s repareren
task-metal = Met metaal werken
task-pack = Inpakken
task-paint = Schilderen
task-photos = Foto’s maken
task-plants = Planten verzorgen
task-prepare = Eten klaarmaken
task-print = Drukken
task-serve = Bedienen
task-sew = Naaien
task-shelves = Vakken vullen
task-sort = Spullen uitzoeken
task-sport = Helpen bij sport
task-till = Achter de kassa staan
task-wash-cars = Auto’s wassen
task-wash-hair = Haar wassen
task-wash-up = Afwassen
task-wood = Met hout werken

## Fouten
error-shop-answer = Kies eerst een antwoord.
error-shop-person = Vul een naam in. Dan weten wij naar wie we vragen.
error-shop-person-long = Deze naam is te lang. Schrijf hooguit { $most } tekens.
error-shop-phone-missing = Vul een telefoonnummer in. Dan kunnen wij u bellen.
error-shop-phone = { $value } is geen telefoonnummer. Schrijf tien cijfers, bijvoorbeeld 06 12 34 56 78.
error-shop-words-long = Dit is te lang. Schrijf hooguit { $most } tekens.
error-shop-nobody = Hier werkt nog geen wijkteam met ons. Bel ons gerust.

## Het team belt
today-call-shop = Bel { $name } voor { $day }
today-before = voor { $day }
to-call-one = Zij zeggen: ja, een jongere mag hier meelopen.
to-call-more = Zij zeggen: ja, meer jongeren mogen hier meelopen.
to-call-else = Zij zeggen: liever iets anders.
to-call-can = Dit kan iemand daar doen, of dit willen zij: { $what }.
to-call-said = Wat zeiden ze?
to-call-promised = { $name } beloofde dit
to-call-say = U gaf antwoord op onze vraag: mag een jongere meelopen? Mag ik eens langskomen om samen te kijken hoe dat kan?
to-call-say-else = U zei dat u liever iets anders doet. Mag ik vragen waar u aan denkt?
to-call-after = Na het bellen
to-call-yes = Zij zeggen ja: maak partner
to-call-yes-hint = Daarna vul je samen in wanneer iemand kan komen. Dat kan ook later, in de winkel.
to-call-number = Het nummer klopt niet
to-call-wrong = Het nummer klopt niet
to-call-wrong-next = De winkel ziet dit bij de eigen code en kan een ander nummer geven. Of loop eens langs.
to-call-no = Ze willen toch niet
to-call-no-what = Naam, nummer en antwoord zijn dan meteen weg. We vragen het een jaar niet meer.
to-call-partner = Dit is nu een partner
to-call-partner-page = Naar de pagina van de partner

## Samen ingevuld
walk-title = Samen invullen: { $name }
walk-lead = Vul dit in naast de winkelier. Het duurt vijf minuten. Daarna print je het op één pagina.
walk-when = Wanneer kan iemand komen?
walk-goal = Wat leert iemand hier?
walk-goal-hint = In één zin, bijvoorbeeld: klanten helpen en de kassa doen.
walk-hours = Hoeveel uur in een week?
walk-fee = Wat krijgt de jongere ervoor?
walk-fee-none = Niets: het is kijken en proberen
walk-fee-allowance = Een vergoeding
walk-fee-wage = Loon
walk-guidance = Wie begeleidt?
walk-guidance-team = Dat nemen wij over: het wijkteam begeleidt
walk-guidance-shop = De winkel, en het wijkteam helpt
walk-save = Bewaar en print
walk-after = Dit staat daarna bij de partner, met jouw naam en de datum.
walk-here = Meelopen
walk-not-yet = Nog niet samen ingevuld.
walk-fill = Vul samen in
walk-together = Samen ingevuld
walk-print = Print de afspraak
walk-hours-short = Hoeveel
walk-hours-words = { $count ->
    [one] 1 uur in een week
   *[other] { $count } uur in een week
}
walk-goal-short = Wat iemand leert
walk-fee-short = Vergoeding
walk-guidance-short = Begeleiding
error-walk-slots = Kies minstens één dagdeel.
error-walk-goal = Schrijf in één zin wat iemand hier leert.
error-walk-goal-long = Dit is te lang. Schrijf hooguit { $most } tekens.
error-walk-hours = Schrijf hoeveel uur in een week: een getal van 1 tot en met { $most }.
error-walk-fee = Kies wat de jongere krijgt.
error-walk-wage = Meer dan { $most } uur in een week is gewoon werk. Gewoon werk wordt betaald. Kies loon of een vergoeding, of schrijf minder uren.
error-walk-guidance = Kies wie begeleidt.

## De afspraak op papier
agreement-title = Meelopen bij { $name }
agreement-empty = Er is nog niets samen ingevuld.
agreement-fill = Vul het samen in
agreement-print = Print deze pagina op A4 en laat haar achter in de winkel.
agreement-by = Samen ingevuld op { $date }, met { $name }.
agreement-rules = Dit spreken we af
agreement-look = Wie meeloopt, kijkt en helpt. Leren gaat voor.
agreement-work = Gewoon werk wordt betaald. Wie meeloopt, neemt geen plaats in van iemand met een baan.
agreement-young = Is iemand jonger dan 16 jaar? Dan tekent ook een ouder.
agreement-safe = Niemand werkt alleen, in de nacht of met gevaarlijke machines.
agreement-insured = Het wijkteam vertelt vooraf hoe de verzekering is geregeld.
agreement-benefit = Heeft iemand een uitkering? Dan belt het wijkteam eerst met de gemeente.
agreement-stop = De winkel en de jongere mogen altijd stoppen. Eén telefoontje is genoeg.
agreement-names = De winkel kiest niet wie er komt op naam of gezicht. Het wijkteam stelt iemand voor, en legt een nee uit.
agreement-call = Vragen? Bel { $name }:
agreement-sign-shop = de winkel
agreement-sign-young = de jongere
agreement-sign-parent = een ouder
agreement-sign-hint = Een ouder tekent alleen als de jongere nog geen 16 jaar is.
