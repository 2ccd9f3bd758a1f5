# Wat er mis is met een rij of bestand bij het inlezen, en wat er te zeggen valt over een rij die wel meegaat.
# Sleutel: import-<code> van Reason, FileFault en Remark; rij en veld staan er in het verslag naast.
import-missing = Dit veld is leeg. Vul het in.
import-not-a-number = { $value } is geen getal.
import-not-a-whole-number = { $value } is geen heel getal. Schrijf bijvoorbeeld 12.
import-not-one-of = { $value } kan hier niet. Kies uit: { $allowed }.
import-unknown-category = Het onderwerp { $value } bestaat niet. Kies een code uit data/taxonomy.csv.
import-too-many = Hier staan { $given } waarden. Schrijf er hooguit { $most }.
import-too-long = De tekst heeft { $given } tekens. Schrijf er hooguit { $most }.
import-bad-postcode = { $value } is geen postcode. Schrijf 2624AX of 2624.
import-half-a-position = De andere helft van de coördinaten is leeg. Vul breedte en lengte allebei in, of geen van beide.
import-not-degrees = { $value } is geen punt in graden. De breedte loopt van -90 tot 90, de lengte van -180 tot 180.
import-swapped = { $value }: breedte en lengte zijn verwisseld. Zet ze in de andere kolom.
import-null-island = Het punt 0, 0 ligt in zee. Laat het leeg als de plaats niet bekend is.
import-no-place = Er is geen plaats te vinden. Vul coördinaten, een postcode, of straat en nummer in.
import-no-cell = Er staat niet waar het is. Vul een vak van de kaart of een postcode in.
import-place-not-found = { $value } is niet gevonden. Lees eerst adressen of postcodes in, of kijk het adres na.
import-bad-date = { $value } is geen datum. Schrijf 2026-09-14 of 14-9-2026.
import-bad-time = { $value } is geen dag en tijd. Schrijf 2026-11-21 13:30.
import-ends-before-start = Het einde ligt voor het begin. Kijk beide tijden na.
import-bad-digits = { $value } is geen nummer van { $digits } cijfers.
import-bad-email = { $value } is geen e-mailadres.
import-bad-phone = { $value } is geen telefoonnummer.
import-bad-website = { $value } is geen webadres. Schrijf https://voorbeeld.nl.
import-bad-slots = { $value } is geen dagdeel. Schrijf ma-ochtend wo-middag of mon-am,wed-pm.
import-more-free-than-there = Er zijn { $available } plekken vrij van { $maximum }. Dat kan niet.
import-ages-reversed = De laagste leeftijd ({ $min }) ligt boven de hoogste ({ $max }).
import-ragged = De rij heeft { $found } kolommen, de kop { $expected }. Kijk of er een scheidingsteken te veel of te weinig staat.
import-duplicate = Dit staat al eerder in het bestand, bij { $first }.
import-elsewhere = Dit ligt in { $country }. Alleen Nederland (NL) wordt ingelezen.
import-not-a-cell = { $value } is geen vak van de kaart (H3).
import-no-geometry = Dit gebied heeft geen vorm.
import-not-an-area = Dit is een { $geometry }. Alleen Polygon en MultiPolygon zijn gebieden.
import-broken-geometry = De coördinaten zijn niet te lezen. Het moeten paren van getallen zijn.
import-empty-geometry = De vorm omsluit niets en is niet te herstellen.
import-area-too-large = Dit gebied is groter dan een land. Kijk de coördinaten na.
import-no-name = Er staat geen naam bij.
import-private = Dit is volgens de kaart niet voor iedereen.
import-outside-extract = Dit ligt buiten het uittreksel: geen enkel punt ervan staat in het bestand.
import-not-there = Dit verwijst naar { $value }. Dat staat niet in het bestand.
import-left-out-with = Dit hoort bij { $value }. Dat is niet meegenomen.
import-not-running = Dit loopt nu niet. Alleen wat nu loopt, wordt ingelezen.
import-of-nobody = Dit hoort bij geen organisatie of aanbod dat mee kon.
import-nothing-of-it = Van deze organisatie kon geen plek en geen aanbod mee.
import-one-person = Dit is één persoon. Vraag het die zelf en voeg die met de hand toe.
import-erased = Deze persoon heeft zich laten weghalen. Een bestand zet niemand terug.
import-id-taken = Dit nummer is hier al van iets anders. Er is niets veranderd.
import-area-not-loaded = Van { $value } is de grens niet ingelezen. Lees eerst dat gebied in.
import-bad-area-code = { $value } is geen code van het CBS. Schrijf GM, WK of BU met 4, 6 of 8 tekens.
import-no-figures = Er staat geen cijfer bij dat we bewaren.
import-unknown-column = Deze kolom kennen we niet. Hij is niet gelezen.
import-encoding = Het bestand is gelezen als { $encoding }.
import-repaired = De vorm is hersteld ({ $what }).
import-part-dropped = Delen zonder oppervlak zijn weggelaten: { $parts }.
import-smaller-than-cell = Dit is kleiner dan een vak van de kaart. Het vak waarin het ligt staat ervoor.
import-code-from-name = Er is geen code. Uit de naam is { $code } gemaakt.
import-figure-left-out = { $value } is geen aantal. Het is weggelaten.
import-left-out = { $value } kan hier niet kloppen. Het is weggelaten.
import-coarsened = Het vak is grover gemaakt: van { $from } naar { $to }.
import-personal =
    Hier lijkt { $what ->
        [phone] een telefoonnummer
        [email] een e-mailadres
        [address] een adres
        [bsn] een burgerservicenummer
       *[name] een naam
    } te staan. Niemand mag te herkennen zijn.
