# Deuren en straten. Het team is “je”, winkels zijn “u” (card-, door-unknown).
doors-title = Vijf deuren vanmiddag
doors-lead = Plekken die jullie nog niet kennen en die nu het meest kunnen helpen. Je loopt ze in één ronde.
doors-from = Vanaf { $place }
doors-from-here = Vanaf het begin van de ronde
doors-total = { $count ->
    [one] samen 1 minuut lopen
   *[other] samen { $count } minuten lopen
}
doors-begin = Begin deze ronde
doors-begin-hint = Daarna print je de lijst en de deurkaarten, en houd je op je telefoon bij wat mensen zeiden.
doors-others = Andere vijf
doors-where = Waar begin je?
doors-search = Zoek hier
doors-nothing = Hier zijn geen deuren meer over.
doors-nothing-next = Begin ergens anders: typ een straat of postcode.
doors-no-ground = We kennen hier nog geen plekken.
doors-no-ground-next = Typ een straat of postcode, of vraag wie de gebieden en de kaart inleest.
doors-earlier = Je laatste rondes
doors-round-of = { $date }: { $been } van { $all } deuren
door-why-asked = { $count ->
    [one] Hier dichtbij is 1 vraag over “{ $category }”.
   *[other] Hier dichtbij zijn { $count } vragen over “{ $category }”.
}
door-why-work = Dit werk heeft nog niemand die jullie kennen: “{ $work }”.
door-why-near = { $count ->
    [one] Vlakbij: 1 minuut van waar je begint.
   *[other] Vlakbij: { $count } minuten van waar je begint.
}
round-title = Ronde van { $date }
round-progress = { $been } van { $all } deuren gehad
round-done = Alle deuren gehad. Mooi werk!
round-done-next = Maak van elke “ja” een partner, zolang je het nog weet.
round-list = Print de lijst
round-cards = Print de deurkaarten
door-what = Wat zeiden ze?
door-person = Wie sprak je?
door-phone = Telefoon
door-yes = Ja
door-perhaps = Misschien
door-no = Nee, dank u
door-hint = Naam en telefoon mogen leeg blijven. Bij “nee” bewaren we ze niet, en vragen we het een jaar niet meer.
door-said-yes = zei ja
door-said-perhaps = zei misschien
door-said-no = zei nee
door-said-no-until = zei nee, we vragen het niet voor { $date }
door-make-partner = Maak { $name } partner
sheet-back = Terug naar de ronde
sheet-print = Print deze pagina op A4. Op papier staan alleen de kaart en de lijst.
sheet-name = naam
sheet-phone = telefoon
cards-title = Deurkaarten
cards-print = Print deze pagina op A4 en knip de kaarten uit. Laat er bij elke deur een achter.
card-came-by = Wij kwamen bij u langs.
card-scan = Scan het vierkant of ga naar
card-qr = Vierkant dat leidt naar { $address }
card-from = { $name } van { $team }
card-from-phone = { $from }, tel. { $number }
door-unknown = Deze kaart kennen we niet
door-unknown-next = Kijk of de code klopt: één woord en drie cijfers. Bellen mag ook, dan zoeken we het samen uit.
together-lead = Iets wat zich bewezen heeft, in jouw straat beginnen.
streets-title = Waar zou een stagestraat kunnen?
streets-about = Straten met veel verschillend werk, dicht bij jongeren die iets zoeken.
streets-lead = Stukken straat met veel verschillend werk, dicht bij jongeren die een plek zoeken. Verschil telt zwaarder dan het aantal winkels.
streets-works = { $count ->
    [one] soort werk
   *[other] soorten werk
}
streets-how = We kijken naar verschillend werk, aantal zaken, wie al meedoet en hoe ver jongeren moeten lopen.
streets-nothing = We kennen hier nog geen straat met genoeg zaken bij elkaar.
streets-nothing-next = Lees eerst de kaart in. Daarna staan de beste straten hier.
street-numbers = { $street } { $from } tot en met { $to }
street-about = { $businesses } zaken, { $works } soorten werk, { $metres } meter lopen
street-businesses = { $count ->
    [one] 1 zaak
   *[other] { $count } zaken
}
street-joined = { $count ->
    [one] 1 doet mee
   *[other] { $count } doen mee
}
street-asked = { $count } al gevraagd
street-elsewhere = buiten jullie wijk
street-partner = partner
street-not-asked = nog niet gevraagd
street-now = vraag nu
street-ask = { $count ->
    [one] Vraag deze ene
    [2] Vraag deze twee
    [3] Vraag deze drie
    [4] Vraag deze vier
   *[other] Vraag deze vijf
}
street-ask-hint = Eerst zaken met werk dat nog niemand in de straat biedt.
street-all-asked = Iedereen in deze straat is gevraagd.
error-too-many-doors = Dit zijn te veel deuren. Kies er hooguit { $most }.
error-doors-missing = Er is geen deur meer om langs te gaan. Kies opnieuw.
error-door-outcome-missing = Kies wat ze zeiden: ja, misschien of nee.
error-door-person-too-long = Deze naam is te lang. Schrijf hooguit { $most } tekens.
error-door-phone = { $value } is geen telefoonnummer. Schrijf tien cijfers, of laat het leeg.
