# Wat wij bewaren, waarom en hoe lang: dezelfde regels die het programma uitvoert.
footer-privacy = Wat wij van u bewaren
privacy-title = Wat wij van u bewaren
privacy-lead = Hier leest u wat wij bewaren, waarom, hoe lang en wie het ziet.
privacy-why = Waarom
privacy-who = Wie het ziet
privacy-how-long = Hoe lang
privacy-own-title = Wat u zelf kunt doen
privacy-own = Met uw code ziet u alles wat wij van u weten. U kunt het meenemen en wissen. U ziet ook wie er keek.
privacy-own-link = Bekijk wat van u is
privacy-no-code = Hebt u geen code? Bel ons dan. Wij zoeken het met u op.
privacy-never = Wij bewaren geen achternaam, geen burgerservicenummer en niets over uw gezondheid. Van een vraag weten wij niet precies waar u woont.
privacy-sealed = Uw nummer of adres ligt achter slot. Elk mens heeft een eigen sleutel. Wist u alles, dan is die sleutel weg.
privacy-days = { $count ->
    [1] één dag
    [7] een week
    [183] een half jaar
    [365] een jaar
    [730] twee jaar
   *[other] { $count } dagen
}
privacy-question-title = Een vraag
privacy-question-why = Zo kan iemand u helpen en u een antwoord geven.
privacy-question-who = Alleen het team dat u helpt, leest uw eigen woorden.
privacy-sign-up-title = Meedoen aan een activiteit
privacy-sign-up-why = Zo weet wie het organiseert, op wie hij kan rekenen.
privacy-sign-up-who = Alleen het team dat de activiteit organiseert.
privacy-helper-title = Wat u kunt
privacy-helper-why = Zo kan het team u bellen als iemand uw hulp nodig heeft.
privacy-helper-who = Alleen het team. Wie hulp krijgt, hoort uw voornaam.
privacy-shop-title = Winkels en bedrijven
privacy-shop-why = Zo kan het team u bellen over een plek.
privacy-shop-who = Alleen het team dat u belt. Iedereen ziet dat u meedoet als u een plek geeft.
privacy-network-title = Wat wij samen deden
privacy-network-why = Zo vragen wij u niet te vaak en bedanken wij u.
privacy-network-who = Teams van uw gemeente.
privacy-team-title = Mensen van het team
privacy-team-why = Zo weet u met wie u praat.
privacy-team-who = Iedereen ziet de naam van uw vaste persoon. De rest ziet alleen het team.
privacy-passing-title = Codes, berichten en formulieren
privacy-passing-why = Zo komt een bericht aan, en telt een formulier één keer.
privacy-passing-who = Niemand leest dit. Het programma gebruikt het.
privacy-log-title = Wie wat zag of deed
privacy-log-why = Zo ziet u wie er keek, en kan niemand stiekem kijken.
privacy-log-who = U ziet wie bij u keek. Verder ziet alleen de beheerder dit.
privacy-ground-title = De kaart
privacy-ground-why = Zo weten wij wat waar is in de buurt.
privacy-ground-who = Iedereen. Hier staat niets over mensen in.
keep-closed = Uw eigen woorden en de code van de vraag: tot { $time } na het einde.
keep-asked = Uw eigen woorden: nooit langer dan { $time }.
keep-agreed = Wat er is afgesproken: tot { $time } na het einde, nooit langer dan een jaar.
keep-answer = Het antwoord en hoe wij u bereiken: { $time } na uw vraag.
keep-asker = Dat twee vragen van één mens zijn, zonder wie: { $time }. Alleen waar de gemeente mensen telt.
keep-published = In welke cijfers iemand meetelde, zonder wie: { $time } na het laatste cijfer.
keep-sign-up = Uw naam, uw nummer en of u kwam: tot { $time } na uw taak.
keep-shift = Hoeveel mensen er kwamen: tot { $time } na de taak.
keep-event = De activiteit, en wie men kon bellen: tot { $time } erna.
keep-helper = Uw voornaam, uw nummer en wat u kunt: tot { $time } nadat u het voor het laatst zei.
keep-ask = Wat wij u vroegen en wat u zei: tot { $time } na de vraag.
keep-bridge = Voor wie u een deur opendoet: tot { $time } na uw ja.
keep-code = Uw code: tot de dag waarop wij ook de rest wissen.
keep-shop = Uw naam, uw nummer en uw antwoord: tot een jaar na uw antwoord. Zei u nee, dan vragen wij een jaar lang niets.
keep-consent = Uw ja, en bij welke tekst: zo lang als de rest.
keep-batch = Wat een team uit een tabel plakte: { $time }, om het terug te kunnen draaien.
keep-taken-out = Hoe wij een partner bereiken: tot { $time } nadat die stopte.
keep-visit = Wanneer wij belden of langskwamen: { $time }.
keep-rest = Uw rust: tot de dag waarop die eindigt.
keep-door = Bij welke winkels wij langsgingen: { $time }.
keep-import = Wat een ingelezen lijst veranderde: { $time }, om het terug te kunnen draaien.
keep-worker = Naam en nummer van wie wegging: { $time }.
keep-session = Dat iemand van het team is aangemeld: nooit langer dan twaalf uur.
keep-sign-in = Codes om in te loggen: { $time }.
keep-outbox = Dat er een bericht ging: { $time }. Wat erin stond, wissen wij zodra het weg is.
keep-unsent = Een bericht dat niet weg kon: nooit langer dan { $time }.
keep-idea = Een idee voor de buurt: { $time }.
keep-wish = Dat u iets wilt organiseren: { $time }.
keep-report = Een melding over een tekst: { $time }.
keep-moderation = Welke tekst wij weghaalden, en waarom: { $time }.
keep-form = Dat een formulier binnenkwam: { $time }.
keep-log = Welk team keek, en wanneer: { $time }.
keep-erasure = Dat iemand is gewist, zonder wie het was: { $time }. Zo komt niemand terug uit een oude kopie.
