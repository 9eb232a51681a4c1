import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../../lib/messaging/server';
import type { OrderSighting } from '../../../lib/model/sighting';
import { stage } from './fake-browser';
import { fresh, HOST, ID, reset, row, see } from './scene';

vi.mock('../../../lib/core/browser', () => ({
  get browser() {
    return stage.fake.browser;
  },
}));
vi.mock('../../../lib/core/words', async (original) => ({
  ...(await original<typeof import('../../../lib/core/words')>()),
  localZone: () => 'UTC',
}));

beforeEach(reset);

const ORDER = '026-7654321-2000001';
const account = { host: HOST };
const order = (): OrderSighting => ({
  kind: 'order',
  orderId: ORDER,
  items: [{ title: 'Brass lamp' }],
  shipments: [{ carrier: 'UPS', number: '1Z999AA10123456784', status: 'in_transit' }],
});
const seen = () =>
  fresh().handlers.report({
    portal: 'amazon',
    account,
    page: 'order',
    state: 'ok',
    at: stage.now,
    sightings: [order()],
    probe: {},
  });
const ask = async (more: object) => {
  const { templates } = await fresh().handlers['templates-for']({ portal: 'amazon', account, ...more });
  return new Map(templates.map((template) => [template.id, template]));
};

describe('the templates for a conversation', () => {
  it('are filled with what is stored of it, in the language of the buyer', async () => {
    await see([row(1, 3, { orderId: ORDER, language: 'de-DE' })]);
    await seen();
    const german = (await ask({ nativeId: ID(1) })).get('dispatched');
    expect(german?.text).toContain('1Z999AA10123456784');
    expect(german?.text).toMatch(/Bestellung/);
    const invoice = (await ask({ nativeId: ID(1), language: 'fr' })).get('invoice');
    expect(invoice).toMatchObject({ missing: [], title: 'Invoice' });
    expect(invoice?.text).toContain(`La facture de la commande ${ORDER}`);
  });

  it('name in the agent’s language what is not known', async () => {
    const dispatched = (await ask({ orderId: ORDER })).get('dispatched');
    expect(dispatched?.missing.length).toBeGreaterThan(0);
    expect(dispatched?.missing.every((name) => /^[a-z]/i.test(name) && !name.includes('_'))).toBe(true);
  });

  it('are those of the portal, and of an answer only in an answer', async () => {
    const replies = await ask({ orderId: ORDER, purpose: 'reply' });
    const started = await ask({ orderId: ORDER, purpose: 'proactive' });
    expect([...replies.keys()].some((id) => id.startsWith('ebay-'))).toBe(false);
    expect(started.size).toBeLessThan(replies.size);
  });

  it('tell nothing of a conversation of another inbox', async () => {
    await see([row(1, 3, { language: 'de-DE' })]);
    const other = { host: 'sellercentral.amazon.com' };
    const { templates } = await fresh().handlers['templates-for']({
      portal: 'amazon',
      account: other,
      nativeId: ID(1),
    });
    expect(templates.find(({ id }) => id === 'invoice')?.text).toMatch(/invoice for order/);
  });

  it('hold for two conversations of one order only what the order tells', async () => {
    await see([
      row(1, 3, { orderId: ORDER, language: 'de-DE' }),
      row(2, 3, {
        orderId: ORDER,
        language: 'fr-FR',
        lastActivity: { range: { from: 1.7e12, to: 1.7e12 }, source: 'data' },
      }),
    ]);
    expect((await ask({ orderId: ORDER })).get('invoice')?.text).toContain(`invoice for order ${ORDER}`);
  });

  it('are for pages of their own portal only, and know no letters that were typed', async () => {
    const server = createServer(fresh().handlers, { id: 'own', origin: 'chrome-extension://own' });
    const from = (origin: string, payload: object) =>
      server({ replywatch: 1, command: 'templates-for', payload }, {
        id: 'own',
        origin,
        tab: { id: 1 },
        url: origin,
      } as never);
    const payload = { portal: 'amazon', account };
    expect(await from('https://evil.example', payload)).toMatchObject({ ok: false });
    expect(await from('chrome-extension://own', payload)).toMatchObject({ ok: false });
    expect(await from(`https://${HOST}`, { ...payload, nativeId: 'x'.repeat(5000) })).toMatchObject({ ok: false });
    expect(await from(`https://${HOST}`, payload)).toMatchObject({ ok: true });
  });
});
