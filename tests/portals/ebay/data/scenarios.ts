import type { Sender } from '../types';

/** What is said in a conversation. The second value counts minutes back from its last message; `{order}` is filled in. */
export interface Scenario {
  /** A fixed user name and listing for the first rows, so that pictures stay the same; else drawn by seed. */
  user?: string;
  listing?: number;
  /** Instead of the listing's title. */
  subject?: string;
  unread: boolean;
  /** Marks a text with a picture. */
  image?: boolean;
  talk: readonly (readonly [Sender, number, string])[];
}

const HELLO = 'Hello, thank you for your message. ';

export const SCENARIOS: readonly [Scenario, ...Scenario[]] = [
  {
    user: 'bluebird_77',
    listing: 0,
    unread: true,
    talk: [
      ['buyer', 4290, 'Hi, is the shade of this lamp real brass or only plated? It is for an old writing desk.'],
      ['seller', 4245, `${HELLO}Shade and arm are solid brass, the base is weighted steel with a brass cover.`],
      [
        'buyer',
        0,
        'Great, I bought one right away, order {order}. The tracking has not moved since yesterday though. Could you find out where it is? It is a birthday present for the weekend.',
      ],
    ],
  },
  {
    user: 'kfz_jens',
    listing: 1,
    unread: true,
    talk: [
      [
        'buyer',
        0,
        'Guten Tag, in dem Koffer fehlt leider die 13er Nuss. Können Sie mir die bitte nachschicken? Gruß, Jens',
      ],
    ],
  },
  {
    user: 'tinker.tom',
    listing: 4,
    unread: false,
    talk: [
      ['buyer', 64, 'Does the charger come with a UK plug?'],
      ['seller', 0, `${HELLO}Yes, the charger has a fixed UK plug and takes about 50 minutes for one battery.`],
    ],
  },
  {
    user: 'la_remise_bleue',
    listing: 2,
    unread: true,
    talk: [
      ['buyer', 185, 'Bonjour, la lampe est arrivée mais elle ne se charge plus au bout de deux jours.'],
      ['buyer', 0, 'Est-ce que je dois vous la renvoyer ou pouvez-vous envoyer seulement la batterie ? Merci d’avance'],
    ],
  },
  {
    user: 'marlow-84',
    listing: 3,
    unread: false,
    talk: [
      ['buyer', 0, 'Would you combine postage if I take the tool roll as well? They would go to the same address.'],
    ],
  },
  {
    user: 'eBay',
    subject: 'Your payout is on its way',
    unread: true,
    talk: [['ebay', 0, 'We have sent your payout. It usually takes one to three working days to reach your bank.']],
  },
  {
    user: 'officina.carlo',
    listing: 7,
    unread: true,
    talk: [['buyer', 0, 'Buongiorno, il kit va bene anche per una Panda del 2014? Mi serve entro venerdì, grazie.']],
  },
  {
    user: 'hettie_and_co',
    listing: 6,
    unread: true,
    talk: [
      ['buyer', 690, 'I ordered the olive tool roll and got a grey one. Order {order}.'],
      ['buyer', 410, 'Any news?'],
      ['buyer', 0, 'Please let me know today if you can swap it, otherwise I would rather return it.'],
    ],
  },
  {
    user: 'werkbank-nord',
    listing: 4,
    unread: false,
    talk: [
      ['buyer', 230, 'Hallo, wann geht mein Paket raus? Bestellung {order}.'],
      ['seller', 0, 'Guten Tag, Ihr Paket wurde heute Mittag an DHL übergeben und sollte übermorgen bei Ihnen sein.'],
    ],
  },
  {
    user: 'oldbarn.finds',
    listing: 0,
    unread: true,
    image: true,
    talk: [
      ['buyer', 12, 'The box was crushed and the arm of the lamp is bent, see the photo.'],
      ['buyer', 0, ''],
    ],
  },
  {
    user: 'taller_norte',
    listing: 5,
    unread: false,
    talk: [['buyer', 0, 'Hola, ¿la linterna se puede usar mientras se carga? No lo encuentro en la descripción.']],
  },
  {
    user: 'eBay',
    subject: 'Reminder: an order is waiting to be dispatched',
    unread: false,
    talk: [
      ['ebay', 0, 'One of your orders should be dispatched by tomorrow. Upload the tracking number in Seller Hub.'],
    ],
  },
  {
    user: 'pip_and_oak',
    listing: 2,
    unread: false,
    talk: [
      ['buyer', 1530, 'The work light flickers on the lowest setting. Is that normal?'],
      [
        'seller',
        1410,
        `${HELLO}That should not happen. A replacement left today with Royal Mail, no need to send the old one back.`,
      ],
      ['buyer', 0, 'The new one is here and works perfectly. Thank you for sorting it out so quickly!'],
    ],
  },
  {
    user: 'garage_dubois',
    listing: 1,
    unread: false,
    talk: [
      ['buyer', 340, 'Bonjour, pouvez-vous me faire une facture avec le nom de mon garage ?'],
      ['seller', 0, 'Bonjour, bien sûr : la facture se trouve dans les détails de votre commande. Bonne journée !'],
    ],
  },
  { unread: true, talk: [['buyer', 0, 'Hi, can I cancel order {order}? I picked the wrong size by mistake.']] },
  {
    unread: true,
    talk: [['buyer', 0, 'Können Sie mir Ihre Telefonnummer geben? Am Telefon lässt sich das schneller klären.']],
  },
  { unread: true, talk: [['buyer', 0, 'Is there any discount if I take four of them?']] },
  {
    unread: false,
    talk: [['buyer', 0, 'Delivered, says the tracking of {order}, but nothing is here. I asked the neighbours too.']],
  },
  {
    unread: false,
    talk: [
      ['buyer', 95, 'Vorrei restituire l’articolo, è più grande di quanto pensassi.'],
      ['seller', 0, 'Buongiorno, può aprire il reso dalla pagina dell’ordine. Le inviamo subito l’etichetta.'],
    ],
  },
  { unread: true, talk: [['buyer', 0, 'How long is the cable, and is it the braided kind?']] },
];

/** Minutes since the last message of the first conversations; beyond them the list goes back some 90 days. */
export const AGES: readonly number[] = [6, 38, 110, 215, 430, 640, 860, 1205, 1390, 1580, 2950, 4400, 9100, 27_000];

export const COLLEAGUE_ANSWER = `${HELLO}A colleague of mine has looked into it and will send you a replacement tomorrow.`;
export const NEW_QUESTION_SUBJECT = 'Question about your listing';
