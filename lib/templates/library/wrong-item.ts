import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const WRONG_ITEM: readonly LibraryTemplate[] = [
  {
    id: 'wrong-item',
    titles: { en: 'Wrong item', fr: 'Mauvais article', de: 'Falscher Artikel' },
    topics: ['wrong-item'],
    texts: letters({
      en: [
        'We are sorry: it seems that we packed the wrong item for order {order_id}.',
        'A photo of what you received, with its label, helps us to put it right quickly. Please tell us here too whether you would like the right item or a refund; sending the wrong one back costs you nothing.',
        'We will answer by {reply_by_date}.',
      ],
      fr: [
        'Nous sommes désolés : il semble que nous ayons emballé le mauvais article pour la commande {order_id}.',
        'Une photo de ce que vous avez reçu, avec son étiquette, nous aide à corriger l’erreur rapidement. Dites-nous aussi ici si vous souhaitez le bon article ou un remboursement ; le renvoi ne vous coûte rien.',
        'Nous vous répondrons au plus tard le {reply_by_date}.',
      ],
      de: [
        'es tut uns leid: Offenbar haben wir zur Bestellung {order_id} den falschen Artikel eingepackt.',
        'Ein Foto davon mit dem Etikett hilft uns, es schnell in Ordnung zu bringen. Sagen Sie uns hier bitte auch, ob Sie den richtigen Artikel oder eine Erstattung möchten; die Rücksendung kostet Sie nichts.',
        'Wir antworten Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Lo sentimos: parece que pusimos un artículo equivocado en el pedido {order_id}.',
        'Una foto de lo que ha recibido, con su etiqueta, nos ayuda a resolverlo pronto. Díganos también aquí si prefiere el artículo correcto o el reembolso; la devolución no le cuesta nada.',
        'Le responderemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'ci dispiace: sembra che abbiamo inserito l’articolo sbagliato nell’ordine {order_id}.',
        'Una foto di ciò che ha ricevuto, con l’etichetta, ci aiuta a rimediare in fretta. Ci dica qui anche se preferisce l’articolo giusto o un rimborso; la restituzione non Le costa nulla.',
        'Le risponderemo entro {reply_by_date}.',
      ],
    }),
  },
];
