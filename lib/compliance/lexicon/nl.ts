import type { Lexicon } from '../concepts';

/** Dutch. Words from the public notes of 2026-11, widened by hand. */
export const NL: Lexicon = {
  negation: 'after',
  reply: 'Beantwoord dit bericht alstublieft rechtstreeks.',
  words: {
    accept: 'ik accepteer|wij accepteren|we accepteren|accepteer ik|ik neem|kan ook',
    tech: 'energie*|energiezuinig*|zuinig*|hotel|label|klasse|vriezer|straat',
    courier: 'bezorger|chauffeur|koerier|vervoerder|postbode',
    callyou:
      'u bereiken|je bereiken|u bellen|je bellen|belt u|u terugbellen|u kunnen bereiken|u ~ bereiken|je ~ bereiken|belt de monteur|belt ~ monteur|monteur u',
    number: 'nummer|nummers',
    at: 'op|via|per|in|bij',
    lapsed: 'verlopen|u gebruikte|gebruikt heeft|niet meer geldig|ongeldig|is verwerkt|toegepast|verrekend',
    cut: '# % korting|# % goedkoper|# % afgeprijsd|# procent korting|halve prijs|# % op alles|bespaar* ~ # %|# % op',
    without: 'zonder|geen',
    fromyou: 'van u|van jou|van je|uwerzijds',
    changed: 'verwijderd|aangepast|gewijzigd|veranderd|weg is|ingetrokken',
    done: 'heeft achtergelaten|hebt achtergelaten|hebt gegeven|heeft gegeven|achtergelaten heeft',
    do: 'laat|geef|schrijf|stuur|stuurt u|deel|deelt u|plaats|beoordeel|verwijder|wijzig|pas|trek|verander|betaal|maak|bestel|koop|bezoek|bel|belt u|neem contact|mail|voeg|gebruik|profiteer|ontdek|meld|schrijf u|volg|annuleer|hebben wij nodig|we hebben|wij hebben ~ nodig|u kunt|je kunt|u moet|zodat we|bekijk|kijk',
    ask: 'alstublieft|alsjeblieft|aub|svp|graag|gelieve|kunt u|kun je|zou u|zou je|zoudt u|wilt u|wil je|willen wij u|wij vragen u|we vragen u|we vragen je|wij verzoeken|verzoeken u|wij zouden|we zouden|zouden het|waarderen|op prijs|het zou fijn|zou leuk|zou geweldig|zou fantastisch|zou ons helpen|helpt ons|help ons|helpen ons|dankbaar|aarzel niet|vergeet niet|neem even|neem een moment|neemt u|wij nodigen|we hopen|wij hopen|wat is|mogen wij|mag ik|mogen we|kunnen wij|kunnen we|kan ik|wees zo|fijn als|blij als|blij mee|blij maken|blijer maken|gelukkig maken|heel blij|erg blij|steunen|dolblij',
    not: 'niet|geen|nooit|zonder|noch|nergens|niets|in plaats van',
    refuse:
      'niet mogelijk|niet toegestaan|verboden|niet accepteren|accepteren geen|accepteer geen|niet aannemen|nemen geen|tegen de regels|in strijd met|niet aanbieden|niet in staat|helaas niet|nooit vragen|nooit om|oplicht*|fraude|phishing|overtreedt|mogen niet|mogen wij niet|niet mogen|staat niet toe|mag niet',
    fake: 'aarzel niet|aarzelt u niet|vergeet niet|niet vergeten|niet alleen|nog niet|nog geen|geen probleem|zonder probleem|geen zorgen|waarom niet|mis het niet|niet missen|mis niet|zonder verplichting*|geen moeite|niets zou|niets maakt',
    noise:
      'beoordeling van de schade|beoordeling van uw|beoordeling van het geval|beoordeling van de situatie|schadebeoordeling|technische beoordeling|beoordeling door de technicus|ter beoordeling|in behandeling|verwijder de koppeling|koppeling verwijderen|wijzig het adres|sterschroef|ster driehoek|kruiskopschroevendraaier|torx ster|positieve pool|positief resultaat|foutcode|postcode|qr code|streepjescode|retourcode|trackcode|activeringscode|pincode|glutenvrij|telefoonhoesje|telefoonhouder|hoesje voor|telefoon via|telefoon met|uw telefoon via|op uw telefoon|op je telefoon|met uw telefoon|koppel ~ telefoon|verbind ~ telefoon|scherm van de telefoon|bevestigingsmail|bevestigings e mail|e mail van amazon|e mail van ebay|een e mail met|een mail met|een mail van|per e mail van|kassabon|retourbon|pakbon|bonnetje|creditnota|korting op de factuur|kortingsregel|contante|buiten gebruik|buiten werking|buiten bereik|buiten de doos|buiten de verpakking|buiten onze|buiten de garantie|buiten de retourtermijn|buiten beschouwing|buitenkant|buitenshuis|naar buiten|van buiten|direct zonlicht|externe|actie ondernemen|actie is afgelopen|actieperiode|feedback knop|haptische feedback|feedback van de vervoerder|feedback van|opmerking bij|verzoek in behandeling|overschrijving van de software|saldo van de bon|signaal|nieuwe bestelling plaatsen bij|gratis retourneren|gratis retour|gratis terugsturen|uw bestelling|de bestelling|deze bestelling|je bestelling|uw aankoop|een bestelling',
    past: 'bedankt voor ~ beoordeling|bedankt voor ~ review|bedankt voor ~ recensie|bedankt voor ~ feedback|dank voor ~ beoordeling|dank voor ~ review|dank voor ~ feedback|dank u voor ~ beoordeling|dank u voor ~ review|dank u voor ~ feedback|in uw beoordeling|in uw review|in je review|uw beoordeling is|uw beoordeling gelezen|uw review gelezen|beoordeling gezien|feedback doorgegeven|uw feedback door|uw feedback is',
    report: 'u vroeg|je vroeg|u wilde weten|als iemand|heeft gevraagd of|gevraagd of|u bent gevraagd',
    if: 'als|indien|zodra|nadat|wanneer|in ruil|mits|dan|en wij|en we|en ontvang|om ~ te ontvangen|voor elke|aangezien|daarna|na ontvangst|omdat u|na het',
    before: 'voordat|alvorens|in plaats van|voor u|eerst contact|zonder eerst',
    but: 'maar|dus|echter|daarom|want|omdat|toch|zodat',
    want: 'als u wilt|als je wilt|indien u wenst|als u wenst|als u liever|als je liever|indien gewenst|op uw verzoek|zoals gevraagd|uw annuleringsverzoek|als u de bestelling wilt|wilt annuleren',
    your: 'uw|u|je|jouw|een|de|het|welk*|wat',
    we: 'ons|onze|wij|we|mij|me|mijn|ik',
    review:
      'beoordeling*|productbeoordeling*|recensie*|review*|feedback|reactie|score|waardering|klantbeoordeling*|ervaring|mening|rating|commentaar',
    leave:
      'laat|laten|achterlaten|achter te laten|achterlaat|schrijf*|geef|geven|geeft|plaats*|deel|delen|deelt|posten|post|achter|zet|te plaatsen|toekennen|vul|achterla*|schrijv*|gev*|deel*',
    rate: 'beoordeel ons|ons beoordelen|ons te beoordelen|beoordeel het product|product beoordelen|product te beoordelen|beoordeel uw aankoop|beoordeel je aankoop|aankoop beoordelen|aankoop te beoordelen|beoordeel onze|onze service beoordelen|beoordeel uw bestelling|bestelling beoordelen|beoordeel dit|beoordeel de verkoper|ons een beoordeling|beveel ons aan|beoordeelt u ons|ons ~ beoordelen|artikel beoordelen|artikel te beoordelen|positief beoordeel*|positief beoordelen',
    pos: 'positie*|goed|goede|mooi|mooie|uitstekend*|beste|top|vijf sterren|# sterren|hoge|hoogste|leuke|fijne|geweldig*|fantastisch*|perfecte|prima|maximale|5sterren|lovend*|betere|super',
    neg: 'negatie*|slecht|slechte|kritische|een ster|1 ster|2 sterren|lage|oneerlijk*|onterecht*|neutrale',
    stars:
      'vijf sterren|vier sterren|# sterren|5 ster|# ster|5sterren|5 5|5 op 5|alle sterren|volle sterren|maximale score|hoogste score|vijfsterren*|topscore|10 10|veel sterren',
    change:
      'wijzig*|te wijzigen|verander*|te veranderen|verwijder*|te verwijderen|aanpas*|aan te passen|pas ~ aan|past ~ aan|bewerk*|te bewerken|intrekk*|in te trekken|trek ~ in|trekt ~ in|herzie*|te herzien|weghal*|weg te halen|haal ~ weg|haalt ~ weg|bijwerk*|bij te werken|werk ~ bij|heroverweg*|corriger*|wissen|verhog*|verbeter*|omzet*|om te zetten|terugtrek*|terug te trekken|wijzigt|updat*|er ~ van maken|maken ~ van|ervan maken',
    happy:
      'als u tevreden|als je tevreden|als u ~ tevreden|als je ~ tevreden|indien u tevreden|indien u ~ tevreden|als u blij|als je blij|als u ~ blij|als het product ~ bevalt|als het u bevalt|bevalt|als alles|als we u|als wij u|als we je|als ons product|als onze|tevreden bent|tevreden over|tevreden met|blij bent met|blij met uw|blij met je|fijn dat u|fijn dat je|blij dat u|blij dat je|aangezien u tevreden|omdat u tevreden|tevreden klant*|mocht u tevreden|bent u tevreden|ben je tevreden|geniet van|alleen als u',
    unhappy:
      'niet tevreden|ontevreden|niet helemaal tevreden|niet volledig tevreden|als er iets|mocht er iets|bij problemen|als u een probleem|problemen heeft|als u niet|als je niet|minder dan vijf|minder dan 5|indien niet',
    reward:
      'terugbetaling|terugbetal*|terugbetaald|cadeaubon*|cadeaukaart*|cadeau*|geschenk*|korting*|*korting|kortingscode*|bon|waardebon|tegoedbon*|gratis|vergoed*|compensatie|bonus|beloning|beloon*|geld|euro|€|% korting|# %|tegoed|voucher*|coupon*|verrassing|kosteloos|restitutie|sample|presentje|extraatje|betalen ~ terug|betaal ~ terug|krijgt ~ terug|krijg ~ terug|storten ~ terug|geld terug|geven ~ terug',
    give: 'sturen we u|sturen wij u|sturen we je|wij sturen|we sturen|stuur ik|ik stuur|geven we|geven wij|wij geven|we geven|krijgt u|krijg je|u krijgt|je krijgt|ontvangt u|ontvang je|u ontvangt|je ontvangt|betalen we|betalen wij|wij betalen|we betalen|betaal ik|ik betaal|bieden we|bieden wij|wij bieden|we bieden|schenken|vergoeden|belonen|ontvang|zullen we|zullen wij|zal ik|wij willen u|we willen u|wij zullen|we zullen|ligt klaar|storten|stort ik|doen we er|maken we|maken wij|bedanken we|krijgt|ontvangt|wint|krijgen|krijg*|ontvang*',
    exchange:
      'in ruil|als dank|als bedankje|als tegenprestatie|als beloning|voor een review|voor uw review|voor een beoordeling|voor een positieve|voor een goede|voor vijf sterren|voor 5 sterren|voor elke review|voor elke beoordeling|voor het verwijderen|voor het aanpassen|voor het plaatsen|voor het schrijven|screenshot*|schermafbeelding|bewijs van|daarna|vervolgens|afhankelijk|dan sturen|dan krijgt|om u te bedanken voor|link ~ review|link ~ beoordeling|link ~ recensie|iedereen die|wie een|elke review|alle klanten die|voor elke ~ review|voor elke ~ beoordeling|voor iedere',
    demand:
      'eerst|pas als|pas wanneer|pas nadat|pas na|alleen als|alleen wanneer|zodra|nadat|anders|voordat|daarna|dan pas|zolang|alleen|pas',
    ship: 'verzend*|verstur*|versturen|stuur|sturen|opsturen|lever*|terugbetal*|terugbetaling|vervang*|oploss*|helpen|help ik|geld terug|verwerk*|verstuur*|opstuur*',
    pay: 'betaal*|betalen|betaling|te betalen|overmaken|over te maken|maak ~ over|overmaakt|storten|stort|sturen ~ geld|stuur ~ geld|terugbetal*|accepteren|accepteer|voldoen|afrekenen|vereffenen|afhandelen|geld|bedrag|via|per|koop*|doen',
    paysoft:
      'bankoverschrijving*|overschrijving*|overboeking*|contant|contanten|cash|cheque|op onze rekening|op mijn rekening|naar onze rekening|naar mijn rekening|op uw rekening|per bank|bankoverboeking|vooruitbetaling|rechtstreeks naar onze|giraal|aan huis',
    payhard:
      'vrienden en familie|vrienden familie|familie en vrienden|via paypal|per paypal|met paypal|ons paypal|mijn paypal|uw paypal|naar paypal|betaalverzoek*|tikkie*|paypal vrienden',
    bank: 'bankgegevens|rekeningnummer|bankrekeningnummer|rekeninggegevens|iban nummer|bankrekening|creditcardgegevens|creditcardnummer|kaartnummer|paypal adres|paypal account|paypal mail|betaalgegevens',
    fees: 'kosten besparen|kosten te besparen|kosten vermijden|kosten te vermijden|commissie besparen|commissie te besparen|commissie te vermijden|commissie vermijden|zonder commissie|zonder de kosten|ebay kosten|amazon kosten|ebay commissie|amazon commissie|kosten van ebay|kosten van amazon|commissie van ebay|commissie van amazon|zonder ebay|zonder amazon|buiten ebay om|buiten amazon om|ebay omzeilen|amazon omzeilen|te omzeilen|verkoopkosten',
    outside:
      'buiten amazon|buiten ebay|buiten het platform|buiten dit platform|buiten de marktplaats|buiten de site|niet via amazon|niet via ebay|om ebay heen|om amazon heen|buiten ~ ebay|buiten ~ amazon|los van ebay|los van amazon|in plaats van via ebay|in plaats van via amazon|ebay overslaan|amazon overslaan|laten we ebay|vergeet ebay',
    direct:
      'rechtstreeks bij ons|direct bij ons|rechtstreeks via ons|direct via ons|rechtstreeks aan ons|rechtstreeks van ons|direct van ons|rechtstreeks met ons|direct met ons|direct aan ons|rechtstreeks bij mij|direct bij mij|direct met mij|rechtstreeks met mij|onderhands|prive|privé|direct kopen|rechtstreeks kopen|direct bestellen|rechtstreeks bestellen|rechtstreeks betalen|direct betalen|persoonlijk|onderling|aan mij|verkoop ~ rechtstreeks|rechtstreeks ~ verkop*|direct ~ verkop*|verkoop ~ direct',
    site: 'onze website|onze webshop|onze eigen website|onze eigen webshop|onze site|onze winkel|onze eigen winkel|onze online winkel|onze eigen site|onze webwinkel|onze eigen webwinkel|onze homepage|onze webpagina|onze internetsite|mijn website|mijn webshop|mijn winkel|onze fysieke winkel|onze officiele website|onze facebookpagina|eigen webshop|eigen website|onze shop|onze e shop|onze pagina|onze webstore',
    buy: 'bestel*|koop*|kopen|aankoop|aanschaf*|goedkoper|voordeliger|betere prijs|lagere prijs|verkop*|verkoop|deal|transactie|afhandelen|handel|nabestellen|reserveren',
    visit:
      'bezoek*|kijk*|bekijk*|vind*|vinden|zien|zie|ga naar|verkrijgbaar|zoek*|registre*|download*|aanmelden|raadpleg*|neem een kijkje|google*|staat|klik*|langs',
    phone:
      'telefoonnummer*|mobiele nummer|mobiel nummer|gsm nummer|06 nummer|whatsapp nummer|contactgegevens|vaste nummer|tel|uw nummer|je nummer|uw mobiele',
    email:
      'e mailadres*|emailadres*|mailadres*|e mail adres|e mail|email|mail|prive mail|gmail|prive e mail|persoonlijke e mail',
    tell: 'geef|geven|stuur*|sturen|sturt|doorgeven|door te geven|mededelen|delen|deel|deelt|laat ~ weten|laten weten|wat is|nodig|hebben|verstrek*|noem*|vermeld*|toesturen|bezorgen|opgeven|meedelen|mag ik|achterlaten|schrijf|mailen ~ naar|ontvangen|u bereiken|je bereiken|bereikbaar|bellen|bereiken|terugbellen',
    callus:
      'bel ons|bel mij|bel me|belt u ons|ons bellen|ons te bellen|mij bellen|bellen naar|bel naar|bel het|telefonisch|per telefoon|via de telefoon|wij bellen|we bellen|bellen wij|bellen we|ik bel|bel ik|u bellen|je bellen|ons nummer|mijn nummer|ons telefoonnummer|mijn telefoonnummer|onze klantenservice bellen|bel onze|bel gerust|bel even|sms ons|een sms|per sms|aan de telefoon|terugbellen|belt u|ons opbellen|te bellen|onze hotline',
    mailus:
      'mail ons|mail mij|mail me|mailt u ons|ons mailen|ons een e mail|ons een mail|ons een email|mij een e mail|mij een mail|mij een email|me een mail|een e mail naar|een mail naar|een email naar|per e mail naar|per mail naar|via e mail|via mail|via email|per e mail|per mail|per email|ons e mailadres|ons emailadres|ons mailadres|onze e mail|onze mail|onze email|mijn e mail|mijn mail|mijn email|mijn e mailadres|mijn mailadres|mijn emailadres|uw prive mail|mail naar|e mail ons|mailen naar|te mailen|u mailen|je mailen|uw e mail sturen|uw prive e mail',
    reach:
      'contact*|bereik*|schrijf*|app|appen|voeg ~ toe|toevoeg*|chat*|stuur*|praat*|praten|verder|bericht|overleggen|communiceren|spreken',
    coupon:
      'kortingscode*|kortingsbon*|couponcode*|coupon*|actiecode*|promotiecode*|promocode*|cadeaubon*|waardebon*|korting|*korting|% korting|# %|voucher*|procent|gratis verzending|speciale prijs|actieprijs|bon',
    next: 'volgende bestelling|volgende aankoop|volgende bestellingen|volgende aankopen|toekomstige bestelling*|toekomstige aankoop|toekomstige aankopen|volgende keer|nieuwe aankoop|tweede bestelling|hele assortiment|gehele assortiment|al onze producten|alle producten|eerstvolgende',
    use: 'gebruik*|profiteer*|profiteren|geniet*|krijg*|ontvang*|inwissel*|verzilver*|invoer*|vul ~ in|bespaar*|met de code|de code|geldig|exclusie*|speciaal|hier is|schenken|trouwe|bieden|als dank|als bedankje|alleen voor u|op alles',
    other:
      'onze andere producten|andere producten|andere artikelen|onze andere artikelen|onze nieuwe producten|nieuwe collectie|onze nieuwe collectie|onze collectie|ons assortiment|ons nieuwe assortiment|ons volledige assortiment|ons hele assortiment|onze catalogus|onze producten|onze winkel|onze amazon winkel|onze ebay winkel|onze bestsellers|onze accessoires|bijpassende accessoires|onze nieuwste|ons nieuwe model|nieuwe model|premium versie|onze selectie|onze andere advertenties|andere advertenties|nieuwe lijn|nieuwe serie|onze nieuwe serie|ons aanbod|onze nieuwigheden|meer producten|onze webshop|nieuwe *lijn|nieuwe *collectie|nieuwe ~ collectie|nieuwe ~ lijn',
    look: 'bekijk*|kijk*|ontdek*|neem een kijkje|werp een blik|bezoek*|bladeren|interess*|aanbevel*|aanraden|raden|bevelen|ook|misschien|leuk vinden|probeer*|past perfect|passen perfect|mis niet|nu verkrijgbaar|nieuw|verken*|aanvull*|combineer*|blik|verwen',
    newsletter:
      'nieuwsbrief*|mailinglijst|maillijst|klantenclub|vip club|loyaliteitsprogramma|spaarprogramma|onze community|ons kanaal|onze pagina',
    signup:
      'inschrijv*|schrijf*|aanmeld*|aan te melden|meld*|abonne*|abonneer*|volg|volgt|volgen|like|liken|word lid|registre*|lid van|te volgen',
    sale: 'uitverkoop|zomeruitverkoop|opruiming|black friday|cyber monday|speciale aanbieding*|aanbieding*|onze acties|onze actie|actie|acties|kortingsactie*|exclusieve aanbieding*|tijdelijke aanbieding*|promotie*|koopje*|sale|zomersale|superdeals|topdeals|kerstactie|aanbiedingen',
    hurry:
      'mis het niet|mis niet|niet missen|profiteer*|alleen vandaag|vandaag|tot zondag|tot en met|zolang de voorraad|deze week|dit weekend|nu|haast|begint|hebben we een|hebben wij|op alles|bespaar|loopt|tijdelijk|laatste dagen|wees er snel|sla uw slag|grijp|geen ~ mist|niets mist|niet mist',
    cancel:
      'bestelling annuleren|bestelling te annuleren|annuleer ~ bestelling|annuleert ~ bestelling|annulering aanvragen|annulering aan te vragen|annuleringsverzoek|verzoek tot annulering|aankoop annuleren|aankoop te annuleren|annuleer ~ aankoop|annuleren|annuleer|te annuleren|om annulering',
    threat:
      'onze advocaat|mijn advocaat|advocaat inschakelen|juridische stappen|gerechtelijke stappen|voor de rechter|naar de rechter|rechtszaak|aangifte tegen u|aangifte doen|aanklagen|incassobureau|incasso|zult er spijt|zal je spijt|zult u spijt|krijgt er spijt|spijt van krijgen|berouwen|weten waar u woont|weet waar u woont|weet waar je woont|hebben uw adres|kennen uw adres|pas maar op|past u maar op|hiervoor boeten|zult boeten|ga je boeten|langskomen bij u thuis|kom je opzoeken|komen u opzoeken',
    profanity:
      'klootzak*|kut|kutwijf|hoer|godverdomme|verdomme|eikel|idioot|idioten|sukkel*|stomme|debiel*|mongool|achterlijk*|rot op|rotzak|tyfus|kanker*|oplichter als u|leugenaar|liegt|hou je bek|houd uw mond|loop naar de hel|trut|dombo|schoft|flikker op|klote|stomme klant|lul de',
    ack: 'uw bericht ontvangen|uw bericht hebben|uw vraag ontvangen|uw bericht is|bedankt voor uw bericht|bedankt voor je bericht|dank voor uw bericht|dank u voor uw bericht|dank voor je bericht|bedankt voor het contact|bedankt voor uw geduld|uw geduld|we gaan het|wij gaan het|zoeken het uit|zoeken dit uit|gaan het uitzoeken|kijken ernaar|kijken we|bekijken het|controleren|nagaan|komen bij u terug|komen we bij|komen erop terug|komen hierop terug|nemen contact|zo snel mogelijk|zo spoedig mogelijk|in behandeling|doorgestuurd|binnenkort|onderzoeken|ons team|laten het u weten|houden u op de hoogte|aan het uitzoeken|ermee bezig',
    polite:
      'hallo|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|dag|met vriendelijke groet*|vriendelijke groet*|groet|groeten|mvg|bedankt|dank u|dank|hartelijk dank|klantenservice|sorry|excuses|onze excuses|het spijt|fijne dag|het team',
    soon: 'morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|binnen # uur|binnen # dagen|# uur|# dagen|# werkdagen|24 uur|uiterlijk|volgende week|vanmiddag|vanavond|overmorgen|over twee dagen|binnen twee',
    confirm:
      'bestelling is verzonden|is verzonden|hebben verzonden|verzonden|is onderweg|onderweg|bestelling ontvangen|bestelling is bevestigd|bestelling bevestigd|bedankt voor uw bestelling|bedankt voor je bestelling|dank u voor uw bestelling|bedankt voor uw aankoop|bedankt voor je aankoop|dank voor uw aankoop|dank voor uw bestelling|dank u voor uw aankoop|orderbevestiging|verzendbevestiging|bedankt voor uw vertrouwen|tot uw dienst|is bezorgd|staan voor u klaar',
  },
};
