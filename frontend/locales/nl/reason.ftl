# Waarom iets wordt voorgesteld, en waarom iets net niet past. Eén gewone zin per reden.
reason-detour = Hemelsbreed { $metres } meter, maar er is geen kortere weg
reason-detour-person = Hemelsbreed dichterbij, maar er is geen kortere weg
reason-remote = Per telefoon of scherm, u hoeft de deur niet uit
reason-same-category = Gaat over: { $category }
reason-same-category-unnamed = Gaat precies hierover
reason-narrower-or-wider-category = Hoort erbij: { $category }
reason-narrower-or-wider-category-unnamed = Hoort erbij
reason-related-category = Kan ook helpen: { $category }
reason-related-category-unnamed = Kan ook helpen
reason-work = Werk hier: { $work }
reason-work-unnamed = Doet precies dit werk
reason-hands = Wil helpen waar het nodig is
reason-open-then = Kan op { $when }
reason-room = { $free ->
    [one] Nog 1 plek vrij
   *[other] Nog { $free } plekken vrij
}
reason-known = Het wijkteam kent hen
reason-known-team = Iemand van jullie kent hen
reason-not-yet-partner = Staat op de kaart, we kennen hen nog niet
reason-not-yet-partner-team = Nog geen partner: niemand van jullie kent hen nog
reason-freshly-confirmed = Nagevraagd op { $date }
reason-language = Spreekt { $language }
reason-step-free = Zonder drempel of trap
reason-date = Op { $when }
reason-until = Tot { $until }
missed-reach = { $walk }, verder dan gevraagd
missed-reach-asked = { $walk }, meer dan de gevraagde { $asked } minuten
missed-reach-detour = { $metres } meter hemelsbreed, maar { $minutes } minuten lopen: er is geen kortere weg
missed-time = Alleen op { $when }
missed-full = Er is nu geen plek vrij
missed-full-until = Vol tot { $until }
missed-rests-until = Rust tot { $until }
missed-few-places = { $free ->
    [one] Er is nog maar 1 plek vrij
   *[other] Er zijn nog maar { $free } plekken vrij
}
missed-kind = Andere hulp dan gevraagd: { $kind }
missed-age = Voor { $min } tot en met { $max } jaar
missed-age-from = Vanaf { $min } jaar
missed-age-to = Tot en met { $max } jaar
missed-language = Spreekt geen { $language }
missed-step-free = Er is een drempel of een trap
missed-step-free-unknown = We weten niet of er een drempel of trap is
missed-document = Vraagt om { $documents }
sort-handen = iemand die het doet
sort-kennis = iemand die het weet
sort-middelen = spullen
sort-ruimte = een ruimte
sort-netwerk = iemand die u aan anderen voorstelt
sort-plek = een plek om mee te lopen of te leren
sort-budget = geld
paper-vog = een verklaring omtrent gedrag (VOG)
paper-id = een identiteitsbewijs
paper-inkomen = een bewijs van inkomen
paper-verwijzing = een verwijzing
paper-pas = een stadspas
language-nl = Nederlands
language-en = Engels
language-ar = Arabisch
language-tr = Turks
language-pl = Pools
language-uk = Oekraïens
language-ti = Tigrinya
language-ber = Berbers
language-pap = Papiaments
language-srn = Sranan
language-fa = Perzisch
language-so = Somalisch
language-fr = Frans
language-es = Spaans
language-de = Duits
language-zh = Chinees

# De redenen van een gemaakte keuze: bewaard zonder getallen, dus ook zo gezegd.
chosen-walk = Op loopafstand
chosen-estimated-walk = Ongeveer op loopafstand
chosen-remote = Per telefoon of scherm
chosen-same-category = Past bij het onderwerp
chosen-narrower-or-wider-category = Hoort bij het onderwerp
chosen-related-category = Kan ook helpen bij dit onderwerp
chosen-hands = Wil helpen waar het nodig is
chosen-open-then = Kan op het gevraagde moment
chosen-room = Er was plek
chosen-known = Iemand van jullie kent hen
chosen-not-yet-partner = Was nog geen partner
chosen-freshly-confirmed = Was kort ervoor nagevraagd
chosen-language = Spreekt de gevraagde taal
chosen-step-free = Zonder drempel of trap
chosen-date = Was op tijd te halen
