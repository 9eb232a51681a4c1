// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { itemOfLink, userOfLink } from '../../../../lib/portals/ebay/address';
import { folderOfAction, folderOfLabel } from '../../../../lib/portals/ebay/folders';
import { card2026, inboxOf, readMarkup } from './page';

const page = (extra: string) => inboxOf({ rows: card2026() }).replace(/<script>.*<\/script>/, extra);
const userOf = (extra: string) => readMarkup(page(extra)).account.user;

describe('the account', () => {
  const menu =
    '<div class="gh-identity"><a href="https://www.ebay.co.uk/usr/own%20name">x</a><a href="/usr/own.name?_trksid=1">x</a></div>';
  it.each([
    ['the page source', '<script>x = {"a":1,"userId" : "bright-tools"}</script>', 'bright-tools'],
    ['the account menu', menu, 'own.name'],
    ['the source before the menu', `${menu}<script>{"userId":"bright-tools"}</script>`, 'bright-tools'],
    ['nothing', '', undefined],
    [
      'no name in the source',
      '<script>{"userId":""}</script><script>{"userId":"Jane Doe, London"}</script>',
      undefined,
    ],
  ])('is told by %s', (_, extra, user) => {
    expect(userOf(extra)).toBe(user);
  });
});

describe('the language', () => {
  const languageOf = (lang: string, host: string) =>
    readMarkup(inboxOf({ rows: card2026() }), `https://${host}/cnt/ViewMessage`, {}, lang).language;
  it.each([
    ['it', 'www.ebay.com', 'it'],
    ['', 'www.ebay.de', 'de-DE'],
    ['<script>', 'www.befr.ebay.be', 'fr-BE'],
    ['', 'mesg.ebay.com.au', 'en-AU'],
  ])('stated %j on %s is %s', (lang, host, language) => {
    expect(languageOf(lang, host)).toBe(language);
  });
});

it.each([
  ['/itm/176543210987', '176543210987'],
  ['https://www.ebay.de/itm/brass-lamp/176543210987?hash=1', '176543210987'],
  ['/itm/12', undefined],
  ['/itm/176543210987/x', '176543210987'],
  [null, undefined],
])('the item of %s is %s', (href, item) => {
  expect(itemOfLink(href)).toBe(item);
});

it.each([
  ['/usr/bluebird_77', 'bluebird_77'],
  ['https://www.ebay.de/usr/a%2Ab?x', 'a*b'],
  ['/usr/%E0%A4%A', undefined],
  ['/usr/', undefined],
])('the user of %s is %s', (href, user) => {
  expect(userOfLink(href)).toBe(user);
});

const FOLDERS = [
  ['inbox', 'M2M_CHAT.INBOX', 'Inbox', 'Posteingang', 'Boîte de réception', 'Posta in arrivo', 'Bandeja de entrada'],
  ['members', 'M2M_CHAT.FROM_MEMBERS', 'From members', 'Von Mitgliedern', 'Des membres', 'Da utenti', 'De miembros'],
  [
    'unread-members',
    'M2M_CHAT.UNREAD_FROM_MEMBERS',
    'Unread from members',
    'Ungelesene von Mitgliedern',
    'Non lus des membres',
    'Non letti da utenti',
    'No leídos de usuarios',
  ],
  ['ebay', 'M2M_CHAT.FROM_EBAY', 'From eBay', 'Von eBay', 'De eBay', 'Da eBay', "D'eBay"],
  [
    'unread-ebay',
    'M2M_CHAT.UNREAD_FROM_EBAY',
    'Unread from eBay',
    'Ungelesene von eBay',
    'Non lus de eBay',
    'Non letti da eBay',
    'No leídos de eBay',
  ],
  ['sent', 'M2M_CHAT.SENT', 'Sent', 'Gesendet', 'Envoyés', 'Inviati', 'Enviados'],
  ['deleted', 'M2M_CHAT.DELETED', 'Deleted', 'Gelöscht', 'Supprimés', 'Eliminati', 'Eliminados'],
  ['archive', 'M2M_CHAT.ARCHIVE', 'Archive', 'Archiv', 'Archives', 'Archivio', 'Archivados'],
] as const;

describe.each(FOLDERS)('the folder %s', (folder, action, ...labels) => {
  it('is told by its action, and by its label in five languages', () => {
    expect(folderOfAction(`{"name":"${action}"}`)).toBe(folder);
    for (const label of labels) expect([label, folderOfLabel(label)]).toEqual([label, folder]);
  });
});

it.each(['My Folder 1', 'Unread returns', 'Sent back', ''])('%j is no folder of eBay', (label) => {
  expect(folderOfLabel(label)).toBeNull();
});
