import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const DELIVERED_NOT_FOUND: readonly LibraryTemplate[] = [
  {
    id: 'delivered-not-found',
    titles: { en: 'Delivered but not found', fr: 'Livré mais introuvable', de: 'Zugestellt, aber nicht gefunden' },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        '{carrier} reports the parcel for order {order_id} as delivered on {delivered_date}. We are sorry that you do not have it.',
        'Parcels often turn up with a neighbour, at a safe place or with others in the household, so a quick look there may help.',
        '<tracking>',
        'If it is still missing, answer here. We will then ask the carrier to investigate and write to you by {reply_by_date}.',
      ],
      fr: [
        '{carrier} indique que le colis de la commande {order_id} a été livré le {delivered_date}. Nous sommes désolés que vous ne l’ayez pas.',
        'Un colis se retrouve souvent chez un voisin, dans un endroit abrité ou auprès d’une personne du foyer : un coup d’œil peut aider.',
        '<tracking>',
        'S’il manque toujours, répondez ici. Nous demanderons alors une enquête au transporteur et vous écrirons au plus tard le {reply_by_date}.',
      ],
      de: [
        '{carrier} meldet das Paket zur Bestellung {order_id} am {delivered_date} als zugestellt. Es tut uns leid, dass Sie es nicht haben.',
        'Oft findet sich ein Paket bei Nachbarn, an einem geschützten Ort oder bei anderen im Haushalt; ein kurzer Blick dorthin kann helfen.',
        '<tracking>',
        'Fehlt es weiterhin, antworten Sie hier. Wir bitten dann den Paketdienst um eine Nachforschung und melden uns bis {reply_by_date}.',
      ],
      es: [
        '{carrier} indica que el paquete del pedido {order_id} se entregó el {delivered_date}. Sentimos que no lo tenga.',
        'Muchas veces un paquete aparece en casa de un vecino, en un lugar protegido o con alguien del hogar; puede ayudar mirar allí.',
        '<tracking>',
        'Si sigue sin aparecer, responda aquí. Pediremos entonces al transportista que lo investigue y le escribiremos a más tardar el {reply_by_date}.',
      ],
      it: [
        '{carrier} segnala che il pacco dell’ordine {order_id} è stato consegnato {delivered_date}. Ci dispiace che Lei non lo abbia.',
        'Spesso un pacco si trova da un vicino, in un luogo riparato o presso un familiare: può essere utile dare un’occhiata.',
        '<tracking>',
        'Se manca ancora, risponda qui. Chiederemo allora al corriere di fare una ricerca e Le scriveremo entro {reply_by_date}.',
      ],
    }),
  },
];
