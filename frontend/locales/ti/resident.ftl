## Choice of language, a note on the translation, reading aloud, reading without internet

languages-label = ቋንቋታት

machine-note = እዚ ትርጉም ብኮምፒተር ዝተሰርሐ እዩ።

machine-report = ጌጋ ቃል ኣሎ ዶ? ንገሩና

machine-report-words = ትርጉም ናይ { $page } ቅኑዕ ኣይኮነን። እዚ ቃል ጌጋ እዩ:

dutch-here = ብሆላንድኛ

read-aloud = ብድምጺ ኣንብብ

read-aloud-stop = ምንባብ ኣቋርጽ

offline-title = ኢንተርነት የብልኩምን

offline-lead = መሳርሒኹም ሕጂ ኢንተርነት የብሉን።

offline-pages = እዚ ሕጂ ከተንብብዎ ትኽእሉ ኢኹም

offline-none = ገና ዝተዓቀበ ገጽ የለን። ጸኒሕኩም ርኣዩ።

offline-again = ደጊምኩም ፈትኑ

## Frame of each page, the search page, pages of one place, activity or offer, and pages that say what went wrong

site-description = ኣብ ከባቢኹም መን ወይ እንታይ ኣሎ? ብእግሪ ትበጽሕዎም ሰባት፣ ድኳናትን ንጥፈታትን።

skip-to-content = ናብ ትሕዝቶ ሕለፉ

nav-main = ቀንዲ ዝርዝር

nav-near = ኣብ ቀረባኹም

nav-needs = ጠለባት

demo-note = እዚ ናይ መርኣያ ከባቢ እዩ። ኩሎም ኣስማትን ጠለባትን ምህዞ እዮም።

footer-about = Buurtraat ኣብ ከባቢ ሓገዝ ዘድልዮምን ሓገዝ ዝህቡን ሰባት የራኽብ።

footer-sources = ሓበሬታ:

breadcrumb = ኣብዚ ኢኹም ዘለኹም

back-to-near = ኣብ ቀረባ ዘሎ ድለዩ

show-more = ተወሳኺ ርኣዩ

near-misses = ምሉእ ብምሉእ ዘይሰማማዕ

call-rather = ምድዋል ይሕሸኩም ዶ?

call-number = ደውሉ: { $number }

form-faults = ገና ቅኑዕ ዘይኮነ ነገር ኣሎ

on-foot = ብእግሪ

at-distance = ካብ ርሑቕ

tag-known = ንፈልጦ

tag-not-yet-partner = ገና መሻርኽቲ ኣይኮነን

tag-volunteer = ወለንተኛ

tag-event = ንጥፈት

tag-initiative = ናይ ጎረባብቲ

home-title = ኣብ ከባቢኹም መን ወይ እንታይ ኣሎ?

picture-town = ካርታ ናይቲ ከባቢ። ኣብ ነፍሲ ወከፍ ሽዱሽተ ኩርናዕ ክንደይ ከም ዝርከብ ተጻሒፉ ኣሎ።

picture-around = ካርታ ኣብ ዙርያ { $name }። እቲ ረጉድ ጠርዚ ዘለዎ ሽዱሽተ ኩርናዕ ቦታኡ እዩ። ኣብ ነፍሲ ወከፍ ሽዱሽተ ኩርናዕ ክንደይ ከም ዝርከብ ተጻሒፉ ኣሎ።

home-lead = ጎደናኹም ወይ ፖስትኮድኩም ጽሓፉ። ብእግሪ ትበጽሕዎም ሰባት፣ ድኳናትን ንጥፈታትን ክትርእዩ ኢኹም።

home-place = ጎደና ወይ ፖስትኮድ

home-search = ድለዩ

home-minutes = ክንደይ ግዜ ብእግሪ ክትከዱ ትደልዩ?

home-topic = ብዛዕባ እንታይ እዩ?

home-empty-title = እቲ ከባቢ ከምዚ ይመስል

home-empty = ነፍሲ ወከፍ ሳጹን ሓደ ክፋል ናይቲ ከባቢ እዩ። እቲ ቁጽሪ ኣብኡ ክንደይ ቦታታት ሓገዝ ከም ዘቕርቡ ይነግር።

home-choose-topic = እዚ ካብ ኩሉ ቁሩብ ቁሩብ እዩ።

home-to-topics = ብዛዕባ እንታይ ምዃኑ ምረጹ

home-near = ኣብ ቀረባ: { $place }

home-nothing = ኣብዚ ቀረባ ገና ንፈልጦ ነገር የለን።

home-nothing-next = ዝነውሐ መንገዲ ወይ ካልእ ኣርእስቲ ምረጹ። ምድዋል እውን ይከኣል: ምሳኹም ክንሓስብ ደስ ይብለና።

home-further = ኣብ ርሑቕ ድለዩ

home-fault-title = ገና ክንደሊ ኣይከኣልናን

home-fault = ጌጋ ዘሎ ኣዐርዩ፣ ድሕሪኡ ደጊምኩም ድለዩ። ዝጸሓፍኩምዎ ገና ኣሎ።

home-which-street = ኣየናይ ጎደና ማለትኩም እዩ?

tile-geld-en-regelen = ገንዘብን ወረቓቕትን

tile-eten-en-spullen = መግብን ኣቑሑትን

tile-werk-en-stage = ስራሕን ልምምድን

tile-taal-en-leren = ቋንቋን ትምህርትን

tile-gezin = ስድራቤትን ምዕባይ ቆልዑን

tile-samen = ብሓባር ምርኻብ

tile-huis = ገዛ፣ ጀርዲን፣ ጽገና

tile-anders = ካልእ ነገር

category-other = ካልእ ነገር፣ ምሳኹም ንሓስብ

comb-label = ካርታ ከባቢ: ኣብ ነፍሲ ወከፍ ሳጹን ክንደይ ቦታታት

comb-legend = ትርጉም ናይ ሕብርታት

comb-count = { $count ->
    [0] ቦታ የለን
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
}

comb-class-0 = የለን

comb-class-1 = 1 ወይ 2 ቦታታት

comb-class-2 = 3 ወይ 4

comb-class-3 = ካብ 5 ክሳብ 7

comb-class-4 = 8 ወይ ልዕሊኡ

comb-me = ኣብዚ ኣቢሉ

comb-as-list = ብዝርዝር ርኣዩ

place-nameless = እዚ ክፋል ናይ ከባቢ

comb-column-place = ኣበይ

comb-column-count = ክንደይ

sheet-contact = ተራኸቡ

sheet-website = ናብ ዌብሳይት

fact-when = መዓስ

fact-where = ኣበይ

fact-walk = ብእግሪ

fact-who-for = ንመን

fact-languages = ቋንቋታት

fact-bring = ሒዝኩም ምጹ

fact-room = ቦታ

fact-step-free = መእተዊ

fact-checked = ዝተረጋገጸሉ ዕለት

fact-source = ምንጪ

offer-full-next = መዓስ ቦታ ከም ዝርከብ ንምፍላጥ ደውሉ፣ ወይ ኣብ ቀረባ ካልእ እንታይ ከም ዘሎ ርኣዩ።

offer-unconfirmed = እዚ ልዕሊ ሓደ ዓመት ኣይተረጋገጸን። ቅድሚ ምኻድኩም ደውሉ።

offer-more = ካልእ ካብኣቶም

place-not-yet-partner = እዚ ቦታ ኣብ ካርታ ኣሎ። ንሕና ገና ኣይንፈልጦምን: ኬድኩም ክትሓትዎም ትኽእሉ፣ ወይ ቅድም ንዓና ደውሉልና።

place-more = ኣብዚ ዝግበር ነገራት

event-full = ኩሉ ቦታታት ተታሒዙ እዩ።

event-full-next = ኣብ ቀረባ ካልእ እንታይ ከም ዘሎ ርኣዩ፣ ወይ ቦታ እንተ ተረኺቡ ንምፍላጥ ደውሉ።

event-past = እዚ ሓሊፉ እዩ። ሕጂ ኣብ ቀረባ እንታይ ከም ዘሎ ርኣዩ።

event-initiative = እዚ ጎረባብቲ ብሓባር ይገብርዎ ኣለዉ። ክትሳተፉ ትኽእሉ ኢኹም።

event-more = ኣብ ቀረባ ግዜ

new-need-name-title = ስም ኣይትጽሓፉ።

new-need-name-keep = ስም የብሉን፣ ከምዚ ኣሎ ይተዓቀብ

own-network-family = ስድራቤት

own-network-neighbour = ጎረቤት

own-network-friend = ዓርኪ

own-network-colleague = መሳርሕቲ

own-network-nobody = ዋላ ሓደ

own-network-rather-not-say = ክብሎ ኣይደልን

fault-400 = እዚ ኣይተረድኣናን

fault-400-next = ተመለሱ፣ ዘሎ ጽሑፍ ቀይሩ፣ ደጊምኩም ፈትኑ።

fault-403 = እዚ ንኹሉ ሰብ ኣይኮነን

fault-403-next = እዚ ገጽ ካልእ ተራ ንዘለዎ ሰብ እዩ። ንኣወሃሃዲኹም ሕተቱ።

fault-404 = እዚ ገጽ የለን

fault-404-next = ምናልባት ተኣልዩ፣ ወይ እቲ ኣድራሻ ጌጋ ይኸውን። ኣብ ቀረባ ዘሎ ደጊምኩም ድለዩ።

fault-500 = ኣብ ወገንና ጌጋ ኣጋጢሙ

fault-500-next = ናትኩም ጌጋ ኣይኮነን። ደጊምኩም ፈትኑ። እንተ ዘይሰሪሑ በጃኹም ደውሉልና።

fault-500-id = ሽዑ ነዚ ቁጽሪ ንገሩና: { $id }

fault-503 = በጃኹም ቁሩብ ተጸበዩ

fault-503-next = ሕጂ ኣዝዮም ብዙሓት ሰባት ይጥቀሙ ኣለዉ። ድሕሪ { $seconds } ካልኢት ደጊምኩም ፈትኑ።

fault-again = ደጊምኩም ፈትኑ

fault-home = ናብ መጀመርታ

sign-in-title = እተዉ

sign-in-for-team = ንጋንታ: እተዉ

sign-out = ውጽኡ

sign-out-everywhere = ካብ ኩሎም መሳርሒታት ውጽኡ

signed-in-as = ብስም { $name } ኣቲኹም ኣለኹም።

nav-network = መርበብ

nav-together = ብሓባር ንግበር

fault-401 = ቅድም እተዉ

fault-401-next = እዚ ገጽ ናይ ጋንታ እዩ። ምናልባት ንነዊሕ ግዜ ኣይነበርኩምን። እተዉ፣ ድሕሪኡ ደጊምኩም ፈትኑ።

## Days, months, times of day, minutes on foot. Times are filled in as 13:30

day-mon = ሰኑይ

day-tue = ሰሉስ

day-wed = ረቡዕ

day-thu = ሓሙስ

day-fri = ዓርቢ

day-sat = ቀዳም

day-sun = ሰንበት

half-day-morning = { $day } ንግሆ

half-day-afternoon = { $day } ድሕሪ ቀትሪ

half-day-evening = { $day } ምሸት

slots-always = ኩለን መዓልታት

slots-workdays = መዓልታት ስራሕ

slots-workdays-daytime = መዓልታት ስራሕ ብቐትሪ

slots-workday-mornings = መዓልታት ስራሕ ንግሆ

slots-workday-afternoons = መዓልታት ስራሕ ድሕሪ ቀትሪ

slots-workday-evenings = መዓልታት ስራሕ ምሸት

slots-run = ካብ { $first } ክሳብ { $last }

slots-daytime = { $days } ብቐትሪ

list-and = { $first } ከምኡ እውን { $last }

month-1 = ጥሪ

month-2 = ለካቲት

month-3 = መጋቢት

month-4 = ሚያዝያ

month-5 = ግንቦት

month-6 = ሰነ

month-7 = ሓምለ

month-8 = ነሓሰ

month-9 = መስከረም

month-10 = ጥቅምቲ

month-11 = ሕዳር

month-12 = ታሕሳስ

date = { $weekday } { $day } { $month }

date-year = { $weekday } { $day } { $month } { $year }

date-time = { $date }፣ { $time }

span = { $from } ክሳብ { $to }

span-days = ካብ { $from } ክሳብ { $to }

walk = { $minutes ->
    [one] { $minutes } ደቒቕ ብእግሪ
   *[other] { $minutes } ደቓይቕ ብእግሪ
}

