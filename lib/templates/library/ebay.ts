import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const EBAY: readonly LibraryTemplate[] = [
  {
    id: 'ebay-dispatched',
    titles: { en: 'Dispatched, friendly', fr: 'Expédié, ton amical', de: 'Versendet, freundlich' },
    portal: 'ebay',
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'Thank you for buying from us. Your parcel for order {order_id} left on {dispatch_date} with {carrier}.',
        '<tracking>',
        'We hope you enjoy “{item}”. If anything is not as it should be, just answer here.',
      ],
      fr: [
        'Merci pour votre achat. Votre colis pour la commande {order_id} est parti le {dispatch_date} avec {carrier}.',
        '<tracking>',
        'Nous espérons que « {item} » vous plaira. Si quelque chose ne va pas, répondez simplement ici.',
      ],
      de: [
        'danke für Ihren Einkauf bei uns. Ihr Paket zur Bestellung {order_id} ist am {dispatch_date} mit {carrier} abgegangen.',
        '<tracking>',
        'Wir wünschen Ihnen viel Freude mit „{item}“. Wenn etwas nicht passt, antworten Sie einfach hier.',
      ],
      es: [
        'Gracias por su compra. Su paquete del pedido {order_id} salió el {dispatch_date} con {carrier}.',
        '<tracking>',
        'Esperamos que disfrute de «{item}». Si algo no está como debería, responda aquí mismo.',
      ],
      it: [
        'grazie per l’acquisto. Il Suo pacco per l’ordine {order_id} è partito {dispatch_date} con {carrier}.',
        '<tracking>',
        'Speriamo che «{item}» Le piaccia. Se qualcosa non va, risponda semplicemente qui.',
      ],
    }),
  },
  {
    id: 'ebay-thanks',
    titles: { en: 'Thanks to the buyer', fr: 'Merci à l’acheteur', de: 'Dank an den Käufer' },
    portal: 'ebay',
    topics: ['thanks'],
    texts: letters({
      en: [
        'Thank you for your kind message. We are glad that “{item}” arrived safely.',
        'If a question comes up later, you can write to us here at any time.',
      ],
      fr: [
        'Merci de votre gentil message. Nous sommes contents que « {item} » soit bien arrivé.',
        'Si une question se pose plus tard, vous pouvez nous écrire ici à tout moment.',
      ],
      de: [
        'danke für Ihre freundliche Nachricht. Schön, dass „{item}“ gut angekommen ist.',
        'Wenn später eine Frage auftaucht, können Sie uns hier jederzeit schreiben.',
      ],
      es: [
        'Gracias por su amable mensaje. Nos alegra que «{item}» haya llegado bien.',
        'Si más adelante surge alguna pregunta, puede escribirnos aquí en cualquier momento.',
      ],
      it: [
        'grazie per il gentile messaggio. Siamo contenti che «{item}» sia arrivato bene.',
        'Se più avanti sorge una domanda, può scriverci qui in qualsiasi momento.',
      ],
    }),
  },
  {
    id: 'ebay-follow-up',
    titles: { en: 'Did everything arrive well?', fr: 'Tout est-il bien arrivé ?', de: 'Ist alles gut angekommen?' },
    portal: 'ebay',
    topics: [],
    texts: letters({
      en: [
        'Your parcel for order {order_id} should be with you by now, and we would like to know that all is well.',
        'If something is missing, damaged or unclear, tell us here. We will sort it out with you by {reply_by_date}.',
      ],
      fr: [
        'Votre colis pour la commande {order_id} devrait être arrivé, et nous aimerions savoir si tout va bien.',
        'S’il manque quelque chose, si un article est abîmé ou si un point n’est pas clair, dites-le-nous ici. Nous réglerons cela avec vous au plus tard le {reply_by_date}.',
      ],
      de: [
        'Ihr Paket zur Bestellung {order_id} müsste inzwischen bei Ihnen sein, und wir möchten gern wissen, ob alles in Ordnung ist.',
        'Falls etwas fehlt, beschädigt oder unklar ist, sagen Sie es uns hier. Wir klären es mit Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Su paquete del pedido {order_id} ya debería estar con usted, y nos gustaría saber que todo va bien.',
        'Si falta algo, está dañado o no queda claro, díganoslo aquí. Lo resolveremos con usted a más tardar el {reply_by_date}.',
      ],
      it: [
        'il Suo pacco per l’ordine {order_id} dovrebbe essere già da Lei e vorremmo sapere se va tutto bene.',
        'Se manca qualcosa, è danneggiato o non è chiaro, ce lo dica qui. Lo risolveremo con Lei entro {reply_by_date}.',
      ],
    }),
  },
  {
    id: 'ebay-damaged',
    titles: {
      en: 'Damaged or defective, friendly',
      fr: 'Endommagé ou défectueux, ton amical',
      de: 'Beschädigt oder defekt, freundlich',
    },
    portal: 'ebay',
    topics: ['damaged'],
    texts: letters({
      en: [
        'Oh no, that is not how “{item}” should reach you. We are sorry.',
        'Tell us here whether you would like a replacement or your money back, and add a photo if you can. You may also open a return beside order {order_id}; we will accept it and pay for the way back.',
        'We will answer by {reply_by_date}.',
      ],
      fr: [
        'Ce n’est vraiment pas ainsi que « {item} » devait arriver chez vous. Nous en sommes désolés.',
        'Dites-nous ici si vous préférez un remplacement ou un remboursement, et ajoutez une photo si vous le pouvez. Vous pouvez aussi ouvrir un retour à côté de la commande {order_id} ; nous l’accepterons et paierons le renvoi.',
        'Nous vous répondrons au plus tard le {reply_by_date}.',
      ],
      de: [
        'so hätte „{item}“ nicht bei Ihnen ankommen dürfen. Das tut uns sehr leid.',
        'Sagen Sie uns hier, ob Sie Ersatz oder Ihr Geld zurück möchten, und fügen Sie, wenn möglich, ein Foto bei. Sie können auch bei der Bestellung {order_id} eine Rückgabe beantragen; wir nehmen sie an und zahlen den Rückweg.',
        'Wir antworten Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Vaya, así no debería haberle llegado «{item}». Lo sentimos mucho.',
        'Díganos aquí si prefiere un artículo nuevo o el reembolso y añada una foto si puede. También puede abrir una devolución junto al pedido {order_id}; la aceptaremos y pagaremos el envío de vuelta.',
        'Le responderemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'non è così che «{item}» doveva arrivarLe. Ci dispiace molto.',
        'Ci dica qui se preferisce una sostituzione o il rimborso e, se può, aggiunga una foto. Può anche aprire un reso accanto all’ordine {order_id}; lo accetteremo e pagheremo la spedizione di ritorno.',
        'Le risponderemo entro {reply_by_date}.',
      ],
    }),
  },
];
