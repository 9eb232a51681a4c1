import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const BEFORE_DISPATCH: readonly LibraryTemplate[] = [
  {
    id: 'before-dispatch',
    titles: { en: 'Not dispatched yet', fr: 'Pas encore expédié', de: 'Noch nicht versendet' },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'Thank you for asking about order {order_id}. It is being packed and has not left us yet.',
        'We will hand it to the carrier by {dispatch_by_date}. The tracking number will then appear beside your order.',
      ],
      fr: [
        'Merci de votre message au sujet de la commande {order_id}. Elle est en préparation et n’est pas encore partie de chez nous.',
        'Nous la remettrons au transporteur au plus tard le {dispatch_by_date}. Le numéro de suivi s’affichera alors à côté de votre commande.',
      ],
      de: [
        'danke für Ihre Frage zur Bestellung {order_id}. Sie wird gerade gepackt und ist noch nicht bei uns weggegangen.',
        'Wir übergeben sie bis {dispatch_by_date} an den Paketdienst. Die Sendungsnummer sehen Sie dann bei Ihrer Bestellung.',
      ],
      es: [
        'Gracias por preguntar por el pedido {order_id}. Lo estamos preparando y todavía no ha salido de nuestro almacén.',
        'Lo entregaremos al transportista a más tardar el {dispatch_by_date}. El número de seguimiento aparecerá entonces junto a su pedido.',
      ],
      it: [
        'grazie per averci scritto sull’ordine {order_id}. Lo stiamo preparando e non è ancora partito dal nostro magazzino.',
        'Lo affideremo al corriere entro {dispatch_by_date}. Il numero di tracciamento comparirà allora accanto al Suo ordine.',
      ],
    }),
  },
];