import-resolved-by = De plaats is gevonden met: { $how }.
import-likely-duplicate = Dit lijkt op { $other } (gelijk: { $signals }). Er is niets samengevoegd.
import-taken-as-person = Er staat niet of deze eenmanszaak aan huis is. We behandelen die als persoon.
import-hours-not-read = De openingstijden staan er in een vorm die we niet lezen.
import-gone = Plekken die niet meer op de kaart staan: { $count }. Ze worden niet meer gevonden.
import-not-named = Partners uit eerdere bestanden die niet in dit bestand staan: { $count }. Ze blijven bewaard.
import-services-not-named = Aanbod uit eerdere bestanden dat niet in dit bestand staat: { $count }. Het blijft bewaard.
import-shortened = De tekst heeft { $given } tekens. De eerste { $most } zijn bewaard.
import-row-left-out = De rij heeft { $found } kolommen, de kop { $expected }. Hij is weggelaten.
import-persons-left-out = Contactpersonen die niet zijn bewaard: { $count }. Een bestand is geen toestemming.
import-maybe-personal = Dit kan van één persoon zijn. Het is weggelaten.
import-category-guessed = Er staat geen onderwerp van ons bij. Het werd { $category }, door deze woorden: { $words }.
import-category-unknown = Er staat geen onderwerp van ons bij, en de woorden zeggen het niet. Het staat bij iets anders.
import-parent-unknown = Het onderwerp { $value } leidt nergens heen.
import-at-its-organization = Er staat niet waar dit is. Het staat nu op de enige plek van de organisatie.
import-unreadable = Dit bestand is niet te openen ({ $why }). Kijk of de naam klopt en of u het mag lezen.
import-empty = Het bestand is leeg.
import-not-what-it-says =
    Dit bestand moet { $expected ->
        [geojson] GeoJSON
        [feature-collection] een GeoJSON FeatureCollection
        [osm-pbf] een gewoon uittreksel van OpenStreetMap (.osm.pbf)
        [osm-xml] een bestand van OpenStreetMap (.osm)
        [hsds] een HSDS-lijst (json of zip)
        [figures] kerncijfers van het CBS (json)
        [geonames] de postcodelijst van GeoNames (met tabs)
       *[table] een tabel (csv)
    } zijn, maar lijkt { $found ->
        [zip] een zip-bestand of werkmap van Excel
        [office] een oud bestand van Excel of Word
        [gzip] een ingepakt bestand (gzip)
        [bzip2] een ingepakt bestand (bzip2)
        [seven-zip] een ingepakt bestand (7-zip)
        [pdf] een pdf
        [picture] een plaatje
        [sqlite] een SQLite-database
        [pmtiles] een PMTiles-bestand
        [shapefile] een shapefile
        [osm-pbf] een uittreksel van OpenStreetMap (pbf)
        [osm-xml] een bestand van OpenStreetMap (XML)
        [osm-changes] een lijst met wijzigingen van OpenStreetMap
        [osm-history] een uittreksel met geschiedenis
        [json] JSON
        [geojson-part] een los deel van een GeoJSON
        [html] een webpagina
        [xml] XML
        [text] een andere tekst of tabel
       *[binary] iets anders
    }. Kijk of het het goede bestand is.
import-truncated =
    Het bestand houdt te vroeg op, bij { $unit ->
        [line] regel
       *[byte] byte
    } { $number }. Haal of kopieer het opnieuw.
import-malformed =
    Het bestand is beschadigd bij { $unit ->
        [line] regel
       *[byte] byte
    } { $number }. Melding van de lezer: { $why }.
import-open-quote = Het aanhalingsteken op regel { $number } wordt nergens gesloten. Sluit het, of schrijf het in een cel twee keer.
import-too-large = Het bestand heeft { $bytes } bytes. We lezen er hooguit { $most }: knip het in stukken.
import-not-figures = Er staan geen gebieden met kerncijfers van het CBS in dit bestand.
import-archive-too-much = Het zip-bestand wordt uitgepakt groter dan { $most } MB. Pak het uit en lees de map in.
import-broken-archive = Dit zip-bestand is niet te openen. Melding van de lezer: { $why }.
import-no-directory = Er staan geen organisaties, plekken of diensten volgens HSDS in.
import-missing-column = De kop heeft geen kolom { $column } (of { $also }). Voeg die toe.
import-column-twice = De kop heeft twee kolommen voor { $column }. Haal er een weg.
import-person-column = De kolom { $column } hoort bij een persoon. Een vraag bewaart geen persoon: haal de kolom weg.
import-unknown-crs = Het coördinatenstelsel { $crs } kennen we niet. Gebruik WGS84, EPSG:28992 of EPSG:3857.
import-metres-not-degrees = { $position } is geen punt in graden en het bestand noemt geen coördinatenstelsel. Zet het stelsel in het bestand of bewaar het als WGS84.
import-topojson = Dit is TopoJSON. Bewaar het als GeoJSON.
import-taxonomy = De lijst met onderwerpen klopt niet. Melding van de lezer: { $fault }.
import-weights = De gewichten kloppen niet. Melding van de lezer: { $fault }.
