import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const RETURN_AUTHORISED: readonly LibraryTemplate[] = [
  {
    id: 'return-authorised',
    titles: { en: 'Return authorised', fr: 'Retour autorisé', de: 'Rücksendung genehmigt' },
    topics: ['return'],
    texts: letters({
      en: [
        'We have authorised the return for order {order_id}. The next steps are beside the order in your account.',
        'Please pack the item well and keep the receipt of the drop-off. We refund you as soon as the parcel is back with us and checked.',
      ],
      fr: [
        'Nous avons autorisé le retour de la commande {order_id}. Les étapes suivantes se trouvent à côté de la commande dans votre compte.',
        'Merci de bien emballer l’article et de garder la preuve de dépôt. Nous vous remboursons dès que le colis est de retour chez nous et vérifié.',
      ],
      de: [
        'wir haben die Rücksendung zur Bestellung {order_id} genehmigt. Die nächsten Schritte finden Sie bei der Bestellung in Ihrem Konto.',
        'Bitte verpacken Sie den Artikel gut und behalten Sie den Einlieferungsbeleg. Wir erstatten Ihnen den Betrag, sobald das Paket wieder bei uns und geprüft ist.',
      ],
      es: [
        'Hemos autorizado la devolución del pedido {order_id}. Los siguientes pasos están junto al pedido en su cuenta.',
        'Le pedimos que embale bien el artículo y guarde el justificante de entrega. Le haremos el reembolso en cuanto el paquete vuelva y lo hayamos revisado.',
      ],
      it: [
        'abbiamo autorizzato il reso dell’ordine {order_id}. I prossimi passi sono accanto all’ordine nel Suo account.',
        'La preghiamo di imballare bene l’articolo e di conservare la ricevuta di consegna. La rimborseremo appena il pacco sarà tornato e controllato.',
      ],
    }),
  },
];
