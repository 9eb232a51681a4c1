import { browser } from '../core/browser';
import { reasonOf } from '../core/reason';
import type { Command, RequestOf, ResponseOf } from './protocol';
import { Answer, RESPONSES } from './responses';

/** How long the worker may take (ms): it may have to start first. */
const PATIENCE = 5_000;

/** Why a command has no response: `gone` = no worker to talk to (after an update: this script is an orphan). */
export class MessageError extends Error {
  constructor(
    readonly code: 'timeout' | 'gone' | 'refused' | 'malformed',
    detail: string,
  ) {
    super(detail);
    this.name = 'MessageError';
  }
}

/**
 * Sends a command to the worker and returns its parsed response.
 * @throws {MessageError} after 5 s without an answer, without a worker, when the worker refuses, or for garbage
 */
export async function send<C extends Command>(
  command: C,
  payload: RequestOf<C>,
  patience = PATIENCE,
): Promise<ResponseOf<C>> {
  const answer = Answer.safeParse(await answerTo({ replywatch: 1, command, payload }, command, patience));
  if (!answer.success) throw new MessageError('malformed', `${command}: not an answer`);
  if (!answer.data.ok) throw new MessageError('refused', `${command}: ${answer.data.error}`);
  const response = RESPONSES[command].safeParse(answer.data.value);
  if (!response.success) throw new MessageError('malformed', `${command}: not its response`);
  return response.data as ResponseOf<C>;
}

async function answerTo(envelope: unknown, command: Command, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MessageError('timeout', `${command}: no answer in ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([sendRaw(envelope, command), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function sendRaw(envelope: unknown, command: Command): Promise<unknown> {
  try {
    // In an orphaned content script `runtime.sendMessage` itself is missing or throws.
    return await browser.runtime.sendMessage(envelope);
  } catch (thrown) {
    throw new MessageError('gone', `${command}: ${reasonOf(thrown)}`);
  }
}
