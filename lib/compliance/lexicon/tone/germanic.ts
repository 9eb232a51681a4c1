import { saying, sentence, type Tone } from './tone';

/** Harsh wording of support mail in English; written by hand, 2026-11. */
export const EN: readonly Tone[] = [
  saying(
    'you must wait|you have to wait|you will have to wait|you ll have to wait|you ll just have to wait|you just have to wait|you must be patient|you need to be patient|you have to be patient',
    'I have to ask you to wait',
  ),
  saying(
    'as i already told you|as we already told you|as i told you|as we told you|as i have already told you|as we have already told you|as i ve already told you|as we ve already told you|as i already said|as we already said|as i said before|as i have told you|like i said|like i already said|as already stated|as previously stated',
    'to sum it up again',
  ),
  saying(
    'i already told you|we already told you|i have already told you|we have already told you|i ve already told you|we ve already told you|i told you already|we told you already|i keep telling you|how many times do i have to tell you|how many times must i tell you',
    'I would like to explain again',
  ),
  sentence(
    'this is your fault|that is your fault|it is your fault|this is your own fault|that is your own fault|it is your own fault|that s your fault|it s your fault|that s your own fault|it s your own fault|was your own fault|was your fault|you are to blame|you re to blame|you have only yourself to blame|only yourself to blame|this is your own mistake|that is your own mistake',
    'Let us see together how to solve this.',
  ),
  sentence(
    'calm down|chill out|stop shouting|stop yelling|you are overreacting|you re overreacting|don t overreact|do not overreact|don t be so dramatic|get over it',
    'I understand that this is frustrating.',
  ),
  sentence(
    'not my problem|not our problem|not my fault|that is your problem|that s your problem|this is your problem|it s your problem|your own problem|none of our business|we don t care|i don t care|we couldn t care less',
    'I will check what I can do for you.',
  ),
  sentence(
    'read the description|read the listing|read the item description|read the product description|read our description|read the ad|read properly|can t you read|can you not read|learn to read|did you even read|if you had read|if you had bothered',
    'You can find the details in the description.',
  ),
  sentence(
    'you should have read|you should have checked|you should have asked|you should have told|you should have measured|you should have looked|you should have noticed|you should have known|you should have thought|you should have contacted|you should have chosen|you should have said|you should have informed|you should have paid|you should have been more careful|you should have been careful|you should have listened|you should have waited|you should have written|you should have ~ checked|you should have ~ read|you should have ~ asked|you should ve read|you should ve checked|you should ve asked|you should ve known|you ought to have',
    'Next time, please feel free to ask us first.',
  ),
  sentence(
    'stop writing|stop contacting|stop messaging|stop complaining|stop asking|stop bothering|stop wasting|stop harassing|leave us alone|leave me alone|do not contact us again|don t contact us again|don t write again|you are wasting|you re wasting',
    'I have read your messages and will answer here.',
  ),
  sentence(
    'you are wrong|you re wrong|you are lying|you re lying|you obviously|you clearly don t|you clearly did|you clearly have|that is ridiculous|that s ridiculous|this is ridiculous|don t be ridiculous|that is nonsense|that s nonsense|what is your problem|what s your problem',
    'I would like to clear this up with you.',
  ),
];

