import { describe, expect, it } from 'vitest';
import type { Author } from '../../../lib/model/message';
import { DE } from '../../../lib/templates/topics/de';
import { EN } from '../../../lib/templates/topics/en';
import { ES } from '../../../lib/templates/topics/es';
import { FR } from '../../../lib/templates/topics/fr';
import { IT } from '../../../lib/templates/topics/it';
import { topicsIn } from '../../../lib/templates/topics/match';
import { tellThread } from '../../../lib/templates/topics/thread';
import { CORPUS, LAST, LATER } from './topics-corpus';

const CORPORA = { CORPUS, LATER, LAST };

/** Messages whose first topic is told as given. */
const right = (list: (typeof CORPUS)['en']) =>
  list.filter(([text, topics]) => (topicsIn([text])[0] ?? '') === (topics.split(' ')[0] ?? ''));

describe('what a message is about', () => {
  it.each(Object.keys(CORPUS) as (keyof typeof CORPUS)[])('%s: every message of the corpus', (language) => {
    expect(CORPUS[language].length).toBeGreaterThanOrEqual(25);
    for (const [text, topics] of CORPUS[language]) expect([text, topicsIn([text]).join(' ')]).toEqual([text, topics]);
  });

  it.each(Object.entries(CORPORA))('%s: nine of ten first topics', (_, corpus) => {
    const all = Object.values(corpus).flat();
    expect(right(all).length / all.length).toBeGreaterThan(0.9);
  });

  it.each([
    ['No need to refund me.', ''],
    ['I am not asking for a refund.', ''],
    ['It is not damaged.', ''],
    ['Bitte nicht stornieren.', ''],
    ['Eine Rücksendung ist nicht nötig.', ''],
    ['Un remboursement n’est pas nécessaire.', ''],
    ['No es necesario el reembolso.', ''],
    ['Non serve un rimborso.', ''],
    ['The lamp is broken and not usable', 'damaged'],
    ['No, the lamp is broken', 'damaged'],
  ])('takes back what is denied: %s', (text, topics) => expect(topicsIn([text]).join(' ')).toBe(topics));

  it('puts what decides the answer first, and names three at most', () => {
    expect(topicsIn(['I want a refund, the cup is broken'])[0]).toBe('damaged');
    expect(topicsIn(['I sent it back last week. Where is my refund?'])[0]).toBe('refund');
    const all = topicsIn(['It is broken. Wrong size too. Cancel it. Where is my parcel? Return it. Refund. Invoice.']);
    expect(all).toHaveLength(3);
    expect(all[0]).toBe('damaged');
  });

  it.each([
    'Please send an invoice.\n> the parcel arrived broken',
    'Please send an invoice.\n\n-----Original Message-----\nThe parcel arrived broken',
    'Please send an invoice.\nOn Mon 3 Nov 2026 at 10:02 Shop wrote:\nThe parcel arrived broken',
    'Please send an invoice.\nAm 03.11.2026 um 10:02 schrieb Shop:\nDas Paket ist kaputt',
    'Please send an invoice.\nLe lun. 3 nov. 2026 à 10:02, Boutique a écrit :\nLe colis est cassé',
  ])('ignores what is quoted: %#', (text) => expect(topicsIn([text])).toEqual(['invoice']));

  it.each([
    'Any news on this?',
    'Gibt es Neuigkeiten?',
    'Des nouvelles ?',
    '¿Alguna novedad? Sigo esperando.',
    'Ci sono novità?',
  ])('a reminder does not say of what: %s', (text) => expect(topicsIn([text])).toEqual([]));

  it('thanks count only where nothing else waits', () => {
    expect(topicsIn(['Thanks!'])).toEqual(['thanks']);
    expect(topicsIn(['Where is my parcel?', 'Thanks!'])).toEqual(['where-is-my-order']);
    expect(topicsIn(['Thanks!', 'Automatic reply: I am on leave.'])).toEqual(['out-of-office']);
    expect(topicsIn([])).toEqual([]);
  });

  it.each([
    'where is my '.repeat(9000),
    `broken${'\u0301'.repeat(100_000)}`,
    '\u0000\u202e<script>alert(1)</script> [^ ]* (((',
    'a'.repeat(100_000),
    '\ud800'.repeat(5000),
    ' not not not receive '.repeat(5000),
  ])('survives hostile text %#', (text) => {
    const before = performance.now();
    topicsIn([text, text, text]);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it.each(Object.entries({ EN, FR, DE, ES, IT }))('%s: its words keep to the notation', (_, words) => {
    const used = new Set(Object.values(words.topics).flatMap((all) => all.match(/\$\w/g) ?? []));
    for (const slot of used) expect(Object.keys(words.slots)).toContain(slot.slice(1));
    for (const all of [...Object.values(words.topics), words.not, words.needless])
      for (const phrase of all.split('|')) expect(phrase).toMatch(/^\+?[\p{Ll}\d$A-Z*/]+(?: [\p{Ll}\d$A-Z*/]+)*$/u);
  });
});

describe('what a thread tells', () => {
  const thread = (...authors: Author[]) => ({ messages: authors.map((author) => ({ author })) });
  const told = (messages: ReturnType<typeof thread>, ...texts: string[]) =>
    tellThread('amazon', messages, texts).topics;

  it('only the messages after the last reply count', () => {
    const texts = ['It is broken', 'Please send an invoice'] as const;
    expect(told(thread('buyer', 'seller', 'buyer'), ...texts)).toEqual(['invoice']);
    expect(told(thread('seller', 'buyer', 'buyer'), ...texts)).toEqual(['damaged', 'invoice']);
    expect(told(thread('buyer', 'buyer', 'seller'), ...texts)).toEqual([]);
  });

  it('a reply that the portal refused answers nothing; an unknown author makes it unknown', () => {
    const refused = { messages: [{ author: 'buyer' as const }, { author: 'seller' as const, refused: true }] };
    expect(told(refused, 'It is broken')).toEqual(['damaged']);
    expect(told(thread('buyer', 'unknown', 'buyer'), 'It is broken', 'Invoice please')).toEqual([]);
    expect(told(thread('seller', 'buyer-auto'))).toEqual(['out-of-office']);
  });

  it('names orders of the other portal, at most five, and nothing else of the text', () => {
    const texts = ['Also 203-1234567-7654321 and 12-34567-89012, call 555-1234567-1234567-9'];
    const one = thread('buyer');
    expect(tellThread('ebay', one, texts).quotedOrders).toEqual(['203-1234567-7654321']);
    expect(tellThread('amazon', one, texts).quotedOrders).toEqual(['12-34567-89012']);
    const many = Array.from({ length: 9 }, (_, at) => `203-1234567-765432${at}`).join(' ');
    expect(tellThread('ebay', one, [many]).quotedOrders).toHaveLength(5);
    expect(Object.keys(tellThread('ebay', one, ['My name is Ann']))).toEqual(['topics']);
  });
});
