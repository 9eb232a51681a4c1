import type { TopicWords } from './words';

// Own words, 2026-11-22.
export const FR: TopicWords = {
  slots: {
    P: 'colis/commande*/paquet/article*/livraison/produit*/achat/rien/il/elle/marchandise',
    S: 'expédi*/envo*/livr*/arriv*/reçois/recev*/parti*',
  },
  not: 'pas/sans/jamais/non/aucun*/rien/plutôt',
  needless: 'pas nécessaire*/besoin/utile*|inutile*',
  topics: {
    'where-is-my-order':
      'où est/en/se/sont $P|quand $S|pas/jamais/rien reçu* $P|n pas/jamais/rien reçu|pas/jamais arrivé*|$P pas/jamais arrivé*/reçu*/là|colis/commande*/paquet/article*/avez été/expédié*/parti* expédié*/envoyé*/parti*/livré*/déjà|été expédié*|avez expédié/envoyé $P|toujours rien|voisin* pas/rien/personne|indiqué*/marqué*/noté*/dit livré*|suivi pas/plus/rien bouge*/change*/évolu*/avance*|nouvelles de/du/concernant $P|numéro/lien de suivi|$P retard/perdu*/retardé*|toujours/encore attend* $P|combien de temps|où en est $P|suivi indique/dit/affiche|en cours d acheminement',
    damaged:
      'cassé*/abîmé*/endommagé*/défectueu*/fissur*/brisé*/rayé*/fêlé*/déchiré*/panne/défaut/cabossé*/troué*/taché*/tordu*/ébréché*/éclaté*|marche*/fonctionne*/allume*/charge*/démarre*/tient pas/plus|en morceaux|fendu*/ébréché*/hs/troué*/bloqué*/coincé*|fuit/fuite/coule/clignote|casse*/cassé*|s est cassé*/décollé*/détaché*|mauvaise/piètre qualité|brûl*/fum*',
    'wrong-item':
      'mauvais*/autre/erreur taille/article/produit/couleur/modèle/référence|pas ce/celui/celle que ai/avais/avons command*|pas bon*/bonne article/produit/taille/couleur/modèle|manque*/manquant*|command* mais reçu|commandé et/mais reçu/arrivé/livré|voulais/demandé et/mais avez/reçu|à la place|au lieu|qu un/une seul*|seulement/que un/une/deux/2/1 reçu/sur|seul* reçu/arrivé*|incomplet*',
    return:
      'retourn*/renvo*/rendre|étiquette/bon/bordereau/demande/procédure/frais retour|échang*|reprendre|effectuer/faire un retour',
    refund:
      '+où/quand est/en/serai*/sera/aurai remboursement/remboursé*|+pas/toujours reçu/été remboursement/remboursé*/argent|rembours*|rendre/récupérer argent',
    cancel: 'annul*|rétract*',
    invoice: 'factur*|justificatif|reçu achat|pas/sans reçu/trouvé facture',
    'product-question':
      'compatible*|convient|quel* dimension*/taille/mesure*/matière/couleur*/longueur/poids/puissance/modèle|dimensions|comment nettoy*/utilis*/install*/mont*/lav*/branch*/fonctionne/charg*|avez vous/en en/aussi|est ce que avez/existe/va/peut|existe en|livré/livrés/vendu avec|fourni*/inclus*|comprend|combien mesure/pèse|peut il/elle/on|se règle|en stock|étanche|peut on/il/elle|est ce que/qu il/elle',
  },
};
