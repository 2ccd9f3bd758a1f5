# What is wrong with a row or file while importing, and what is worth saying about a row that was taken.
# Key: import-<code> of Reason, FileFault and Remark; the report names row and field beside it.
import-missing = This field is empty. Fill it in.
import-not-a-number = { $value } is not a number.
import-not-a-whole-number = { $value } is not a whole number. Write 12, for example.
import-not-one-of = { $value } cannot stand here. Choose from: { $allowed }.
import-unknown-category = The category { $value } does not exist. Choose a code from data/taxonomy.csv.
import-too-many = There are { $given } values here. Write at most { $most }.
import-too-long = The text has { $given } characters. Write at most { $most }.
import-bad-postcode = { $value } is not a postcode. Write 2624AX or 2624.
import-half-a-position = The other half of the position is empty. Fill in both latitude and longitude, or neither.
import-not-degrees = { $value } is not a point in degrees. Latitude goes from -90 to 90, longitude from -180 to 180.
import-swapped = { $value }: latitude and longitude have changed places. Put each in the other column.
import-null-island = The point 0, 0 lies in the sea. Leave it empty when the place is not known.
import-no-place = There is no place to be found. Fill in coordinates, a postcode, or street and number.
import-no-cell = It does not say where it is. Fill in a map cell or a postcode.
import-place-not-found = { $value } was not found. Import addresses or postcodes first, or check the address.
import-bad-date = { $value } is not a date. Write 2026-09-14 or 14-9-2026.
import-bad-time = { $value } is not a day and time. Write 2026-11-21 13:30.
import-ends-before-start = The end lies before the start. Check both times.
import-bad-digits = { $value } is not a number of { $digits } digits.
import-bad-email = { $value } is not an e-mail address.
import-bad-phone = { $value } is not a telephone number.
import-bad-website = { $value } is not a web address. Write https://example.org.
import-bad-slots = { $value } is not a half-day. Write mon-am,wed-pm or ma-ochtend wo-middag.
import-more-free-than-there = It says { $available } places are free out of { $maximum }. That cannot be.
import-ages-reversed = The lowest age ({ $min }) is above the highest ({ $max }).
import-ragged = The row has { $found } columns, the header { $expected }. Look for a separator too many or too few.
import-duplicate = This stands earlier in the file, at { $first }.
import-elsewhere = This lies in { $country }. Only the Netherlands (NL) is read.
import-not-a-cell = { $value } is not a map cell (H3).
import-no-geometry = This area has no shape.
import-not-an-area = This is a { $geometry }. Only Polygon and MultiPolygon are areas.
import-broken-geometry = The coordinates cannot be read. They must be pairs of numbers.
import-empty-geometry = The shape encloses nothing and cannot be mended.
import-area-too-large = This area is larger than a country. Check the coordinates.
import-no-name = It has no name.
import-private = According to the map this is private.
import-outside-extract = This lies outside the extract: none of its points are in the file.
import-not-there = This points at { $value }. That is not in the file.
import-left-out-with = This belongs to { $value }. That was not taken.
import-not-running = This does not run now. Only what runs now is taken.
import-of-nobody = This belongs to no organization or service that could be taken.
import-nothing-of-it = No location and no service of this organization could be taken.
import-one-person = This is one person. Ask them, and add them by hand.
import-erased = This person asked to be taken out. A file does not bring them back.
import-id-taken = This id belongs to something else here. Nothing was changed.
import-area-not-loaded = The border of { $value } is not loaded. Import that area first.
import-bad-area-code = { $value } is not a code of CBS. Write GM, WK or BU with 4, 6 or 8 characters.
import-no-figures = There is no figure here that we keep.
import-unknown-column = We do not know this column. It was not read.
import-encoding = The file was read as { $encoding }.
import-repaired = The shape was mended ({ $what }).
import-part-dropped = Parts without surface were left out: { $parts }.
import-smaller-than-cell = This is smaller than a hexagon of the map; the hexagon it lies in stands for it.
import-code-from-name = There is no code. { $code } was made from the name.
import-figure-left-out = { $value } is no count. It was left out.
import-left-out = { $value } cannot be right here. It was left out.
import-coarsened = The cell was made coarser: from { $from } to { $to }.
import-personal =
    There seems to be { $what ->
        [phone] a telephone number
        [email] an e-mail address
        [address] an address
        [bsn] a citizen service number
       *[name] a name
    } here. Nobody must be recognisable.
