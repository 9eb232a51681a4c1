// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card2026, type FolderInput, INBOX, inboxOf, readMarkup } from './page';

const rows = (count: number, unread = true) =>
  Array.from({ length: count }, (_, i) => card2026({ id: `20451234${1000 + i}`, user: `buyer_${i}`, unread }, i)).join(
    '',
  );
const menu = (badge?: string, selected = 1): FolderInput[] =>
  [
    { label: 'Inbox', action: 'M2M_CHAT.INBOX' },
    { label: 'Unread from members', action: 'M2M_CHAT.UNREAD', ...(badge ? { badge } : {}) },
    { label: 'Sent', action: 'M2M_CHAT.SENT' },
    { label: 'My Folder 1' },
  ].map((folder, index) => ({ ...folder, selected: index === selected }));

describe('the unread badge', () => {
  it.each([
    ['12', 12, false],
    ['99+', 100, true],
    ['1,204', 1204, false],
    ['1.204', 1204, false],
  ])('%s is %i', (badge, count, atLeast) => {
    const { counts } = readMarkup(inboxOf({ rows: rows(2), folders: menu(badge) }));
    expect(counts).toEqual([{ kind: 'count', counted: 'unread', count, atLeast, text: badge }]);
  });

  it('is 0 only when it is missing beside a loaded list without unread rows', () => {
    const zero = [{ kind: 'count', counted: 'unread', count: 0, atLeast: false }];
    expect(readMarkup(inboxOf({ rows: rows(2, false), folders: menu() })).counts).toEqual(zero);
    expect(readMarkup(inboxOf({ rows: rows(2, true), folders: menu() })).counts).toEqual([]);
    expect(readMarkup(inboxOf({ folders: menu() })).counts).toEqual([]);
    expect(
      readMarkup(inboxOf({ rows: `${rows(1, false)}<div class="skeleton"></div>`, folders: menu() })).counts,
    ).toEqual([]);
  });

  it('is not told when it cannot be read or two of them differ', () => {
    expect(readMarkup(inboxOf({ rows: rows(2, false), folders: menu('many') })).counts).toEqual([]);
    const twice = [...menu('3'), ...menu('4')];
    expect(readMarkup(inboxOf({ rows: rows(2), folders: twice })).counts).toEqual([]);
  });

  it.each([
    'Unread from members',
    'Ungelesene von Mitgliedern',
    'Non lus des membres',
    'Non letti da utenti',
    'No leídos de miembros',
  ])('is found by its label alone: %s', (label) => {
    const { counts } = readMarkup(inboxOf({ rows: rows(1), folders: [{ label, badge: '5' }] }));
    expect(counts[0]?.count).toBe(5);
  });

  it('is not taken from a folder whose label and action differ', () => {
    const folders = [{ label: 'Unread from members', badge: '5', action: 'M2M_CHAT.DELETED' }];
    const reading = readMarkup(inboxOf({ rows: rows(1), folders }));
    expect(reading.counts).toEqual([]);
    expect(reading.probe['disagree.folder']).toBe(1);
  });
});

describe('the list', () => {
  it('of unread conversations has a total of its own, others have none', () => {
    expect(readMarkup(inboxOf({ rows: rows(2), folders: menu('12') })).list).toEqual({
      kind: 'list',
      view: 'unread',
      seen: 2,
      total: 12,
    });
    expect(readMarkup(inboxOf({ rows: rows(2), folders: menu('12', 0) })).list).toEqual({
      kind: 'list',
      view: 'inbox',
      seen: 2,
    });
    expect(readMarkup(inboxOf({ rows: rows(2), folders: menu('99+') })).list).toMatchObject({
      total: 100,
      atLeast: true,
    });
  });

  it('is the one of the chosen folder; the address tells only where no folder is chosen', () => {
    const url = `${INBOX}&conversation_type=FROM_MEMBERS&status=UNREAD`;
    expect(readMarkup(inboxOf({ rows: rows(1) }), url).view).toBe('unread');
    const reading = readMarkup(inboxOf({ rows: rows(1), folders: menu('1', 2) }), url);
    expect(reading.view).toBe('sent');
    expect(reading.probe['disagree.view']).toBe(1);
  });

  it.each([
    ['Sent', 'M2M_CHAT.SENT'],
    ['Gelöscht', 'M2M_CHAT.DELETED'],
    ['Archive', ''],
  ])('in %s waits for nobody', (label, action) => {
    const folders = [{ label, selected: true, ...(action ? { action } : {}) }];
    const { rows: read } = readMarkup(inboxOf({ rows: rows(1), folders }));
    expect(read[0]?.sighting.needsReply).toBe('no');
  });

  it('says that it is empty only with a sign for it', () => {
    const empty = '<p class="msg-inbox-list__empty">You have no messages here.</p>';
    const reading = readMarkup(inboxOf({ rows: empty, folders: menu() }));
    expect(reading).toMatchObject({ state: 'ok', list: { seen: 0, saysEmpty: true } });
    expect(readMarkup(inboxOf({ rows: empty, folders: menu('4') })).list?.saysEmpty).toBeUndefined();
    expect(readMarkup(inboxOf({})).list).toBeUndefined();
  });
});

describe('the state', () => {
  const noTimes = rows(4).replaceAll('7h', 'quite recently');
  const unknownRows = rows(3)
    .replaceAll('data-conversation-id', 'data-x')
    .replaceAll('message-button', 'mb')
    .replaceAll('conversation-item', 'c');
  it.each([
    ['a list that is still loading', inboxOf({ rows: '<div class="skeleton" role="progressbar"></div>' }), 'loading'],
    ['nothing at all', '', 'degraded'],
    ['a list without rows or statement', inboxOf({}), 'degraded'],
    ['rows without readable times', inboxOf({ rows: noTimes }), 'degraded'],
    ['rows that only look like rows', inboxOf({ rows: unknownRows }), 'degraded'],
    [
      'a sign-in form',
      '<form action="https://signin.ebay.co.uk/signin/s"><input type="password"></form>',
      'signed-out',
    ],
    [
      'a sign-in link',
      '<div class="gh-identity"><a href="https://signin.ebay.co.uk/ws/eBayISAPI.dll?SignIn">Sign in</a></div>',
      'signed-out',
    ],
    [
      'a sign-out link',
      '<div class="gh-identity"><a href="https://signin.ebay.co.uk/ws/eBayISAPI.dll?SignIn&lgout=1">x</a></div>',
      'degraded',
    ],
    ['rows', inboxOf({ rows: rows(2) }), 'ok'],
  ])('of %s is %s', (_, html, state) => {
    const reading = readMarkup(html);
    expect(reading.state).toBe(state);
    if (state !== 'ok') expect(reading).toMatchObject({ rows: [], counts: [] });
  });

  it('counts rows that the known hooks missed', () => {
    const missed = `<div class="new-row"><b>someone</b><i>3d</i></div>`;
    const { probe, rows: read } = readMarkup(inboxOf({ rows: rows(2) + missed }));
    expect(read).toHaveLength(2);
    expect(probe).toMatchObject({ row: 2, 'row.by-structure': 3, 'disagree.rows': 1 });
  });
});
