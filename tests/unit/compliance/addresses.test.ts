import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/compliance/check';

const found = (text: string, language?: string) =>
  check(text, { portal: 'amazon', language })
    .filter(({ category, severity }) => /link|contact/.test(category) && severity !== 'advice')
    .map(({ match }) => match);

describe('addresses and numbers that are', () => {
  it.each([
    ['see ourshop.de for more', 'ourshop.de'],
    ['see OURSHOP.COM', 'OURSHOP.COM'],
    ['see www.laden.example/a?b=c.', 'www.laden.example/a?b=c'],
    ['(https://x.co/y)', 'https://x.co/y'],
    ['hxxp://our-shop.com', 'hxxp://our-shop.com'],
    ['ourshop [.] com', 'ourshop [.] com'],
    ['ourshop dot co dot uk', 'ourshop dot co dot uk'],
    ['me@shop.com', 'me@shop.com'],
    ['me [at] shop [dot] com', 'me [at] shop [dot] com'],
    ['me {at} shop.com', 'me {at} shop.com'],
    ['info【アットマーク】ochaya〔ドット〕jp', 'info【アットマーク】ochaya〔ドット〕jp'],
    ['info「@」ochaya『.』jp', 'info「@」ochaya『.』jp'],
    ['me arobase boutique point fr', 'me arobase boutique point fr'],
    ['j o h n @ s h o p . c o m', 'j o h n @ s h o p . c o m'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['0049 30 1234567', '0049 30 1234567'],
    ['555-867-5309', '555-867-5309'],
    ['mobile 612 345 678', '612 345 678'],
    ['O7700 9OO123', 'O7700 9OO123'],
    ['null eins fünf eins zwei drei vier fünf', 'null eins fünf eins zwei drei vier fünf'],
    ['０３－１２３４－５６７８', '０３－１２３４－５６７８'],
    ['ann dot lee at gmail dot com', 'ann dot lee at gmail dot com'],
    ['infoATshopDOTcom', 'infoATshopDOTcom'],
    ['info at shop\nDOT com', 'info at shop\nDOT com'],
    ['moc.liamg@spmal', 'moc.liamg@spmal'],
    ['lamps (a t) yahoo (d o t) com', 'lamps (a t) yahoo (d o t) com'],
    ['help at brass lamps, it is a gmail', 'help at brass lamps, it is a gmail'],
    ['info#lamps.com', 'info#lamps.com'],
    ['b r a s s . c o m', 'b r a s s . c o m'],
    ['www brasslamps com', 'www brasslamps com'],
    ['brasslamps,com', 'brasslamps,com'],
    ['brasslamps . co . uk', 'brasslamps . co . uk'],
    ['moc.spmalssarb', 'moc.spmalssarb'],
    ['Skype id: brass.lamps', 'Skype id: brass.lamps'],
    ['add @brass_lamps', '@brass_lamps'],
    ['nul zes, twaalf, vierendertig, zesenvijftig', 'nul zes, twaalf, vierendertig, zesenvijftig'],
    ['zero six triple five double four', 'zero six triple five double four'],
    ['077-00-nine-00-one-two-three', '077-00-nine-00-one-two-three'],
    ['ゼロキュウゼロのイチニサンヨンのゴロクナナハチ', 'ゼロキュウゼロのイチニサンヨンのゴロクナナハチ'],
    ['entre en muebleslola . es / ofertas', 'muebleslola . es'],
    ['muebleslola • com', 'muebleslola • com'],
    ['usuario de Skype es lola.muebles', 'usuario de Skype es lola.muebles'],
    ['pregunte por Nuria: 611.90.24.35', '611.90.24.35'],
    ['Bruno, taller: 619-448-320', '619-448-320'],
    ['0 4 . 7 2 . 3 1 . 8 8 . 0 9', '0 4 . 7 2 . 3 1 . 8 8 . 0 9'],
    ['6 1 1 9 0 2 4 3 5', '6 1 1 9 0 2 4 3 5'],
    ['deux zéro deux point quarante point dix-huit', 'deux zéro deux point quarante point dix-huit'],
  ])('%s', (text, match) => {
    expect(found(text)).toContain(match);
  });
});

describe('look-alikes', () => {
  it.each([
    ['It arrived.The box was open'],
    ['It arrived.in two days we send it'],
    ['manual.pdf, video.mov, backup.zip, index.html'],
    ['Vue.js and ASP.NET'],
    ['e.g. z.B. d.h. p.ex. S.p.A. U.S. a.m. St.Ives Co.Ltd'],
    ['10.0.0.1 and 192.168.0.10:8080'],
    ['La référence du filtre est la 06.40.71.22.15'],
    ['0047 1182 9930 seri numarası garantide'],
    ['Le 601-234-567-PL est dessous'],
    ['1 2 3 4 5 6 7 8 9'],
    ['Contenu :\n• me\n• no 5'],
    ['firmware v2.10.3.1'],
    ['2 @ 9.99'],
    ['order 123-1234567-1234567 and 12-34567-12345'],
    ['item 123456789012'],
    ['1Z999AA10123456784, RR123456789GB, 3SABCD1234567'],
    ['tracking 00340434161094000000'],
    ['EAN 4006381333931, ISBN 978-3-16-148410-0, IMEI 490154203237518'],
    ['1234-5678-9012'],
    ['05.11.2026 - 09.11.2026, 2026-11-05, 05/11/26'],
    ['1.234.567,89 € and 1 234 567 mAh'],
    ['100-240 V, 50/60 Hz, 3 x 1.5 x 200'],
    ['Model XR-200.DE and WH1000.UK'],
    ['24/7 and 9-17 h'],
    ['one two three'],
    ['from one to two, three, four, five, six, seven and eight'],
    ['Our team @ the warehouse'],
    ['check the spam folder at gmail'],
    ['The lamp comes in red . it is new'],
    ['SN 0044 7700 9001'],
    ['Line: 3, Model: X.20'],
    ['Reference AB#4411=22.7'],
  ])('%s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});
