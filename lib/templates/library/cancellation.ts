import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const CANCELLATION: readonly LibraryTemplate[] = [
  {
    id: 'cancelled',
    titles: { en: 'Cancelled as asked', fr: 'Annulé comme demandé', de: 'Wie gewünscht storniert' },
    topics: ['cancel'],
    texts: letters({
      en: [
        'We have cancelled order {order_id} as you asked. Nothing will be sent.',
        'If the amount had already been taken, it goes back the way you paid; depending on your bank that can take three to five working days.',
      ],
      fr: [
        'Nous avons annulé la commande {order_id} comme vous le souhaitiez. Rien ne sera expédié.',
        'Si le montant avait déjà été prélevé, il revient par le moyen utilisé lors de l’achat ; selon votre banque, cela peut prendre trois à cinq jours ouvrés.',
      ],
      de: [
        'wir haben die Bestellung {order_id} wie gewünscht storniert. Es wird nichts versendet.',
        'Falls der Betrag schon abgebucht war, geht er auf demselben Weg zurück; je nach Bank dauert das drei bis fünf Werktage.',
      ],
      es: [
        'Hemos anulado el pedido {order_id} como nos pidió. No se enviará nada.',
        'Si el importe ya se había cobrado, vuelve por el mismo medio que usó en la compra; según su banco, puede tardar de tres a cinco días laborables.',
      ],
      it: [
        'abbiamo annullato l’ordine {order_id} come ci ha chiesto. Non verrà spedito nulla.',
        'Se l’importo era già stato addebitato, torna con lo stesso mezzo usato per l’acquisto; a seconda della banca servono da tre a cinque giorni lavorativi.',
      ],
    }),
  },
  {
    id: 'cancel-too-late',
    titles: { en: 'Too late to cancel', fr: 'Trop tard pour annuler', de: 'Zu spät zum Stornieren' },
    topics: ['cancel'],
    texts: letters({
      en: [
        'Order {order_id} was already with the carrier when your message reached us, so we could not stop it. We are sorry.',
        '<tracking>',
        'You can refuse the parcel at the door, or send it back once it is there. We refund you as soon as it is back with us.',
      ],
      fr: [
        'La commande {order_id} était déjà chez le transporteur quand votre message nous est parvenu ; nous n’avons pas pu l’arrêter. Nous en sommes désolés.',
        '<tracking>',
        'Vous pouvez refuser le colis à la livraison, ou le renvoyer une fois reçu. Nous vous remboursons dès son retour chez nous.',
      ],
      de: [
        'Ihre Bestellung {order_id} war schon beim Paketdienst, als uns Ihre Nachricht erreichte; wir konnten sie leider nicht mehr aufhalten.',
        '<tracking>',
        'Sie können die Annahme an der Tür ablehnen oder das Paket nach dem Erhalt zurückschicken. Wir erstatten den Betrag, sobald es wieder bei uns ist.',
      ],
      es: [
        'El pedido {order_id} ya estaba en manos del transportista cuando llegó su mensaje, así que no pudimos pararlo. Lo sentimos.',
        '<tracking>',
        'Puede rechazar el paquete en la puerta o devolverlo cuando lo reciba. Le haremos el reembolso en cuanto vuelva con nosotros.',
      ],
      it: [
        'l’ordine {order_id} era già in mano al corriere quando abbiamo ricevuto il Suo messaggio, quindi non abbiamo potuto fermarlo. Ci dispiace.',
        '<tracking>',
        'Può rifiutare il pacco alla consegna o restituirlo dopo averlo ricevuto. La rimborseremo appena sarà tornato da noi.',
      ],
    }),
  },
];
