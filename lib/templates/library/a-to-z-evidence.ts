import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const A_TO_Z_EVIDENCE: readonly LibraryTemplate[] = [
  {
    id: 'a-to-z-evidence',
    titles: {
      en: 'A-to-z claim: evidence of delivery',
      fr: 'Garantie A à Z : preuves de livraison',
      de: 'A-bis-Z-Antrag: Nachweis der Zustellung',
    },
    portal: 'amazon',
    replyOnly: true,
    topics: [],
    texts: letters({
      en: [
        'This is our answer to the claim on order {order_id}.',
        'We dispatched the order on {dispatch_date} with {carrier}. Status at the carrier, {last_event}: {status}.',
        '<tracking>',
        'The carrier’s record and our messages with the buyer are attached. We remain ready to help the buyer and will send anything else that is needed.',
      ],
      fr: [
        'Voici notre réponse à la réclamation concernant la commande {order_id}.',
        'Nous avons expédié la commande le {dispatch_date} avec {carrier}. État chez le transporteur, {last_event} : {status}.',
        '<tracking>',
        'Le relevé du transporteur et nos échanges avec l’acheteur sont joints. Nous restons prêts à aider l’acheteur et enverrons tout autre élément nécessaire.',
      ],
      de: [
        'dies ist unsere Antwort auf den Antrag zur Bestellung {order_id}.',
        'Wir haben die Bestellung am {dispatch_date} mit {carrier} versendet. Stand beim Paketdienst, {last_event}: {status}.',
        '<tracking>',
        'Der Nachweis des Paketdienstes und unser Schriftwechsel mit dem Käufer sind beigefügt. Wir helfen dem Käufer weiterhin gern und reichen nach, was noch gebraucht wird.',
      ],
      es: [
        'Esta es nuestra respuesta a la reclamación sobre el pedido {order_id}.',
        'Enviamos el pedido el {dispatch_date} con {carrier}. Estado en el transportista, {last_event}: {status}.',
        '<tracking>',
        'Adjuntamos el registro del transportista y nuestros mensajes con el comprador. Seguimos dispuestos a ayudar al comprador y enviaremos lo que haga falta.',
      ],
      it: [
        'questa è la nostra risposta al reclamo sull’ordine {order_id}.',
        'Abbiamo spedito l’ordine {dispatch_date} con {carrier}. Stato presso il corriere, {last_event}: {status}.',
        '<tracking>',
        'Alleghiamo la registrazione del corriere e i nostri messaggi con l’acquirente. Restiamo disponibili ad aiutare l’acquirente e invieremo quanto altro serva.',
      ],
    }),
  },
];
