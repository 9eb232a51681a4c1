import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const READY_FOR_COLLECTION: readonly LibraryTemplate[] = [
  {
    id: 'ready-for-collection',
    titles: { en: 'Ready for collection', fr: 'Prêt à être retiré', de: 'Liegt zur Abholung bereit' },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'The parcel for order {order_id} is waiting for you at a collection point of {carrier}. The tracking page shows which one and until when it is kept.',
        '<tracking>',
        'If you cannot collect it, answer here and we will find another way together.',
      ],
      fr: [
        'Le colis de la commande {order_id} vous attend dans un point de retrait de {carrier}. La page de suivi indique lequel et jusqu’à quand il est gardé.',
        '<tracking>',
        'Si vous ne pouvez pas le retirer, répondez ici et nous trouverons ensemble une autre solution.',
      ],
      de: [
        'das Paket zur Bestellung {order_id} liegt für Sie in einer Abholstelle von {carrier} bereit. Welche es ist und wie lange es dort bleibt, zeigt die Sendungsverfolgung.',
        '<tracking>',
        'Wenn Sie es nicht abholen können, antworten Sie hier und wir finden gemeinsam einen anderen Weg.',
      ],
      es: [
        'El paquete del pedido {order_id} le espera en un punto de recogida de {carrier}. La página de seguimiento indica cuál es y hasta cuándo lo guardan.',
        '<tracking>',
        'Si no puede recogerlo, responda aquí y buscaremos juntos otra solución.',
      ],
      it: [
        'il pacco dell’ordine {order_id} La aspetta in un punto di ritiro di {carrier}. La pagina di tracciamento indica quale e fino a quando viene conservato.',
        '<tracking>',
        'Se non può ritirarlo, risponda qui e troveremo insieme un’altra soluzione.',
      ],
    }),
  },
];
