import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const CARRIER_ENQUIRY: readonly LibraryTemplate[] = [
  {
    id: 'carrier-enquiry',
    titles: {
      en: 'Enquiry opened with the carrier',
      fr: 'Enquête ouverte auprès du transporteur',
      de: 'Nachforschung beim Paketdienst',
    },
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'We have asked {carrier} to search for the parcel of order {order_id}. Last scan: {last_event}.',
        '<tracking>',
        'We will write to you by {reply_by_date}, with or without an answer from the carrier. If the parcel counts as lost, we will send a replacement or refund you, whichever you prefer.',
      ],
      fr: [
        'Nous avons demandé à {carrier} de rechercher le colis de la commande {order_id}. Dernier scan : {last_event}.',
        '<tracking>',
        'Nous vous écrirons au plus tard le {reply_by_date}, avec ou sans réponse du transporteur. Si le colis est considéré comme perdu, nous vous renverrons l’article ou vous rembourserons, à votre choix.',
      ],
      de: [
        'wir haben {carrier} gebeten, nach dem Paket zur Bestellung {order_id} zu suchen. Letzter Scan: {last_event}.',
        '<tracking>',
        'Wir melden uns bis {reply_by_date}, auch wenn der Paketdienst bis dahin nicht geantwortet hat. Gilt das Paket als verloren, erhalten Sie Ersatz oder Ihr Geld zurück, ganz wie Sie möchten.',
      ],
      es: [
        'Hemos pedido a {carrier} que busque el paquete del pedido {order_id}. Último escaneo: {last_event}.',
        '<tracking>',
        'Le escribiremos a más tardar el {reply_by_date}, con o sin respuesta del transportista. Si el paquete se da por perdido, le enviaremos otro artículo o le devolveremos el dinero, como prefiera.',
      ],
      it: [
        'abbiamo chiesto a {carrier} di cercare il pacco dell’ordine {order_id}. Ultima scansione: {last_event}.',
        '<tracking>',
        'Le scriveremo entro {reply_by_date}, con o senza una risposta del corriere. Se il pacco risulta smarrito, Le spediremo un altro articolo o La rimborseremo, come preferisce.',
      ],
    }),
  },
];
