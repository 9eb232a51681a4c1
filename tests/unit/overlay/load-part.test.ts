import { expect, it, vi } from 'vitest';
import { send } from '../../../lib/messaging/client';
import { partsOf } from '../../../lib/overlay/load-part';
import { slotOf } from '../../../lib/overlay/slot';

vi.mock('../../../lib/messaging/client', () => ({ send: vi.fn() }));

const { offer, take } = slotOf<string>('test-part');
const load = partsOf('amazon', 'sellercentral.amazon.de')('case-reading', take);

it('asks the worker by name and takes what was laid, once', async () => {
  vi.mocked(send).mockImplementation(async () => {
    offer('part');
    return { loaded: true };
  });
  expect(await load()).toBe('part');
  expect(take()).toBeNull();
  const account = { host: 'sellercentral.amazon.de' };
  expect(vi.mocked(send).mock.calls).toEqual([['load-case-reading', { portal: 'amazon', account }]]);
});

it('gives nothing where the worker put nothing there, whatever lies about', async () => {
  vi.mocked(send).mockResolvedValue({ loaded: false });
  offer('of an older overlay');
  expect(await load()).toBeNull();
});

it('passes on that the worker does not answer', async () => {
  vi.mocked(send).mockRejectedValue(new Error('no answer'));
  await expect(load()).rejects.toThrow('no answer');
});
