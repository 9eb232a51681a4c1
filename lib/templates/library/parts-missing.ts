import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const PARTS_MISSING: readonly LibraryTemplate[] = [
  {
    id: 'parts-missing',
    titles: { en: 'Parts missing', fr: 'Pièces manquantes', de: 'Teile fehlen' },
    topics: ['wrong-item', 'damaged'],
    texts: letters({
      en: [
        'We are sorry that something is missing from order {order_id}.',
        'Please tell us here which part it is; the number in the instructions or a photo of what did arrive is enough. We will send the part at our cost, or refund you if we cannot.',
        'We will answer by {reply_by_date}.',
      ],
      fr: [
        'Nous sommes désolés qu’il manque quelque chose à la commande {order_id}.',
        'Dites-nous ici de quelle pièce il s’agit ; son numéro dans la notice ou une photo de ce qui est arrivé suffit. Nous vous enverrons la pièce à nos frais, ou vous rembourserons si ce n’est pas possible.',
        'Nous vous répondrons au plus tard le {reply_by_date}.',
      ],
      de: [
        'es tut uns leid, dass in der Bestellung {order_id} etwas fehlt.',
        'Sagen Sie uns hier bitte, welches Teil es ist; die Nummer aus der Anleitung oder ein Foto dessen, was angekommen ist, genügt. Wir schicken das Teil auf unsere Kosten nach oder erstatten den Betrag, wenn das nicht geht.',
        'Wir antworten Ihnen bis {reply_by_date}.',
      ],
      es: [
        'Sentimos que falte algo en el pedido {order_id}.',
        'Díganos aquí qué pieza es; basta el número de las instrucciones o una foto de lo que ha llegado. Le enviaremos la pieza a nuestro cargo o le haremos el reembolso si no es posible.',
        'Le responderemos a más tardar el {reply_by_date}.',
      ],
      it: [
        'ci dispiace che manchi qualcosa nell’ordine {order_id}.',
        'Ci dica qui di quale parte si tratta; basta il numero riportato nelle istruzioni o una foto di ciò che è arrivato. Le spediremo la parte a nostre spese, o La rimborseremo se non fosse possibile.',
        'Le risponderemo entro {reply_by_date}.',
      ],
    }),
  },
];
