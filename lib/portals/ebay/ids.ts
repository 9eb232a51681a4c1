import type { RowSighting } from '../../model/sighting';
import { itemOfLink, parameter, parseHref } from './address';
import type { Survey } from './survey';

/** Places in the list (`msg-0-btn`, `3`) and a framework's own ids (`s0-1-4`): never a conversation's. */
const PLACE = /^(?:msg-\d+(?:-.*)?|s\d+-.*|\d{1,3})$/i;

/** An element id is taken for a conversation's only when it looks like a record's: a long number or hex. */
const RECORD = /^[A-Za-z0-9][A-Za-z0-9_.:~=+/-]*$/;
const LONG = /\d{6}|[0-9a-f]{8}-/i;

const isStated = (id: string): boolean => id !== '' && id.length <= 200 && !PLACE.test(id);
const isRecord = (id: string): boolean => isStated(id) && RECORD.test(id) && LONG.test(id);

/**
 * What identifies a row: the conversation id that it states, or that its address names, or (2025) its own id; and the
 * item. `question_id` in an address is a message's id: it never becomes the conversation's.
 */
export function rowIds(
  row: Element,
  context: { base: URL; survey: Survey; tally: (hook: string) => void },
): Pick<RowSighting, 'nativeId' | 'itemId'> {
  const { base, survey, tally } = context;
  const linked = row.matches(survey.css('row.link')) ? row : row.querySelector(survey.css('row.link'));
  const link = parseHref(linked?.getAttribute('data-href') ?? null, base);
  if (link) tally('row.link');
  const nativeId = nativeIdOf(row, link, survey, tally);
  const itemId =
    itemOfLink(row.querySelector(survey.css('thread.item-link'))?.getAttribute('href') ?? null) ?? itemIn(link);
  return { ...(nativeId ? { nativeId } : {}), ...(itemId ? { itemId } : {}) };
}

function nativeIdOf(row: Element, link: URL | null, survey: Survey, tally: (hook: string) => void): string | undefined {
  const bearer = row.hasAttribute('data-conversation-id') ? row : row.querySelector('[data-conversation-id]');
  const stated = bearer?.getAttribute('data-conversation-id')?.trim() ?? '';
  if (isStated(stated)) return stated;
  const named = link ? parameter(link, 'conversation_id') || parameter(link, 'conversationid') : '';
  const own = row.matches(survey.css('row.2025')) && row.id !== (link && parameter(link, 'question_id')) ? row.id : '';
  const [byLink, byElement] = [isRecord(named) ? named : undefined, isRecord(own) ? own : undefined];
  if (byLink && byElement && byLink !== byElement) {
    tally('disagree.id');
    return undefined;
  }
  return byLink ?? byElement;
}

function itemIn(link: URL | null): string | undefined {
  if (!link) return undefined;
  const type = parameter(link, 'reference_type').toUpperCase();
  const reference = type === 'LISTING' ? parameter(link, 'reference_id') : parameter(link, 'item');
  return /^\d{9,15}$/.test(reference) ? reference : undefined;
}
