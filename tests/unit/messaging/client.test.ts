import { beforeEach, expect, it, vi } from 'vitest';
import { send } from '../../../lib/messaging/client';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/core/browser', () => ({ browser: { runtime: { sendMessage } } }));
beforeEach(() => {
  sendMessage.mockReset();
});

it('wraps the command and hands back the parsed response', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { urgent: 3, more: 'dropped' } });
  expect(await send('look-again', {})).toEqual({ urgent: 3 });
  expect(sendMessage).toHaveBeenCalledWith({ replywatch: 1, command: 'look-again', payload: {} });
});

it.each<[string, unknown, string]>([
  ['no answer at all', undefined, 'malformed'],
  ['not an answer', { urgent: 3 }, 'malformed'],
  ['not its response', { ok: true, value: { urgent: 'three' } }, 'malformed'],
  ['a refusal', { ok: false, error: 'not our sender' }, 'refused'],
])('%s', async (_, answer, code) => {
  sendMessage.mockResolvedValue(answer);
  await expect(send('look-again', {})).rejects.toMatchObject({ name: 'MessageError', code });
});

it('says so when there is no worker any more', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(send('look-again', {})).rejects.toMatchObject({ code: 'gone' });
  sendMessage.mockImplementation(() => {
    throw new TypeError('undefined is not a function');
  });
  await expect(send('look-again', {})).rejects.toMatchObject({ code: 'gone' });
});

it('waits for its answer, but not for ever', async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  await expect(send('look-again', {}, 20)).rejects.toMatchObject({ code: 'timeout' });
});
