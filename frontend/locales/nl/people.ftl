# Mensen uit de buurt: meedoen, een eigen code, wat er van u is.

## Fouten
error-reach-missing = Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij u bereiken.
error-reach-wrong = Dit is geen telefoonnummer en geen e-mailadres. Schrijf tien cijfers, of een adres met een @.
error-own-code-missing = Vul uw code in. Dat is een woord met cijfers, zoals zon 418.
error-own-code-unknown = Wij vinden niets bij deze code en dit nummer of adres. Kijk of u beide goed typte. Of bel ons.
error-shift-over = Deze taak is al begonnen of gaat niet door. Kijk wat er nog te doen is.
error-offer-over = De plek is niet meer vrij. De tijd om te kiezen was om.
error-shift-role-missing = Schrijf wat er te doen is, bijvoorbeeld: tafels klaarzetten.
error-shift-role-long = Dit is te lang. Schrijf hooguit { $most } tekens.
error-shift-time = Schrijf een tijd, bijvoorbeeld: half 1 of 12:30.
error-shift-ends = Het einde ligt voor het begin. Kies een latere tijd.
error-shift-people = Schrijf een getal van 1 tot { $most }.
error-shift-most = Dit is minder dan er nodig zijn. Kies een hoger getal.
error-event-name = Geef het een naam van hooguit 80 tekens.
error-event-long = Dit is te lang. Schrijf hooguit 600 tekens.
error-event-day = Schrijf een dag die nog komt, bijvoorbeeld: zaterdag 21 november.
error-event-organiser = Schrijf wie het doet, bijvoorbeeld: Bewonersgroep Voorhof.
error-event-person = Schrijf wie men kan bellen.
error-venue-choose = Er zijn meer plekken met de naam { $value }: { $choices }. Schrijf er een over.

## Meedoen
join-title = Meedoen
join-lead = Hier kunt u helpen in de buurt. U kiest zelf wat past.
join-who-helps = Wie helpt mee?
join-help = Ik help
join-help-title = Ik help: { $role }
join-wait = Op de wachtlijst
join-all = Alles waar hulp bij nodig is
join-none = Nu is er nergens hulp nodig.
join-none-next = Kijk wat er bij u in de buurt is
join-nothing-asked = U bent welkom. U hoeft niets te doen.
join-find-back = Doet u al mee? Vind uw afspraak terug
join-over = Deze taak is al begonnen of gaat niet door.
join-full = Alle plekken zijn bezet. U kunt op de wachtlijst. Komt er een plek vrij, dan hoort u dat van ons.
join-first-name = Uw voornaam
join-reach = Uw telefoonnummer of e-mailadres
join-reach-hint = Eén van de twee is genoeg.
join-kept = Uw naam en nummer zijn alleen voor wie dit organiseert. U kunt alles zelf weer wissen.
join-needed = { $count ->
    [one] Nog 1 mens nodig
   *[other] Nog { $count } mensen nodig
}
join-places = { $count ->
    [one] Nog 1 plek
   *[other] Nog { $count } plekken
}
join-taken = Alle plekken zijn bezet
join-done-title = Gelukt
join-waiting-title = U staat op de wachtlijst
join-sure-title = Komt u toch niet?
join-left-title = U bent afgemeld
join-what = { $date } van { $hours }: { $role }
join-you-help = U helpt { $what }.
join-you-wait = U bent nummer { $place } op de wachtlijst voor { $what }.
join-you-may = Er is een plek voor u: { $what }. Zeg het ons voor { $until }.
join-you-left = U komt niet: { $what }.
join-you-lapsed = De plek is naar een ander: { $what }.
join-you-helped = Dit was { $what }.
join-overlap = Let op: u staat op die tijd ook bij { $other }. Kan dat samen?
join-instead = Hier is nog wel plek:
join-code = Uw code
join-photo = Maak een foto van dit scherm.
join-code-for = Met deze code vindt u alles terug:
join-calendar = Zet in mijn agenda
join-whatsapp = Stuur naar mijn WhatsApp
join-to-myself = Ik help bij { $event }: { $what }. Mijn code is { $code }. Terugvinden of afmelden: { $address }
join-leave = Toch niet
join-leave-sure = Ja, ik kom niet
join-stay = Nee, ik kom wel
join-left-thanks = Goed dat u het zegt. Zo weten wij dat we een ander kunnen vragen.
join-take = Ja, ik doe het

