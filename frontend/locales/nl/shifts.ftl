# Activiteiten en taken die veranderen of niet doorgaan.

## Fouten
error-event-over = Dit is geweest of gaat niet door. Veranderen kan niet meer.
error-shift-taken = Zo veel mensen hebben al een plek: { $count }. Kies dit getal of meer.
error-shift-gone = Die tijd is al voorbij. Kies een latere tijd.
error-why-missing = Schrijf in één zin waarom het niet doorgaat.
error-why-long = Dit is te lang. Schrijf hooguit { $most } tekens.

## Voor het team
change-link = Verander of zeg af
change-event-title = Verander de activiteit
change-shift-title = Verander de taak
change-back = Terug naar de activiteit
change-place = Komt er een andere plek?
change-place-hint = Nu: { $place }. Laat dit leeg als de plek zo blijft.
change-place-none = nog geen plek
change-moves = Wat er te doen is, schuift mee. Daarna kun je elke taak nog apart veranderen.
change-told = Wie zich aanmeldde, krijgt bericht. Wie een nummer gaf, bel je zelf: dat staat bij Vandaag.
change-save = Verander
change-taken = { $count ->
    [0] Er is nog niemand aangemeld.
    [one] Er heeft 1 mens een plek.
   *[other] Er hebben { $count } mensen een plek.
}
off-title = Gaat het niet door?
off-why = Waarom niet? Schrijf één zin.
off-why-hint = Dit leest iedereen. Schrijf hier geen namen.
off-final = Dit kan niet terug. Wie zich aanmeldde, hoort het van ons.
off-shift = Zeg deze taak af
off-event = Zeg de activiteit af
team-event-notice-changed = Bel: er is iets veranderd
team-event-notice-off = Bel: het gaat niet door
team-event-off = Was aangemeld
team-event-told = Ik heb gebeld
today-call-changed = Bel { $name }: er is iets veranderd
today-call-off = Bel { $name }: het gaat niet door

## Voor iedereen
off-note = Dit gaat niet door.
join-you-called-off = Dit gaat niet door: { $what }.
join-changed = Let op: dit is veranderd op { $date }.

## In de mail
mail-changed-lead = Er is iets veranderd bij { $event }.
mail-changed-now = Het is nu { $what }.
mail-changed-place = De plek is nu { $place }.
mail-changed-not = Past het niet meer? Dan kunt u zich afmelden.
mail-called-off = Dit gaat niet door: { $event }, { $what }.
mail-called-off-rest = U hoeft niets te doen. Fijn dat u wilde helpen.

## Agenda
feed-title = In uw eigen agenda
feed-lead = Uw agenda kan zelf bijhouden wat u beloofde.
feed-on = Maak een adres voor mijn agenda
feed-how = Zet dit adres in uw agenda, bij: agenda toevoegen van internet.
feed-secret = Geef dit adres aan niemand. Wie het heeft, ziet wat u beloofde.
feed-off = Stop met dit adres
feed-own-name = Wat ik beloofde
feed-area-name = Wat er is in { $area }
feed-area = Alles in { $area } in mijn agenda
feed-event = Zet in mijn agenda

## Delen en de poster
share-title = Vertel het verder
share-link = Het adres van deze pagina
poster-title = Poster
poster-link = Poster om op te hangen
poster-print = Print dit op A4 en hang het op.
poster-qr = Vierkantjes voor de camera van een telefoon: { $address }
poster-scan = Richt de camera van uw telefoon hierop. Of typ:
poster-call = Liever bellen?

## Zonder vaste tijd
error-shift-kind = Kies wanneer het is.
error-shift-before = Schrijf een dag die nog komt, bijvoorbeeld: vrijdag 20 november.
shift-kind = Wanneer is het?
shift-kind-set = Op een vaste tijd
shift-kind-flexible = Wanneer het iemand past, tot een dag
shift-kind-open = Wanneer het iemand past, tot alles klaar is
shift-before = Wat is de laatste dag?
shift-before-hint = Alleen als er geen vaste tijd is. Bijvoorbeeld: vrijdag 20 november.
join-when-flexible = Wanneer het u past, uiterlijk { $date }
join-when-open = Wanneer het u past
join-what-flexible = uiterlijk { $date }: { $role }
join-what-open = wanneer het u past: { $role }

## Steeds weer
error-event-repeat = Kies hoe vaak het is.
error-event-until = Schrijf de laatste dag. Die ligt na de eerste keer, en hooguit een jaar later.
repeat-title = Hoe vaak is het?
repeat-choice-once = Een keer
repeat-choice-week = Elke week
repeat-choice-two-weeks = Om de week
repeat-choice-month = Elke maand, op dezelfde dag van de week
repeat-until = Tot en met welke dag?
repeat-until-hint = Alleen als het vaker is. Hooguit een jaar. Bijvoorbeeld: zaterdag 26 juni.
change-which = Voor welke keer?
change-which-one = Alleen deze keer
change-which-all = Deze keer en alle volgende keren
shift-every = Ook op alle volgende dagen
repeat-week = elke week
repeat-two-weeks = om de week
repeat-month = elke maand
join-dates = Ook op deze dagen
join-dates-every = Dit is { $every }.
join-every = Ik help elke keer ({ $every })
join-every-told = U meldde zich aan voor { $every }. Dit is de volgende keer.
join-leave-once = Deze keer niet
join-leave-every = Helemaal niet meer
join-sure-every-title = Helemaal niet meer?
join-every-sure = Wij halen u dan van alle dagen die nog komen.
join-leave-every-sure = Ja, ik kom niet meer
