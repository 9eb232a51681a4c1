import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const DAMAGED: readonly LibraryTemplate[] = [
  {
    id: 'damaged',
    titles: { en: 'Damaged or defective', fr: 'Endommagé ou défectueux', de: 'Beschädigt oder defekt' },
    portal: 'amazon',
    topics: ['damaged'],
    texts: letters({
      en: [
        'We are sorry that the item from order {order_id} did not reach you in good order.',
        'Please tell us here whether you would like a replacement or a refund. A photo of the damage helps us to find out what went wrong, but we can start without one.',
        'We will answer by {reply_by_date}.',
      ],
      fr: [
        'Nous sommes désolés que l’article de la commande {order_id} ne soit pas arrivé en bon état.',
        'Dites-nous ici si vous souhaitez un remplacement ou un remboursement. Une photo du dommage nous aide à comprendre ce qui s’est passé, mais nous pouvons commencer sans elle.',
        'Nous vous répondrons au plus tard le {reply_by_date}.',
      ],
      de: [
        'es tut uns leid, dass der Artikel aus der Bestellung {order_id} nicht in Ordnung bei Ihnen angekommen ist.',
        'Sagen Sie uns hier bitte, ob Sie Ersatz oder eine Erstattung möchten. Ein Foto des Schadens hilft uns, die Ursache zu finden; wir können aber auch ohne beginnen.',
        'Wir antworten Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Sentimos que el artículo del pedido {order_id} no haya llegado en buen estado.',
        'Díganos aquí si prefiere un artículo nuevo o el reembolso. Una foto del daño nos ayuda a saber qué ha pasado, aunque podemos empezar sin ella.',
        'Le responderemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'ci dispiace che l’articolo dell’ordine {order_id} non sia arrivato in buone condizioni.',
        'Ci dica qui se preferisce una sostituzione o un rimborso. Una foto del danno ci aiuta a capire che cosa è successo, ma possiamo iniziare anche senza.',
        'Le risponderemo entro {reply_by_date}.',
      ],
    }),
  },
];
