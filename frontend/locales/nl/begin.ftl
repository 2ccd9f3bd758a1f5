# De eerste ochtend van een team.
begin-where = Waar werken jullie?
begin-where-lead = Kies je wijk of buurt. Meer dan één mag ook.
begin-search = Wijk, buurt of gemeente
begin-search-hint = Een paar letters is genoeg.
begin-choose = Kies waar jullie werken
begin-more = Er zijn er meer. Typ nog een paar letters.
begin-nothing = We vinden geen wijk of buurt die zo heet.
begin-nothing-next = Kijk de naam na, of typ alleen het begin.
begin-on = Verder
begin-who = Wie zijn jullie?
begin-elsewhere = Andere plek kiezen
begin-team = Naam van het team
begin-name = Jouw naam
begin-phone = Telefoonnummer
begin-phone-hint = Hierop bellen bewoners en winkels jou.
begin-code = Code van het begin
begin-code-hint = De code staat op het scherm waar Buurtraat is gestart.
begin-go = Begin
begin-nobody = Hier werkt nog geen team.
begin-here = Begin hier
begin-here-hint = Beginnen gaat met de code op het scherm waar Buurtraat is gestart.
begin-closed = Hier werkt al een team
begin-closed-next = Meld je aan. Een collega die al meedoet, kan jou toevoegen.
error-areas-missing = Kies minstens één wijk of buurt.
error-team-missing = Typ de naam van het team.
error-name-missing = Typ je naam.
error-name-too-long = Dit is te lang. Schrijf hooguit { $most } tekens.
error-phone-missing = Typ een telefoonnummer.
error-phone = { $value } is geen telefoonnummer. Schrijf bijvoorbeeld 015 123 45 67.