walk-estimated = { $minutes ->
    [one] ኣስታት { $minutes } ደቒቕ ብእግሪ
   *[other] ኣስታት { $minutes } ደቓይቕ ብእግሪ
}

walk-band = ካብ { $from } ክሳብ { $to } ደቓይቕ ብእግሪ

walk-band-first = እንተ በዝሐ { $to } ደቓይቕ ብእግሪ

minutes = { $minutes } ደቒቕ

minutes-about = ± { $minutes } ደቒቕ

minutes-band = { $from }–{ $to } ደቒቕ

## Why something is suggested, or just does not fit; languages and papers

reason-detour = ብቐጥታ { $metres } ሜትሮ፣ ግን ዝሓጸረ መንገዲ የለን

reason-detour-person = ብቐጥታ ዝቐረበ እዩ፣ ግን ዝሓጸረ መንገዲ የለን

reason-remote = ብተሌፎን ወይ ብስክሪን፣ ካብ ገዛ ምውጻእ ኣየድልየኩምን

reason-same-category = ብዛዕባ: { $category }

reason-same-category-unnamed = ልክዕ ብዛዕባ እዚ እዩ

reason-narrower-or-wider-category = ምስኡ ዝተኣሳሰር: { $category }

reason-narrower-or-wider-category-unnamed = ምስኡ ዝተኣሳሰር

reason-related-category = እዚ እውን ክሕግዝ ይኽእል: { $category }

reason-related-category-unnamed = እዚ እውን ክሕግዝ ይኽእል

reason-work = ስራሕ ኣብዚ: { $work }

reason-work-unnamed = ልክዕ ነዚ ስራሕ ይሰርሕ

reason-hands = ኣብ ዘድሊ ክሕግዝ ይደሊ

reason-open-then = ዝከኣለሉ ግዜ: { $when }

reason-room = { $free ->
    [one] { $free } ነጻ ቦታ ኣሎ
   *[other] { $free } ነጻ ቦታታት ኣለዉ
}

reason-known = ጋንታ ከባቢ ይፈልጦም እዩ

reason-not-yet-partner = ኣብ ካርታ ኣሎ፣ ንሕና ገና ኣይንፈልጦምን

reason-freshly-confirmed = ዝተረጋገጸሉ ዕለት: { $date }

reason-language = { $language } ይዛረብ

reason-step-free = ደረጃ ዘይብሉ መእተዊ

reason-date = ዕለት: { $when }

reason-until = ክሳብ { $until }

missed-reach = { $walk }፣ ካብቲ ዝተሓተ ይርሕቕ

missed-reach-asked = { $walk }፣ ካብቲ ዝተሓተ { $asked } ደቒቕ ይበዝሕ

missed-reach-detour = ብቐጥታ { $metres } ሜትሮ፣ ብእግሪ ግን { $minutes } ደቒቕ: ዝሓጸረ መንገዲ የለን

missed-reach-water = ብቐጥታ { $metres } ሜትሮ፣ ነቲ ማይ ብምዛር ብእግሪ ግን { $minutes } ደቒቕ

missed-time = { $when } ጥራይ

missed-full = ሕጂ ነጻ ቦታ የለን

missed-full-until = ክሳብ { $until } መሊኡ እዩ

missed-rests-until = ክሳብ { $until } የዕርፍ ኣሎ

missed-few-places = { $free ->
    [one] { $free } ነጻ ቦታ ጥራይ ኣሎ
   *[other] { $free } ነጻ ቦታታት ጥራይ ኣለዉ
}

missed-kind = ካብቲ ዝተሓተ ዝተፈልየ ሓገዝ: { $kind }

missed-age = ዕድመ ካብ { $min } ክሳብ { $max }

missed-age-from = ካብ ዕድመ { $min } ንላዕሊ

missed-age-to = ክሳብ ዕድመ { $max }

missed-language = { $language } ኣይዛረብን

missed-step-free = ኣብ መእተዊ ደረጃ ኣሎ

missed-step-free-unknown = ኣብ መእተዊ ደረጃ እንተ ኣሎ ኣይንፈልጥን

missed-document = ዝሕተት ወረቐት: { $documents }

sort-handen = ስራሕ ዝሰርሕ ሰብ

sort-kennis = ፍልጠት ዘለዎ ሰብ

sort-middelen = ኣቑሑት

sort-ruimte = ክፍሊ

sort-netwerk = ምስ ካልኦት ዘላልየኩም ሰብ

sort-plek = እትለማመዱሉ ወይ እትመሃሩሉ ቦታ

sort-budget = ገንዘብ

paper-vog = ናይ ጽቡቕ ጠባይ ምስክር ወረቐት (VOG)

paper-id = ናይ መንነት ወረቐት

paper-inkomen = መረጋገጺ እቶት

paper-verwijzing = ናይ መመሓላለፊ ደብዳበ

paper-pas = ናይ ከተማ ካርድ (stadspas)

language-nl = ሆላንድኛ

language-en = እንግሊዝኛ

language-ar = ዓረብኛ

language-tr = ቱርክኛ

language-pl = ፖላንድኛ

language-uk = ዩክረይንኛ

language-ti = ትግርኛ

language-ber = በርበርኛ

language-pap = ፓፒያመንቶ

language-srn = ስራናን

language-fa = ፋርስኛ

language-so = ሶማልኛ

language-fr = ፈረንሳይኛ

language-es = ስጳንኛ

language-de = ጀርመንኛ

language-zh = ቻይንኛ

## Limits

fault-429 = ኣብ ሓጺር ግዜ ኣዝዩ በዚሑ

fault-429-next = { $seconds } ካልኢት ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።

account-title = ኣካውንትኩም

## First help, and the page for somebody whose help is asked

act-first-title = ቅድም እዚ

act-first-food = ናይ ሎሚ መግቢ

act-first-food-how = ሎሚ መግቢ ከም ዝህሉ ግበሩ: ብሓባር ዓድጉ፣ ወይ ናይ መግቢ ጥቕላል ኣምጽኡ። ሎሚ ከዳልዎ ንዝኽእል ሰብ ደውሉ።

act-first-unsafe = ድሕነት

act-first-unsafe-how = ሕጂ ሓደጋ ኣሎ ዶ? ናብ 112 ደውሉ። እንተ ዘይኮነ ብሓባር ናብ Veilig Thuis (ብዛዕባ ዓመጽ ኣብ ገዛ ዝሕግዝ) ደውሉ፣ መዓልትን ለይትን ብነጻ።

act-first-id = ናይ መንነት ወረቐትን ስእልን

act-first-id-how = ሎሚ ኣብ ምምሕዳር ከተማ ቆጸራ ሓዙ፣ ስእሊ ንምልዓል ከኣ ብሓባር ኪዱ።

act-first-fare = ናይ መጓዓዝያ ገንዘብ

act-first-fare-how = ሎሚ ኣብ ናይ መጓዓዝያ ካርድ ገንዘብ ምልኡ፣ ወይ ቲኬት ሃቡ።

act-first-credit = ናይ ተሌፎን ሒሳብ

act-first-credit-how = ሎሚ ኣብታ ተሌፎን ሒሳብ ምልኡ፣ ኩሉ ሰብ ክራኸብ ምእንቲ ክኽእል።

act-first-certificate = ምስክር ወረቐት

act-first-certificate-how = ሎሚ ብሓባር ሕተትዎ። መን ከም ዝኸፍሎ ድሕሪኡ ኣጻርዩ።

card-phone = ተሌፎን

card-code = ኮድ

ask-title = ሓደ ሰብ ሓገዝኩም ይሓትት ኣሎ

ask-lead = ትኽእሉ ዶ? ሓንሳብ ምጥዋቕ ይኣክል።

ask-call = ቅድም ብዛዕባ እንታይ ምዃኑ ክትፈልጡ ትደልዩ ዶ? ደውሉ: { $worker }፣ { $phone }።

ask-call-no-number = ቅድም ብዛዕባ እንታይ ምዃኑ ክትፈልጡ ትደልዩ ዶ? ነዚ መልእኽቲ ዝሰደደልኩም ሰብ ሕተቱ።

ask-yes = እወ፣ እኽእል እየ

ask-no = ኣይፋል፣ ኣይክእልን እየ

ask-said-yes = የቐንየልና። መልስኹም: እወ፣ እኽእል እየ።

ask-said-no = ንመልስኹም የቐንየልና። መልስኹም: ኣይፋል፣ ኣይክእልን እየ።

ask-next-yes = መልስኹም ናብ { $worker } በጺሑ። ዝተረፈ ንሕና ንገብሮ።

ask-next-no = ጸገም የለን። መልስኹም ናብ { $worker } በጺሑ። ምድላይ ንቕጽል።

ask-change = ሓሳብኩም ቀይርኩም ዶ? ነቲ ካልእ መልሲ ጠውቑ።

ask-over = እዚ ሊንክ ካብ ሕጂ ኣይሰርሕን እዩ

ask-over-next = ግዜኡ ሓሊፉ፣ ወይ እቲ ሊንክ ምሉእ ኣይበጽሐን። ነቲ መልእኽቲ ዝሰደደልኩም ሰብ ሓድሽ ሊንክ ሕተቱ።

error-bad-phone = { $value } ቁጽሪ ተሌፎን ኣይኮነን። ዓሰርተ ኣሃዛት ጽሓፉ፣ ንኣብነት 015 123 45 67።

## Choosing an address

address-list = ምስቲ እትጽሕፍዎ ዝመሳሰሉ ኣድራሻታት

address-one = 1 ኣድራሻ። ብፍላጻታት ምረጹ።

address-more = # ኣድራሻታት። ብፍላጻታት ምረጹ።

address-none = ኣድራሻ ኣይተረኽበን።

## A question in own words, and what somebody can do for others

home-question = ንሰብ ሕተቱ: ሕቶ ኣሎኒ

question-title = ሕቶ ኣሎኒ

question-lead = ብቃላትኩም ሕተቱ። ኣብ ቀረባ ዘሎ ብኡንብኡ ክትርእዩ ኢኹም።

question-own-words = ሕቶኹም እንታይ እዩ?

question-own-words-hint = ስም፣ ኣድራሻ ወይ ቁጽሪ ኣይትጽሓፉ።

question-place = ፖስትኮድ ወይ ጎደና

question-place-hint = ብኸምዚ ኣብ ቀረባ እንታይ ከም ዘሎ ንርኢ። ዳርጋ ኣበይ ምዃኑ ጥራይ ንዕቅብ።

question-no-place = ክብሎ ኣይደልን

question-own-network = ምናልባት መን ክሕግዘኩም ይኽእል?

question-send = ሕተቱ

question-trap = ኣብዚ ዋላ ሓንቲ ኣይትጽሓፉ

question-to-code = ቅድሚ ሕጂ ሓቲትኩም ዶ? ብኮድኩም ርኣዩ

question-name = ኣብ ሕቶኹም ስም፣ ቁጽሪ ወይ ኣድራሻ ኣሎ። ንኣብነት “ወደይ” ወይ “ጎረቤተይ” ኢልኩም ጽሓፉ።

error-question-trap = ነዚ ሳጹን ባዶ ግደፍዎ። ንኮምፒተራት ንምክልካል ጥራይ እዩ ዘሎ።

question-answer-title = ኣብ ቀረባ እዚ ኣሎ

question-you-asked = ሕቶኹም: “{ $words }”

question-first-call = ሎሚ ደውሉልና። እዚ ክጽበ ኣይክእልን።

question-first-food = ሎሚ እትበልዕዎ የብልኩምን ዶ? ሕጂ ደውሉልና። ንሎሚ መግቢ ምሳኹም ንደሊ።

question-first-unsafe = ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም? ናብ 112 ደውሉ። እንተ ዘይኮነ ናብ Veilig Thuis (ብዛዕባ ዓመጽ ኣብ ገዛ ዝሕግዝ) ደውሉ። ብነጻ እዩ፣ መዓልትን ለይትን።

question-together = ኣብ ከባቢ ብሓባር

question-near = ሓገዝን ቦታታትን

question-nothing = ኣብ ቀረባ ዋላ ሓንቲ ኣይረኸብናን።

question-nothing-next = ጸገም የለን። ሓደ ሰብ ሕቶኹም የንብብን ምድላይ ይቕጽልን።

question-steps = ባዕልኹም ክትገብርዎ እትኽእሉ

question-who = ሕቶኹም መን የንብቦ?

