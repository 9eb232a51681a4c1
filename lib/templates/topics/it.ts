import type { TopicWords } from './words';

// Own words, 2026-11-22.
export const IT: TopicWords = {
  slots: {
    P: 'pacco/ordine/articolo/spedizione/consegna/prodotto/merce/acquisto/nulla/niente/collo',
    S: 'spedi*/arriv*/consegn*/ricev*/part*/invi*',
  },
  not: 'non/no/senza/mai/nessun*/invece',
  needless: 'non necessari*/serve/occorre|inutile',
  topics: {
    'where-is-my-order':
      'dove è/e/si/sta/trova $P|dov è $P|quando $S|non/mai ricevut* $P|non ricevut* nulla/niente|non/mai arrivat*|$P non arriv*/ricevut*|avete/è/hanno/stato spedito/partito/inviato $P|già spedit*/partit*/inviat*|consegnat* non/nulla|vicin* non/nulla/nessuno|risulta/dice/indica/segnato consegnat*|tracking/tracciamento/stato fermo/non/bloccat*|novità/notizie di/del/dell/sul/sulla $P|numero/codice/link di tracking/tracciamento/spedizione|sto/ancora aspettando $P|$P ritardo/pers*/smarrit*|quanto tempo|a che punto è|doveva/dovrebbe arrivare',
    damaged:
      'rotto/rotta/rotti/rotte/danneggiat*/difettos*/crepat*/guast*/graffiat*/ammaccat*/spaccat*/difetto/strappat*/scheggiat*/macchiat*/buco/piegat*/lacerat*|non funziona*/accende/carica/parte/va|smesso di funzionare|in frantumi/pezzi|crepa/crepe/perde/sfarfalla/lampeggia/inceppat*/bloccat*|si è rott*/staccat*/romp*/scollat*/bruciat*|pessima/scarsa qualità',
    'wrong-item':
      'sbagliat*/errat*/divers* taglia/articolo/prodotto/colore/modello/misura|taglia/articolo/prodotto/colore/modello/misura sbagliat*/errat*/divers*|non quello/ciò che ordinato|manca*|mancant*|ordinato ricevuto/arrivat*/mandato/inviato|chiesto/scelto/ordinato ed/e/ma arrivat*/ricevut*|sbagliat* avevo scelto/ordinato|ricevut* sbagliat*/errat*|al posto|solo/soltanto uno/una/un/due/metà arrivat*/ricevut*/pagati|arrivat*/ricevuto/ricevuta solo/soltanto uno/una/un/metà|incomplet*',
    return:
      'restitu*|rispedi*|reso|resi|rimand*/mando/spedisco indietro|cambiare/cambio taglia/articolo|rendere/renderlo/renderla/renderli',
    refund:
      '+dove/dov/quando è/e/ricev*/arriva/avrò/riavrò/fate rimbors*/soldi|+non ricevut*/arrivat*/avuto rimbors*|rimbors*|riavere/restitu* soldi/denaro|indietro soldi',
    cancel: 'annull*|cancell* ordine/acquisto|disdi*|recess*|recedere',
    invoice: 'fattur*|ricevuta fiscale/intestata/di/per/dell|scontrino|serve la ricevuta|non trovo/ricevuto fattura',
    'product-question':
      'compatibil*|adatt*|qual*/che misur*/dimension*/material*/colore/taglia/peso/lunghezza|misure|come pulisc*/usa*/install*/mont*/lava*/funziona/ricaric*|avete anche/in|è di impermeabile/originale/legno|impermeabile|va bene per/con|può/posso/possono lav*/us*/mett*/colleg*/mont*|compres*/inclus*|quanto pesa/misura/dura|si può regolare|disponibil*',
  },
};
