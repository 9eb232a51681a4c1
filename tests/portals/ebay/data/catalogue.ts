/** An invented listing: title, price in pounds, custom label, and the icon and tint of its picture. */
export interface Listing {
  title: string;
  price: string;
  sku: string;
  icon: string;
  tint: string;
}

export const LISTINGS: readonly [Listing, ...Listing[]] = [
  {
    title: 'Brass Desk Lamp with Adjustable Arm, E14',
    price: '34.90',
    sku: 'BT-LMP-014',
    icon: 'lamp',
    tint: '#f6e7c8',
  },
  {
    title: 'Socket Set 108 Piece, 1/4" and 1/2" Drive',
    price: '59.00',
    sku: 'BT-SOC-108',
    icon: 'wrench',
    tint: '#dce6f2',
  },
  { title: 'LED Work Light 50 W, Rechargeable', price: '27.50', sku: 'BT-LED-050', icon: 'lightbulb', tint: '#fbeeb4' },
  { title: 'Folding Steel Rule and Calliper Set', price: '18.95', sku: 'BT-RUL-002', icon: 'ruler', tint: '#dff0e4' },
  {
    title: 'Cordless Drill 18 V with Two Batteries',
    price: '89.00',
    sku: 'BT-DRL-018',
    icon: 'lightning-bolt',
    tint: '#e6e1f5',
  },
  { title: 'Head Torch 400 lm, USB-C', price: '16.40', sku: 'BT-HDT-400', icon: 'headlight', tint: '#fadfd7' },
  {
    title: 'Waxed Canvas Tool Roll, 12 Pockets',
    price: '24.00',
    sku: 'BT-ROL-012',
    icon: 'large-box',
    tint: '#ece3d4',
  },
  {
    title: 'Brake Caliper Wind-Back Kit, 22 Piece',
    price: '31.20',
    sku: 'BT-BRK-022',
    icon: 'car-brake',
    tint: '#dfe9ea',
  },
];

/** Invented user names. */
export const USERS: readonly [string, ...string[]] = [
  'bluebird_77',
  'kfz_jens',
  'tinker.tom',
  'la_remise_bleue',
  'marlow-84',
  'officina.carlo',
  'hettie_and_co',
  'werkbank-nord',
  'oldbarn.finds',
  'taller_norte',
  'pip_and_oak',
  'garage_dubois',
  'rivet.rosie',
  'schrauber_anton',
  'moss.and.mortar',
  'la_bottega_72',
  'quietworkshop',
  'nina_bastelt',
  'harbour-hobbies',
  'elvira.casa',
];

/** Carriers that an order page may name, with a well-known sample number each. */
export const CARRIERS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Royal Mail', 'AB473124829GB'],
  ['UPS', '1Z999AA10123456784'],
  ['DHL', '00340434161094042557'],
];
