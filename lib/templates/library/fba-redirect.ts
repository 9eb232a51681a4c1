import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const FBA_REDIRECT: readonly LibraryTemplate[] = [
  {
    id: 'fba-redirect',
    titles: {
      en: 'Fulfilled by Amazon: who helps',
      fr: 'Expédié par Amazon : qui contacter',
      de: 'Versand durch Amazon: wer hilft',
    },
    portal: 'amazon',
    topics: ['where-is-my-order', 'return', 'refund', 'cancel'],
    texts: letters({
      en: [
        'Order {order_id} is stored, sent and taken back by Amazon, so only Amazon’s customer service can see and change its delivery, return or refund.',
        'You reach them in your Amazon account: open this order and choose the help that fits. They answer at any hour.',
        'For questions about the item itself we are glad to help you here.',
      ],
      fr: [
        'La commande {order_id} est stockée, expédiée et reprise par Amazon ; seul le service client d’Amazon peut donc voir et modifier sa livraison, son retour ou son remboursement.',
        'Vous le trouvez dans votre compte Amazon : ouvrez cette commande et choisissez l’aide qui convient. Il répond à toute heure.',
        'Pour les questions sur l’article lui-même, nous vous aidons volontiers ici.',
      ],
      de: [
        'Ihre Bestellung {order_id} wird von Amazon gelagert, versendet und zurückgenommen. Deshalb kann nur der Kundenservice von Amazon Zustellung, Rückgabe oder Erstattung einsehen und ändern.',
        'Sie finden ihn in Ihrem Amazon-Konto: Öffnen Sie diese Bestellung und wählen Sie die passende Hilfe. Er antwortet rund um die Uhr.',
        'Bei Fragen zum Artikel selbst helfen wir Ihnen hier gern.',
      ],
      es: [
        'Amazon almacena, envía y recoge el pedido {order_id}; por eso solo el servicio de atención al cliente de Amazon puede ver y cambiar su entrega, devolución o reembolso.',
        'Lo encontrará en su cuenta de Amazon: abra este pedido y elija la ayuda que corresponda. Responde a cualquier hora.',
        'Para preguntas sobre el propio artículo, le ayudamos aquí con mucho gusto.',
      ],
      it: [
        'l’ordine {order_id} è conservato, spedito e ritirato da Amazon; per questo solo il servizio clienti di Amazon può vedere e modificare consegna, reso o rimborso.',
        'Lo trova nel Suo account Amazon: apra questo ordine e scelga l’aiuto adatto. Risponde a qualsiasi ora.',
        'Per domande sull’articolo in sé, La aiutiamo volentieri qui.',
      ],
    }),
  },
];