/** Harsh wording of support mail in German; written by hand, 2026-11. */
export const DE: readonly Tone[] = [
  saying(
    'sie mussen ~ warten|du musst ~ warten|da mussen sie ~ warten|sie mussen sich ~ gedulden|da mussen sie sich ~ gedulden|sie werden ~ warten mussen',
    'ich muss Sie bitten, $ zu warten',
  ),
  saying(
    'wie ich ihnen bereits gesagt habe|wie ich ihnen schon gesagt habe|wie wir ihnen bereits gesagt haben|wie wir ihnen schon gesagt haben|wie ich ihnen bereits sagte|wie ich bereits sagte|wie ich schon sagte|wie bereits gesagt|wie schon gesagt|wie bereits mehrfach ~ mitgeteilt|wie bereits mehrfach gesagt|wie schon mehrfach gesagt|wie gesagt',
    'kurz zusammengefasst',
  ),
  saying(
    'ich habe ihnen ~ bereits gesagt|ich habe ihnen ~ schon gesagt|ich habe ihnen doch gesagt|wir haben ihnen ~ bereits gesagt|wir haben ihnen ~ schon gesagt|das habe ich ihnen ~ gesagt|das haben wir ihnen ~ gesagt|wie oft soll ich ihnen ~ sagen|wie oft denn noch',
    'ich erkläre es gern noch einmal',
  ),
  sentence(
    'das ist ihre schuld|das ist ihre eigene schuld|ihre eigene schuld|es ist ihre schuld|war ihre schuld|selbst schuld|selber schuld|das ist ihr fehler|das war ihr fehler|sie sind ~ schuld',
    'Lassen Sie uns gemeinsam eine Lösung finden.',
  ),
  sentence(
    'beruhigen sie sich|beruhig dich|regen sie sich ~ nicht|regen sie sich ab|schreien sie nicht|ubertreiben sie nicht|stellen sie sich nicht so an',
    'Ich verstehe, dass das ärgerlich ist.',
  ),
  sentence(
    'nicht mein problem|nicht unser problem|das ist ihr problem|ist ihr problem|nicht unsere sache|geht uns nichts an|ist uns egal|ist mir egal|interessiert uns nicht|interessiert mich nicht|pech gehabt',
    'Ich prüfe gern, was ich für Sie tun kann.',
  ),
  sentence(
    'lesen sie ~ die beschreibung|lesen sie ~ die artikelbeschreibung|lesen sie ~ die produktbeschreibung|lesen sie ~ das angebot|lies ~ die beschreibung|lesen sie erst mal|lesen sie ~ richtig|konnen sie nicht lesen|wer lesen kann|haben sie die beschreibung nicht gelesen|haben sie die beschreibung uberhaupt',
    'Alle Angaben stehen in der Beschreibung.',
  ),
  sentence(
    'sie hatten ~ lesen mussen|sie hatten ~ lesen sollen|sie hatten ~ prufen mussen|sie hatten ~ prufen sollen|sie hatten ~ fragen mussen|sie hatten ~ fragen sollen|sie hatten ~ messen mussen|sie hatten ~ messen sollen|sie hatten ~ nachmessen sollen|sie hatten ~ nachmessen mussen|sie hatten ~ sagen mussen|sie hatten ~ sagen sollen|sie hatten ~ wissen mussen|sie hatten ~ wissen sollen|sie hatten ~ aufpassen mussen|sie hatten ~ aufpassen sollen|sie hatten ~ beachten mussen|sie hatten ~ melden mussen|sie hatten ~ melden sollen|hatten sie ~ gelesen|hatten sie mal',
    'Fragen Sie beim nächsten Mal gern vorher bei uns nach.',
  ),
  sentence(
    'horen sie auf ~ zu|horen sie endlich auf|lassen sie uns in ruhe|lassen sie mich in ruhe|schreiben sie uns nicht mehr|unterlassen sie|sie verschwenden|wir haben besseres zu tun',
    'Ich habe Ihre Nachrichten gelesen und antworte Ihnen hier.',
  ),
  sentence(
    'sie irren sich|sie liegen falsch|sie haben unrecht|das ist quatsch|das ist unsinn|das ist lacherlich|sie ubertreiben|sie behaupten einfach|was ist ihr problem|sie haben ~ keine ahnung',
    'Ich möchte das gern mit Ihnen klären.',
  ),
];

