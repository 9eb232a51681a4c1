// Words that people disguise to get past a filter (folded), by what they are about. A token is only respelled when
// the result is one of these, or begins with one: part numbers and prices stay what they are.
const STEMS = [
  'review revue rating feedback testimonial star ster stern etoile estrella stell gwiazd stjarn estrela yildiz',
  'bewert rezension avis evaluation resena valorac opinion recension beoordel recensie opini ocen omdom avaliac yorum degerlendir',
  'leave five please negativ positi negati happy satisf remove delete change update losch bort',
  'gift card voucher coupon discount refund reward free gratis bonus cash money gutschein rabatt geschenk cadeau bon remise reduction descuento cupon regalo sconto buono korting kupon znizk present desconto cupao indirim hediye promo offer deal sale code kode codigo codice order your next off prochain proxim prossim acquist compra commande pedido encomenda',
  'paypal whatsapp whats telegram viber wechat skype signal messenger facebook instagram insta tiktok snapchat discord zelle venmo bizum satispay postepay mbway tikkie blik swish bitcoin crypto revolut',
  'email mail gmail hotmail phone call telefon telephone handy mobile number nummer numero numer contact kontakt contatt',
  'website webshop shop store webseite online outside direct ausserhalb buiten poza utanfor fora amazon ebay transfer bank iban uberweis virement bonifico transferencia przelew overforing havale',
  'fuck shit bitch idiot stupid asshole bastard scheiss arsch merde connard puta mierda cazzo stronzo kurwa kut lul javla merda aptal siktir',
];
const BY_START = new Map<string, string[]>();
for (const stem of STEMS.join(' ').split(' ')) {
  const start = stem.slice(0, 2);
  const list = BY_START.get(start);
  if (list) list.push(stem);
  else BY_START.set(start, [stem]);
}

/** The longest of the words that the text goes on with at `index`, or ''. */
export function disguisedAt(text: string, index: number): string {
  let best = '';
  for (const stem of BY_START.get(text.slice(index, index + 2)) ?? [])
    if (stem.length > best.length && text.startsWith(stem, index)) best = stem;
  return best;
}
