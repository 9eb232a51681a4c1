import { describe, expect, it } from 'vitest';
import { SIGN, signsOf } from '../../../lib/compliance/signs';

const has = (text: string, sign: number) => (signsOf(text) & sign) !== 0;

describe('signsOf', () => {
  it.each<[keyof typeof SIGN, string[], string[]]>([
    ['at', ['lamps@shop.com', ' @ '], ['lamps at shop']],
    ['slashes', ['https://x', 'h**p : // x'], ['and/or / both']],
    ['dotInside', ['see shop.com', 'moc.pohs', 'a-.com', 'straße.de'], ['It came. The lamp', 'at 12.50 today', '...']],
    ['dotAlone', ['shop . com', 'shop .com'], ['shop.com', 'It came. The']],
    ['dotThenCom', ['shop. com', 'shop.  Com'], ['shop. Then com', 'sent. Could you']],
    ['www', ['www.shop', 'WWW2.shop'], ['wow!', 'shop.www']],
    [
      'shortBracket',
      ['info (at) shop', 'shop [.] com', 'a {at} b', '_at_', 'info ( et ) shop'],
      ['(as agreed on the phone)', '(or 2)'],
    ],
    ['joinedAt', ['infoATshop', 'info_at_shop', 'info-at-shop', 'info.at.shop'], ['At once', 'cat']],
    ['digits', ['020 7946 0958', 'call 07 - 94 - 612', 'O7', '0 7 7 0 - 9 0 0'], ['order of 12 for 5', '£12.50']],
    ['manyDigits', ['026-1234567-1234567', '4111 1111 1111'], ['020 7946 0958']],
    ['blank', ['{name}', '[name]', '%NAME%', '____', '##ORDER'], ['10 % off', '(name)']],
    ['wideDot', ['shop。com', 'lamps・ネット'], ['です。ご注文', '型番・色']],
    ['umlautAt', ['info ät shop', 'info (ÄTT) shop'], ['später', 'Qualität', 'lät']],
    ['picture', ['😊', '1\ufe0f\u20e3', '☺', '❤'], ['12 €', 'é', 'お客様']],
    ['letterSign', ['p@y', 'rev!ew', 'ca$h'], ['Thanks! Bye', '5 $']],
  ])('%s', (sign, holding, without) => {
    for (const text of holding) expect(has(text, SIGN[sign]), text).toBe(true);
    for (const text of without) expect(has(text, SIGN[sign]), text).toBe(false);
  });
});