question-reads = ሕቶኹም ኣብ { $name } እዩ ዘሎ። { $read } ይንበብ፣ ቅድሚ { $day } ድማ መልሲ ክትረኽቡ ኢኹም።

question-today = ሎሚ

question-tomorrow = ጽባሕ

question-on = { $day }

question-reach = ብኸመይ ክንረኽበኩም ንኽእል?

question-reach-hint = ቁጽሪ ተሌፎን ወይ ኢመይል። ባዶ ክትገድፍዎ ትኽእሉ ኢኹም።

question-reach-save = ኮደይ ሃቡኒ

question-code-title = ኮድኩም

question-code-photo = ነዚ ስክሪን ስእሊ ኣልዕልዎ።

question-code-why = በዚ ኮድ ጸኒሕኩም መልስና ትርእዩ።

question-code-with = ምስኡ ቁጽርኹም ወይ ኢመይልኩም እውን ትጽሕፉ: { $reach }

question-code-alone = ቁጽሪ ወይ ኢመይል ኣይሃብኩምን። ስለዚ እቲ ኮድ ይነውሕ። ብዘይ ኮድ ሕቶኹም ክንረኽቦ ኣይንኽእልን።

question-code-where = ኣብዚ ርኣዩ: { $where }

question-mine-title = ሕቶኹም

question-promised = ዝኣተናልኩም ቃል

question-answered = መልስና

question-answer-none = ገና መልሲ የለን።

question-answer-late = ክሳብ ሕጂ መልሲ ክህሉ ነይርዎ። ይቕሬታ። ደውሉልና፣ ንሕና ክንሓትት ኢና።

question-reach-mine = ብኸምዚ ንረኽበኩም: { $reach }

question-remove = ይትረፍ

question-remove-what = ሕቶኹም ምስ ቁጽርኹም ወይ ኢመይልኩም ንድምስሶ። ክንመልሶ ኣይንኽእልን።

question-remove-sure = እወ፣ ሕቶይ ደምስሱ

question-removed = ሕቶኹም ተደምሲሱ።

question-removed-next = ብዛዕባኹም ካብኡ ዋላ ሓንቲ ኣይንዕቅብን። ኩሉ ግዜ ሓድሽ ክትሓቱ ትኽእሉ ኢኹም።

question-gone = እዚ ሕቶ ድሕሪ ሕጂ የለን።

question-again = ሓድሽ ሕቶ ሕተቱ

error-question-not-sure = ርግጸኛ እንተ ኾንኩም “እወ፣ ሕቶይ ደምስሱ” ጠውቑ።

mail-answer-subject = መልእኽቲ ካብ Buurtraat

mail-answer-lead = ንዝሓተትኩምና መልሲ ኣሎ:

mail-answer-link = ብኮድኩም ርኣይዎ

mail-answer-not-you = ዋላ ሓንቲ ኣይሓተትኩምናን ዶ? ሽዑ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።

can-do-title = እዚ እኽእል እየ

can-do-lead = ጽቡቕ ገይርኩም እትገብርዎ ነገር ኣሎ ዶ? ምናልባት ኣብ ከባቢ ሓደ ሰብ ይደልዮ ይኸውን።

can-do-words = እንታይ ክትገብሩ ትኽእሉ?

can-do-words-hint = ብቃላትኩም፣ ከም “ቀባኢ ቀለም ነይረ”።

can-do-place-hint = ኣርባዕተ ኣሃዛት ናይ ፖስትኮድኩም ይኣክል። ዳርጋ ኣበይ ምዃኑ ጥራይ ንዕቅብ።

can-do-first-name = ስምኩም (ስም ኣቦ ኣየድልን)

can-do-reach = ቁጽሪ ተሌፎንኩም ወይ ኢመይልኩም

can-do-consent = ነቲ መልጎም እንተ ጠወቕኩም ነዚ ንዕቅቦ። ጋንታ ጥራይ ትርእዮ። ኩሉ ግዜ ከተቋርጹ ትኽእሉ ኢኹም።

can-do-send = እዚ እኽእል እየ

can-do-name = ስም ኣለዎ። ንኣብነት “ጓለይ” ወይ “ጎረቤት” ኢልኩም ጽሓፉ።

can-do-thanks = የቐንየልና

can-do-call = እዚ ዘድልዮ ሰብ ምስ ዝህሉ ንድውለልኩም፣ እንተ በዝሐ ኣብ ወርሒ 2 ግዜ።

can-do-you-said = ዝጸሓፍኩምዎ: “{ $words }”

can-do-code-why = በዚ ኮድ ጸኒሕኩም ከተቋርጹ ትኽእሉ። ምስኡ ቁጽርኹም ወይ ኢመይልኩም እውን ትጽሕፉ።

can-do-remove-what = ኩሉ ዝጸሓፍኩምዎ ንድምስሶ። ክንመልሶ ኣይንኽእልን።

can-do-remove-sure = እወ፣ ኩሉ ደምስሱ

can-do-removed = ኩሉ ተደምሲሱ።

can-do-removed-next = ኣይንድውለልኩምን ኢና። ስለ ዝሓሰብኩምሉ የቐንየልና።

error-own-can-do-missing = እንታይ ክትገብሩ ከም እትኽእሉ ጽሓፉ።

error-own-first-name-missing = ስምኩም ጽሓፉ።

error-own-first-name-wrong = ስምኩም ጥራይ ጽሓፉ፣ ብዘይ ቁጽሪ።

error-offer-not-sure = ርግጸኛ እንተ ኾንኩም “እወ፣ ኩሉ ደምስሱ” ጠውቑ።

## A first page

begin-nobody = ኣብዚ ገና ዝሰርሕ ጋንታ የለን።

begin-here = ኣብዚ ጀምሩ

begin-here-hint = በቲ Buurtraat ዝተጀመረሉ ስክሪን ዘሎ ኮድ ትጅምሩ።

error-phone = { $value } ቁጽሪ ተሌፎን ኣይኮነን። ንኣብነት 015 123 45 67 ጽሓፉ።

## Behind the card a team left at a shop

card-from = { $name } ካብ { $team }

door-unknown = ነዚ ካርድ ኣይንፈልጦን

door-unknown-next = እቲ ኮድ ቅኑዕ እንተ ኾይኑ ርኣዩ: ሓደ ቃልን ሰለስተ ኣሃዛትን። ክትድውሉ እውን ትኽእሉ፣ ብሓባር ንደልዮ።

## What is wrong in a form and what to change

error-postcode = { $value } ፖስትኮድ ኣይኮነን። ኣርባዕተ ኣሃዛትን ክልተ ፊደላትን ጽሓፉ፣ ከም 2624 AX።

error-unknown-postcode = ነዚ ፖስትኮድ ኣብዚ ኣይንፈልጦን: { $value }። ኣረጋግጹ፣ ወይ ጎደና ጽሓፉ።

error-postcode-outside = ፖስትኮድ { $value } ካብቲ ዘሎና ካርታ ወጻኢ እዩ። ኣብቲ ካርታ ዘሎ ቦታ ጽሓፉ።

error-unknown-street = { $value } ዝበሃል ጎደና ኣይረኸብናን። ነቲ ስም ኣረጋግጹ፣ ወይ ፖስትኮድ ጽሓፉ።

error-place-missing = ጎደና ወይ ፖስትኮድ ጽሓፉ።

error-outside-area = እዚ ነጥቢ ካብቲ ዘሎና ቦታ ወጻኢ እዩ፣ ምናልባት ኣብ ባሕሪ። ኣብ ውሽጢ እቲ ቦታ ነጥቢ ምረጹ።

error-unknown-category = ኣርእስቲ { $value } የለን። ካብቲ ዝርዝር ኣርእስቲ ምረጹ።

error-category-missing = ቅድም ብዛዕባ እንታይ ምዃኑ ምረጹ።

error-minutes = ልዕሊ 0 ክሳብ 120 ዝኸውን ቁጽሪ ደቓይቕ ምረጹ። ሕጂ ዘሎ: { $value }።

error-own-words-too-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $most } ፊደላት ጽሓፉ።

error-bad-request = እዚ ሕቶ ኣይተረድኣናን። ዝመላእኩምዎ ኣረጋግጹ።

error-not-found = እዚ የለን፣ ወይ ድሕሪ ሕጂ የለን።

error-method = እዚ ኣድራሻ ነዚ ክገብር ኣይክእልን። ክገብሮ ዝኽእል ኣብ ርእሲ Allow ተጻሒፉ ኣሎ።

error-forbidden = እዚ ካልእ ተራ ዘለዎ ሰብ ጥራይ እዩ ክገብሮ ዝኽእል። ንኣወሃሃዲኹም ሕተቱ።

error-cross-site = እዚ ቅጥዒ ካብ ካልእ ዌብሳይት መጺኡ። ነቲ ገጽ ደጊምኩም ክፈትዎ፣ ደጊምኩም ድማ ፈትኑ።

error-conflict = ካልእ ሰብ ቁሩብ ቀዲሙኩም። ነቲ ገጽ ደጊምኩም ክፈትዎ።

error-too-large = እዚ ኣዝዩ ዓቢ እዩ። ክሳብ { $most } ጥራይ ስደዱ።

error-too-many = ኣብ ሓጺር ግዜ ኣዝዮም ብዙሓት ጠለባት ነይሮም። { $seconds } ካልኢት ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።

error-unavailable = ኣገልግሎት ንግዜኡ ኣይርከብን። ድሕሪ { $seconds } ካልኢት ደጊምኩም ፈትኑ።

error-internal = ኣብ ወገንና ጌጋ ኣጋጢሙ። ጸኒሕኩም ደጊምኩም ፈትኑ።

error-street-choose = { $value } ዝበሃል ጎደና ኣይንፈልጥን፣ ነዞም ግን ንፈልጥ: { $choices }። ሓደ ምረጹ።

error-sign-in = ቅድም እተዉ። ምናልባት ንነዊሕ ግዜ ኣይነበርኩምን።

## Joining an event, own code, own page, messages by mail

error-reach-missing = ቁጽሪ ተሌፎን ወይ ኢመይል ጽሓፉ። ሽዑ ክንረኽበኩም ንኽእል።

error-reach-wrong = እዚ ቁጽሪ ተሌፎን ወይ ኢመይል ኣይኮነን። ዓሰርተ ኣሃዛት ጽሓፉ፣ ወይ @ ዘለዎ ኣድራሻ።

error-own-code-missing = ኮድኩም ጽሓፉ። ቃል ምስ ቁጽርታት እዩ፣ ከም zon 418።

error-own-code-unknown = በዚ ኮድን በዚ ቁጽሪ ወይ ኣድራሻን ዋላ ሓንቲ ኣይረኸብናን። ክልቲኡ ቅኑዕ ጌርኩም እንተ ጽሒፍኩም ርኣዩ። ወይ ደውሉልና።

error-shift-over = እዚ ዕማም ጀሚሩ ወይ ተሰሪዙ እዩ። ካልእ እንታይ ክግበር ከም ዝከኣል ርኣዩ።

error-offer-over = እቲ ቦታ ድሕሪ ሕጂ ነጻ ኣይኮነን። ናይ ምምራጽ ግዜ ኣኺሉ።

join-title = ተሳተፉ

join-lead = ኣብዚ ንከባቢኹም ክትሕግዙ ትኽእሉ። ዝሰማማዓኩም ባዕልኹም ትመርጹ።

join-who-helps = መን ይሕግዝ?

join-help = ኣነ ክሕግዝ እየ

join-help-title = ኣነ ክሕግዝ እየ: { $role }

join-wait = ኣብ ዝርዝር ተጸበይቲ

join-all = ሓገዝ ዘድልዮ ኩሉ

join-none = ሕጂ ሓገዝ ዘድልየሉ ቦታ የለን።

join-none-next = ኣብ ከባቢኹም እንታይ ከም ዘሎ ርኣዩ

join-nothing-asked = እንቋዕ ብደሓን መጻእኩም። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።

join-find-back = ድሮ ትሳተፉ ዲኹም? ቆጸራኹም ድለዩ

join-over = እዚ ዕማም ጀሚሩ ወይ ተሰሪዙ እዩ።

join-full = ኩሉ ቦታታት ተታሒዙ እዩ። ኣብ ዝርዝር ተጸበይቲ ክትኣትዉ ትኽእሉ። ቦታ ምስ ዝርከብ ክንነግረኩም ኢና።

join-first-name = ስምኩም (ስም ኣቦ ኣየድልን)

