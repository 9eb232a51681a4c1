import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const QUALITY_COMPLAINT: readonly LibraryTemplate[] = [
  {
    id: 'quality-complaint',
    titles: { en: 'Quality complaint', fr: 'Qualité insatisfaisante', de: 'Beschwerde über die Qualität' },
    topics: ['damaged', 'return'],
    texts: letters({
      en: [
        'Thank you for telling us plainly about the item from order {order_id}. We are sorry that it is not what you expected.',
        'We have passed your remarks on to the people who select it. You can send the item back, or tell us here what would put it right for you.',
        'We will answer by {reply_by_date}.',
      ],
      fr: [
        'Merci de nous avoir parlé franchement de l’article de la commande {order_id}. Nous sommes désolés qu’il ne réponde pas à vos attentes.',
        'Nous avons transmis vos remarques aux personnes qui le sélectionnent. Vous pouvez renvoyer l’article, ou nous dire ici ce qui vous conviendrait.',
        'Nous vous répondrons au plus tard le {reply_by_date}.',
      ],
      de: [
        'danke, dass Sie uns offen von dem Artikel aus der Bestellung {order_id} berichten. Es tut uns leid, dass er nicht Ihren Erwartungen entspricht.',
        'Wir haben Ihren Hinweis an die Kollegen weitergegeben, die ihn auswählen. Sie können den Artikel zurückschicken oder uns hier sagen, womit Ihnen geholfen wäre.',
        'Wir antworten Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Gracias por hablarnos con franqueza del artículo del pedido {order_id}. Sentimos que no sea lo que esperaba.',
        'Hemos pasado sus observaciones a quienes lo eligen. Puede devolver el artículo o decirnos aquí qué solución le vendría bien.',
        'Le responderemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'grazie per averci parlato con franchezza dell’articolo dell’ordine {order_id}. Ci dispiace che non sia come si aspettava.',
        'Abbiamo riferito le Sue osservazioni a chi lo sceglie. Può restituire l’articolo oppure dirci qui quale soluzione andrebbe bene per Lei.',
        'Le risponderemo entro {reply_by_date}.',
      ],
    }),
  },
];