## Wat van u is
mine-title = Wat van u is
mine-lead = Typ uw code, en het nummer of adres dat u gaf.
mine-again = U was een uur weg. Typ uw code opnieuw.
mine-code = Uw code
mine-code-hint = Een woord en drie cijfers, zoals zon 418.
mine-reach-hint = Gaf u niets op? Laat dit dan leeg.
mine-open = Laat zien
mine-promised = Dit beloofde u
mine-nothing = U beloofde nog niets.
mine-gave = Dit gaf u ons
mine-name = Naam
mine-email = E-mailadres
mine-who-sees = Alleen wie dit organiseert, ziet uw naam en nummer. Wie keek, schrijven wij op.
mine-erase = Wis alles van mij
mine-erase-what = Wij wissen uw naam, uw nummer en wat u beloofde. Dat kan niet terug.
mine-erase-sure = Ja, wis alles
mine-erase-not = Nee, laat staan
mine-erased = Alles van u is gewist.
mine-erased-next = Wij kunnen het ook zelf niet meer lezen.

## Van het team
team-events-title = Activiteiten
team-events-about = Maak iets met de buurt, en zie wie er komt helpen.
team-events-none = Er staat nog niets op de agenda.
team-events-none-next = Begin klein: een middag met koffie is al genoeg.
team-event-shift = { $role }: { $taken } van de { $most }
team-event-count = { $taken } van de { $most } plekken bezet, { $least } nodig.
team-event-waiting = Op de wachtlijst: { $count }.
team-event-host = Bewoners bellen { $name }.
team-event-poster = Dit adres staat op de poster:
team-event-others = Een ander team zorgt hiervoor. Namen ziet alleen dat team.
team-event-nobodys = Zet je er iets bij? Dan zorgt jouw team hiervoor en zie je wie er komt.
team-event-confirmed = Heeft een plek
team-event-line = Nummer { $place } op de wachtlijst
team-event-offered = Bel: er is een plek, tot { $until }
team-event-offered-mail = Kreeg bericht: er is een plek, tot { $until }
team-event-away = Kwam niet
team-event-said-yes = Zei ja
team-event-said-no = Zei nee
team-event-no-show = Kwam niet
team-event-came = Kwam toch
team-event-no-name = Zonder naam
today-call-offer = Bel { $name }: er is een plek
shift-add = Zet iets te doen erbij
shift-role = Wat is er te doen?
shift-role-hint = Bijvoorbeeld: tafels klaarzetten.
shift-from = Van
shift-from-hint = Bijvoorbeeld: half 1.
shift-to = Tot
shift-least = Hoeveel mensen zijn nodig?
shift-most = Hoeveel mensen kunnen er zijn?
new-event-title = Nieuwe activiteit
new-event-lead = Wat, wanneer en waar. Daarna zet je erbij wat er te doen is.
new-event-save = Maak de activiteit
event-name = Hoe heet het?
event-words = Waar gaat het om?
event-words-hint = Mag leeg. Hier geen namen of nummers.
event-day = Welke dag?
event-day-hint = Bijvoorbeeld: zaterdag 21 november.
event-place = Waar?
event-place-hint = Naam van de plek, straat met nummer, of postcode.
event-organiser = Wie organiseert het?
event-person = Wie kan men bellen?
event-person-hint = Deze naam en dit nummer ziet iedereen.

## Berichten
mail-join-subject = Bericht van Buurtraat
mail-join-lead = Iemand meldde zich aan met dit adres. Er is een plek.
mail-join-waiting = Iemand meldde zich aan met dit adres. U staat op de wachtlijst.
mail-join-code = Met deze code en dit adres vindt u alles terug. U kunt u daar ook afmelden.
mail-join-not-you = Was u dit niet? Meld u dan af met deze code. Of wis daar alles.
mail-join-link = Bekijk wat van u is
mail-offer-lead = Er is een plek voor u vrij. Zeg het ons voor { $until }.
mail-offer-code = U hebt uw code nodig. Die kreeg u toen u zich aanmeldde.
