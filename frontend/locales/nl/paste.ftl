# Plakken uit een tabel: het formulier, het voorbeeld, wat erin staat, en terug.
paste-title = Plak uit Excel
paste-lead = Staan jullie partners al in een lijst? Plak ze hier. Je ziet eerst wat ervan komt.
paste-here = Plak hier uit Excel
paste-here-hint = Kies de rijen in Excel, kopieer ze en plak ze hier. Met of zonder kop. Naam, straat en nummer of postcode, telefoon: meer is niet nodig.
paste-file = Of kies een bestand
paste-file-hint = Excel (.xlsx) of CSV, hooguit 10.000 rijen.
paste-look = Kijk wat ervan komt
paste-after = Er wordt nog niets bewaard. Wat je niet gebruikt, is na 24 uur weg.
paste-columns-title = Welke kolommen snappen we?
paste-columns = Naam, soort, omschrijving, onderwerp, straat, huisnummer, adres, postcode, plaats, telefoon, e-mail, website, contactpersoon, KvK-nummer, momenten, plekken, leeftijd, talen en meer. Onbekende kolommen slaan we over.
paste-export = Jullie hele netwerk als tabel:
paste-preview-title = Dit komt ervan
paste-in-title = Het staat erin
paste-undone-title = Ongedaan gemaakt
paste-undone = Alles is weer zoals het was.
paste-new = { $count } nieuw
paste-double = { $count } dubbel
paste-there = { $count ->
    [one] 1 staat er al
   *[other] { $count } staan er al
}
paste-in-new = { $count ->
    [one] 1 nieuwe partner
   *[other] { $count } nieuwe partners
}
paste-in-added = { $count } aangevuld
paste-in-left-out = { $count } met een fout weggelaten
paste-in-chosen-out = { $count } weggelaten
paste-more-wrong = { $count ->
    [one] nog 1 rij met een fout
   *[other] nog { $count } rijen met een fout
}
paste-short = rij { $row }: { $column } klopt niet
paste-short-missing = rij { $row }: { $column } ontbreekt
paste-short-no-place = rij { $row }: plaats ontbreekt
paste-short-place-not-found = rij { $row }: plaats niet gevonden
paste-short-duplicate = rij { $row }: staat twee keer in de lijst
paste-short-ragged = rij { $row }: te veel kolommen
paste-row = Rij { $row }: { $name }
paste-fresh = { $count ->
    [one] Dit is de nieuwe rij
   *[other] Dit zijn de eerste { $count } nieuwe rijen
}
paste-doubles = Is dit dezelfde?
paste-ours = Die hebben jullie
paste-pasted = Geplakt
paste-adds = Dit komt erbij: { $columns }.
paste-adds-nothing = Er komt niets bij.
paste-choice-same = Dezelfde: vul aan wat ontbreekt
paste-choice-new = Toch iemand anders: zet erbij
paste-choice-skip = Laat weg
paste-wrong = Deze rijen kloppen nog niet
paste-wrong-hint = Verbeter ze hier. Wat blijft staan, laten we weg.
paste-more = Er zijn nog { $count } rijen. Ze komen in beeld als deze klaar zijn.
paste-faults-csv = Alle fouten als tabel
paste-put-in = Zet erin
paste-look-again = Kijk nog eens
paste-nothing-stored = Tot je op “Zet erin” drukt, is er niets bewaard.
paste-see-near = Zoek wat dichtbij is
paste-again = Plak iets anders
paste-remark-guessed = Er was geen kop. We hebben geraden welke kolom wat is: kijk het na.
paste-remark-sheet = De werkmap heeft meer bladen. We lazen blad “{ $value }”.
paste-remark-unknown-columns = Kolommen die we niet kennen en overslaan: { $value }.
paste-csv-row = rij
paste-csv-name = naam
paste-csv-column = kolom
paste-csv-why = waarom
error-paste-empty = Plak eerst wat rijen, of kies een bestand.
error-paste-cut-off = Het bestand kwam niet heel aan of is groter dan { $most } MB. Probeer het opnieuw of knip het in stukken.
error-batch-changed = Iemand heeft ondertussen iets gedaan met: { $names }. Daarom is niets teruggedraaid.
error-batch-too-old = Dit is langer dan een week geleden. Haal partners een voor een weg.
import-too-many-rows = Dit zijn te veel rijen. Plak er hooguit { $most } tegelijk.
import-unpacks-too-much = Deze werkmap is uitgepakt groter dan { $most } MB. Kopieer de rijen en plak ze hier.
import-broken-workbook = Deze werkmap is niet te openen. Bewaar hem opnieuw in Excel, of kopieer de rijen en plak ze.
paste-column-id = nummer
paste-column-type = soort
paste-column-name = naam
paste-column-description = omschrijving
paste-column-category = onderwerp
paste-column-kind = soort hulp
paste-column-legal_form = rechtsvorm
paste-column-at_home = aan huis
paste-column-street = straat
paste-column-house_number = huisnummer
paste-column-postcode = postcode
paste-column-city = plaats
paste-column-lat = breedtegraad
paste-column-lon = lengtegraad
paste-column-remote = op afstand
paste-column-contact = contactpersoon
paste-column-phone = telefoon
paste-column-email = e-mail
paste-column-website = website
paste-column-kvk = KvK-nummer
paste-column-branch = vestigingsnummer
paste-column-slots = momenten
paste-column-capacity = plekken
paste-column-available = vrij
paste-column-min_age = leeftijd vanaf
paste-column-max_age = leeftijd tot
paste-column-languages = talen
paste-column-step_free = zonder drempel
paste-column-documents = papieren
paste-column-warmth = hoe bekend
paste-column-confirmed = bevestigd op
paste-column-asks_per_month = vragen per maand
paste-column-consent = toestemming
paste-column-public = openbaar
paste-column-starts = begin
paste-column-ends = einde
paste-column-organiser = organisator
