import { clip } from '../../model/text';
import { orderIdIn } from './ids';

/** Of a row's line at most this much is kept (UTF-16 units): it may be the beginning of the message itself. */
const KEPT = 80;

const EMAIL = /[^\s@]+@[^\s@]+/g;
/** Eight digits and more with what people write between them. */
const NUMBER = /\+?\d(?:[\s().\-/]{0,3}\d){7,}/g;

/** What is kept of a row's subject line: its beginning, without e-mail addresses and long numbers other than order ids. */
export function keptSubject(text: string): string {
  const bare = text.replace(EMAIL, '…').replace(NUMBER, (number) => orderIdIn(number) ?? '…');
  return clip(bare, KEPT);
}
