# What we keep, why and how long: the very rules that the program executes.
footer-privacy = ብዛዕባኹም እንታይ ንዕቅብ
privacy-title = ብዛዕባኹም እንታይ ንዕቅብ
privacy-lead = ኣብዚ እንታይ፣ ስለምንታይ፣ ንክንደይ ግዜ ከም እንዕቅብን መን ከም ዝርእዮን ተንብቡ።
privacy-why = ስለምንታይ
privacy-who = መን ይርእዮ
privacy-how-long = ንክንደይ ግዜ
privacy-own-title = ባዕልኹም ክትገብርዎ እትኽእሉ
privacy-own = ብኮድኩም ብዛዕባኹም እንፈልጦ ኩሉ ትርእዩ። ክትወስድዎን ክትድምስስዎን ትኽእሉ። መን ከም ዝረኣየ እውን ትርእዩ።
privacy-own-link = ናትኩም ዝኾነ ርኣዩ
privacy-no-code = ኮድ የብልኩምን ዶ? ደውሉልና። ምሳኹም ንደልዮ።
privacy-never = ስም ኣቦ፣ ቁጽሪ ዜጋ (BSN)፣ ከምኡ እውን ብዛዕባ ጥዕናኹም ዋላ ሓንቲ ኣይንዕቅብን። ካብ ሕቶ ልክዕ ኣበይ ከም እትነብሩ ኣይንፈልጥን።
privacy-sealed = ቁጽርኹም ወይ ኣድራሻኹም ተቖሊፉ እዩ። ነፍሲ ወከፍ ሰብ ናይ ገዛእ ርእሱ መፍትሕ ኣለዎ። ኩሉ እንተ ደምሲስኩም እቲ መፍትሕ እውን ይጠፍእ።
privacy-days = { $count ->
    [1] ሓደ መዓልቲ
    [7] ሓደ ሰሙን
    [183] ፍርቂ ዓመት
    [365] ሓደ ዓመት
    [730] ክልተ ዓመት
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}
privacy-question-title = ሕቶ
privacy-question-why = ሓደ ሰብ ክሕግዘኩምን ክምልሰልኩምን ምእንቲ ክኽእል።
privacy-question-who = ቃላትኩም እታ እትሕግዘኩም ጋንታ ጥራይ ተንብቦ።
privacy-sign-up-title = ኣብ ንጥፈት ምስታፍ
privacy-sign-up-why = እቲ ዘወዳድብ ሰብ ኣብ መን ክምርኮስ ከም ዝኽእል ምእንቲ ክፈልጥ።
privacy-sign-up-who = ነቲ ንጥፈት እተወዳድብ ጋንታ ጥራይ።
privacy-helper-title = ክትገብርዎ እትኽእሉ
privacy-helper-why = ሓገዝኩም ዘድልዮ ሰብ ምስ ዝህሉ እታ ጋንታ ክትድውለልኩም ምእንቲ ክትክእል።
privacy-helper-who = እታ ጋንታ ጥራይ። ሓገዝ ዝረክብ ሰብ ስምኩም ይፈልጥ።
privacy-shop-title = ድኳናትን ንግዳውያን ትካላትን
privacy-shop-why = ብዛዕባ ቦታ እታ ጋንታ ክትድውለልኩም ምእንቲ ክትክእል።
privacy-shop-who = እትድውለልኩም ጋንታ ጥራይ። ቦታ እንተ ሂብኩም ከም እትሳተፉ ኩሉ ሰብ ይርኢ።
privacy-network-title = ብሓባር ዝገበርናዮ
privacy-network-why = ብዙሕ ግዜ ከይንሓተኩምን ከነመስግነኩምን።
privacy-network-who = ጋንታታት ናይ ምምሕዳር ከተማኹም።
privacy-team-title = ሰባት ናይታ ጋንታ
privacy-team-why = ምስ መን ከም እትዛረቡ ምእንቲ ክትፈልጡ።
privacy-team-who = ነፍሲ ወከፍ ሰብ ስም ናይቲ ቀዋሚ ሰቡ ይርኢ። እቲ ዝተረፈ እታ ጋንታ ጥራይ ትርእዮ።
privacy-passing-title = ኮዳት፣ መልእኽትታትን ቅጥዕታትን
privacy-passing-why = መልእኽቲ ክበጽሕን ቅጥዒ ሓደ ግዜ ክቑጸርን።
privacy-passing-who = ማንም ኣየንብቦን። እቲ ፕሮግራም ይጥቀመሉ።
privacy-log-title = መን እንታይ ርእዩ ወይ ገይሩ
privacy-log-why = መን ከም ዝረኣየ ክትርእዩ፣ ማንም ድማ ብስውር ከይርኢ።
privacy-log-who = ናትኩም መን ከም ዝረኣዮ ትርእዩ። ካልእ ኣመሓዳሪ ጥራይ ይርእዮ።
privacy-ground-title = ካርታ
privacy-ground-why = ኣብ ከባቢ እንታይ ኣበይ ከም ዘሎ ምእንቲ ክንፈልጥ።
privacy-ground-who = ኩሉ ሰብ። ኣብዚ ብዛዕባ ሰባት ዋላ ሓንቲ የለን።
keep-closed = ቃላትኩምን ኮድ ናይቲ ሕቶን: ካብ ዝውዳእ ክሳብ { $time }።
keep-asked = ቃላትኩም: ፈጺሙ ካብዚ ንላዕሊ ኣይዕቀብን: { $time }።
keep-agreed = ዝተሰማማዕናሉ: ካብ ዝውዳእ ክሳብ { $time }፣ ፈጺሙ ካብ ዓመት ንላዕሊ ኣይዕቀብን።
keep-answer = እቲ መልስን ብኸመይ ከም እንረኽበኩምን: ካብ ሕቶኹም ን{ $time }።
keep-asker = ክልተ ሕቶታት ናይ ሓደ ሰብ ምዃነን፡ መን ምዃኑ ከይተጠቕሰ: { $time }። ኣብቲ ምምሕዳር ከተማ ሰባት ዝቖጽረሉ ጥራይ።
keep-published = ሓደ ሰብ ኣብ ኣየናይ ቁጽርታት ከም ዝተቖጽረ፡ መን ምዃኑ ከይተጠቕሰ: ድሕሪ እቲ ናይ መወዳእታ ቁጽሪ ን{ $time }።
keep-sign-up = ስምኩም፣ ቁጽርኹምን ምምጻእኩምን: ካብ ዕማምኩም ክሳብ { $time }።
keep-shift = ክንደይ ሰባት ከም ዝመጹ: ካብቲ ዕማም ክሳብ { $time }።
keep-event = እቲ ንጥፈት፣ ንመን ምድዋል ከም ዝከኣልን: ድሕሪኡ ክሳብ { $time }።
keep-helper = ስምኩም፣ ቁጽርኹምን ክትገብርዎ እትኽእሉን: ንመወዳእታ ግዜ ካብ ዝበልኩምዎ ክሳብ { $time }።
keep-ask = ዝሓተትናኩምን ዝበልኩምዎን: ካብቲ ሕቶ ክሳብ { $time }።
keep-bridge = ንመን ማዕጾ ከም እትኸፍቱ: እወ ካብ ዝበልኩምሉ ክሳብ { $time }።
keep-code = ኮድኩም: እቲ ዝተረፈ እውን ክሳብ እንድምስሰሉ መዓልቲ።
keep-shop = ስምኩም፣ ቁጽርኹምን መልስኹምን: ካብ መልስኹም ክሳብ ዓመት። ኣይፋል እንተ ኢልኩም ንሓደ ዓመት ዋላ ሓንቲ ኣይንሓተኩምን።
keep-consent = እወ ምባልኩምን ናብ ኣየናይ ጽሑፍ ምዃኑን: ክንዲ እቲ ዝተረፈ።
keep-batch = ጋንታ ካብ ሰሌዳ ዝለጠፈቶ: ክምለስ ምእንቲ ክከኣል ን{ $time }።
keep-taken-out = ንመሻርኽቲ ብኸመይ ከም እንረክብ: ካብ ዘቋርጽ ክሳብ { $time }።
keep-visit = መዓስ ከም ዝደወልና ወይ ከም ዝበጻሕና: { $time }።
keep-rest = ዕረፍትኹም: ክሳብ እታ እትውዳኣላ መዓልቲ።
keep-door = ናብ ኣየኖት ድኳናት ከም ዝኸድና: { $time }።
keep-import = ዝኣተወ ዝርዝር ዝቐየሮ: ክምለስ ምእንቲ ክከኣል ን{ $time }።
keep-worker = ስምን ቁጽርን ናይ ዝኸደ ሰብ: { $time }።
keep-session = ካብታ ጋንታ ሓደ ሰብ ከም ዝኣተወ: ፈጺሙ ካብ ዓሰርተ ክልተ ሰዓት ንላዕሊ ኣይዕቀብን።
keep-sign-in = ንምእታው ዝኸውን ኮዳት: { $time }።
keep-outbox = መልእኽቲ ከም ዝተላእከ: { $time }። ኣብኡ ዝነበረ ግን ምስ ተላእከ ብኡንብኡ ንድምስሶ።
keep-unsent = ክለኣኽ ዘይከኣለ መልእኽቲ: ፈጺሙ ካብዚ ንላዕሊ ኣይዕቀብን: { $time }።
keep-idea = ንከባቢ ዝኸውን ሓሳብ: { $time }።
keep-wish = ገለ ከተወዳድቡ ከም እትደልዩ: { $time }።
keep-report = ብዛዕባ ጽሑፍ ዝመጸ ሓበሬታ: { $time }።
keep-moderation = ኣየናይ ጽሑፍ ከም ዝኣለናን ስለምንታይን: { $time }።
keep-form = ቅጥዒ ከም ዝኣተወ: { $time }።
keep-log = ኣየነይቲ ጋንታ ከም ዝረኣየትን መዓስን: { $time }።
keep-erasure = ሓደ ሰብ ከም ዝተደምሰሰ፣ መን ምዃኑ ብዘይ ምዕቃብ: { $time }። ብኸምዚ ማንም ካብ ኣረጊት ቅዳሕ ኣይምለስን።