join-reach = ቁጽሪ ተሌፎንኩም ወይ ኢመይልኩም

join-reach-hint = ካብ ክልቲኡ ሓደ ይኣክል።

join-kept = ስምኩምን ቁጽርኹምን ነቲ ዘወዳድብ ሰብ ጥራይ እዩ። ኩሉ ባዕልኹም ክትድምስስዎ ትኽእሉ ኢኹም።

join-needed = { $count ->
    [one] ገና { $count } ሰብ የድሊ
   *[other] ገና { $count } ሰባት የድልዩ
}

join-places = { $count ->
    [one] ገና { $count } ቦታ ኣሎ
   *[other] ገና { $count } ቦታታት ኣለዉ
}

join-taken = ኩሉ ቦታታት ተታሒዙ እዩ

join-done-title = ተመዝጊብኩም

join-waiting-title = ኣብ ዝርዝር ተጸበይቲ ኣለኹም

join-sure-title = ኣይትመጹን ዲኹም?

join-left-title = ተሳትፎኹም ተሰሪዙ

join-what = { $date }፣ { $hours }: { $role }

join-you-help = እትሕግዙሉ: { $what }።

join-you-wait = ኣብ ዝርዝር ተጸበይቲ ቁጽርኹም { $place } እዩ: { $what }።

join-you-may = ንዓኹም ቦታ ኣሎ: { $what }። ቅድሚ { $until } ንገሩና።

join-you-left = ኣይትመጹን ኢኹም: { $what }።

join-you-lapsed = እቲ ቦታ ንካልእ ሰብ ተዋሂቡ: { $what }።

join-you-helped = እዚ ነይሩ: { $what }።

join-overlap = ኣስተውዕሉ: ኣብቲ ግዜ ኣብዚ እውን ኣለኹም: { $other }። ክልቲኡ ክከኣል ዶ?

join-instead = ኣብዚ ገና ቦታ ኣሎ:

join-code = ኮድኩም

join-photo = ነዚ ስክሪን ስእሊ ኣልዕልዎ።

join-code-for = በዚ ኮድ ኩሉ ደጊምኩም ትረኽቡ:

join-calendar = ናብ ካለንደረይ ኣእትዉ

join-whatsapp = ናብ WhatsApp ናተይ ስደዱ

join-to-myself = ኣብዚ ክሕግዝ እየ: { $event }፣ { $what }። ኮደይ: { $code }። ንምርኣይ ወይ ንምስራዝ: { $address }

join-leave = ክመጽእ ኣይክእልን

join-leave-sure = እወ፣ ኣይመጽእን እየ

join-stay = ኣይፋል፣ ክመጽእ እየ

join-left-thanks = ስለ ዝነገርኩምና ጽቡቕ። ሕጂ ካልእ ሰብ ክንሓትት ከም እንኽእል ንፈልጥ።

join-take = እወ፣ ክገብሮ እየ

mine-title = ናትኩም ዝኾነ

mine-lead = ኮድኩም ጽሓፉ፣ ከምኡ እውን ዝሃብኩምዎ ቁጽሪ ወይ ኣድራሻ።

mine-again = ሓደ ሰዓት ኣይነበርኩምን። ኮድኩም ደጊምኩም ጽሓፉ።

mine-code = ኮድኩም

mine-code-hint = ሓደ ቃልን ሰለስተ ኣሃዛትን፣ ከም zon 418።

mine-reach-hint = ዋላ ሓንቲ ኣይሃብኩምን ዶ? ሽዑ ባዶ ግደፍዎ።

mine-open = ኣርእዩኒ

mine-away = ካብዚ ገጽ ቀልጢፍኩም ውጽኡ

mine-promised = ዝኣተኹምዎ ቃል

mine-nothing = ገና ዝኣተኹምዎ ቃል የለን።

mine-gave = ዝሃብኩምና

mine-name = ስም

mine-email = ኢመይል

mine-who-sees = እቲ ዘወዳድብ ሰብ ጥራይ ስምኩምን ቁጽርኹምን ይርኢ። መን ከም ዝረኣየ ንጽሕፍ።

mine-erase = ናተይ ኩሉ ደምስሱ

mine-erase-what = ስምኩም፣ ቁጽርኹምን ዝኣተኹምዎ ቃልን ንድምስስ። ክምለስ ኣይክእልን።

mine-erase-sure = እወ፣ ኩሉ ደምስሱ

mine-erase-not = ኣይፋል፣ ግደፍዎ

mine-erased = ናትኩም ኩሉ ተደምሲሱ።

mine-erased-next = ንሕና እውን ድሕሪ ሕጂ ከነንብቦ ኣይንኽእልን።

mail-join-subject = መልእኽቲ ካብ Buurtraat

mail-join-lead = ሓደ ሰብ በዚ ኣድራሻ ተመዝጊቡ። ቦታ ኣሎ።

mail-join-waiting = ሓደ ሰብ በዚ ኣድራሻ ተመዝጊቡ። ኣብ ዝርዝር ተጸበይቲ ኣለኹም።

mail-join-code = በዚ ኮድን በዚ ኣድራሻን ኩሉ ደጊምኩም ትረኽቡ። ኣብኡ ክትስርዙ እውን ትኽእሉ።

mail-join-not-you = ንስኹም ኣይነበርኩምን ዶ? ሽዑ በዚ ኮድ ሰርዙ። ወይ ኣብኡ ኩሉ ደምስሱ።

mail-join-link = ናትኩም ዝኾነ ርኣዩ

mail-offer-lead = ንዓኹም ቦታ ተረኺቡ። ቅድሚ { $until } ንገሩና።

mail-offer-code = ኮድኩም የድልየኩም። ክትምዝገቡ ከለኹም ተቐቢልኩምዎ።

## What is wrong in a field

error-first-name-missing = ስም ጽሓፉ።

error-first-name-wrong = ስም ጥራይ ጽሓፉ፣ ብዘይ ቁጽሪ።

error-note-number = ኣብዚ ቁጽሪ፣ ኢመይል ወይ ኣድራሻ ኣሎ። ኣውጽእዎ።

error-note-name = ኣብዚ ስም ዘሎ ይመስል። ነቲ ስም ኣውጽእዎ።

## For a shopkeeper: one question, whom to call, a code; and small tasks somebody could do in a shop

shop-is-this-you = { $shop }። እዚ ቅኑዕ ድዩ?

shop-came-just = ቅድሚ ሕጂ ምሳኹም ነይርና: { $who }

shop-came = { $date } ምሳኹም ነይርና: { $who }

shop-is-here = ኣብ ከባቢኹም ዝሰርሕ ሰብና: { $who }

shop-tel = ተሌ.

shop-known = { $shop } ድሮ መሻርኽትና እዩ። ኩሉ ግዜ እትረኽብዎ ሰብና: { $name }።

shop-question = ካብዚ ከባቢ ሓደ መንእሰይ ኣብዚ ምሳኹም ስራሕ ክርእን ክሕግዝን ይኽእል ዶ?

shop-what-it-is = ምርኣይን ምሕጋዝን እዩ። ሓደ ቀዋሚ ሓጋዚ ኣሎ። ዋላ ሓንቲ ኣየገድደኩምን።

shop-one = እወ፣ ሓደ

shop-more = እወ፣ ልዕሊ ሓደ

shop-else = ካልእ ነገር ይሕሸኒ

shop-no = ኣይፋል፣ የቐንየለይ

shop-another = እዚ ካልእ ድኳን እዩ

shop-rests = ንሓደ ዓመት ዋላ ሓንቲ ኣይንሓተኩምን: ክሳብ { $date }።

shop-rather-yes = ይኹን እምበር ገለ ክትገብሩ ትደልዩ ዶ?

shop-used = ካብ { $shop } ሓደ ሰብ ድሮ መሊሱ

shop-used-you = ንስኹም ዲኹም ነይርኩም? ብኮድኩም ዝበልኩምዎ ትርእዩ። ኣብኡ ክትቅይርዎ ወይ ክትድምስስዎ እውን ትኽእሉ።

shop-used-other = ንስኹም ኣይነበርኩምን ዶ? ሽዑ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ጌጋ ኣሎ ዶ? በጃኹም ደውሉልና።

shop-to-code = ኮድ ኣሎኒ

shop-old = እዚ ካርድ ቅድሚ ነዊሕ ግዜ ዝተዋህበ እዩ

shop-old-next = እዚ ካርድ ልዕሊ ሓደ ዓመት ጌሩ። ገና ገለ ክትገብሩ ትደልዩ ዶ? ካብቲ ዝርዝር { $shop } ምረጹ።

shop-old-do = ድኳንኩም ምረጹ

shop-find = ድኳንኩም ድለዩ

shop-whom = ንመን ክንድውል ንኽእል?

shop-you-said = መልስኹም: “{ $answer }”።

shop-person = ስም

shop-phone = ተሌፎን

shop-can = ሓደ ሰብ ኣብዚ እንታይ ክገብር ይኽእል? (ባዶ ክኸውን ይኽእል)

shop-else-what = እንታይ ምግባር ይሕሸኩም? (ባዶ ክኸውን ይኽእል)

shop-words = ወይ ብቃላትኩም (ባዶ ክኸውን ይኽእል)

shop-send = ወዲአ

shop-who-sees = ጋንታ ከባቢ ጥራይ ነዚ ትርእዮ። ኩሉ ግዜ ክትድምስስዎ ትኽእሉ ኢኹም።

shop-else-tour = እንገብሮ ምርኣይ

shop-else-lend = ኣቑሑት ምልቃሕ

shop-else-goods = ኣቑሑት ምሃብ

shop-else-room = ክፍሊ ምልቃሕ

shop-else-poster = ፖስተር ምልጣፍ

shop-else-advice = ብሓሳብ ምሕጋዝ

shop-thanks = የቐንየልና።

shop-calls = ቅድሚ { $day } ካብ { $name } ተሌፎን ክትቅበሉ ኢኹም። ገና ዝመጽእ ሰብ የለን። ንስኹም ትውስኑ።

shop-calls-again = ቁጽርኹም ቅኑዕ ምስ ኮነ ካብ { $name } ተሌፎን ክትቅበሉ ኢኹም። ገና ዝመጽእ ሰብ የለን። ንስኹም ትውስኑ።

shop-not-kept = ቅድሚ { $day } ካብ { $name } ተሌፎን ክትቅበሉ ነይርኩም። ኣይተቐበልኩምን ዶ? በጃኹም ባዕልኹም ደውሉ: { $phone }። ገና ዝመጽእ ሰብ የለን። ንስኹም ትውስኑ።

shop-partner-now = ምስ { $name } ተዛሪብኩም። ሕጂ መሻርኽትና ኢኹም። ብዘይ ፍልጠትኩም ዝመጽእ ሰብ የለን።

shop-wrong-number = ብቁጽርኹም ንማንም ኣይረኸብናን። ኣብ ታሕቲ ካልእ ቁጽሪ ሃቡና።

shop-street = ኣብቲ ጎደና ዝሳተፉ ድኳናት፣ ምሳኹም: { $count }። { $begin } ምስ በጽሑ ንጅምር።

shop-street-first = ኣብቲ ጎደና ቀዳማይ ድኳን ንስኹም ኢኹም። { $begin } ምስ በጽሑ ንጅምር።

shop-street-begins = ኣብቲ ጎደና ዝሳተፉ ድኳናት፣ ምሳኹም: { $count }። እዚ ንምጅማር ይኣክል።

shop-code = ኮድኩም

shop-code-use = ነዚ ስክሪን ስእሊ ኣልዕልዎ። በዚ ኮድን ብቁጽሪ ተሌፎንኩምን ጸኒሕኩም ዝበልኩምዎ ትርእዩ።

shop-whatsapp = ናብ WhatsApp ናተይ ስደዱ

shop-whatsapp-text = ብስም { $shop } ናብ { $team } መልሲ ሂበ። ኮደይ: { $code }። ኣብዚ ክርእዮ፣ ክቕይሮ ወይ ክድምስሶ እኽእል: { $link }

shop-you-ticked = ዝመረጽኩምዎ: { $what }።

shop-reach = ንድውለሉ ሰብ: { $person }፣ { $number }።

shop-change = ቀይሩ

shop-not-after-all = ይትረፍ

shop-erase-what = ሽዑ ስምኩም፣ ቁጽርኹምን መልስኹምን ብኡንብኡ ይድምሰስ። ዝድውል ሰብ የለን።

