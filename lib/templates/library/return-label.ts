import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const RETURN_LABEL: readonly LibraryTemplate[] = [
  {
    id: 'return-label',
    titles: { en: 'Return label', fr: 'Étiquette de retour', de: 'Rücksendeetikett' },
    topics: ['return'],
    texts: letters({
      en: [
        'The return label for order {order_id} is ready. You can open and print it beside the order in your account.',
        'Stick it on the parcel so that no older label is visible, and hand it in at a drop-off point of the carrier named on it. There is no need to hurry: the return period is shown beside the order.',
      ],
      fr: [
        'L’étiquette de retour de la commande {order_id} est prête. Vous pouvez l’ouvrir et l’imprimer à côté de la commande dans votre compte.',
        'Collez-la de façon qu’aucune ancienne étiquette ne soit visible, puis déposez le colis dans un point du transporteur indiqué. Le délai de retour est affiché à côté de la commande.',
      ],
      de: [
        'das Rücksendeetikett zur Bestellung {order_id} ist bereit. Sie können es bei der Bestellung in Ihrem Konto öffnen und ausdrucken.',
        'Kleben Sie es so auf, dass kein älteres Etikett mehr zu sehen ist, und geben Sie das Paket beim genannten Paketdienst ab. Die Rückgabefrist steht bei der Bestellung.',
      ],
      es: [
        'La etiqueta de devolución del pedido {order_id} está lista. Puede abrirla e imprimirla junto al pedido en su cuenta.',
        'Péguela de modo que no se vea ninguna etiqueta anterior y entregue el paquete en un punto del transportista indicado. El plazo de devolución aparece junto al pedido.',
      ],
      it: [
        'l’etichetta di reso dell’ordine {order_id} è pronta. Può aprirla e stamparla accanto all’ordine nel Suo account.',
        'La incolli in modo che non si veda nessuna etichetta precedente e consegni il pacco a un punto del corriere indicato. Il termine per il reso è riportato accanto all’ordine.',
      ],
    }),
  },
];
