import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const DELAYED: readonly LibraryTemplate[] = [
  {
    id: 'delayed',
    titles: { en: 'Delayed', fr: 'Retardé', de: 'Verspätet' },
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'We are sorry: the parcel for order {order_id} is taking longer than planned. Status at {carrier}: {status}.',
        '<tracking>',
        'We are watching it and will write to you with news by {reply_by_date}. If it does not arrive, we will send a replacement or refund you, whichever you prefer.',
      ],
      fr: [
        'Nous sommes désolés : le colis de la commande {order_id} met plus de temps que prévu. État chez {carrier} : {status}.',
        '<tracking>',
        'Nous le surveillons et vous donnerons des nouvelles au plus tard le {reply_by_date}. S’il n’arrive pas, nous vous renverrons l’article ou vous rembourserons, à votre choix.',
      ],
      de: [
        'es tut uns leid: Das Paket zur Bestellung {order_id} braucht länger als geplant. Stand bei {carrier}: {status}.',
        '<tracking>',
        'Wir behalten es im Blick und melden uns bis {reply_by_date} mit Neuigkeiten. Kommt es nicht an, erhalten Sie Ersatz oder Ihr Geld zurück, ganz wie Sie möchten.',
      ],
      es: [
        'Lo sentimos: el paquete del pedido {order_id} está tardando más de lo previsto. Estado en {carrier}: {status}.',
        '<tracking>',
        'Lo estamos siguiendo y le daremos noticias a más tardar el {reply_by_date}. Si no llega, le enviaremos otro artículo o le devolveremos el dinero, como prefiera.',
      ],
      it: [
        'ci dispiace: il pacco dell’ordine {order_id} sta impiegando più tempo del previsto. Stato presso {carrier}: {status}.',
        '<tracking>',
        'Lo stiamo seguendo e Le daremo notizie entro {reply_by_date}. Se non arriva, Le spediremo un altro articolo o La rimborseremo, come preferisce.',
      ],
    }),
  },
  {
    id: 'promise-passed',
    titles: { en: 'Promised day has passed', fr: 'Date promise dépassée', de: 'Zugesagter Tag verstrichen' },
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'Order {order_id} should have been with you by {promised_date}. We are sorry that it is not.',
        'We are asking the carrier where it is and will write to you by {reply_by_date}. If it cannot be found, we will send a replacement or refund you, whichever you prefer.',
      ],
      fr: [
        'La commande {order_id} aurait dû vous parvenir au plus tard le {promised_date}. Nous sommes désolés que ce ne soit pas le cas.',
        'Nous demandons au transporteur où elle se trouve et vous écrirons au plus tard le {reply_by_date}. Si elle reste introuvable, nous vous renverrons l’article ou vous rembourserons, à votre choix.',
      ],
      de: [
        'Ihre Bestellung {order_id} hätte bis {promised_date} bei Ihnen sein sollen. Es tut uns leid, dass sie es nicht ist.',
        'Wir fragen beim Paketdienst nach und melden uns bis {reply_by_date}. Findet sich das Paket nicht, erhalten Sie Ersatz oder Ihr Geld zurück, ganz wie Sie möchten.',
      ],
      es: [
        'El pedido {order_id} debería haber llegado a más tardar el {promised_date}. Sentimos que no haya sido así.',
        'Estamos preguntando al transportista y le escribiremos a más tardar el {reply_by_date}. Si no aparece, le enviaremos otro artículo o le devolveremos el dinero, como prefiera.',
      ],
      it: [
        'l’ordine {order_id} sarebbe dovuto arrivare entro {promised_date}. Ci dispiace che non sia andata così.',
        'Stiamo chiedendo al corriere e Le scriveremo entro {reply_by_date}. Se il pacco non si trova, Le spediremo un altro articolo o La rimborseremo, come preferisce.',
      ],
    }),
  },
];