shop-erase = እወ፣ ኩሉ ደምስሱ

shop-erased = ኩሉ ተደምሲሱ

shop-erased-next = ስምኩም፣ ቁጽርኹምን መልስኹምን ድሕሪ ሕጂ ኣብ ዝኾነ ቦታ የለን። ዝድውል ሰብ የለን። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።

shop-gone = ኣብዚ ድሕሪ ሕጂ ዋላ ሓንቲ የለን

shop-gone-next = እቲ መልሲ ተደምሲሱ፣ ወይ እዚ ገጽ ንነዊሕ ግዜ ተኸፊቱ ነይሩ። ብኮድኩም ደጊምኩም ርኣዩ።

shops-title = ድኳንኩም ኣየናይ እዩ?

shops-lead = ድኳንኩም ትመርጹን ንሓደ ሕቶ ትምልሱን። ሓደ ደቒቕ ይወስድ።

shops-which = መጀመርታ ናይ ስም

shops-which-hint = ንኣብነት: bakker wil። ብዙሕ ጨናፍር ዘለዎ ድኳን ድዩ? ድሕሪ ነጠላ ሰረዝ (,) ነቲ ጎደና ጽሓፉ።

shops-search = ድለዩ

shops-choose = ድኳንኩም ምረጹ

shops-not-there = ድኳንኩም ኣብዚ የለን ዶ? ካብቲ ስም ቁሩብ ወስኽ ኣቢልኩም ጽሓፉ፣ ወይ ደውሉልና።

shops-nothing = “{ $typed }” ዝበሃል ድኳን ኣይረኸብናን

shops-nothing-next = ነቲ ስም ቅኑዕ ጌርኩም እንተ ጽሒፍኩም ርኣዩ። መጀመርትኡ ይኣክል። ክትድውሉ እውን ትኽእሉ።

shops-have-code = ድሮ መሊሰ፣ ኮድ ኣሎኒ

shop-code-title = መልስኹም

shop-code-lead = ኣብዚ ዝበልኩምዎ ትርእዩ። ክትቅይርዎ ወይ ክትድምስስዎ ትኽእሉ ኢኹም።

shop-code-field = ኮድኩም

shop-code-hint = ሓደ ቃልን ሰለስተ ኣሃዛትን፣ ንኣብነት zon 418።

shop-code-show = ኣርእዩኒ

task-animals = ምክንኻን እንስሳታት

task-bake = ባኒ ምስንካት

task-bouquets = ዕንባባታት ምእሳር

task-brew = ቢራ ምስራሕ

task-build = ህንጻን ጽገናን

task-carry = ምስካምን ምስራዕን

task-children = ምስ ቆልዑ ምጽዋት

task-clean = ምጽራይ

task-computers = ብኮምፒተር ምስራሕ

task-cook = ምብሳል

task-customers = ንዓማዊል ምሕጋዝ

task-deliver = ኣቕሑ ምብጻሕ

task-design = ንድፊ ምስራሕ

task-desk = ኣብ መቀበሊ ምስራሕ

task-elderly = ንኣረጋውያን ምሕጋዝ

task-guests = ኣጋይሽ ምቕባል

task-iron = ክዳን ምሕጻብን ምስታርን

task-mend = ኣቑሑት ምዕራይ

task-mend-bicycles = ብሽክለታ ምዕራይ

task-mend-cars = መካይን ምዕራይ

task-metal = ብሓጺን ምስራሕ

task-pack = ምዕሻግ

task-paint = ቀለም ምቕባእ

task-photos = ስእሊ ምልዓል

task-plants = ምክንኻን ተኽልታት

task-prepare = መግቢ ምድላው

task-print = ምሕታም

task-serve = ምእንጋድ

task-sew = ምስፋይ

task-shelves = ከብሒታት ምምላእ

task-sort = ኣቑሑት ምፍላይ

task-sport = ኣብ ስፖርት ምሕጋዝ

task-till = ኣብ ካሳ ምስራሕ

task-wash-cars = መካይን ምሕጻብ

task-wash-hair = ጸጉሪ ምሕጻብ

task-wash-up = ሸሓኒታት ምሕጻብ

task-wood = ብዕንጨይቲ ምስራሕ

error-shop-answer = ቅድም መልሲ ምረጹ።

error-shop-person = ስም ጽሓፉ። ሽዑ ንመን ከም እንሓትት ንፈልጥ።

error-shop-person-long = እዚ ስም ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $most } ፊደላት ጽሓፉ።

error-shop-phone-missing = ቁጽሪ ተሌፎን ጽሓፉ። ሽዑ ክንድውለልኩም ንኽእል።

error-shop-phone = { $value } ቁጽሪ ተሌፎን ኣይኮነን። ዓሰርተ ኣሃዛት ጽሓፉ፣ ንኣብነት 06 12 34 56 78።

error-shop-words-long = እዚ ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $most } ፊደላት ጽሓፉ።

error-shop-nobody = ኣብዚ ገና ምሳና ዝሰርሕ ጋንታ ከባቢ የለን። በጃኹም ደውሉልና።

## Menu of the team

nav-today = ሎሚ

## Topics of help, as names in a list

topic-geld = ገንዘብን ወረቓቕትን

topic-schulden = ዕዳታት

topic-regelingen = ናይ ገንዘብ ደገፍ

topic-eten = መግብን መሰረታዊ ኣቑሑትን

topic-kleding = ክዳንን ናይ ገዛ ኣቑሑትን

topic-speelgoed = መጻወትን በዓላትን

topic-papieren = መንነት ወረቐትን ቅጥዕታትን

topic-klussen = ጽገና ገዛን ጀርዲንን

topic-wonen = ገዛ፣ መዕቆብን ጸዓትን

topic-vervoer = መጓዓዝያ

topic-boodschappen = ምዕዳግን መዓልታዊ ሓገዝን

topic-stage = ልምምድን መምሃሪ ቦታን

topic-werkervaring = ናይ ስራሕ ተሞክሮን ፈተነን

topic-werk = ስራሕ ምድላይ

topic-certificaat = ኮርስን ምስክር ወረቐትን

topic-school = ትምህርትን ዕዮ ገዛን

topic-taal = ቋንቋ ሆላንድ

topic-digitaal = ዲጂታላዊ ሓገዝ

topic-opvoeden = ምዕባይ ቆልዑን ወላድነትን

topic-oppas = ምሕላው ቆልዑ

topic-jeugd = ንጥፈታት ቆልዑን መንእሰያትን

topic-maatje = ብጻይን ዕላልን

topic-ontmoeten = ኣብ ከባቢ ምርኻብ

topic-mantelzorg = ንቤተሰብ ንዝኣልዩ ሓገዝን ዕረፍትን

topic-koken = ጥዕና ዘለዎ መግብን ምብሳልን

topic-bewegen = ምንቅስቓስን ስፖርትን

topic-gezond = ናብ ክንክን ጥዕና መንገዲ

topic-mentaal = ጥዕና ኣእምሮ

topic-herstel = ወልፍን ምሕዋይን

topic-dag = መዓልታዊ ንጥፈታት

topic-zingeving = ትርጉም ህይወት፣ እምነትን ባህልን

topic-buurt = ከባቢ፣ ኣትክልትን ጸጥታን

topic-delen = ምዕራይ፣ ምክፋልን ምልውዋጥን

topic-ruimte = ክፍልን ቦታን

topic-materiaal = ኣቑሑትን መሳርሕን

topic-drukwerk = ፍላየር፣ ሕትመትን ረክላምን

topic-kennis = ፍልጠትን ምኽርን

topic-recht = ሕግን ዘይምርድዳእ ጎረባብትን

topic-nieuwkomers = ሓድሽ ኣብ ሆላንድ

topic-past-nergens = ምስ ዝኾነ ዘይሰማማዕ

## First steps somebody can take, on a card

steps-geld = ገንዘብ: ከምዚ ጌርኩም ጀምሩ

steps-geld-1 = ደብዳበታትኩም ኣብ ሓደ ኣኪብኩም ኣንብርዎም። ገና ክትከፍቱ ኣየድልየኩምን።

steps-geld-2 = ዕለት ዘለዎም ደብዳበታት ድለዩ። ንሳቶም ይቕድሙ።

steps-geld-3 = ነቶም ደብዳበታት ሒዝኩም ናባና ምጹ። ብሓባር ንርእዮም፣ ብሓባር ንድውል።

steps-regelingen = ናይ ገንዘብ ደገፍ: ከምዚ ጌርኩም ጀምሩ

steps-regelingen-1 = DigiD (ናይ መንግስቲ ዲጂታላዊ መእተዊ)፣ ውዕል ክራይ ገዛን ብዛዕባ እቶትኩም ደብዳበን ኣዳልዉ።

steps-regelingen-2 = ኣብ toeslagen.nl ናይ ፈተነ ሕሳብ ግበሩ። ምሳኹም ክንገብሮ እውን ደስ ይብለና።

steps-regelingen-3 = ንምምሕዳር ከተማ ፍሉይ ደገፍ (bijzondere bijstand) ሕተቱ። እዚ ብርግጽ ንዘድልየኩም ነገር ዝወሃብ ገንዘብ እዩ።

steps-eten = መግቢ: ከምዚ ጌርኩም ሓገዝ ትረኽቡ

steps-eten-1 = ሎሚ ኣብ ገዛ ዋላ ሓንቲ የለን ዶ? ሕጂ ደውሉልና።

steps-eten-2 = ንባንኪ መግቢ (voedselbank) ምስ ሓደ ሰብ ኮንኩም ቅጥዒ ትመልኡ። ብዛዕባ እቶትን ቀወምቲ ወጻኢታትን ወረቓቕቲ ሒዝኩም ምጹ።

steps-eten-3 = ኣብ ከባቢ ሰባት መብዛሕትኡ ግዜ ብሓባር ይበልዑ። ዋግኡ ውሑድ ወይ ብነጻ እዩ።

steps-speelgoed = ብውሑድ ገንዘብ ምብዓል

steps-speelgoed-1 = ኣብ ከባቢ መጻወቲ ተለዋወጡ ወይ ተለቅሑ። ክትከፍሉ ኣየድልየኩምን።

steps-speelgoed-2 = ኣብ ቤት ትምህርቲ ወይ ንዓና ብዛዕባ ንቆልዑ ዝኸውን ገንዘብ ሕተቱ። ኣቐዲምኩም ሕተቱ።

steps-speelgoed-3 = ባዕልኹም መጻወቲ ኣለኩም ዶ? ኣምጽእዎ። ግን ግዴታ ኣይኮነን።

steps-papieren = ወረቓቕቲ: ከምዚ ጌርኩም ጀምሩ

steps-papieren-1 = ናይ መንነት ወረቐትኩም ድለዩ። ግዜኡ ሓሊፉ ድዩ? ቅድም ኣብ ምምሕዳር ከተማ ቆጸራ ሓዙ።

steps-papieren-2 = ዘይተረድኡኹም ደብዳበታት ኣዳልዉ።

steps-papieren-3 = ሒዝኩምዎም ናባና ምጹ። ብሓባር ነንብቦም፣ ብሓባር ንመልኦም።

steps-werk = ስራሕ: ብንእሽቶ ጀምሩ

steps-werk-1 = ጽቡቕ ጌርኩም እትገብርዎም ሰለስተ ነገራት ጽሓፉ። ኣብ ገዛ እትገብርዎ እውን ይቑጸር።

steps-werk-2 = ኣብ ከባቢ ሓደ ቦታ ምረጹ፣ ኣብኡ ድማ ንሓደ መዓልቲ ስራሕ ርኣዩን ሓግዙን።

steps-werk-3 = ናይ መንግስቲ ደገፍ ትቕበሉ ዲኹም? ቅድም ዝፍቀድ ሕተቱ። ምሳኹም ንሓትት።

## What sort of place it is, as on a map (a bakery, a school)

trade-food-bank = ባንኪ መግቢ

trade-clothing-bank = ባንኪ ክዳን

trade-soup-kitchen = ውሑድ እቶት ንዘለዎም መብልዒ

trade-shelter = መዕቆቢ

trade-social-workshop = ማሕበራዊ ቦታ ስራሕ

trade-day-centre = ናይ መዓልቲ ማእከል

trade-outreach = ሓገዝ ኣብ ገዛን ጎደናን

trade-library = ቤት ንባብ

trade-community-centre = ማእከል ከባቢ

trade-social-facility = ማሕበራዊ ኣገልግሎት

trade-school = ቤት ትምህርቲ

