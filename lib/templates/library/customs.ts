import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const CUSTOMS: readonly LibraryTemplate[] = [
  {
    id: 'customs',
    titles: { en: 'Held in customs', fr: 'Retenu à la douane', de: 'Beim Zoll' },
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'The parcel for order {order_id} is being checked by customs. Status at {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Neither we nor the carrier can speed this up; most parcels move on within a few working days. If customs or the carrier write to you, please answer them soon. We will look again and write to you by {reply_by_date}.',
      ],
      fr: [
        'Le colis de la commande {order_id} est en cours de contrôle à la douane. État chez {carrier}, {last_event} : {status}.',
        '<tracking>',
        'Ni nous ni le transporteur ne pouvons accélérer ce contrôle ; la plupart des colis repartent en quelques jours ouvrés. Si la douane ou le transporteur vous écrit, merci de leur répondre vite. Nous vérifierons et vous écrirons au plus tard le {reply_by_date}.',
      ],
      de: [
        'das Paket zur Bestellung {order_id} wird gerade vom Zoll geprüft. Stand bei {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Weder wir noch der Paketdienst können das beschleunigen; die meisten Pakete gehen nach wenigen Werktagen weiter. Falls Ihnen der Zoll oder der Paketdienst schreibt, antworten Sie bitte bald. Wir sehen wieder nach und melden uns bis {reply_by_date}.',
      ],
      es: [
        'El paquete del pedido {order_id} está en el control de aduanas. Estado en {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Ni nosotros ni el transportista podemos acelerarlo; la mayoría de los paquetes sigue su camino en pocos días laborables. Si la aduana o el transportista le escribe, conviene responder pronto. Lo volveremos a mirar y le escribiremos a más tardar el {reply_by_date}.',
      ],
      it: [
        'il pacco dell’ordine {order_id} è al controllo doganale. Stato presso {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Né noi né il corriere possiamo accelerarlo; la maggior parte dei pacchi riparte in pochi giorni lavorativi. Se la dogana o il corriere Le scrive, conviene rispondere presto. Ricontrolleremo e Le scriveremo entro {reply_by_date}.',
      ],
    }),
  },
];
