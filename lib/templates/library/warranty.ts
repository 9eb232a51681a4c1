import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const WARRANTY: readonly LibraryTemplate[] = [
  {
    id: 'warranty',
    titles: { en: 'Warranty', fr: 'Garantie', de: 'Garantie und Gewährleistung' },
    topics: ['damaged', 'product-question'],
    texts: letters({
      en: [
        'We are sorry that the item from order {order_id} has failed. It is covered, and we will take care of it.',
        'Please tell us here what happens, since when, and what you have tried so far; a short description is enough. We will then propose a repair, a replacement or a refund by {reply_by_date}.',
      ],
      fr: [
        'Nous sommes désolés que l’article de la commande {order_id} soit tombé en panne. Il est couvert, et nous nous en occupons.',
        'Décrivez-nous ici ce qui se passe, depuis quand, et ce que vous avez déjà essayé ; quelques mots suffisent. Nous vous proposerons une réparation, un remplacement ou un remboursement au plus tard le {reply_by_date}.',
      ],
      de: [
        'es tut uns leid, dass der Artikel aus der Bestellung {order_id} nicht mehr funktioniert. Er ist abgesichert, und wir kümmern uns darum.',
        'Schreiben Sie uns hier bitte kurz, was passiert, seit wann und was Sie schon versucht haben. Wir schlagen Ihnen dann bis {reply_by_date} eine Reparatur, einen Ersatz oder eine Erstattung vor.',
      ],
      es: [
        'Sentimos que el artículo del pedido {order_id} haya fallado. Está cubierto y nos ocupamos de ello.',
        'Cuéntenos aquí qué ocurre, desde cuándo y qué ha probado ya; basta una breve descripción. Le propondremos una reparación, un artículo nuevo o el reembolso a más tardar el {reply_by_date}.',
      ],
      it: [
        'ci dispiace che l’articolo dell’ordine {order_id} si sia guastato. È coperto e ce ne occupiamo noi.',
        'Ci racconti qui che cosa succede, da quando e che cosa ha già provato; basta una breve descrizione. Le proporremo una riparazione, una sostituzione o un rimborso entro {reply_by_date}.',
      ],
    }),
  },
];