trade-kindergarten = መውዓሊ ሕጻናት

trade-college = ቤት ትምህርቲ ሞያ (MBO)

trade-university = ዩኒቨርሲቲ

trade-language-school = ቤት ትምህርቲ ቋንቋ

trade-music-school = ቤት ትምህርቲ ሙዚቃ

trade-driving-school = ቤት ትምህርቲ ምዝዋር መኪና

trade-training = ማእከል ስልጠና

trade-tutoring = ሓገዝ ዕዮ ገዛ

trade-toy-library = መለቅሒ መጻወቲ

trade-public-bookcase = ናይ ከባቢ ከብሒ መጻሕፍቲ

trade-give-box = ናይ ህያብ ከብሒ

trade-place-of-worship = ቤተ ክርስትያን፣ መስጊድ ወይ ቤተ መቕደስ

trade-arts-centre = ማእከል ባህሊ

trade-theatre = ትያትር

trade-cinema = ሲነማ

trade-events-venue = ኣዳራሽ

trade-studio = ስቱድዮ

trade-coworking = ናይ ሓባር ቦታ ስራሕ

trade-town-hall = ቤት ምምሕዳር ከተማ

trade-courthouse = ቤት ፍርዲ

trade-police = ፖሊስ

trade-fire-station = መጥፋእቲ ሓዊ

trade-post-office = ቤት ጽሕፈት ፖስታ

trade-pharmacy = ቤት መድሃኒት

trade-doctors = ሓኪም ስድራቤት

trade-dentist = ሓኪም ስኒ

trade-clinic = ማእከል ጥዕና

trade-hospital = ሆስፒታል

trade-care-home = መእለዪ ገዛ

trade-veterinary = ሓኪም እንስሳታት

trade-animal-shelter = መዕቆቢ እንስሳታት

trade-cafe = ካፈ

trade-restaurant = ቤት መግቢ

trade-fast-food = ቅልጡፍ መግቢ

trade-pub = ባር

trade-ice-cream = ቤት ጀላቶ

trade-bicycle-rental = ክራይ ብሽክለታ

trade-bicycle-repair-point = መዐረዪ ብሽክለታ

trade-car-rental = ክራይ መካይን

trade-car-wash = መሕጸቢ መካይን

trade-fuel = መዐደሊ ነዳዲ

trade-bank = ባንኪ

trade-market = ዕዳጋ

trade-workshop = ቤት ዕዮ

trade-refugee-centre = መዕቆቢ ስደተኛታት

trade-sports-centre = ማእከል ስፖርት

trade-sports-hall = ኣዳራሽ ስፖርት

trade-gym = ጂም

trade-outdoor-gym = ናይ ደገ ጂም

trade-swimming-pool = መሐምበሲ

trade-playground = መጻወቲ ቆልዑ

trade-pitch = ሜዳ ስፖርት

trade-dance-school = ቤት ትምህርቲ ሳዕስዒት

trade-riding-school = ቤት ትምህርቲ ምግላብ ፈረስ

trade-makerspace = ናይ ሓባር መስርሒ ቦታ

trade-garden = ናይ ከባቢ ጀርዲን

trade-bowling = መጻወቲ ቦውሊንግ

trade-marina = መዕረፊ ጃልባታት

trade-park = መናፈሻ

trade-allotments = ናይ ሕርሻ ጀርዲናት

trade-museum = ቤተ መዘክር

trade-gallery = ጋለሪ

trade-hotel = ሆቴል

trade-hostel = ሆስተል

trade-petting-zoo = ናይ ቆልዑ ቦታ እንስሳታት

trade-bicycle-shop = ድኳን ብሽክለታ

trade-bakery = እንዳ ባኒ

trade-pastry = እንዳ ዶልሺ

trade-butcher = እንዳ ስጋ

trade-greengrocer = ድኳን ኣሕምልቲ

trade-fishmonger = ድኳን ዓሳ

trade-cheese-shop = ድኳን ፎርማጆ

trade-supermarket = ሱፐርማርኬት

trade-convenience = ናይ ከባቢ ድኳን

trade-deli = ድኳን ፍሉይ መግቢ

trade-confectionery = ድኳን ካራመለ

trade-off-licence = ድኳን መስተ

trade-coffee-shop = ድኳን ቡንን ሻህን

trade-farm-shop = ድኳን ሕርሻ

trade-hairdresser = መቐምቀሚ ጸጉሪ

trade-beauty = ሳሎን ጽባቐ

trade-cosmetics = ድኳን ጨናን መመላኽዕን

trade-chemist = ድኳን መጽረይን ጥዕናን

trade-optician = ድኳን መነጽር

trade-hearing-aids = ድኳን መሳርሒ ምስማዕ

trade-medical-supply = ድኳን መሳርሒ ጥዕና

trade-massage = ማሳጅ

trade-tattoo = እንዳ ታቱ

trade-clothes = ድኳን ክዳን

trade-shoes = ድኳን ጫማ

trade-jeweller = ድኳን ስልማት

trade-bags = ድኳን ቦርሳታት

trade-fabric = ድኳን ዓለባ

trade-tailor = ሰፋዪ

trade-dry-cleaning = ናይ ንቑጽ መሕጸቢ ክዳን

trade-laundry = መሕጸቢ ክዳን

trade-second-hand = ድኳን ዝተጠቕመሉ ኣቕሑ

trade-charity-shop = ድኳን ንግብረ ሰናይ

trade-antiques = ድኳን ጥንታዊ ኣቕሑ

trade-hardware = ድኳን ናውቲ ሓጺን

trade-diy = ድኳን ናውቲ ህንጻ

trade-paint = ድኳን ቀለም

trade-trade = ጅምላ ንግዲ

trade-garden-centre = ማእከል ተኽልታት

trade-florist = ድኳን ዕንባባ

trade-furniture = ድኳን ናውቲ ገዛ

trade-beds = ድኳን ዓራት

trade-kitchens = ድኳን ናውቲ ክሽነ

trade-bathrooms = ድኳን ናውቲ መሕጸቢ ነብሲ

trade-interior = ድኳን መመላኽዒ ገዛ

trade-curtains = ድኳን መጋረጃ

trade-flooring = ድኳን ምድሪ ቤትን ምንጻፍን

trade-electronics = ድኳን ኤለክትሮኒክስ

trade-computer = ድኳን ኮምፒተር

trade-mobile-phones = ድኳን ሞባይል

trade-appliances = ድኳን ኤለክትሪካዊ ኣቕሑ ገዛ

trade-repair = ድኳን ጽገና

trade-books = ድኳን መጻሕፍቲ

trade-stationery = ድኳን ጽሕፈት መሳርሒ

trade-newsagent = ድኳን ጋዜጣታት

trade-copyshop = ድኳን ቅዳሕን ሕትመትን

trade-photo = ድኳን ስእሊ

trade-art = ድኳን ስነ-ጥበብ

trade-craft-supplies = ድኳን ኢደ-ጥበብ

trade-music-shop = ድኳን ሙዚቃ

trade-toys = ድኳን መጻወቲ

trade-baby = ድኳን ህጻናት

trade-gift = ድኳን ህያብ

trade-variety = ድኳን ዝተፈላለየ ኣቕሑ

trade-department-store = ዓቢ ድኳን

trade-sports-shop = ድኳን ስፖርት

trade-pet-shop = ድኳን ናይ ገዛ እንስሳታት

trade-pet-grooming = መመላኽዒ እንስሳታት

trade-car-dealer = መሸጢ መካይን

trade-car-repair = ጋራጅ

trade-car-parts = ድኳን መቀያየሪ መኪና

trade-tyres = ድኳን ጎማ

trade-motorcycle = ድኳን ሞተር ብሽክለታ

trade-kiosk = ኪዮስክ

trade-travel-agency = ወኪል ጉዕዞ

trade-funeral = ኣገልግሎት ቀብሪ

trade-rental = ትካል ክራይ

trade-carpenter = ጸራቢ

trade-electrician = ሰራሕተኛ ኤለክትሪክ

trade-plumber = ሰራሕተኛ ቧምባ

trade-painter = ቀባኢ ቀለም

trade-gardener = ኣትክልተኛ

trade-shoemaker = ሰራሒ ጫማ

trade-caterer = ኣዳላዊ መግቢ

trade-brewery = ፋብሪካ ቢራ

trade-photographer = ሰኣሊ ፎቶ

trade-printer = ቤት ማሕተም

trade-upholsterer = ዓራዪ ሶፋታት

trade-metalworker = ቤት ዕዮ ሓጺን

trade-builder = ትካል ህንጻ

trade-ngo = ማሕበራዊ ውድብ

trade-association = ማሕበር

trade-foundation = ትካል ግብረ ሰናይ

trade-employment-agency = ወኪል ስራሕ

trade-government = ቤት ጽሕፈት መንግስቲ

trade-lawyer = ጠበቓ

trade-notary = ኖታርዮ

trade-accountant = ተሓዝ ሒሳብ

trade-financial-advisor = ኣማኻሪ ገንዘብ

trade-insurance = መድሕን

trade-estate-agent = ደላሊ ገዛውቲ

trade-it-company = ትካል ኮምፒተር

trade-architect = ኣርኪተክት

trade-engineer = ትካል ምህንድስና

trade-research = ትካል ምርምር

trade-advertising = ትካል ረክላም

trade-newspaper = ጋዜጣ

trade-logistics = ትካል መጓዓዝያ

trade-religious-office = ሃይማኖታዊ ቤት ጽሕፈት

trade-political-party = ፖለቲካዊ ሰልፊ

trade-therapist = ተራፒስት

trade-property-management = ምሕደራ ገዛውቲ

trade-housing-association = ማሕበር ኣባይቲ

trade-energy = ትካል ጸዓት

trade-physiotherapist = ፊዝዮተራፒስት

trade-psychologist = ክኢላ ስነ-ኣእምሮ

trade-midwife = መሕረሲት

trade-sports-club = ክለብ ስፖርት

trade-scouts = ስካውት

trade-youth-club = ማእከል መንእሰያት

trade-music-club = ማሕበር ሙዚቃ

trade-car-club = ክለብ መካይን

trade-games-club = ክለብ ጸወታ

trade-computer-club = ክለብ ኮምፒተር

trade-student-club = ማሕበር ተማሃሮ

trade-shop = ድኳን

trade-craft = ናይ ኢደ-ጥበብ ትካል

trade-office = ትካል

trade-healthcare = ክሊኒክ

trade-club = ማሕበር ወይ ክለብ

## Also in forms

shop-no-team = ኣብዚ ምሳና ዝሰርሕ ጉጅለ ገዛውቲ ገና የለን። ስለዚ ማንም ናባኹም ክመጽእ ኣይክእልን። ደውሉልና።

error-own-network-missing = መን ክሕግዝ ከም ዝኽእል ምረጹ። “ክብሎ ኣይደልን” እውን ይከኣል።

error-own-words-missing = ዘድልየኩም ብናይ ገዛእ ርእስኹም ቃላት ጽሓፉ።

## Changed or called off, one's own calendar, passing it on

off-note = እዚ ተሰሪዙ።
join-you-called-off = እዚ ተሰሪዙ: { $what }።
join-changed = ኣስተውዕሉ: እዚ ተቐይሩ። ዕለት ለውጢ: { $date }።
mail-changed-lead = ገለ ነገር ተቐይሩ: { $event }።
mail-changed-now = ሕጂ ከምዚ እዩ: { $what }።
mail-changed-place = እቲ ቦታ ሕጂ: { $place }።
mail-changed-not = ደጊም ኣይጥዕመኩምን ዶ? ክትስርዙ ትኽእሉ ኢኹም።
mail-called-off = እዚ ተሰሪዙ: { $event }፣ { $what }።
mail-called-off-rest = ገለ ክትገብሩ ኣየድልን። ክትሕግዙ ስለ ዝደለኹም የቐንየልና።
feed-title = ኣብ ናይ ገዛእ ርእስኹም ካለንደር
feed-lead = ካለንደርኩም ዝተመባጽዕኩምዎ ባዕሉ ክከታተሎ ይኽእል።
feed-on = ንካለንደረይ ኣድራሻ ግበር
feed-how = ነዚ ኣድራሻ ናብ ካለንደርኩም ኣእትዉዎ: ካለንደር ካብ ኢንተርነት ወስኽ።
feed-secret = ነዚ ኣድራሻ ንማንም ኣይትሃቡ። ዘለዎ ሰብ ዝተመባጽዕኩምዎ ይርኢ።
feed-off = ነዚ ኣድራሻ ደው ኣብል
feed-own-name = ዝተመባጻዕክዎ
feed-area-name = ኣብ { $area } ዘሎ
feed-area = ኣብ { $area } ዘሎ ኩሉ ናብ ካለንደረይ
feed-event = ናብ ካለንደረይ ወስኽ
share-title = ንኻልኦት ንገሩ
share-link = ኣድራሻ ናይዚ ገጽ
join-when-flexible = ክጥዕመኩም ከሎ፣ እንተደንጎየ { $date }
join-when-open = ክጥዕመኩም ከሎ
join-what-flexible = እንተደንጎየ { $date }: { $role }
join-what-open = ኣብ ዝጥዕመኩም መዓልቲ: { $role }

