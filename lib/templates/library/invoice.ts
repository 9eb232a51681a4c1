import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const INVOICE: readonly LibraryTemplate[] = [
  {
    id: 'invoice',
    titles: { en: 'Invoice', fr: 'Facture', de: 'Rechnung' },
    topics: ['invoice'],
    texts: letters({
      en: [
        'The invoice for order {order_id} is attached to this message.',
        'If it should show the name of your company or its VAT details, write the wording here and you will have a corrected copy by {reply_by_date}.',
      ],
      fr: [
        'La facture de la commande {order_id} est jointe à ce message.',
        'Si le nom de votre société ou un numéro de TVA doit y figurer, indiquez-nous ici le texte exact et nous vous enverrons une version corrigée au plus tard le {reply_by_date}.',
      ],
      de: [
        'die Rechnung zur Bestellung {order_id} ist dieser Nachricht beigefügt.',
        'Soll der Name Ihrer Firma oder eine Steuernummer darauf stehen, sagen Sie uns hier, wie es heißen soll. Sie erhalten dann bis {reply_by_date} eine berichtigte Fassung.',
      ],
      es: [
        'La factura del pedido {order_id} va adjunta a este mensaje.',
        'Si debe figurar el nombre y la razón social de su empresa, escriba aquí el texto y recibirá una copia corregida a más tardar el {reply_by_date}.',
      ],
      it: [
        'la fattura dell’ordine {order_id} è allegata a questo messaggio.',
        'Se deve riportare il nome della Sua azienda o una partita IVA, ci dica qui come deve essere e Le invieremo una copia corretta entro {reply_by_date}.',
      ],
    }),
  },
];
