# Het netwerk van het team.
and = en
page-before = Vorige
page-after = Volgende
know-title = Wie kennen jullie al?
know-lead = Vink aan wie jullie kennen. Daarna vul je in hoe je ze bereikt.
know-search = Naam, straat of soort plek
know-volunteer = Een vrijwilliger erbij
know-count = { $count ->
    [one] 1 plek die jullie nog niet kennen
   *[other] { $count } plekken die jullie nog niet kennen
}
know-elsewhere = { $count ->
    [one] 1 andere is al aangevinkt
   *[other] { $count } andere zijn al aangevinkt
}
know-next = Verder met wie is aangevinkt
know-nothing = Hier staat geen plek met die woorden.
know-nothing-next = Zoek met een ander woord. Staat een plek niet op de kaart, plak hem dan uit een lijst.
know-details-title = Hoe bereiken jullie hen?
know-details-lead = Een telefoonnummer is genoeg. Alleen het team ziet het.
know-phone = Telefoon
know-person = Naar wie vraag je? (hoeft niet)
know-who = Wie van jullie kent hen?
know-offers = Wat hebben ze te bieden?
know-more = Nog iets anders
know-more-none = Niets anders
know-already = Een collega zette deze plek er net in. Je komt erbij te staan als iemand die hen kent.
know-save = { $count ->
    [one] Zet erin
   *[other] Zet deze { $count } erin
}
know-after = Ze staan daarna in jullie netwerk en worden gevonden bij een vraag.
know-nobody = Er is nog niemand aangevinkt.
know-nobody-next = Terug naar de lijst
volunteer-title = Een vrijwilliger
volunteer-lead = Drie antwoorden. Alleen het team ziet wie het is.
volunteer-first-name = Voornaam
volunteer-can-do = Wat kan en wil deze persoon doen?
volunteer-can-do-hint = In eigen woorden. Waar het bij hoort, stellen we voor.
volunteer-consent = Deze persoon vindt het goed dat het team dit bewaart en belt als iemand hulp zoekt. Stoppen kan altijd.
volunteer-save = Zet erin
volunteer-after = We bewaren alleen ongeveer waar iemand woont, geen adres.
register-title = Netwerk
register-add = Wie kennen jullie nog meer?
register-words = Naam, of wat iemand kan
register-near = Dichtbij (straat of postcode)
register-shown = Wie
shown-all = Iedereen
shown-long-ago = Een jaar niet gesproken
shown-only-one = Een van ons kent hen
shown-out = Eruit gehaald
register-count = { $count ->
    [one] 1 partner
   *[other] { $count } partners
}
register-empty = Er staat nog niemand in jullie netwerk.
register-empty-next = Begin met de plekken die jullie al kennen. Drie is al genoeg.
register-nothing = Niemand past bij wat je zoekt.
register-nothing-next = Zoek met een ander woord, of kies “iedereen”.
register-relay = Estafette: wie kent alleen een van ons?
register-bridges = Bruggenbouwers
register-nobody-knows = Nog niemand van jullie kent hen.
register-knows = { $count ->
    [one] { $names } kent hen.
   *[other] { $names } kennen hen.
}
register-never-spoken = Nog niet gesproken.
register-spoken = Laatst gesproken: { $date }.
register-confirmed = Nagevraagd: { $date }.
register-new = { $count ->
    [one] 1 partner erbij.
   *[other] { $count } partners erbij.
}
register-joined = Een collega zette { $name } er net in. Jij staat er nu bij als iemand die hen kent.
far-metres = ± { $metres } m hier vandaan
far-kilometres = ± { $kilometres } km hier vandaan
partner-out = Deze partner is uit het netwerk gehaald.
partner-out-next = Niemand vindt hen nu bij een vraag.
partner-no-contact = Er is geen nummer bekend.
partner-ask-for = Vraag naar
partner-still = Nog steeds zo
partner-offers = Wat ze bieden
partner-offer-change = Verander dit
partner-when = Wanneer
part-am = ochtend
part-pm = middag
part-eve = avond
partner-places = Hoeveel mensen tegelijk? (leeg: geen grens)
partner-room = { $count ->
    [one] 1 plek
   *[other] { $count } plekken
}
partner-who = Wie kent hen?
partner-know-too = Ik ken hen ook
partner-know-no-longer = Ik ken hen niet meer
partner-introduction = Op weg naar { $name }, die hen nog moet ontmoeten.
partner-log = Contact
partner-log-what = Wat was er?
partner-log-outcome = Wat zeiden ze?
partner-log-note = Eén regel (hoeft niet)
partner-log-note-hint = Geen namen of nummers van bewoners.
partner-log-save = Schrijf op
partner-thank = Ze deden iets voor jullie. Bedank hen.
partner-thanked = Ik heb hen bedankt
contact-call = Gebeld
contact-visit = Langsgeweest
contact-asked = Iets gevraagd
contact-given = Ze deden iets
contact-thanks = Bedankt
outcome-none = Niets bijzonders
outcome-yes = ja
outcome-perhaps = misschien
outcome-no = nee
balance-asked = { $count } keer iets gevraagd
balance-given = { $count } keer iets gedaan
balance-thanks = { $count } keer bedankt
partner-peace = Rust
partner-rest = Even niet vragen
partner-rest-until = Tot wanneer?
partner-rest-hint = Leeg: een jaar.
partner-rest-save = Laat hen met rust
partner-rests = Niet vragen tot { $date }.
partner-wake = Toch weer vragen
partner-code = Eigen code
partner-code-what = Met een code leest deze persoon zelf wat wij bewaren. Rust nemen of alles wissen kan dan ook.
partner-code-give = Geef een code
partner-code-is = Vertel of stuur deze code:
partner-code-where = De code werkt op { $where }.
partner-code-with-phone = Het telefoonnummer hierboven hoort erbij.
partner-code-with-email = Het e-mailadres hierboven hoort erbij.
partner-code-alone = De code werkt zonder nummer. Daarom is hij zo lang.
partner-take-out = Haal uit het netwerk
partner-take-out-what = Niemand vindt hen dan nog bij een vraag. Wat jullie opschreven, blijft staan.
partner-take-out-do = Haal eruit
partner-done-known = Je staat erbij als iemand die hen kent.
partner-done-forgotten = Je staat er niet meer bij.
partner-done-logged = Het staat erbij.
partner-done-rests = Ze worden met rust gelaten.
partner-done-woken = Ze mogen weer gevraagd worden.
partner-done-still-so = Genoteerd: het klopt nog.
partner-done-changed = Het is veranderd.
partner-done-asked = Genoteerd dat je hen hebt gevraagd.
partner-done-bridge = Het is bewaard.
bridge-title = Bruggenbouwer
bridge-make = Deze persoon is een bruggenbouwer
bridge-change = Verander dit
bridge-communities = Bij wie is deze persoon thuis?
bridge-municipal = Kent iemand bij de gemeente
bridge-has-line = Kent iemand bij de gemeente.
bridge-line = lijn met de gemeente
bridge-asks-most = Hoe vaak per maand mogen we vragen?
bridge-consent = Deze persoon vindt het goed om deuren te openen en dat het team dit bewaart.
bridge-consented = Zei ja op { $date }.
bridge-save = Bewaar
bridge-drop = Geen bruggenbouwer meer
bridge-asked = Ik heb hen gevraagd
bridge-asked-name = Ik heb { $name } gevraagd
bridge-times = { $count ->
    [one] Je mag deze maand nog 1 keer vragen.
   *[other] Je mag deze maand nog { $count } keer vragen.
}
bridge-again = Deze maand genoeg gevraagd. Het kan weer vanaf { $date }.
bridges-title = Bruggenbouwers
bridges-lead = Mensen die deuren openen, en dat zelf willen. Niemand wordt vaker gevraagd dan hij of zij wil.
bridges-count = { $count ->
    [one] 1 bruggenbouwer
   *[other] { $count } bruggenbouwers
}
bridges-nobody = Er is nog geen bruggenbouwer.
bridges-nobody-next = Open iemand uit jullie netwerk en kies “Deze persoon is een bruggenbouwer”.
relay-title = Estafette
relay-lead = Gaat een collega weg, dan gaat geen contact verloren. Stel mensen die maar een van jullie kennen op tijd voor aan een ander.
relay-whose = Van wie?
relay-show = Toon
relay-person = { $name } ({ $count })
relay-only-you = { $count ->
    [0] Niemand kent alleen jou.
    [one] Deze ene partner kent alleen jou.
   *[other] Deze { $count } partners kennen alleen jou.
}
relay-only-them = { $count ->
    [0] Niemand kent alleen { $name }.
    [one] Deze ene partner kent alleen { $name }.
   *[other] Deze { $count } partners kennen alleen { $name }.
}
relay-to = Introduceer aan
relay-introduce = Introduceer
relay-alone = Je werkt nog alleen. Zodra er een collega bij is, kun je mensen aan elkaar voorstellen.
relay-cards-of = Kaartjes voor { $name }
intro-cards-title = Kaartjes voor { $name }
intro-cards-print = Print deze pagina: elk kaartje is een A6.
cards-nobody = Niemand wacht op een kennismaking met { $name }.
cards-nobody-next = Kies in de estafette wie je voorstelt.
card-comes = { $name } van { $team } komt binnenkort bij u langs of belt u.
intro-card-from = { $count ->
    [one] { $from } kent u en stelt { $name } graag aan u voor.
   *[other] { $from } kennen u en stellen { $name } graag aan u voor.
}
error-phone-wrong = Telefoon klopt niet. Schrijf tien cijfers, zoals 015 123 45 67 of 06 12 34 56 78.
error-person-too-long = De naam is te lang. Schrijf hooguit 80 tekens.
error-nobody-knows = Kies wie van jullie hen kent.
error-offer-missing = Kies wat ze te bieden hebben.
error-too-many-offers = Kies hooguit vier dingen die ze te bieden hebben.
error-nobody-ticked = Er is nog niemand aangevinkt.
error-too-many-ticked = Vink hooguit { $most } plekken tegelijk aan. Zet deze er eerst in.
error-first-name-missing = Schrijf de voornaam op.
error-first-name-wrong = Schrijf alleen een voornaam, zonder cijfers.
error-can-do-missing = Schrijf op wat deze persoon kan doen.
error-consent-missing = Vraag eerst of deze persoon het goed vindt, en vink dat aan.
error-note-number = Er staat een nummer, mailadres of adres in. Haal dat weg.
error-note-name = Er lijkt een naam in te staan. Laat de naam weg.
error-contact-sort-missing = Kies wat er was: gebeld, langsgeweest, gevraagd, gedaan of bedankt.
error-rest-date = Kies een dag na vandaag, hooguit vijf jaar verder.
error-places-wrong = Schrijf een aantal van 1 tot 500, of laat het leeg.
error-communities-missing = Schrijf op bij wie deze persoon thuis is.
error-asks-wrong = Schrijf een aantal van 1 tot { $most } keer per maand.
error-asked-enough = Deze persoon is deze maand genoeg gevraagd. Er is niets opgeschreven.
error-colleague-missing = Kies een collega die nu in jullie team werkt.
register-paste = Plak uit Excel
register-places = Plekken op de kaart
