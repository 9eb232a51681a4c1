import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const REFUND_DONE: readonly LibraryTemplate[] = [
  {
    id: 'refund-done',
    titles: { en: 'Refund done', fr: 'Remboursement effectué', de: 'Erstattung veranlasst' },
    topics: ['refund', 'return'],
    texts: letters({
      en: [
        'We have refunded {refund_amount} for order {order_id}. The amount goes back the way you paid.',
        'Depending on your bank it can take three to five working days to show. We are sorry for the trouble.',
      ],
      fr: [
        'Nous avons remboursé {refund_amount} pour la commande {order_id}. Le montant revient par le moyen utilisé lors de l’achat.',
        'Selon votre banque, il peut mettre trois à cinq jours ouvrés à apparaître. Nous sommes désolés pour le désagrément.',
      ],
      de: [
        'wir haben {refund_amount} für die Bestellung {order_id} erstattet. Der Betrag geht auf dem Weg zurück, auf dem Sie bezahlt haben.',
        'Je nach Bank kann es drei bis fünf Werktage dauern, bis er zu sehen ist. Die Umstände tun uns leid.',
      ],
      es: [
        'Hemos reembolsado {refund_amount} por el pedido {order_id}. El importe vuelve por el mismo medio que usó en la compra.',
        'Según su banco, puede tardar de tres a cinco días laborables en verse. Sentimos las molestias.',
      ],
      it: [
        'abbiamo rimborsato {refund_amount} per l’ordine {order_id}. L’importo torna con lo stesso mezzo usato per l’acquisto.',
        'A seconda della banca possono servire da tre a cinque giorni lavorativi perché sia visibile. Ci scusiamo per il disagio.',
      ],
    }),
  },
];