## For whom a question is, and copying

act-copy = ቅዳሕ
act-copied = ተቐዲሑ።
send-whatsapp = ብ WhatsApp ስደዱ
home-stage = መንእሰይ ዲኹም? ኣብ ስራሕ ምሳና ተዓዘቡ
question-about = እዚ ንመን እዩ?
question-about-hint = ብዛዕባ ካልእ ሰብ ድዩ? ሽዑ ስም ኣይትጽሓፉ።
question-about-self = ንዓይ
question-about-other = ንኻልእ ሰብ
question-about-street = ኣብ ጐደና ዘሎ ነገር

## What we know of somebody

known-open = ብዛዕባይ እንታይ ትፈልጡ?
## Where a young person wants to look

stage-look-at = ኣብ { $name } ምርኣይ
stage-reach = ቁጽሪ ስልኪ ወይ ኣድራሻ ኢ-መይል
stage-given = ተዛዚሙ
stage-given-what = ኣብ { $name } ክትርኢ ትደሊ። ገና ዝተሰማማዕና የለን።
stage-given-under = ምስ ወላዲኻ እውን ንዛረብ።
stage-code = ኮድካ
stage-code-photo = ነዚ ስክሪን ስእሎ።
stage-code-why = በዚ ኮድን ቁጽርኻ ወይ ኣድራሻኻን መልሲ ትረክብ።
stage-code-where = ነቲ ኮድ ኣብ { $where } ጽሓፎ
stage-mine = ክትርእዮ እትደሊ ቦታ
stage-mine-what = ኣብ { $name } ክትርኢ ትደሊ።
stage-answer = መልሲ
stage-answer-none = ገና መልሲ የለን። ጸኒሕካ ርአ።
stage-answer-late = እቲ መልሲ ደንጕዩ። እዚ ጽቡቕ ኣይኮነን። ደውለልና።
stage-reach-change = ነዚ ቀይሮ
stage-remove = ሓሳበይ ቀይረ
stage-remove-what = ሽዑ ስምካ፣ ቁጽርኻን ዝደለኻዮን ንድምስሶ።
stage-remove-sure = እወ፣ ኩሉ ደምስስ
stage-removed = ኩሉ ተደምሲሱ
stage-removed-next = ደጊም ብዛዕባኻ ዝፈለጥናዮ የለን።
stage-again = ደጊምካ ድለ
error-stage-not-sure = ርግጸኛ እንተኾንካ ነቲ መልጎም ጽቐጦ።

## Ideas, reports, what people are asked, young people, and what is known of somebody

error-pause-weeks = ክንደይ ግዜ ከተዕርፉ ከም እትደልዩ ምረጹ።

known-title = ብዛዕባኹም እንፈልጦ እዚ እዩ

known-lead = ኩሉ እዚ እዩ። ቅኑዕ ዘይኮነ ነገር ኣሎ ዶ? ደውሉልና።

known-until = እዚ ክሳብ { $date } ንዕቅቦ።

known-why = ስለምንታይን ክሳብ መዓስን እንታይ ከም እንዕቅብ ኣንብቡ

known-take = ከም ፋይል ውሰድዎ

known-take-hint = ሓደ ፋይል (JSON) ትረኽቡ። ካልእ ፕሮግራም ከንብቦ ይኽእል።

known-looked = መን ርእይዎ

known-looked-none = ናትኩም ዝኾነ ነገር ካብ ጋንታ ዝረኣዮ ሰብ የለን።

known-looked-row = { $date }: { $role }፣ ካብ { $team }

known-looked-no-team = { $date }: { $role }

known-no-words = ብዛዕባኹም ዝተጻሕፈ ቃል የለን።

known-pause = ቁሩብ ዕረፍቲ

known-pause-lead = ሽዑ ክሳብ እትመርጽዋ መዓልቲ ዋላ ሓንቲ ኣይንሓተኩምን።

known-pause-weeks = ክንደይ ግዜ?

known-pause-choice = { $count ->
    [0] ዕረፍቲ ይኣክል
    [13] ሰለስተ ወርሒ
    [26] ፍርቂ ዓመት
    [one] { $count } ሰሙን
   *[other] { $count } ሰሙናት
}

known-pause-save = ንቁሩብ ግዜ ዋላ ሓንቲ ኣይትሕተቱኒ

known-paused = ሕራይ። ክሳብ { $date } ዋላ ሓንቲ ኣይንሓተኩምን።

known-woken = ጽቡቕ። ደጊምና ክንሓተኩም ንኽእል ኢና።

known-yes = እወ

known-no = ኣይፋል

known-table-need = ሕቶኹም

known-table-step = ሓደ ስጉምቲ

known-table-call = ሓደ ደወል

known-table-agreement = ሓደ ስምምዕ

known-table-shift = ንእንታይ

known-table-event = እቲ ንጥፈት

known-table-volunteer = ክትገብርዎ እትኽእሉ

known-table-visit = ተራኺብና ኔርና

known-table-rest = ዕረፍትኹም

known-table-consent = እወ ዝበልኩምሉ

known-table-contact = ብኸመይ ከም እንረኽበኩም

known-table-outbox = ናባኹም ዝተላእከ መልእኽቲ

known-field-answer = መልሲ

known-field-who = መን

known-field-asks = መን ይሓትት ኣሎ

known-field-what = እንታይ

known-field-name = ስም

known-field-description = ብቃላትኩም

known-field-address = ኣድራሻ

known-field-code = ኮድ ናይቲ ሕቶ

known-field-role = ዕማም

known-field-state = ኩነታት

known-field-outcome = ውጽኢት

known-field-note = መዘኻኸሪ

known-field-at = ልክዕ መዓስ

known-field-until = ክሳብ

known-field-reason = ስለምንታይ

known-field-communities = ጉጅለታት

known-field-languages = ቋንቋታት

known-field-can = ሓደ ሰብ ኣብዚ ክገብሮ ዝኽእል

known-field-words = ቃላትኩም

known-field-goal = ክትመሃርዎ እትደልዩ

known-field-fee = ክፍሊት

known-field-guidance = ደገፍን ምኽርን

known-field-version = ኣየናይ ጽሑፍ

known-field-person = ስም

known-field-phone = ተሌፎን

known-field-email = ኣድራሻ ኢመይል

known-field-message = መልእኽቲ

known-field-pasted = ተጻሒፉ ዝነበረ

known-word-confirmed = ቦታ ኣለዎ

known-word-waiting = ቦታ ይጽበ ኣሎ

known-word-offered = ቦታ ኣሎ

known-word-cancelled = ተሰሪዙ

known-word-lapsed = ብግዜኡ ኣይተመርጸን

known-word-open = ገና ይቕጽል ኣሎ

known-word-closed = ተወዲኡ

known-word-partner = ይሳተፍ እዩ

known-word-held = ተሰማሚዕና

known-word-yes = እወ

known-word-no = ኣይፋል

known-word-perhaps = ምናልባት

known-word-one = እወ፣ ሓደ

known-word-more = እወ፣ ካብኡ ንላዕሊ

known-word-else = ካልእ ነገር ይሓይሽ

known-word-self = ባዕልኹም

known-word-team = እታ ጋንታ

known-word-own = ባዕልኹም ሓቲትኩምዎ

error-ask-enough = እኹላት ሰባት ኣለዉ። ካልእ ሰብ ክትሓቱ ኣየድልየኩምን።

error-ask-nobody = ሕጂ ክንሓቶ እንኽእል ሰብ የለን። ኩሉ ሰብ ድሮ ተሓቲቱ፣ ወይ ከዕርፍ ይደሊ።

asks-title = ክትሕግዙ ትኽእሉ ዶ?

asks-lead = ተወሰኽቲ ሰባት የድልዩ ኣለዉ። ኣይፋል ምባል እውን ይከኣል።

asks-yes = እወ፣ ክሕግዝ እየ

asks-no = ኣይፋል፣ ሎሚ ኣይክእልን እየ

asks-said-yes = ጽቡቕ፣ ክትሕግዙ ኢኹም። ምስ ኮድኩም መልእኽቲ ክትረኽቡ ኢኹም።

asks-said-no = ኣይፋል ኢልኩም። ንመልስኹም የቐንየልና።

asks-enough = ድሮ እኹላት ሰባት ኣለዉ። የቐንየልና።

asks-over = እዚ ሓሊፉ እዩ።

asks-code = ዘይጥዕመኩም እንተ ኾይኑ፣ በቲ እትረኽብዎ ኮድ ሰርዙ።

asks-unknown = እዚ ሊንክ ካብ ሕጂ ኣይሰርሕን እዩ

asks-unknown-next = ግዜኡ ሓሊፉ፣ ወይ እቲ ሊንክ ምሉእ ኣይበጽሐን። ክትብልዎ እትደልዩ ነገር እንተ ኣሎ ደውሉልና።

mail-ask-lead = ተወሰኽቲ ሰባት የድልዩ ኣለዉ። ክትሕግዙ ትደልዩ ዶ?

mail-ask-link = እወ ወይ ኣይፋል በሉ

mail-ask-free = ኣይፋል ምባል ይከኣል። ዋላ ሓንቲ ዘይምግባር እውን ይከኣል።

mail-ask-most = እንተ በዝሐ ኣብ ወርሒ 2 ግዜ ንሓተኩም። ድሕሪ ሕጂ ኣይትደልይዎን ዶ? ደውሉልና።

mail-check-lead = ሓደ ዓመት ኣይተዘራረብናን። ብዛዕባኹም እንፈልጦ ገና ቅኑዕ ድዩ?

mail-check-link = ርኣዩ፣ ሓደ መልጎም ድማ ጠውቑ

mail-check-what = ትመርጹ: ገና ቅኑዕ እዩ፣ ገለ ነገር ተቐይሩ፣ ወይ ከቋርጽ እየ።

mail-check-year = እዚ ኣብ ዓመት ሓንሳብ ንሓትት።

check-title = እዚ ገና ቅኑዕ ድዩ?

check-lead = ብዛዕባኹም እንፈልጦ እዚ እዩ። ሓንሳብ ምጥዋቕ ይኣክል።

check-still = ገና ቅኑዕ እዩ

check-change = ገለ ነገር ተቐይሩ

check-stop = ከቋርጽ እየ

check-said-still = ጽቡቕ፣ ገና ቅኑዕ እዩ።

check-next-still = ድሕሪ ሓደ ዓመት ደጊምና ክንሓትት ኢና።

check-said-change = ገለ ነገር ተቐይሩ።

check-next-change = ካብታ ጋንታ ሓደ ሰብ ክድውለልኩም እዩ።

check-said-stop = ኣቋሪጽኩም።

check-next-stop = ድሕሪ ሕጂ ዝረኽበኩም ሰብ የለን፣ ንሕና እውን ዋላ ሓንቲ ኣይንሓተኩምን። ንዝገበርኩምዎ የቐንየልና።

check-again = ሓሳብኩም ቀይርኩም ዶ? ካልእ መልጎም ጠውቑ።

stage-title = ኣብ ከባቢኹም ስራሕ ተዓዘቡ

stage-lead = እትርእይሉ፣ እትሰርሕሉ ወይ እትመሃርሉ ቦታ ድለዩ። ዝኾነ ግዴታ የብልኩምን።

stage-place = ፖስትኮድኩም ወይ ጎደናኹም

stage-place-hint = ክትብልዎ ኣይትደልዩን ዶ? ባዶ ግደፍዎ።

stage-work = እንታይ ክትገብሩ ትደልዩ?

stage-any = ዝኾነ ይኹን

stage-any-work = ዝኾነ ስራሕ

stage-school = ምስ ቤት ትምህርቲ ዶ ብዘይ ቤት ትምህርቲ?

