import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const OUT_FOR_DELIVERY: readonly LibraryTemplate[] = [
  {
    id: 'out-for-delivery',
    titles: { en: 'Out for delivery', fr: 'En cours de livraison', de: 'In Zustellung' },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'Good news: the parcel for order {order_id} is on the delivery vehicle of {carrier} (last scan: {last_event}).',
        '<tracking>',
        'If it has not arrived by the end of the next working day, answer here and we will ask the carrier.',
      ],
      fr: [
        'Bonne nouvelle : le colis de la commande {order_id} est dans le véhicule de livraison de {carrier} (dernier scan : {last_event}).',
        '<tracking>',
        'S’il n’est pas arrivé à la fin du prochain jour ouvré, répondez ici et nous interrogerons le transporteur.',
      ],
      de: [
        'eine gute Nachricht: Das Paket zur Bestellung {order_id} ist im Zustellfahrzeug von {carrier} (letzter Scan: {last_event}).',
        '<tracking>',
        'Ist es bis zum Ende des nächsten Werktags nicht da, antworten Sie hier und wir fragen beim Paketdienst nach.',
      ],
      es: [
        'Buenas noticias: el paquete del pedido {order_id} está en el vehículo de reparto de {carrier} (último escaneo: {last_event}).',
        '<tracking>',
        'Si no ha llegado al final del próximo día laborable, responda aquí y preguntaremos al transportista.',
      ],
      it: [
        'buone notizie: il pacco dell’ordine {order_id} è sul furgone di {carrier} (ultima scansione: {last_event}).',
        '<tracking>',
        'Se non arriva entro la fine del prossimo giorno lavorativo, risponda qui e chiederemo al corriere.',
      ],
    }),
  },
];
