import type { Lexicon } from '../concepts';

/** Swedish. Words from the public notes of 2026-11, widened by hand. */
export const SV: Lexicon = {
  negation: 'after',
  reply: 'Svara gärna direkt på det här meddelandet.',
  words: {
    accept: 'jag tar|vi tar|tar jag|jag accepterar|vi accepterar|gar bra med|tar gärna',
    tech: 'energi*|effektivitet|hotell|etikett*|klass|frys*|gatan',
    courier: 'bud|budet|chauffor*|transportor*|brevbarare',
    callyou:
      'na dig|ringa dig|ringer dig|ringer teknikern|ringa upp dig|nar vi dig|nar jag dig|nas du|nar vi er|na er|far vi tag',
    number: 'nummer|numret',
    at: 'pa|via|genom|i|hos',
    lapsed:
      'gatt ut|har gatt ut|hade gatt ut|du anvande|redan anvand*|inte langre giltig|ogiltig|ar avdragen|dragits av|automatisk*|aterstall*|slutade|ar slut|avslutad*|tog slut|har upphort|gallde till|gallde',
    cut: '# % rabatt|# % billigare|# procent rabatt|# % nedsatt|nedsatt* med|halva priset|# % pa allt|sparar ~ # %|# % pa',
    without: 'utan|inget|ingen|inga',
    fromyou: 'fran dig|fran er|av dig',
    changed:
      'borttag*|tagit bort|tagits bort|raderat|raderad|raderats|andrat|andrats|andrad|uppdaterat|uppdaterad|borta|forsvinn*|forsvunn*|borttagen|ligger kvar|star kvar|finns kvar',
    done: 'du har lamnat|du lamnade|ni lamnade',
    do: 'lamna|skriv|skicka|ge|ge oss|dela|betygsatt|ta bort|radera|andra|uppdatera|dra tillbaka|betala|swisha|overfor|bestall|kop|besok|ring|kontakta|mejla|maila|mejl|lagg till|anvand|utnyttja|upptack|prenumerera|anmal dig|folj|avbestall|avbryt|vi behover|jag behover|behover vi|du kan|ni kan|du maste|ni maste|se till|passa pa|kolla|titta|berätta|beratta|meddela|skicka over|det racker|betalar du|for du over|enklast|for over|behover jag|sag det|beratta det',
    ask: 'vanligen|snalla|var vanlig|var snall|kan du|kan ni|skulle du|skulle ni|kunde du|vill du|vi ber dig|vi ber er|ber dig|vi vore tacksamma|vi ar tacksamma|tacksamma om|tacksam om|uppskattar om|uppskatta|uppskattas|skulle uppskatta|vore bra|vore fint|vore toppen|vore kul|vore jattebra|hjalper oss|hjalp oss|skulle hjalpa|garna|glom inte|tveka inte|kom ihag|ta en stund|ta en minut|ta garna|vi hoppas|hoppas att|vad ar|far vi|far jag|kan vi|kan jag|lat oss|gora oss glad*|gladare|glader oss|skulle gladja|jatteglada|blir glada|stotta oss|varma|betyder ~ for oss|betyda ~ for|hjalper vart|stor skillnad|hjalpa vart|overvaga|tanka dig|ska vi|glada oss|gladja oss|valkomna|valkommet|uppskattar vi|lat oss fa|ber vi|vi ber om|ber om en|ber om ett|vad sags om|stod vart|stod oss',
    not: 'inte|ej|aldrig|utan|ingen|inget|inga|istallet for|i stallet for|varken|inte heller',
    refuse:
      'inte mojligt|inte tillatet|inte tillaten|inte tillatna|forbjudet|forbjuden|tar inte emot|accepterar inte|kan inte acceptera|kan inte ta emot|inte erbjuda|erbjuder inte|strider mot|bryter mot|mot reglerna|tyvarr inte|omojligt|aldrig be|ber aldrig|bedrageri*|bluff*|phishing|natfiske|ej mojligt|ej tillatet|far inte|tillater inte|inte lov|gar tyvarr inte|tyvarr gar det inte|kan tyvarr inte|det gar inte|ber dig inte|ber er inte|ber inte',
    fake: 'tveka inte|glom inte|inte bara|inte bara det|annu inte|inte an|inte redan|inga problem|utan problem|ingen fara|missa inte|varfor inte|utan kostnad|inte missa|vanta inte|om du inte redan|utan att tveka|inget skulle|inget gor|missar du inga|missar inga|missa inga|missar du inget|missar inget',
    noise:
      'bedoma arendet|bedomning av arendet|bedomning av skadan|bedomning av skadorna|teknisk bedomning|skadebedomning|omdome fran tekniker|granskning|recensionsexemplar|stjarnskruv*|stjarnmejsel|stjarnformad|torx|stjarn triangel|positiv pol|pluspol|positivt resultat|positivt besked|felkod|postkod|postnummer|qr kod|streckkod|returkod|sparningskod|pinkod|aktiveringskod|glutenfri*|mobilskal|mobilhallare|mobilfodral|telefonhallare|telefonen via|din telefon via|mobilen via|din mobil via|i telefonen|pa telefonen|i mobilen|pa mobilen|med mobilen|med telefonen|med din telefon|telefonen med|mobilen med|koppla ~ telefon*|para ihop ~ telefon*|anslut ~ telefon*|ladda ~ telefon*|skarmen pa telefonen|bekraftelsemejl|bekraftelsemail|ett mejl fran|ett mail fran|e post fran|ett mejl med|ett mail med|mejl fran amazon|mejl fran ebay|rabatt pa fakturan|rabatterat pris|rabattraden|kreditfaktura|presentkortssaldo|saldot|utanfor forpackningen|utanfor kartongen|utanfor garantin|utanfor rackvidd|utanfor vår kontroll|utanfor var kontroll|utanfor dorren|utanfor huset|utanfor returtiden|utanfor sverige|utanfor lagret|direkt solljus|extern*|kampanjen ar slut|kampanjperioden|kampanjpris|overforing av data|dataoverforing|overforingshastighet|haptisk feedback|feedback fran transportoren|feedback fran|kommentar till bestallningen|kommentar pa bestallningen|andra adressen|andra adress|andra namnet|ta bort parkopplingen|ta bort appen|betygsatta skadan|signal|ljudsignal|gratis retur|fri retur|aterkoppling|aterkoppla|din bestallning|din order|bestallningen|ordern|ert kop|er bestallning|er order|ordernummer|wifi losenord*|losenordet till wifi|ringa pa dorr*|ringer pa dorr*|ring pa dorr*|dorrklocka*|vara andra kunder|vara andra lager|vara nya adress|var nya adress|vart nya lager|streckkod*|felkod*|postkod*|returkod*|portkod*|pinkod*|aktiveringskod*|hamtkod*|avhamtningskod*|sparningskod*|fargkod*|losenord* ~ wifi|losenordet ar|energibetyg*|kampanjpris*|kampanjperiod*|betala via ebay|betala genom ebay|till ditt bankkort|pa ditt bankkort|att telefonnumret|att ditt telefonnummer|att mobilnumret|att ditt mobilnummer|att e postadressen|att din e postadress|om telefonnumret|om ditt telefonnummer|om mobilnumret|om ditt mobilnummer|om e postadressen|om din e postadress|avin ~ via sms|avi ~ via sms|skickas via sms|kommer via sms',
    past: 'tack for ~ omdome|tack for ~ recension|tack for ~ betyg|tack for ~ feedback|tack for ~ kommentar|tack for att du lamnade|tack for att du har|tack for att ni|i ditt omdome|i din recension|i ert omdome|ditt omdome har|vi har last ditt|last din recension|sett ditt omdome|din feedback har|vidarebefordrat din|din feedback till|omdomet har|synpunkter vidare|tack for ~ *recension*|tack for ~ *omdome*|tack for ~ betyg*|fort vidare|vidarebefordrat',
    report:
      'du fragade|ni fragade|du undrade|om nagon ber|om nagon|du blev ombedd|fragade om|undrade om|du fragar|du undrar|ni undrar|du foreslog|du foreslar|du ville veta|ni fragar|falskt meddelande|bluffmeddelande',
    if: 'om|nar|efter|sa snart|sa fort|i utbyte|forutsatt|da|sa skickar|sa far|och vi|och far|for att fa|for varje|eftersom|sedan|darefter|efter att|val',
    before: 'innan|istallet for|i stallet for|utan att forst|forran|an offentligt|istallet for offentligt',
    but: 'men|sa|darfor|dock|eftersom|daremot|saledes|sa att',
    want: 'om du vill|om ni vill|om du onskar|om ni onskar|om du hellre|om ni hellre|om du foredrar|pa din begaran|som onskat|enligt onskemal|din avbestallningsbegaran|vill avbestalla|vill avbryta',
    your: 'din|ditt|dina|er|ert|era|du|ni|dig|ett|en|vad|vilket',
    we: 'oss|var|vart|vara|vi|mig|min|mitt|mina',
    review:
      'recension*|omdome*|omdomet|betyg*|feedback|produktrecension*|kommentar*|utlatande|kundomdome*|stjarnbetyg|aterkoppling pa amazon|rekommendation|ord pa amazon|recenserar|betygsatter|ord pa ebay|*recension*|*omdome*|toppbetyg|nagot positivt|nagra snalla ord|an offentligt|istallet for offentligt|enstjarna*|enstjarnan|toppenrecension*|toppenomdome*',
    leave:
      'lamna*|skriv*|ge|ger|gav|dela*|posta*|publicera*|satta|satter|satt|lagga|lagg|lagger|skicka in|fyll|publicer*|syns|publicerats|publicerad|publicerat|ligger ute|dyker upp|skrivit|beratta*|ute|uppe|online|ar ute|ligger uppe|sag det',
    rate: 'betygsatt oss|betygsatta oss|betygsatt var|betygsatt vart|betygsatta vart|betygsatta var|betygsatt produkten|betygsatta produkten|betygsatt ditt kop|betygsatta ditt kop|betygsatt din|betygsatta din|recensera oss|recensera produkten|recensera ditt kop|rekommendera oss|betygsatt kopet|betygsatta kopet|betygsatta saljaren|betygsatt saljaren|betygsatt varan|betygsatta varan|recensera varan|recensera var|betygsatt* oss|oss ~ betygsatt*|betygsatt|recenserat oss',
    pos: 'positiv*|bra|fint|fin|goda|gott|god|utmarkt*|basta|hogsta|hogt|hoga|fem stjarnor|# stjarnor|femstjarnig*|toppen|topp|perfekt*|fantastisk*|snallt|vanligt|battre|full|fullt|maximal*|varma ord|varmt|lovord*|snalla ord|vanliga ord|stralande|lysande|jattebra|trevlig*|hyllande|entusiastisk*|toppbetyg|toppen*',
    neg: 'negativ*|dalig*|daligt|kritisk*|en stjarna|1 stjarna|lagt|laga|lag|orattvis*|neutral*|lagt betyg|ner oss|samst*|ofordelaktig*|skadar|drabbar oss|mindre an # stjarnor|mindre an fem|farre an # stjarnor|an offentligt|istallet for offentligt|enstjarn*',
    stars:
      'fem stjarnor|fyra stjarnor|# stjarnor|# stjarnigt|# stjarnig*|femstjarnig*|5stjarnor|5 5|5 av 5|alla stjarnor|hogsta betyg|toppbetyg|hogsta betyget|full pott|10 10|maxbetyg|manga stjarnor|en stjarna till|fran en stjarna|extra stjarna|# stjarna till|hogsta antal stjarnor|full stjarnpott|max antal stjarnor|dina tva stjarnor|dina tre stjarnor|tva stjarnor|tre stjarnor|din enda stjarna|stjarnorna till fem|stjarnor till fem|stjarnan till fem',
    change:
      'andra|andrar|andrade|ta bort|tar bort|radera*|uppdatera*|dra tillbaka|drar tillbaka|redigera*|revidera*|justera*|korrigera*|omprova*|ompröva*|tanka om|hoja|stryka|stryk|ändra|skriva om|borttagning|andring av|aterkalla*|plocka bort|gora om|gor om|andra ~ till fem|hoj|hojer|hojning|byta ut|lyfta betyget|se over ditt omdome|skriv om|skriver om|ta ner|tar ner|plocka ner|dra in|andra pa|mildra|stjarnorna till fem|stjarnor till fem|tank om|tank garna om',
    happy:
      'om du ar nojd|om ni ar nojda|om du ar ~ nojd|om du ar glad|om du gillar|om du tycker om|om du ar ~ glad|om allt|om produkten|om vi har|om vi kunde|om vi kunnat|om var|om vart|nojd med|nojda med|eftersom du ar nojd|eftersom du ar ~ nojd|da du ar nojd|nar du ar nojd|glad att du|glada att du|glada over att|kul att du|roligt att du|ar du nojd|ar ni nojda|nojda kunder|nojd kund|bara om du|trivs med|motsvarar dina|motsvarade dina|fungerar bra for|motsvarar dina forvantningar|lever upp till|uppfyller dina',
    unhappy:
      'inte nojd|inte ar nojd|inte ar helt nojd|inte helt nojd|missnojd*|inte ar nojda|inte nojda|om nagot inte|om nagot ar fel|om det ar nagot|vid problem|om du har problem|om du inte|mindre an fem|mindre an 5|nagra problem|nagot problem|gick fel|gatt fel|snett|besviken|inte gillar|inte uppfyll*|nagot ar fel|inte trivs|klagomal|inte haller|inte lever upp',
    reward:
      'aterbetal*|presentkort*|present*|gava*|rabatt*|rabattkod*|kupong*|vardekod*|vardecheck*|gratis|kostnadsfri*|kompens*|ersattning|bonus*|belon*|pengar|kr|kronor|euro|€|# %|% rabatt|tillgodo*|overraskning|voucher*|prov|pengarna tillbaka|gratisprov|cashback|utan kostnad|betalar ~ tillbaka|betala ~ tillbaka|far ~ tillbaka|pengar tillbaka|tillbaka pengarna|ger ~ tillbaka|ger vi bort|ge bort|skanker|frakt|frakten|fraktkostnad*|forlangd garanti|extra garanti|forlangning av garanti*|utlottning|lotteri|tavling*|chansen att vinna|chans att vinna|poang|halva priset|halva beloppet|utlottning*|lotteri*|hela summan|hela beloppet|fulla beloppet|halva|kopesumman|bjuder vi|i present',
    give: 'skickar vi|vi skickar|jag skickar|skickar jag|far du|du far|ni far|far ni|ger vi|vi ger|erbjuder vi|vi erbjuder|vi kan erbjuda|kan vi erbjuda|aterbetalar vi|vi aterbetalar|jag aterbetalar|aterbetalar jag|betalar vi|vi betalar|bjuder vi|vi bjuder|kommer vi att|vi kommer att|ska vi|vi ska|vi vill ge|vill vi ge|erhaller|du erhaller|fa en|fa ett|kompenserar vi|vi kompenserar|vantar|bjuda pa|tacka dig med|skicka dig|ge dig|swishar vi|vi swishar|far|vinner|bjuder|lagger vi|vi lagger till|deltar du|du deltar|ar du med|bjussar|star for|star vi for|behalla|forlanger vi|vi forlanger|satter vi in|ar med i|ar med och|delta|vara med|far garna|deltar|ar ditt|ar din|blir ditt|blir din',
    exchange:
      'i utbyte|i gengald|som tack|som beloning|for en recension|for din recension|for ett omdome|for ditt omdome|for ett positivt|for en positiv|for fem stjarnor|for 5 stjarnor|for varje recension|for varje omdome|for att ta bort|for att andra|for att du lamnar|mot ett omdome|mot en recension|mot ett positivt|skarmbild|skarmdump|bevis pa|darefter|sedan|sa skickar|sa far|beror pa|villkor|lank* ~ omdome*|lank* ~ recension*|lank* till ditt|lanken till din|alla som|den som|var och en som|varje recension|for varje ~ recension|for varje ~ omdome|den som skriver|varje kund som|de som skriver|da skickar|da bjuder|da far du|da ger vi|sa bjuder|sa ger|for varje|per recension|bevis|for en _ recension|for ett _ omdome',
    demand:
      'forst|forst nar|forst efter|bara om|endast om|inte forran|sa snart|nar du har|annars|innan|sedan|darefter|efter att du|sa fort|nar jag ser|nar vi ser|bara|endast',
    ship: 'skicka*|sand*|leverer*|aterbetal*|ersatt*|byt*|los*|hjalp*|pengarna|behandl*',
    pay: 'betala*|betalning*|overfor*|satta in|satt in|skicka ~ pengar|skicka pengar*|aterbetal*|accepterar|tar emot|gora upp|gor upp|pengar*|belopp*|reglera|kop*|med|via|for over|fora over',
    paysoft:
      'bankoverforing*|overforing*|banköverföring|kontant*|kontanter|check|till vart konto|pa vart konto|till mitt konto|pa mitt konto|pa ditt bankkonto|bankgiro*|plusgiro*|bankinsattning*|i forskott|insattning',
    payhard:
      'vanner och familj|familj och vanner|vanner familj|via paypal|med paypal|per paypal|vart paypal|mitt paypal|ditt paypal|till paypal|swish*|swisha*|swishnummer|paypal vanner|betallank*|betalningslank*|for over ~ till oss|fora over ~ till oss|satter in ~ till oss|for over ~ till mig',
    bank: 'bankuppgifter|kontonummer|bankkontonummer|kontouppgifter|clearingnummer|bankkonto|kortnummer|kortuppgifter|paypal adress|paypal konto|bankdetaljer|kreditkortsnummer|kontoinformation|iban nummer|swishnummer|*bankkonto|vart konto|mitt konto',
    fees: 'spara ~ avgift*|undvika ~ avgift*|slippa ~ avgift*|slipper ~ avgift*|spara ~ provision*|undvika ~ provision*|slippa ~ provision*|utan avgifter|utan provision|ebay avgift*|amazon avgift*|ebays avgift*|amazons avgift*|ebays provision*|amazons provision*|ga runt ebay|ga runt amazon|kringga|utan ebay|utan amazon|runda ebay|runda amazon|forsaljningsavgift*|aterforsaljarpris*|grossistpris*',
    outside:
      'utanfor amazon|utanfor ebay|utanfor plattformen|utanfor sajten|utanfor den har|utanfor marknadsplatsen|vid sidan av|inte via ebay|inte via amazon|istallet for via ebay|istallet for via amazon|utanfor ~ ebay|utanfor ~ amazon|utan att ga via|utan ebay|utan amazon|hoppar over ebay|hoppa over ebay|hoppar over amazon|strunta i ebay|skippar ebay|skippa ebay|hoppar vi over ebay|hoppar vi over amazon|ingen ~ via amazon|ingen ~ via ebay|inte ~ via amazon|inte ~ via ebay|utan att ga via amazon|forbi amazon',
    direct:
      'direkt hos oss|direkt av oss|direkt fran oss|direkt med oss|direkt till oss|direkt via oss|direkt av mig|direkt fran mig|direkt med mig|direkt till mig|privat|privatkop|under bordet|kopa direkt|kop direkt|bestalla direkt|bestall direkt|betala direkt|betala mig|betala oss|gora upp|mellan oss|personligen|direktkop|direkthandel|salj* ~ direkt|salj* ~ privat|koper av oss|kop av oss',
    site: 'var hemsida|var webbplats|var webbshop|var webbutik|var egen webbutik|var egen hemsida|var egen webbshop|var egen sida|var sida|var sajt|var butik|var egen butik|var natbutik|var onlinebutik|vart webshop|var webshop|min hemsida|min webbutik|min butik|min sida|egna hemsida|egna webbutik|var officiella|var fysiska butik|var facebooksida|var webbsida|egen webbshop|vart foretags hemsida|egen sajt|egna sajt|egen webbplats|egen butik|egen webbutik|egen shop|egen webb|eget webbshop|var egen natbutik|fysiska butik|vart showroom|butiken hos oss|hos oss i butiken',
    buy: 'bestall*|kop|kopa|koper|kopt|billigare|battre pris|lagre pris|bra pris|salj*|affar*|forsaljning|transaktion*|genomfora|reservera*|handla*|losa det|losa|for mindre|kronor mindre|mindre an',
    visit:
      'besok*|titta*|kolla*|hitta*|finns|se|ga till|ga in|tillganglig*|sok*|registrera*|ladda ner|surfa|kika*|lasa|googla|star|klicka*',
    phone:
      'telefonnummer*|mobilnummer*|tel|kontaktuppgifter|whatsappnummer|whatsapp nummer|kontaktnummer|telefonnumret|hemnummer|ditt nummer|ert nummer|ditt mobilnr',
    email:
      'e postadress*|epostadress*|mejladress*|mailadress*|e post|epost|mejl|mail|email|e mail|gmail|privata mejl|privat mejl|privata mail|privata e post|emailadress',
    tell: 'skicka*|ge|lamna*|meddela*|uppge*|dela*|beratta*|vad ar|behover|far|fa|ange*|skriv*|sand*|lamna ut|delge|ditt nummer till|svara med|kontakta ~ pa|na dig|ringa dig|vad har|har du|nar vi|ringa|mejla en|mejla oss|mejla din|mejla ditt|maila en|maila oss|maila din|ladda upp|behover jag|behover vi',
    callus:
      'ring oss|ring mig|ringa oss|ringa mig|ring till|ring var|ring garna|ring pa|per telefon|via telefon|pa telefon|telefonledes|vi ringer|jag ringer|ringer vi|ringer jag|ringa dig|ringer upp|ringa upp|ringa|vart nummer|mitt nummer|vart telefonnummer|mitt telefonnummer|mitt mobilnummer|smsa|ett sms|via sms|sms till|var kundtjanst per|na oss pa telefon|sla en signal|slå en signal|telefonsamtal|nas pa|en signal till oss|oss en signal|ta det pa telefon',
    mailus:
      'mejla oss|maila oss|mejla mig|maila mig|mejla till|maila till|mejla|maila|ett mejl till|ett mail till|ett e postmeddelande till|e post till|via mejl|via mail|via e post|per mejl|per mail|per e post|var mejl|var mail|var e post|var e postadress|var mejladress|var mailadress|min mejl|min mail|min e post|min mejladress|min mailadress|oss ett mejl|oss ett mail|mig ett mejl|mig ett mail|din mejl|din privata|mejl pa|mail pa',
    reach:
      'kontakt*|skriv*|na|lagg till|lagga till|chatt*|prata*|skicka*|fortsatt*|meddelande|hitta*|hor av|hora av|ordna*|losa|gora upp|komma overens',
    coupon:
      'rabattkod*|kampanjkod*|kupongkod*|kupong*|rabatt*|presentkort*|vardekod*|voucher*|% rabatt|# %|procent|fri frakt|gratis frakt|specialpris|erbjudandekod|vardecheck*',
    next: 'nasta bestallning|nasta kop|nasta order|nasta gang|framtida kop|framtida bestallning*|kommande kop|kommande bestallning*|hela sortimentet|alla vara produkter|alla produkter|andra kop|nytt kop|hela butiken|stamkund*|trogna kunder',
    use: 'anvand*|utnyttja*|spara*|fa|far|njut*|los in|losa in|ange|med koden|koden|galler|exklusiv*|bara for dig|speciellt|bjuder|erbjuder|har ar|som tack|trogen|trogna|stamkund*|ta del|hamta',
    other:
      'vara andra produkter|andra produkter|andra artiklar|ovriga produkter|vara ovriga produkter|vara nya produkter|nya produkter|var nya kollektion|nya kollektion*|nya kollektionen|var kollektion|vart sortiment|vart nya sortiment|hela sortiment|hela vart sortiment|var katalog|nyheter|vara nyheter|var butik|var amazonbutik|var amazon butik|var ebay butik|vara bastsaljare|bastsaljare|vara tillbehor|matchande tillbehor|passande tillbehor|var nya modell|nya modell*|premiumversion*|vart urval|vara andra annonser|andra annonser|vara produkter|nya serie|nya linje|fler produkter|var nya serie|utbud|vart utbud|nya *kollektion|nya *serie|nya ~ kollektion|vara andra _|vara ovriga _|vara nya _|var nya _|vart nya _|*kollektion|*kollektionen|butiken',
    look: 'upptack*|titta*|kolla*|kika*|se|spana in|utforska*|besok*|rekommendera*|gilla*|intress*|aven|ocksa|kanske|prova*|passar perfekt|perfekt till|missa inte|nu tillganglig*|botanisera|ta en titt|inspireras|lanserat|titt|en titt|unna dig|titta in|kika in|ute nu',
    newsletter:
      'nyhetsbrev*|mejllista*|maillista*|e postlista*|kundklubb*|vip klubb|lojalitetsprogram|bonusprogram|var community|var kanal|var facebooksida|var sida',
    signup: 'prenumerera*|anmal*|registrera*|ga med|bli medlem|folj oss|folj|folja|gilla oss|gilla|skriv upp|medlem',
    sale: 'rea|rean|sommarrea|vinterrea|utforsaljning|black friday|cyber monday|kampanj*|specialerbjudande*|erbjudande*|exklusivt erbjudande|vara erbjudanden|vart erbjudande|tidsbegransat erbjudande|slutforsaljning|superdeal*|fynd*|klipp|mellandagsrea|tredje pa kopet|tredje gratis|andra gratis|pa kopet|ta # betala|tag # betala|tva till priset|for priset av|halva priset pa|*kampanj|*kampanjen|*erbjudande*',
    hurry:
      'missa inte|passa pa|bara idag|endast idag|idag|till sondag|t o m|sa langt lagret|den har veckan|denna vecka|i helgen|nu|skynda*|borjar|startar|pagar|just nu|vi har|pa allt|ta del|utnyttja|sista dagen|sista chansen|inte ~ missar|missar inte',
    cancel:
      'avbestall*|avboka*|avbryt ~ kop*|avbryta ~ kop*|avbryt ~ bestallning*|avbryta ~ bestallning*|annullera*|makulera*|begara ~ avbestallning|begar ~ avbestallning|avbestallning|avbokning|avbestallningsbegaran|begaran om avbestallning|annullering',
    threat:
      'var advokat|min advokat|vara advokater|var jurist|rattsliga atgarder|juridiska atgarder|stamma dig|stammer dig|stamma er|i domstol|infor domstol|polisanmal*|polisanmalan mot dig|kommer att angra|kommer angra|far angra|fa angra|angra dig for|vet var du bor|vi vet var du|har din adress|vet din adress|inkasso*|akta dig|passa dig|betala for det har|far betala for|konsekvenser for dig|kommer hem till dig|soka upp dig|ses i ratten|ses i domstol|rattegang*|tar dig till ratten|drar dig infor|angra dig|lagger ~ ut ditt namn|lagger ~ ut din adress|publicerar ~ ditt namn|publicerar ~ din adress|hanger ut dig|hanger vi ut',
    profanity:
      'javla|jävla|jävlar|javlar|forbannad*|skit|skitstovel|idiot*|dum i huvudet|dumbom|kuk|fitta|hora|horunge|rovhal|rövhål|helvete|dra at helvete|hall kaften|kaft|korkad|lognare|ljuger|dumma|puckad*|tjuv|tjuvar|slyna|efterbliven|ditt as|fy fan|for fan|fan ta|vad fan|hall kaft*|hall klaffen|dumskall*|knappskall*|pucko*|jubelidiot|skitkund|skitsnack|jakla|javel|fitt*|kuksugare|ditt svin|sluta gnalla|gnallspik|imbecill*|clown*|mahanden|dum som|far at helvete|dra at skogen|bedragare|skojare',
    ack: 'mottagit ditt meddelande|fatt ditt meddelande|tagit emot ditt|tack for ditt meddelande|tack for ert meddelande|tack for att du kontakt*|tack for att du hor*|tack for ditt talamod|tack for ert talamod|aterkommer|ater kommer|vi undersoker|undersoker|vi kollar|kollar upp|vi tittar pa|tittar pa det|ser over|tar reda pa|utreder|sa snart som mojligt|sa fort som mojligt|inom kort|snarast|vidarebefordrat|vart team|hor av oss|arbetar pa|jobbar pa|behandlas|handlaggs|under utredning|granskar|ditt arende|vi aterkommer',
    remind:
      'paminn*|fortfarande inte|fortfarande saknar|annu inte|en gang till|andra gangen|sista gangen|annu inget|annu ingen|saknar fortfarande|inte ~ an',
    undo: 'ta bort den|andra den|radera den|dra tillbaka den|ta bort det|andra det|uppdatera den',
    until: 'tills|innan|forran|sa lange|om inte',
    theft: 'stulit*|stulen|stold*|forsakring*',
    assent: 'ja|javisst|sjalvklart|garna det',
    polite:
      'hej|god morgon|god dag|goddag|hejsan|med vanlig halsning*|med vanliga halsningar|vanliga halsningar|halsningar|mvh|tack|tack sa mycket|ursakt*|forlat|ledsna|beklagar|kundtjanst|kundservice|basta|ha en bra|ha en trevlig|teamet|kara',
    soon: 'imorgon|i morgon|idag|i dag|mandag|tisdag|onsdag|torsdag|fredag|lordag|inom # timmar|inom # dagar|# timmar|# dagar|# arbetsdagar|24 timmar|ikvall|nasta vecka|senast|om tva dagar|i eftermiddag|overmorgon|inom tva|inom ett dygn',
    confirm:
      'order har skickats|bestallning har skickats|har skickats|ar skickad|vi har skickat|ar pa vag|ordern ar bekraftad|bestallning ar bekraftad|orderbekraftelse|leveransbekraftelse|mottagit din bestallning|mottagit din order|tack for din bestallning|tack for din order|tack for ditt kop|tack for att du handlat|tack for att du handlade|tack for ert kop|tack for ditt fortroende|ar levererad|har levererats|finns har for|star till ditt forfogande|skickades',
    websearch: 'googla*|sok* ~ google|hitta* ~ google|pa google|sok pa vart namn|via google',
    scan: 'skanna* ~ qr|scanna* ~ qr|skanna* ~ kod*|qr ~ skanna*|scanna ~ kod*|qr koden pa|qr kod pa|qr pa',
    insert: 'kort|kortet|lapp|lappen|flyer|visitkort*|tackkort*|broschyr*',
    glad: 'nojd|nojda|belaten*|trivs|glad for|gillar|gillade|uppskattar du|forvantning*|allt fungerar|allt ar bra|fungerar bra|tyckte om|tycker om',
    else: 'annars|i annat fall|om inte|om nagot',
    mutual:
      'gor vi detsamma|gor detsamma|detsamma for dig|omdome mot omdome|omdome for omdome|betyg mot betyg|omsesidig*|gor jag detsamma|samma for dig|far du av mig|nar jag fatt ditt|nar jag har ditt|fatt din|jag ger dig ocksa|du far ocksa',
    secret:
      'losenord*|ditt pass|er pass|passkopia|kopia pa passet|legitimation*|id kort*|id handling*|korkort*|kortnummer*|kreditkortsnummer*|kortuppgifter*|personnummer*|inloggningsuppgifter*|bankid|din pinkod|er pinkod|fodelsedatum|sakerhetskod*|kontoutdrag*|koden som amazon|koden ~ sms|kod ~ sms|bankkort*|betalkort*',
    messenger: 'messa|whatsappa|snappa',
  },
};
