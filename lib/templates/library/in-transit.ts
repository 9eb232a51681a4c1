import type { LibraryTemplate } from './entry';
import { letters } from './letter';

export const IN_TRANSIT: readonly LibraryTemplate[] = [
  {
    id: 'in-transit',
    titles: { en: 'In transit', fr: 'En cours d’acheminement', de: 'Unterwegs' },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'We have looked up the parcel for order {order_id}. Latest news from {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Nothing looks wrong so far. We are happy to check again for you if it does not move in the next two working days.',
      ],
      fr: [
        'Nous avons vérifié le colis de la commande {order_id}. Dernière information de {carrier}, {last_event} : {status}.',
        '<tracking>',
        'Tout semble normal pour le moment. S’il ne bouge pas dans les deux prochains jours ouvrés, écrivez-nous ici et nous vérifierons de nouveau.',
      ],
      de: [
        'wir haben das Paket zur Bestellung {order_id} nachgesehen. Letzter Stand bei {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Bisher sieht alles normal aus. Wenn sich in den nächsten zwei Werktagen nichts bewegt, schreiben Sie uns hier, dann prüfen wir es noch einmal.',
      ],
      es: [
        'Hemos consultado el paquete del pedido {order_id}. Última noticia de {carrier}, {last_event}: {status}.',
        '<tracking>',
        'De momento todo parece normal. Si no avanza en los próximos dos días laborables, escríbanos aquí y lo volveremos a comprobar.',
      ],
      it: [
        'abbiamo controllato il pacco dell’ordine {order_id}. Ultima notizia da {carrier}, {last_event}: {status}.',
        '<tracking>',
        'Per ora sembra tutto regolare. Se non si muove nei prossimi due giorni lavorativi, ci scriva qui e controlleremo di nuovo.',
      ],
    }),
  },
  {
    id: 'in-transit-estimate',
    titles: {
      en: 'In transit, with expected day',
      fr: 'En cours d’acheminement, avec date prévue',
      de: 'Unterwegs, mit erwartetem Tag',
    },
    replyOnly: true,
    topics: ['where-is-my-order'],
    texts: letters({
      en: [
        'The parcel for order {order_id} is with {carrier}. Status: {status}.',
        'Expected delivery: {estimate}',
        '<tracking>',
        'The day is the carrier’s own estimate and may still move a little. We are sorry for the wait.',
      ],
      fr: [
        'Le colis de la commande {order_id} est chez {carrier}. État : {status}.',
        'Livraison prévue : {estimate}',
        '<tracking>',
        'Cette date est l’estimation du transporteur et peut encore changer un peu. Merci de votre patience.',
      ],
      de: [
        'das Paket zur Bestellung {order_id} ist bei {carrier}. Stand: {status}.',
        'Erwartete Zustellung: {estimate}',
        '<tracking>',
        'Der Tag ist die Schätzung des Paketdienstes und kann sich noch etwas verschieben. Danke für Ihre Geduld.',
      ],
      es: [
        'El paquete del pedido {order_id} está en manos de {carrier}. Estado: {status}.',
        'Entrega prevista: {estimate}',
        '<tracking>',
        'La fecha es la estimación del transportista y aún puede variar un poco. Gracias por su paciencia.',
      ],
      it: [
        'il pacco dell’ordine {order_id} è affidato a {carrier}. Stato: {status}.',
        'Consegna prevista: {estimate}',
        '<tracking>',
        'La data è la stima del corriere e può ancora cambiare di poco. Grazie per la pazienza.',
      ],
    }),
  },
];
