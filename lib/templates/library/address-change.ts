import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const ADDRESS_CHANGE: readonly LibraryTemplate[] = [
  {
    id: 'address-change',
    titles: { en: 'Change of address', fr: 'Changement d’adresse', de: 'Adresse ändern' },
    topics: ['cancel'],
    texts: letters({
      en: [
        'Thank you for writing in time about order {order_id}. For your safety we may only send to the address that is saved with the order, so we cannot change it from our side.',
        'If you want to order again with the right address, say so here and we will cancel this one for you at once.',
      ],
      fr: [
        'Merci de nous avoir écrit à temps au sujet de la commande {order_id}. Pour votre sécurité, nous ne pouvons livrer qu’à l’adresse enregistrée avec la commande ; nous ne pouvons pas la modifier de notre côté.',
        'Si vous préférez recommander avec la bonne adresse, dites-le-nous ici et nous annulerons aussitôt cette commande pour vous.',
      ],
      de: [
        'danke, dass Sie uns rechtzeitig zur Bestellung {order_id} schreiben. Zu Ihrer Sicherheit dürfen wir nur an die Adresse liefern, die bei der Bestellung hinterlegt ist, und können sie nicht selbst ändern.',
        'Möchten Sie lieber mit der richtigen Adresse neu bestellen, sagen Sie es uns hier. Wir stornieren diese Bestellung dann sofort für Sie.',
      ],
      es: [
        'Gracias por escribirnos a tiempo sobre el pedido {order_id}. Por su seguridad solo podemos enviar a la dirección guardada con el pedido, así que no podemos cambiarla nosotros.',
        'Si prefiere hacer un nuevo pedido con la dirección correcta, díganoslo aquí y anularemos este enseguida.',
      ],
      it: [
        'grazie per averci scritto in tempo sull’ordine {order_id}. Per la Sua sicurezza possiamo spedire solo all’indirizzo salvato con l’ordine e non possiamo modificarlo da parte nostra.',
        'Se preferisce ordinare di nuovo con l’indirizzo giusto, ce lo dica qui e annulleremo subito questo ordine per Lei.',
      ],
    }),
  },
];
