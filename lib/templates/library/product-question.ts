import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const PRODUCT_QUESTION: readonly LibraryTemplate[] = [
  {
    id: 'product-question',
    titles: { en: 'Product question', fr: 'Question sur un produit', de: 'Frage zum Produkt' },
    topics: ['product-question'],
    texts: letters({
      en: ['Thank you for your question about “{item}”.', '{answer}', 'If anything is still open, write to us here.'],
      fr: ['Merci de votre question sur « {item} ».', '{answer}', 'S’il reste un point à éclaircir, écrivez-nous ici.'],
      de: ['danke für Ihre Frage zu „{item}“.', '{answer}', 'Ist noch etwas offen, schreiben Sie uns hier.'],
      es: ['Gracias por su pregunta sobre «{item}».', '{answer}', 'Si queda alguna duda, escríbanos aquí.'],
      it: ['grazie per la domanda su «{item}».', '{answer}', 'Se resta qualche dubbio, ci scriva qui.'],
    }),
  },
];