# De kaart inlezen.
load-title = De kaart inlezen
load-nothing = Nog niets ingelezen
load-lead = Buurtraat heeft drie bestanden nodig om jullie wijk te kennen. Lees ze in deze volgorde in.
load-lead-team = Dit zijn de vijf bestanden waarmee Buurtraat jullie wijk kent. Lees ze in deze volgorde in.
load-link = De kaart en lijsten inlezen
load-name-gebieden = 1. Wijken en buurten
load-why-gebieden = Grenzen van gemeente, wijken en buurten, bijvoorbeeld van het CBS. Een GeoJSON-bestand, hooguit 200 MB.
load-file-gebieden = Bestand met gebieden
load-there-gebieden = { $count ->
    [one] 1 gebied
   *[other] { $count } gebieden
}
load-name-postcodes = 2. Postcodes
load-why-postcodes = De postcodelijst van GeoNames (NL.txt), hooguit 200 MB.
load-file-postcodes = Bestand met postcodes
load-there-postcodes = { $count ->
    [one] 1 postcode
   *[other] { $count } postcodes
}
load-name-straten = 3. Straten en plekken
load-why-straten = Een uittreksel van OpenStreetMap (.osm.pbf of .osm), hooguit 2 GB. Hieruit komen straten, adressen, winkels en scholen.
load-file-straten = Bestand met straten
load-there-straten = { $count ->
    [one] 1 adres
   *[other] { $count } adressen
}
load-name-organisaties = 4. Organisaties uit een lijst
load-why-organisaties = Een lijst van organisaties en hun aanbod volgens HSDS (Open Referral), als json of zip, hooguit 200 MB. Contactpersonen worden niet bewaard. Dit mag ook later.
load-file-organisaties = Bestand met organisaties
load-there-organisaties = { $count ->
    [one] 1 organisatie
   *[other] { $count } organisaties
}
load-name-cijfers = 5. Kerncijfers
load-why-cijfers = Kerncijfers van wijken en buurten van het CBS, als json, hooguit 200 MB. Ze komen bij de gebieden die er al zijn. Dit mag ook later.
load-file-cijfers = Bestand met kerncijfers
load-there-cijfers = { $count ->
    [one] cijfers van 1 gebied
   *[other] cijfers van { $count } gebieden
}
load-go = Lees in
load-again = Een nieuw bestand komt in de plaats van het oude. Wat iemand hier zelf veranderde, blijft staan. Ongedaan maken kan zolang er niets na kwam en er nog niet mee is gewerkt.
load-undo = Maak ongedaan
load-undone-gebieden = De gebieden zijn weer zoals ze waren.
load-undone-postcodes = De postcodes zijn weer zoals ze waren.
load-undone-straten = De straten en plekken zijn weer zoals ze waren.
load-undone-organisaties = De organisaties zijn weer zoals ze waren.
load-undone-cijfers = De kerncijfers zijn weer zoals ze waren.
error-undo-nothing = Hier is niets om ongedaan te maken. Lees het vorige bestand opnieuw in.
error-undo-later = Daarna is { $file } ingelezen. Maak dat eerst ongedaan, of lees het vorige bestand opnieuw in.
error-undo-built-on = Er is al mee gewerkt: er kwamen partners, vragen of een team bij. Lees het vorige bestand opnieuw in.
error-undo-changed = Iets uit dit bestand is daarna veranderd. Lees het vorige bestand opnieuw in.
load-running = Bezig met inlezen
load-running-hint = Deze pagina kijkt elke seconde opnieuw. Je mag hem sluiten: het inlezen gaat door.
load-seconds = { $seconds } seconden bezig
load-done = Ingelezen
load-read = Gelezen
load-new = Nieuw
load-changed = Veranderd
load-same = Hetzelfde gebleven
load-left = Niet meegenomen
load-next = Volgend bestand
load-skipped = Wat niet meekon
load-row = Waar
load-field = Veld
load-reason = Waarom
load-row-number = rij { $row }
load-whole-file = het hele bestand
load-more-skipped = { $count ->
    [one] En nog 1.
   *[other] En nog { $count }.
}
load-notes = Wat ons opviel
load-refused = Dit bestand kan niet
load-refused-next = Er is niets bewaard.
load-broken = Het inlezen is misgegaan bij ons. Probeer het opnieuw.
load-retry = Kies een ander bestand
load-gone = Dit inlezen kennen we niet meer
load-gone-next = De server is opnieuw gestart, of het is lang geleden. Was het niet klaar, dan is er niets van bewaard.
load-look-there = Kijk wat er is ingelezen
load-closed = Inlezen kan hier niet
load-closed-next = Een beheerder kan de kaart inlezen.
load-fetch = Haal op
load-fetch-from = Van { $host }
error-fetch-unreachable = De server met dit bestand is niet te bereiken. Probeer het later opnieuw, of kies een bestand.
error-fetch-slow = De server met dit bestand geeft te lang geen antwoord. Probeer het later opnieuw, of kies een bestand.
error-fetch-status = De server heeft dit bestand niet gegeven (antwoord { $status }). Vraag de beheerder het adres na te kijken.
error-fetch-cut = Het bestand kwam niet helemaal aan. Haal het opnieuw op.
error-upload-missing = Kies eerst een bestand.
error-upload-cut = Het bestand kwam niet helemaal aan. Er is niets bewaard. Stuur het opnieuw.
error-upload-too-large = Dit bestand is te groot. Stuur hooguit { $most } MB.
error-upload-disk = We konden het bestand niet neerzetten: misschien is de schijf vol. Er is niets bewaard.

# Wat er al is.
places-title = Wat hier al is
places-known = { $count ->
    [one] Wij kennen hier al 1 plek.
   *[other] Wij kennen hier al { $count } plekken.
}
places-partners = { $count ->
    [0] Nog geen partners.
    [one] 1 partner.
   *[other] { $count } partners.
}
places-next = Wie kennen jullie al?
places-empty = Hier staat nog geen enkele plek op de kaart.
places-empty-next = Lees eerst de straten en plekken in.
places-empty-ask = Vraag een beheerder om de straten en plekken in te lezen.
places-list = Plekken op de kaart
places-source = Van OpenStreetMap. Klopt er iets niet? Haal het hier weg, dan blijft het weg.
places-search = Zoek op naam, soort of straat
places-nothing = Niets gevonden.
places-nothing-next = Typ een ander woord, of wis het veld.
places-wrong = Klopt niet
places-wrong-name = Klopt niet: { $name }
places-right-name = Ongedaan maken: { $name }
places-gone = { $name } is weggehaald en blijft weg.
places-corrected = Weggehaald
