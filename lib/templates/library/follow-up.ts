import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const FOLLOW_UP: readonly LibraryTemplate[] = [
  {
    id: 'follow-up',
    titles: { en: 'Is everything solved?', fr: 'Tout est-il réglé ?', de: 'Ist alles gelöst?' },
    portal: 'amazon',
    replyOnly: true,
    topics: [],
    texts: letters({
      en: [
        'You wrote to us about order {order_id}, and we would like to be sure that it is settled.',
        'If something is still not right, tell us here what it is. We will take care of it by {reply_by_date}.',
      ],
      fr: [
        'Vous nous aviez écrit au sujet de la commande {order_id}, et nous aimerions être sûrs que tout est réglé.',
        'S’il reste un souci, dites-nous ici lequel. Nous nous en occuperons au plus tard le {reply_by_date}.',
      ],
      de: [
        'Sie hatten uns zur Bestellung {order_id} geschrieben, und wir möchten sicher sein, dass alles geklärt ist.',
        'Falls noch etwas offen ist, sagen Sie uns hier, was es ist. Wir kümmern uns bis {reply_by_date} darum.',
      ],
      es: [
        'Nos escribió por el pedido {order_id} y queremos estar seguros de que todo está resuelto.',
        'Si queda algo pendiente, díganos aquí qué es. Nos ocuparemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'ci ha scritto per l’ordine {order_id} e vorremmo essere sicuri che sia tutto risolto.',
        'Se resta qualcosa in sospeso, ci dica qui di che cosa si tratta. Ce ne occuperemo entro {reply_by_date}.',
      ],
    }),
  },
];
