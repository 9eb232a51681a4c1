import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const DISPATCHED: readonly LibraryTemplate[] = [
  {
    id: 'dispatched',
    titles: { en: 'Dispatched', fr: 'Expédié', de: 'Versendet' },
    portal: 'amazon',
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'Order {order_id} left us on {dispatch_date} with {carrier}.',
        '<tracking>',
        'The first scan can take a working day to appear. If anything about the delivery is unclear, answer here and we will look into it.',
      ],
      fr: [
        'La commande {order_id} est partie de chez nous le {dispatch_date} avec {carrier}.',
        '<tracking>',
        'Le premier scan peut mettre un jour ouvré à s’afficher. Si quelque chose n’est pas clair dans la livraison, répondez ici et nous vérifierons.',
      ],
      de: [
        'Ihre Bestellung {order_id} hat uns am {dispatch_date} mit {carrier} verlassen.',
        '<tracking>',
        'Bis zum ersten Scan kann ein Werktag vergehen. Wenn etwas an der Zustellung unklar ist, antworten Sie hier und wir kümmern uns darum.',
      ],
      es: [
        'El pedido {order_id} salió de nuestro almacén el {dispatch_date} con {carrier}.',
        '<tracking>',
        'El primer escaneo puede tardar un día laborable en aparecer. Si algo de la entrega no está claro, responda aquí y lo comprobaremos.',
      ],
      it: [
        'l’ordine {order_id} è partito dal nostro magazzino {dispatch_date} con {carrier}.',
        '<tracking>',
        'La prima scansione può richiedere un giorno lavorativo. Se qualcosa nella consegna non è chiaro, risponda qui e controlleremo.',
      ],
    }),
  },
];
