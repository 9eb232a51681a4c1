import { check } from '../../lib/compliance/check';
import type { Figures } from './bounds';
import { timed, timedAgainst } from './measure';

const SENTENCES =
  'Hello Anna, thank you for your message. We’re sorry that the parcel has not come yet. The carrier says that it is in ' +
  'the depot in Leeds and will be with you on Thursday, 26 November. If it does not come by then, please reply here and ' +
  'we will send a new lamp at once, free of charge – no need to return the first one. The order is 026-1234567-1234561. ';
const WRONG =
  'Happy with it? Please leave us a 5 star review 😊 and get a £10 gift card. Write to help (at) brass-lamps (dot) com, ' +
  'call 020 7946 0958 or see www.brass-lamps.com for our other products. ';

const reply = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const CLEAN = reply(SENTENCES, 2000);
const DIRTY = reply(WRONG, 500) + reply(SENTENCES, 1500);

// Each tempts another part of the check into looking again and again at the same characters.
const HOSTILE: readonly string[] = [
  '@',
  'a',
  'a.',
  '1',
  '1 ',
  '. ',
  '\n',
  'http://',
  'www.',
  'a@b.',
  'a b c d ',
  'zero one ',
  '😀',
  '👨‍👩‍👧',
  '[(',
  '<b>',
  '\0',
  '\u202e\u2066',
  'a\u0301',
  'レビュー',
  '"quoted ',
  '> ',
  '{name} ',
  'please leave a review ',
  'not not not ',
].map((text) => reply(text, 10_000));

/** The least that a check could do: normalise, and look once for a link or an address. */
const floor = (text: string) => text.normalize('NFKC').match(/https?:\/\/|www\.|@/giu)?.length ?? 0;

/** Times of the reply check, the first call in this process included: call it before anything else does. */
export function benchReplyCheck(): Figures {
  const context = { portal: 'amazon' } as const;
  const first = timed(() => check(CLEAN, context), { runs: 1, warmUp: 0 });
  const against = (text: string) =>
    timedAgainst(
      () => check(text, context),
      () => floor(text),
      { runs: 400, warmUp: 200 },
      200,
    );
  const clean = against(CLEAN);
  const dirty = against(DIRTY);
  const hostile = HOSTILE.map((text) => timed(() => check(text, context), { runs: 5, warmUp: 1 }));
  return {
    'check.first': first,
    'check.clean': clean.ms,
    'check.clean.ratio': clean.ratio,
    'check.dirty': dirty.ms,
    'check.dirty.ratio': dirty.ratio,
    'check.hostile': Math.max(...hostile),
  };
}
