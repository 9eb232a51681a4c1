/** The meanings a phrase is built from. A lexicon gives the words of one language for each. */
export const CONCEPTS = [
  // how something is said
  'ask', // please, could you, we would be glad if
  'do', // imperatives and "you can": a request too, but one that a negation before it denies
  'not', // negation standing before what it negates
  'refuse', // not possible, not allowed: negates its clause from anywhere
  'fake', // looks like a negation and is none: do not hesitate
  'noise', // technical and idiomatic senses; hides the words in it
  'past', // thank you for, in your review: spoken about, not asked
  'done', // you have left: no request, unless it is a condition
  'report', // you asked whether
  'assent', // yes, of course: what was asked is granted
  'if', // if, once, as soon as
  'before', // before, instead of
  'but', // starts a new clause
  'want', // if you would like to
  'your',
  'fromyou', // from you
  'we', // our, us
  // reviews and feedback
  'review',
  'leave', // leave, write, post
  'rate', // rate us, as a whole
  'pos',
  'neg',
  'stars',
  'tech', // energy labels and the like, which have stars too
  'change', // change, remove a review
  'changed', // removed, deleted
  'undo', // remove it, have it changed
  'happy', // if you are satisfied
  'glad', // satisfied, as a word of its own
  'unhappy', // if anything is wrong
  'reward', // refund, gift card, discount
  'give', // we will send, you get
  'exchange', // in return for
  'without', // no review, no refund
  'demand', // first, only then, otherwise
  'ship', // send, refund: what could be held back
  'until', // until, before: what is held back
  'else', // otherwise: what comes is for the other case
  'mutual', // the same for you, feedback for feedback
  'remind', // you still have not, a reminder: asked before
  // away from the portal
  'pay',
  'paysoft', // a way to pay that can also be innocent: bank transfer
  'payhard', // one that never is: friends and family
  'accept', // I take, we accept
  'bank', // bank details
  'secret', // password, card number, identity papers
  'fees', // to save the fees
  'outside', // outside Amazon
  'direct', // directly from us
  'site', // our website
  'buy',
  'visit',
  'websearch', // search for us on Google
  'scan', // scan the QR code
  'insert', // card or leaflet in the box
  'portal',
  'rival', // another marketplace
  'messenger',
  'social',
  // contact
  'phone', // phone number
  'email', // e-mail address
  'tell', // give, send, tell
  'callus',
  'mailus',
  'number', // number, of whatever kind
  'callyou', // reach you, call you
  'courier', // who may well call the buyer
  'reach', // contact, write, add
  'at', // on, via
  // advertising
  'coupon',
  'cut', // 30 % off
  'lapsed', // a code that has expired or was used
  'next', // next order
  'use', // use, redeem, save
  'other', // our other products
  'look', // have a look, discover
  'newsletter',
  'signup',
  'sale',
  'hurry', // only today, do not miss
  // conduct and advice
  'cancel',
  'threat',
  'theft', // whoever is robbed goes to the police without being threatened with them
  'profanity',
  'ack', // we have received your message
  'polite', // greeting, signature
  'soon', // a date or time given
  'confirm', // order or shipping confirmation
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Words of one language by concept, in the notation of `patterns.ts`, alternatives separated by `|`. */
export type Words = Partial<Record<Concept, string>>;

/** One language: its words and how its grammar differs. */
export interface Lexicon {
  words: Words;
  /** `after`: a negation may follow what it negates within the clause (German, Japanese, Turkish). */
  negation: 'before' | 'after';
  /** How many tokens a word takes on average; 1 except where each character is a token. */
  scale?: number;
  /** What to say instead of contact details. */
  reply: string;
}