stage-school-no = ብዘይ ቤት ትምህርቲ

stage-school-yes = ምስ ቤት ትምህርቲ

stage-search = ቦታታት ድለዩ

stage-near = ኣብዚ ስራሕ ክትዕዘቡ ትኽእሉ

stage-look = ኣብዚ ክርኢ እደሊ

stage-look-lead = ካብ ጋንታ ከባቢ ሓደ ሰብ ይድውለልኩም ወይ ኢመይል ይልእከልኩም። ቅድም ብሓባር ትዛረቡ። እቲ ድኳን ስምኩም ኣይረክብን።

stage-never = መን ክርኢ ከም ዝደሊ ድኳን ፈጺሙ ኣይርእን። ንስኹም ትመርጹ፣ ካብ ጋንታ ከባቢ ምስ ሓደ ሰብ ብሓባር።

stage-nothing = ኣብዚ ገና ቦታ የለን።

stage-nothing-next = እትደልይዎ ንገሩና። ሽዑ ሓደ ሰብ ምሳኹም ይደሊ።

stage-ask = ሕቶኹም ሕተቱ

stage-to-code = ኮድ ኣለኩም ዶ? ከመይ ይኸይድ ከም ዘሎ ርኣዩ

stage-first-name = ስምኩም (ስም ኣቦ ኣየድልን)

stage-first-name-hint = እዚ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም።

stage-age = ዕድመኹም ክንደይ እዩ?

stage-age-16 = 16 ዓመት ወይ ልዕሊኡ

stage-age-under = ትሕቲ 16 ዓመት

stage-parent-hint = ዕድመኹም ትሕቲ 16 ድዩ? ወላዲኹም ምሳኹም ይኹን፣ ቁጽሪ ወላዲኹም ድማ ጽሓፉ።

stage-parent = ወላደይ እዚ ይፈልጥን ይሰማማዕን እዩ

stage-consent = ጋንታ ከባቢ ጥራይ ነዚ ትርእዮ። ባዕልኹም ኩሉ ክትድምስስዎ ትኽእሉ ኢኹም።

stage-send = ስደዱ

stage-back = ናብቶም ቦታታት ተመለሱ

stage-words = ሓደ መንእሰይ ስራሕ ክዕዘብ ወይ ክሰርሕ ይደሊ። ዓይነት ስራሕ: { $work }።

stage-words-school = ካብ ቤት ትምህርቲ ሓደ መንእሰይ መምሃሪ ቦታ ይደሊ ኣሎ። ዓይነት ስራሕ: { $work }።

error-stage-age = ዕድመኹም ምረጹ።

error-stage-parent = ዕድመኹም ትሕቲ 16 ድዩ? ቅድም ምስ ወላዲኹም ተዘራረቡ፣ ድሕሪኡ ነዚ ምልክት ግበሩሉ።

stage-about = እዚ መንእሰይ እዩ። ቅድም ንዕኡ ባዕሉ ደውሉ። ስምን ቁጽርን ንድኳን ኣይትሃቡ።

stage-about-under = ትሕቲ 16 ዓመት: ወላዲ ክሳተፍን ክሰማማዕን ኣለዎ።

stage-wants = ክርእዮ ዝደሊ ቦታ

report-title = ቅኑዕ ዘይኮነ ነገር ኣሎ ዶ?

report-lead = ንገሩና: ኣብ “{ $name }” እንታይ ቅኑዕ ኣይኮነን?

report-reason = እንታይ ኣሎ?

report-reason-wrong = ሓቂ ኣይኮነን

report-reason-rude = ትሕትና የብሉን

report-reason-person = ብዛዕባ ሓደ ሰብ ዝተጻሕፈ ኣለዎ

report-reason-unsafe = ውሑስ ኣይኮነን

report-words = ክትውስኽዎ እትደልዩ ነገር ኣሎ ዶ?

report-words-hint = እዚ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም። ስም ኣይትጽሓፉ።

report-reach-hint = እዚ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም። እንተ መሊእኩምዎ፣ እንታይ ከም ዝገበርና ክንነግረኩም ኢና።

report-send = ስደዱ

report-thanks = የቐንየልና

report-thanks-next = ካብ ጋንታ ከባቢ ሓደ ሰብ ክርእዮ እዩ።

error-report-reason = እንታይ ከም ዘሎ ምረጹ።

mail-report-lead = ኣብ Buurtraat ቅኑዕ ዘይኮነ ነገር ከም ዘሎ ነጊርኩምና። መልስና እዚ እዩ:

mail-report-gone = ሕጂ ኣድራሻኹም ደምሲስናዮ ኣለና።

home-board = ሓሳባት ናይ ከባቢ

board-title = ኣብ ከባቢ ብሓባር

board-lead = ጎረባብቲ ዝደልይዎን ዝገብርዎን እዚ እዩ። ተሳተፉ፣ ወይ ሓድሽ ነገር ኣምጽኡ።

board-ideas = ሓሳባት ናይ ከባቢ

board-no-ideas = ገና ሓሳብ የለን። ንስኹም ኣለኩም ዶ?

board-together = ድሮ ዘሎ እዚ እዩ

idea-title = ሓሳብ ኣሎኒ

idea-lead = ሓሳብኩም ንገሩና። ቅድም ካብ ጋንታ ከባቢ ሓደ ሰብ የንብቦ። ድሕሪኡ ኩሉ ሰብ ይርእዮ።

idea-words = ሓሳብኩም እንታይ እዩ?

idea-words-hint = ብቃላትኩም፣ ብዘይ ስም። ንኣብነት: ኣብ ጥቓ መጻወቲ ቆልዑ መቐመጢ።

idea-place = ፖስትኮድኩም ወይ ጎደናኹም

idea-send = ሓሳበይ ስደዱ

idea-reach-hint = ሓደ ካብ ክልቲኦም ይኣክል። ባዶ እውን ክትገድፍዎ ትኽእሉ። ሽዑ ኮድ ጥራይ ትረኽቡ።

idea-consent = ስምኩምን ቁጽርኹምን ንጋንታ ከባቢ ጥራይ እዩ። ባዕልኹም ኩሉ ክትድምስስዎ ትኽእሉ ኢኹም።

idea-join-lead = ክትሳተፉ ዲኹም? ሓሙሽተ ሰባት ምስ ኮኑ ጋንታ ከባቢ ትድውል፣ ሽዑ ንጅምር።

idea-join-send = ክሳተፍ እየ

idea-joined = { $count ->
    [one] { $count } ሰብ ይሳተፍ ኣሎ
   *[other] { $count } ሰባት ይሳተፉ ኣለዉ
}

idea-thanks = የቐንየልና

idea-own = ሓሳብኩም: { $words }

idea-joined-own = እትሳተፍዎ: { $words }

idea-waits = ካብ ጋንታ ከባቢ ሓደ ሰብ ሓሳብኩም የንብቦ። ድሕሪኡ ኩሉ ሰብ ይርእዮ።

idea-done = ጋንታ ከባቢ ነዚ ጀሚራቶ ኣላ።

idea-refused = እዚ ኣብዚ ዌብሳይት የለን። ስለምንታይ ምዃኑ ክትፈልጡ ትደልዩ ዶ? ደውሉልና።

idea-code-why = በዚ ኮድ ከመይ ይኸይድ ከም ዘሎ ትርእዩ።

idea-remove-what = ሽዑ ስምኩምን ቁጽርኹምን ንድምስስ። ድሕሪ ሕጂ ኣይትሳተፉን።

error-idea-missing = ሓሳብኩም እንታይ ምዃኑ ጽሓፉ።

error-idea-few = ገና { $least } ተሳተፍቲ የለዉን።

wish-title = ሓደ ነገር ከዳሉ እደሊ

wish-lead = ክትገብርዎ እትደልዩ ንገሩና። ካብ ጋንታ ከባቢ ሓደ ሰብ ይርእዮ። ድሕሪኡ ኩሉ ሰብ ይርእዮ።

wish-words = እንታይ ክትገብሩ ኢኹም?

wish-words-hint = ብሓጺሩ፣ ብዘይ ስም። ንኣብነት: ብሓባር መረቕ ምስታይ።

wish-day = ኣብ ኣየናይ መዓልቲ?

wish-from = ሰዓት ክንደይ ይጅምር?

wish-to = ሰዓት ክንደይ ይውዳእ?

wish-place = ኣበይ እዩ? ጎደናን ቁጽርን፣ ወይ ፖስትኮድ

wish-send = ስደዱ

wish-organiser = ጎረባብቲ

wish-own = ክትገብርዎ እትደልዩ: { $words }

wish-waits = ካብ ጋንታ ከባቢ ሓደ ሰብ ክርእዮ፣ ክድውለልኩም ወይ ኢመይል ክልእከልኩም እዩ።

wish-public = ሕጂ ኩሉ ሰብ ክርእዮን ክሳተፍን ይኽእል እዩ።

error-shift-time = ሰዓት ጽሓፉ፣ ንኣብነት: 12:30 ወይ 09:00።

error-shift-ends = መወዳእታ ቅድሚ መጀመርታ እዩ ዘሎ። ዝደንጎየ ሰዓት ምረጹ።

error-event-name = ስም ሃቡዎ፣ እንተ በዝሐ 80 ፊደላት።

error-event-day = ገና ዘይሓለፈ መዓልቲ ጽሓፉ፣ ንኣብነት: 21-11።

known-table-outside_need = እንታይ ቃል ኣቲና
known-table-network_ask = ንሰብኩም መን ይሓትት
known-table-sign_up = ምዝገባኹም
known-table-bridge_builder = ንመን ማዕጾ ትኸፍቱ
known-table-shop_answer = ድኳንኩም እንታይ ኢላ
known-table-person_ask = እንታይ ሓቲትናኩም
known-table-walk_along = ብሓባር ዝመላእናዮ
known-table-own_code = ኮድኩም
known-table-batch_row = ካብ ዝርዝር ናይ ጉጅለ
known-field-own_words = ናይ ገዛእ ቃላትኩም
known-field-answer_by = መልሲ ቅድሚ እዚ መዓልቲ ተመባጺዑ
known-field-answered_at = መልሲ ተዋሂቡ
known-field-withdrawn_at = ተመሊሱ ተወሲዱ
known-field-ask_at = መዓስ
known-field-due_at = ዕለት
known-field-done_at = ተገይሩ
known-field-display_name = ስም
known-field-they_promise = ንሳቶም ቃል ይኣትዉ
known-field-we_promise = ንሕና ቃል ንኣቱ
known-field-starts_at = ይጅምር
known-field-ends_at = ይውድእ
known-field-no_show = ኣይመጸን
known-field-offered_until = ቦታ ክሳብ እዚ ነጻ እዩ
known-field-call_back_at = ተመሊስካ ምድዋል
known-field-consent_text = ጽሑፍ
known-field-consented_at = እወ ዝተባህለሉ
known-field-call_before = ቅድሚ እዚ መዓልቲ ንድውል
known-field-called_at = ተደዊሉ
known-field-heard_by = ንመን ተነጊሩ
known-field-given_at = መዓስ ተነጊሩ
known-field-created_at = ተጻሒፉ
known-field-sent_at = ተላኢኹ
role-member = ኣባል ጉጅለ
role-coordinator = ኣወሃሃዲ
role-administrator = ኣመሓዳሪ
repeat-week = ነፍሲ ወከፍ ሰሙን
repeat-two-weeks = ኣብ ክልተ ሰሙን ሓደ ግዜ
repeat-month = ነፍሲ ወከፍ ወርሒ
join-dates = ኣብዘን መዓልትታት እውን
join-dates-every = እዚ { $every } እዩ።
join-every = ኩሉ ግዜ ክሕግዝ እየ ({ $every })
join-every-told = ምዝገባኹም { $every } እዩ። ዝቕጽል ግዜ እዚ እዩ።
join-leave-once = ሎሚ ግዜ ኣይመጽእን
join-leave-every = ድሕሪ ሕጂ ኣይመጽእን
join-sure-every-title = ድሕሪ ሕጂ ኣይትመጹን ዲኹም?
join-every-sure = ካብ ኩለን ዝመጻ መዓልትታት ከነውጽኣኩም ኢና።
join-leave-every-sure = እወ፣ ድሕሪ ሕጂ ኣይመጽእን እየ
known-table-standing = ኩሉ ግዜ እትገብርዎ
known-table-series_shift = ንእንታይ
known-field-from_at = ካብ
home-map = ካርታ