import-resolved-by = The place was found by: { $how }.
import-likely-duplicate = This looks like { $other } (same: { $signals }). Nothing was merged.
import-taken-as-person = It does not say whether this sole trader works at home. We treat them as a person.
import-hours-not-read = The opening hours are in a form that we do not read.
import-gone = Places that are no longer on the map: { $count }. They are no longer found.
import-not-named = Partners of earlier files that are not in this one: { $count }. They stay.
import-services-not-named = Services of earlier files that are not in this one: { $count }. They stay.
import-shortened = The text has { $given } characters. The first { $most } were kept.
import-row-left-out = The row has { $found } columns, the header { $expected }. It was left out.
import-persons-left-out = Contact persons that were not kept: { $count }. A file is no consent.
import-maybe-personal = This may belong to one person. It was left out.
import-category-guessed = It has no category of ours. It became { $category }, by these words: { $words }.
import-category-unknown = It has no category of ours, and its words do not tell. It stands under something else.
import-parent-unknown = The term { $value } leads nowhere.
import-at-its-organization = It does not say where it is. It was placed at the only location of its organization.
import-unreadable = This file cannot be opened ({ $why }). Check its name and whether you may read it.
import-empty = The file is empty.
import-not-what-it-says =
    This file must be { $expected ->
        [geojson] GeoJSON
        [feature-collection] a GeoJSON FeatureCollection
        [osm-pbf] an ordinary OpenStreetMap extract (.osm.pbf)
        [osm-xml] an OpenStreetMap file (.osm)
        [hsds] a directory of services in HSDS (JSON or zip)
        [figures] key figures of CBS (JSON)
        [geonames] the postal code list of GeoNames (with tabs)
       *[table] a table (CSV)
    } but looks like { $found ->
        [zip] a zip archive or Excel workbook
        [office] an old Excel or Word file
        [gzip] a packed file (gzip)
        [bzip2] a packed file (bzip2)
        [seven-zip] a packed file (7-zip)
        [pdf] a PDF
        [picture] a picture
        [sqlite] an SQLite database
        [pmtiles] a PMTiles file
        [shapefile] a shapefile
        [osm-pbf] an OpenStreetMap extract (pbf)
        [osm-xml] an OpenStreetMap file (XML)
        [osm-changes] a list of changes to OpenStreetMap
        [osm-history] an extract with history
        [json] JSON
        [geojson-part] a loose part of a GeoJSON
        [html] a web page
        [xml] XML
        [text] another text or table
       *[binary] something else
    }. Check that it is the right file.
import-truncated =
    The file stops too early, at { $unit ->
        [line] line
       *[byte] byte
    } { $number }. Download or copy it again.
import-malformed =
    The file is damaged at { $unit ->
        [line] line
       *[byte] byte
    } { $number }. The reader says: { $why }.
import-open-quote = The quotation mark on line { $number } is never closed. Close it, or double it inside a cell.
import-too-large = The file has { $bytes } bytes. We read at most { $most }: split it.
import-not-figures = There are no areas with key figures of CBS in this file.
import-archive-too-much = The zip unpacks to more than { $most } MB. Unpack it and import the folder.
import-broken-archive = This zip cannot be opened. The reader says: { $why }.
import-no-directory = There are no organizations, locations or services of HSDS in it.
import-missing-column = The header has no column { $column } (or { $also }). Add it.
import-column-twice = The header has two columns for { $column }. Remove one.
import-person-column = The column { $column } belongs to a person. A need keeps no person: remove the column.
import-unknown-crs = We do not know the coordinate system { $crs }. Use WGS84, EPSG:28992 or EPSG:3857.
import-metres-not-degrees = { $position } is not a point in degrees and the file names no coordinate system. Name it in the file or save it as WGS84.
import-topojson = This is TopoJSON. Save it as GeoJSON.
import-taxonomy = The list of categories is not right. The reader says: { $fault }.
import-weights = The weights are not right. The reader says: { $fault }.
