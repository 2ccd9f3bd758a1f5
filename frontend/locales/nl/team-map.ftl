team-map-title = Kaart van ons gebied
team-map-lead = Wat mensen vroegen, wie er helpt en wat er nog nodig is. Alleen je team ziet dit.
team-map-about = Waar wordt wat gevraagd, en waar is hulp nodig?
team-map-layers = Wat wil je zien?
team-map-when = Wanneer
team-map-needs = Vragen
team-map-capacity = Hulp
team-map-open = Nog nodig
team-map-doors = Deuren
team-map-label-needs = Hoeveel er gevraagd is, per stukje van de buurt
team-map-label-capacity = Hoeveel hulp er nu is, per stukje van de buurt
team-map-label-open = Voor hoeveel vragen nog hulp nodig is, per stukje van de buurt
team-map-label-doors = Bij hoeveel deuren je collega’s waren, per stukje van de buurt
team-map-count-needs = { $count ->
    [0] geen vragen
    [one] 1 vraag
   *[other] { $count } vragen
}
team-map-count-capacity = { $count ->
    [0] geen hulp
    [one] 1 keer hulp
   *[other] { $count } keer hulp
}
team-map-count-open = { $count ->
    [0] niets meer nodig
    [one] voor 1 vraag nog hulp nodig
   *[other] voor { $count } vragen nog hulp nodig
}
team-map-count-doors = { $count ->
    [0] geen deuren
    [one] 1 deur
   *[other] { $count } deuren
}
team-map-class-1 = 1 of 2
team-map-quarter = { $quarter ->
    [1] januari tot en met maart
    [2] april tot en met juni
    [3] juli tot en met september
   *[4] oktober tot en met december
} { $year }
team-map-caption = { $what }: { $when }. Tik op een straat voor vijf deuren daar.
team-map-nothing = Hier is in deze maanden niets gevraagd, en er is nog geen hulp.
team-map-unplaced = { $count ->
    [one] Van 1 vraag weten we alleen ongeveer waar die is. Die staat niet op de kaart.
   *[other] Van { $count } vragen weten we alleen ongeveer waar ze zijn. Die staan niet op de kaart.
}
team-map-how = Hoe tellen we dit?
team-map-how-needs = Vragen: wat mensen in die drie maanden vroegen, ook als het al geregeld is.
team-map-how-capacity = Hulp: wie en wat er nu helpt, ook als je naar vroeger kijkt.
team-map-how-open = Nog nodig: wat er van die vragen overblijft na de hulp binnen een kwartier lopen. Hulp die goed past en dichtbij is, telt zwaarder. Niemand helpt meer mensen dan er plek is. Zegt iemand niet hoeveel plek er is, dan rekenen we op twee vragen.
team-map-how-doors = Deuren: winkels en plekken waar iemand van de gemeente langs was.
team-map-streets = Straten met veel soorten winkels