/** Harsh wording of support mail in Dutch; written by hand, 2026-11. */
export const NL: readonly Tone[] = [
  saying(
    'u moet ~ wachten|je moet ~ wachten|u zult ~ moeten wachten|je zult ~ moeten wachten|u dient ~ te wachten|u moet ~ geduld hebben|je moet ~ geduld hebben',
    'ik wil u vragen $ te wachten',
  ),
  saying(
    'zoals ik u al zei|zoals ik al zei|zoals ik u al heb gezegd|zoals ik al heb gezegd|zoals we u al hebben gezegd|zoals wij u al hebben gezegd|zoals we al zeiden|zoals al gezegd|zoals reeds gezegd|zoals eerder gezegd',
    'kort samengevat',
  ),
  saying(
    'ik heb u ~ al gezegd|ik heb je ~ al gezegd|we hebben u ~ al gezegd|wij hebben u ~ al gezegd|dat heb ik u ~ gezegd|hoe vaak moet ik',
    'ik leg het graag nog eens uit',
  ),
  sentence(
    'dat is uw schuld|dat is jouw schuld|dat is uw eigen schuld|het is uw schuld|het is uw eigen schuld|eigen schuld|uw eigen fout|dat is uw fout',
    'Laten we samen naar een oplossing zoeken.',
  ),
  sentence(
    'kalmeer|rustig aan|doe eens rustig|doe rustig|maak u niet zo druk|wind u niet op|overdrijf niet|stop met schreeuwen',
    'Ik begrijp dat dit vervelend is.',
  ),
  sentence(
    'niet mijn probleem|niet ons probleem|dat is uw probleem|dat is jouw probleem|gaat ons niet aan|kan ons niet schelen|kan mij niet schelen|interesseert ons niet',
    'Ik kijk graag wat ik voor u kan doen.',
  ),
  sentence(
    'lees ~ de beschrijving|lees ~ de productbeschrijving|lees ~ de advertentie|leest u ~ de beschrijving|kunt u niet lezen|kun je niet lezen|heeft u de beschrijving niet gelezen|leer lezen',
    'Alle details staan in de beschrijving.',
  ),
  sentence(
    'u had ~ moeten lezen|u had ~ moeten controleren|u had ~ moeten vragen|u had ~ moeten meten|u had ~ moeten weten|u had ~ moeten kijken|u had ~ moeten zeggen|u had ~ moeten melden|u had ~ moeten opletten|u had ~ beter moeten|je had ~ moeten lezen|je had ~ moeten vragen|je had ~ moeten weten|had u maar',
    'Vraag het ons de volgende keer gerust vooraf.',
  ),
  sentence(
    'stop met schrijven|stop met klagen|stop met zeuren|hou op met|houd op met|laat ons met rust|laat me met rust|schrijf ons niet meer|u verspilt',
    'Ik heb uw berichten gelezen en antwoord u hier.',
  ),
  sentence(
    'u heeft ongelijk|u hebt ongelijk|u liegt|u vergist zich|dat is onzin|dat is belachelijk|u overdrijft|wat is uw probleem',
    'Ik wil dit graag met u ophelderen.',
  ),
];

/** Harsh wording of support mail in Swedish; written by hand, 2026-11. */
export const SV: readonly Tone[] = [
  saying(
    'du maste vanta|ni maste vanta|du far vanta|ni far vanta|du maste ha talamod|du far ha talamod|ni maste ha talamod|du behover ha talamod',
    'jag måste be dig att vänta',
  ),
  saying(
    'som jag redan har sagt|som jag redan sagt|som vi redan har sagt|som vi redan sagt|som jag redan sa|som sagt|som jag har sagt till dig',
    'för att sammanfatta',
  ),
  saying(
    'jag har redan sagt|vi har redan sagt|jag sa ju|hur manga ganger ska|det har jag redan sagt|det har vi redan sagt',
    'jag förklarar gärna igen',
  ),
  sentence(
    'det ar ditt fel|det ar ditt eget fel|det ar ert fel|det ar ert eget fel|det var ditt fel|ditt eget fel|du far skylla dig sjalv|skyll dig sjalv',
    'Låt oss hitta en lösning tillsammans.',
  ),
  sentence(
    'lugna dig|lugna ner dig|lugna ned dig|ta det lugnt|sluta skrika|overdriv inte|du overreagerar',
    'Jag förstår att det här är irriterande.',
  ),
  sentence(
    'inte mitt problem|inte vart problem|det ar ditt problem|det ar ert problem|angar inte oss|bryr oss inte|bryr mig inte',
    'Jag ser gärna vad jag kan göra för dig.',
  ),
  sentence(
    'las beskrivningen|las annonsen|las produktbeskrivningen|las ordentligt|lasa beskrivningen|lasa annonsen|kan du inte lasa|har du inte last|lar dig lasa',
    'Alla detaljer finns i beskrivningen.',
  ),
  sentence(
    'du borde ha last|du borde ha kollat|du borde ha kontrollerat|du borde ha fragat|du borde ha matt|du borde ha vetat|du borde ha sagt|du borde ha tankt|du borde ha hort av|du borde last|du borde kollat|du borde fragat|du borde vetat|du skulle ha last|du skulle ha fragat|du skulle ha kollat|ni borde ha last|ni borde ha fragat|ni borde ha kontrollerat',
    'Nästa gång får du gärna fråga oss först.',
  ),
  sentence(
    'sluta skriv*|sluta klaga|sluta tjata|lamna oss i fred|lat oss vara i fred|skriv inte till oss|du slosar',
    'Jag har läst dina meddelanden och svarar här.',
  ),
  sentence(
    'du har fel|ni har fel|du ljuger|ni ljuger|det ar lojligt|det ar nonsens|det ar struntprat|du overdriver|vad ar ditt problem',
    'Jag vill gärna reda ut det här med dig.',
  ),
];
