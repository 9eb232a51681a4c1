import type { TopicWords } from './words';

// Own words, 2026-11-22.
export const DE: TopicWords = {
  slots: {
    P: 'paket*/bestellung/lieferung/ware/artikel/sendung/päckchen/produkt/nichts/es/sie',
    S: 'verschickt/versendet/versandt/geliefert/kommt/kommen/zugestellt/ankommt/ankommen/an/los/rechnen',
  },
  not: 'nicht/kein*/nie/ohne/nichts/statt/anstatt/weder',
  needless: 'nicht nötig/notwendig/erforderlich|unnötig|brauch* nicht',
  topics: {
    'where-is-my-order':
      'wo ist/bleib*/befindet mein*/die/das/der/unser* $P|wo $P|wann $S|wann bekomme/erhalte $P|nicht/nichts/nie/kein* erhalten/bekommen/angekommen/da/geliefert/gekommen|$P nicht/nie da/erhalten/angekommen/bekommen/gekommen/geliefert|angeblich/laut/als/steht zugestellt/geliefert/abgegeben|nachbar* nicht*/nichts/kein*/niemand|wurde*/ist/habt/haben/hat $P schon/bereits/versandt/verschickt/versendet/abgeschickt/raus/unterwegs|schon/bereits versandt/verschickt/versendet/abgeschickt/unterwegs|sendungsverfolgung/tracking/sendungsstatus/status nicht/nichts/seit/keine|neuigkeiten zu/zur/zum/von/über $P|sendungsnummer|trackingnummer|warte* noch/immer/seit $P|$P verspät*/verloren/überfällig|wie lange dauert/noch|liegt seit|kommt es/sie denn|weder nachbar* bekommen',
    damaged:
      'kaputt*/verbogen/klemmt/tropft/flackert/leckt/gesprungen/abgesplittert/abgebrochen/abgefallen/abgerissen/durchgebrannt/qualmt/locker/beschädigt*/defekt*/zerbroch*/gebroch*/riss/risse/gerissen/zerkratzt*/eingedrückt/schaden/mangel*/undicht/verbeult/fleck*/loch/verbogen*/abgeplatzt*|geht/funktionier*/läuft/lädt nicht/nichts|nicht ein/an schalten/einschalten/geht/anschalten|nicht einschalten/anschalten/funktioniert/funktionier*|nicht mehr',
    'wrong-item':
      'falsch* größe/artikel/farbe/ware/produkt/teil/modell/bestellung/lieferung/geliefert/geschickt|nicht das was/bestellt|nicht was bestellt|andere* artikel/farbe/produkt/größe geliefert/erhalten/bekommen/geschickt|fehl* teil*/schraube*/stück/etwas/noch/ein*|teil*/schraube*/stück fehl*|nur ein*/zwei/1/die kam/kamen/geliefert/erhalten/bekommen/angekommen|kam/kamen/habe nur ein*/zwei/1/die|unvollständig|schließt nicht|bestellt*/wollte aber/geliefert/gekommen/bekommen/kam|bestellt* geliefert/gekommen wurde/ist|geliefert/gekommen wurde/ist ein*|statt kam/kamen/war/geliefert/erhalten/bekommen/geschickt',
    return:
      'zurückschick*/zurückgeschickt/zurückgeben/zurücksend*/zurückgesandt/zurückgesendet/rücksend*/retour*/rückgabe/umtausch*/retoure|schick*/sende*/geben/gebe/nehmen zurück|tauschen/austausch*|rücksendeetikett',
    refund:
      '+wo/wann bleib*/ist/kommt/bekomme/erhalte/wird erstatt*/geld/rückerstatt*/gutschrift|+nicht/kein* erstatt*/geld/rückerstatt* erhalten/bekommen/eingegangen/da|+geld nicht konto/da/zurück/eingegangen/angekommen|erstatt*|rückerstatt*|zurückerstatt*|geld zurück|gutschrift',
    cancel:
      'storn*|abbestell*|bestellung/kauf abbrech*|widerruf*|zurücktreten|kauf zurück|trete* zurück|kauf* rückgängig',
    invoice: 'rechnung*|quittung|beleg*|mwst|keine/fehlt rechnung',
    'product-question':
      'passt/passend/geeignet/kompatibel|welche* maße/größe/farbe*/material/länge/gewicht/maßen|wie groß/lang/breit/schwer/hoch|wie kann/man/reinig*/benutz*/wasch*/montier*/bedien*/lädt reinig*/benutz*/bedien*/wasch*/montier*/anschließ*/auf|gibt es auch/in|haben sie auch/noch in|kann man/ich damit/mit|ist das/die/der/es auch/wirklich/aus|hat das/es/der/die auch/einen/eine|wasserdicht|ist dabei/enthalten/original|enthalten|mitgeliefert|inklusive|lieferbar/vorrätig',
  },
};
