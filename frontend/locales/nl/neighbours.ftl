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

## Klopt er iets niet?
report-title = Klopt er iets niet?
report-lead = Zeg het ons: wat klopt er niet bij “{ $name }”?
report-reason = Wat is er?
report-reason-wrong = Het klopt niet
report-reason-rude = Het is niet aardig
report-reason-person = Er staat iets over een mens in
report-reason-unsafe = Het is niet veilig
report-words = Wilt u er iets bij zeggen?
report-words-hint = Dit mag leeg blijven. Noem geen namen.
report-reach-hint = Dit mag leeg blijven. Vult u het in? Dan hoort u wat wij deden.
report-send = Stuur op
report-thanks = Dank u
report-thanks-next = Iemand van het wijkteam kijkt hiernaar.
error-report-reason = Kies wat er is.
mail-report-lead = U zei dat er iets niet klopte op Buurtraat. Dit is ons antwoord:
mail-report-gone = Wij hebben uw adres nu gewist.

## Meldingen voor het team
cases-title = Meldingen
cases-about = Wat er niet klopt aan een tekst die iedereen leest, en wat verborgen is.
cases-lead = Kijk of de tekst zo kan. Wat je verbergt, is meteen overal weg.
cases-quiet = Er zijn geen meldingen.
cases-hidden = Verborgen
cases-why = Waarom verberg je dit?
cases-hide = Verberg
cases-leave = Het mag blijven
cases-back = Zet terug
cases-called = Ik heb gebeld
cases-answer = Je antwoord aan { $email }
cases-send = Stuur het antwoord
cases-history = Wat er eerder gebeurde
cases-hid = { $name } verborg dit op { $day }: { $why }
cases-put-back = { $name } zette dit terug op { $day }
error-moderation-why = Schrijf waarom, in hooguit { $most } tekens.
today-reports = { $count ->
    [one] Bekijk 1 melding
   *[other] Bekijk { $count } meldingen
}
today-reports-why = Iemand zegt dat een tekst niet klopt.

## Ideeën van de buurt
home-board = Ideeën van de buurt
board-title = Samen in de buurt
board-lead = Dit willen en doen buren. Doe mee, of kom met iets nieuws.
board-ideas = Ideeën van de buurt
board-no-ideas = Er is nog geen idee. Hebt u er een?
board-together = Dit is er al
idea-title = Ik heb een idee
idea-lead = Vertel uw idee. Iemand van het wijkteam leest het eerst. Daarna ziet iedereen het.
idea-words = Wat is uw idee?
idea-words-hint = In uw eigen woorden, zonder namen. Zoals: een bankje bij de speeltuin.
idea-place = Uw postcode of straat
idea-send = Stuur mijn idee
idea-reach-hint = Een van de twee is genoeg. Het mag ook leeg blijven. Dan krijgt u alleen een code.
idea-consent = Uw naam en nummer zijn alleen voor het wijkteam. U kunt alles zelf weer wissen.
idea-join-lead = Doet u mee? Bij vijf mensen belt het wijkteam en gaan we aan de slag.
idea-join-send = Ik doe mee
idea-joined = { $count ->
    [one] 1 mens doet mee
   *[other] { $count } mensen doen mee
}
idea-thanks = Dank u
idea-own = Uw idee: { $words }
idea-joined-own = U doet mee met: { $words }
idea-waits = Iemand van het wijkteam leest uw idee. Daarna ziet iedereen het.
idea-done = Het wijkteam is hiermee begonnen.
idea-refused = Dit staat niet op de site. Wilt u weten waarom? Bel ons.
idea-code-why = Met deze code ziet u hoe het ermee staat.
idea-remove-what = Dan wissen wij uw naam en uw nummer. U doet niet meer mee.
error-idea-missing = Schrijf wat uw idee is.
error-idea-few = Er doen nog geen { $least } mensen mee.

## Zelf iets organiseren
wish-title = Ik wil iets organiseren
wish-lead = Vertel wat u wilt doen. Iemand van het wijkteam kijkt ernaar. Daarna ziet iedereen het.
wish-words = Wat gaat u doen?
wish-words-hint = Kort, zonder namen. Zoals: samen soep eten.
wish-day = Op welke dag?
wish-from = Hoe laat begint het?
wish-to = Hoe laat is het klaar?
wish-place = Waar is het? Straat en nummer, of postcode
wish-send = Stuur op
wish-organiser = Bewoners uit de buurt
wish-own = U wilt dit doen: { $words }
wish-waits = Iemand van het wijkteam kijkt ernaar en belt of mailt u.
wish-public = Iedereen kan het nu zien en meedoen.

## Wat buren meebrengen, voor het team
brought-title = Ideeën van bewoners
brought-about = Wat bewoners bedenken en zelf willen doen.
brought-lead = Knik je? Dan ziet iedereen het. Bij vijf mensen kun je beginnen.
brought-quiet = Er wacht nu niets.
brought-enough = Hier doen genoeg mensen mee
brought-wishes = Bewoners willen dit organiseren
brought-ideas = Nieuwe ideeën
brought-begin = Begin hiermee
brought-yes = Zet op de site
brought-no = Niet plaatsen
brought-no-name = Zonder naam
error-brought-answer = Kies of dit op de site mag.
today-idea = Lees een nieuw idee
today-wish = Een bewoner wil iets organiseren
today-idea-enough = Begin: { $count } mensen doen mee
