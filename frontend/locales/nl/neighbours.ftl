# Wat buren meebrengen: jongeren die ergens willen kijken, voor wie een vraag is, ideeën, en wat er niet klopt.

## Jongeren: je
home-stage = Jong? Loop ergens mee
stage-title = Loop mee in de buurt
stage-lead = Zoek een plek om te kijken, te werken of te leren. Je zit nergens aan vast.
stage-place = Je postcode of straat
stage-place-hint = Zeg je het liever niet? Laat dit dan leeg.
stage-work = Wat wil je doen?
stage-any = Maakt niet uit
stage-any-work = maakt niet uit
stage-school = Met of zonder school?
stage-school-no = Zonder school
stage-school-yes = Met school
stage-search = Zoek plekken
stage-near = Hier kun je meelopen
stage-look = Ik wil hier eens kijken
stage-look-at = Kijken bij { $name }
stage-look-lead = Iemand van het wijkteam belt of mailt je. Je praat eerst samen. De winkel krijgt je naam niet.
stage-never = Een winkel ziet nooit wie hier wil kijken. Jij kiest, samen met iemand van het wijkteam.
stage-nothing = Nu is hier nog geen plek.
stage-nothing-next = Vertel wat je zoekt. Dan zoekt iemand met je mee.
stage-ask = Stel je vraag
stage-to-code = Heb je een code? Kijk hoe het ermee staat
stage-first-name = Je voornaam
stage-first-name-hint = Dit mag leeg blijven.
stage-age = Hoe oud ben je?
stage-age-16 = 16 jaar of ouder
stage-age-under = Jonger dan 16
stage-parent-hint = Ben je jonger dan 16? Vraag je ouder erbij, en vul het nummer van je ouder in.
stage-parent = Mijn ouder weet dit en vindt het goed
stage-reach = Telefoonnummer of e-mailadres
stage-consent = Alleen het wijkteam ziet dit. Je kunt alles zelf weer wissen.
stage-send = Stuur op
stage-back = Terug naar de plekken
stage-given = Gelukt
stage-given-what = Je wilt kijken bij { $name }. Er is nog niets afgesproken.
stage-given-under = Wij praten ook met je ouder.
stage-code = Je code
stage-code-photo = Maak een foto van dit scherm.
stage-code-why = Met deze code en je nummer of adres vind je het antwoord.
stage-code-where = Typ de code op { $where }
stage-mine = Hier wil je kijken
stage-mine-what = Je wilt kijken bij { $name }.
stage-answer = Het antwoord
stage-answer-none = Er is nog geen antwoord. Kijk later nog eens.
stage-answer-late = Het antwoord is te laat. Dat is niet goed. Bel ons gerust.
stage-reach-change = Verander dit
stage-remove = Toch niet
stage-remove-what = Dan wissen wij je naam, je nummer en wat je wilde.
stage-remove-sure = Ja, wis alles
stage-removed = Alles is weg
stage-removed-next = Wij weten niets meer van je.
stage-again = Zoek opnieuw
stage-words = Een jongere wil meelopen of werken. Soort werk: { $work }.
stage-words-school = Een jongere van school zoekt een plek om te leren. Soort werk: { $work }.
error-stage-age = Kies hoe oud je bent.
error-stage-parent = Ben je jonger dan 16? Vraag dan eerst je ouder erbij, en vink dit aan.
error-stage-not-sure = Druk op de knop als je het zeker weet.

## Voor het team
stage-about = Dit is een jongere. Bel eerst met de jongere zelf. Geef naam en nummer niet aan de winkel.
stage-about-under = Jonger dan 16: de ouder hoort erbij en moet het goed vinden.
stage-wants = Wil kijken bij
today-stage = Bel: een jongere wil kijken bij { $name }. Antwoord voor { $day }
today-stage-late = Bel: een jongere wacht op antwoord over { $name }. Beloofd was voor { $day }
outside-about-other = Dit gaat over iemand anders. Vraag of die het weet.
outside-about-street = Dit gaat over iets in de straat.

## Voor wie een vraag is
question-about = Voor wie is dit?
question-about-self = Voor mij
question-about-other = Voor iemand anders
question-about-street = Iets in de straat
question-about-hint = Gaat het over een ander? Noem dan geen naam.
