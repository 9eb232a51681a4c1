import type { Conversation } from '../model/conversation';
import type { Settings } from '../model/settings';
import type { Deadline } from '../sla/deadline';
import type { PortalCounts } from './counts';
import { clockOf, handoverHead, notSeen, type Voice } from './handover-coverage';
import { claimText, dueText, handoverLine, type Linked, waitedText } from './handover-line';
import type { QueueItem } from './queue';
import { runningOut, type ViewItem, viewOf } from './views';

/** More lines than this in one section are read by nobody; the rest is counted. */
const MOST = 40;

/** What is handed over. */
export interface Handed {
  conversations: readonly Conversation[];
  portals: readonly PortalCounts[];
  settings: Settings;
}

/**
 * The hand-over to the next shift as plain text: how far the lists were read, claims, what runs out before the next
 * shift, what is late, replies that were not delivered, what was not seen. Order ids and links only; no buyer's name
 * and no subject. What the panel filters by does not matter here.
 * @param before start of the next shift, ms UTC
 * @param linkOf address of a conversation, or empty when there is none
 */
export function handoverText(handed: Handed, before: number, voice: Voice, linkOf: (of: Linked) => string): string {
  const { words } = voice;
  const lines = sectionsOf(handed, before, voice).flatMap(({ title, items, say, always }) => {
    const said = items.map((item) => handoverLine(item.conversation, say(item), voice, linkOf));
    return said.length > 0 || always ? sectionLines(title, said, voice) : [];
  });
  const gaps = notSeen(handed.portals, voice).map((gap) => `- ${gap}`);
  return [
    handoverHead(handed.portals, voice),
    words('handover_clock'),
    '',
    ...lines,
    ...(gaps.length > 0 ? sectionLines(words('handover_not_seen'), gaps, voice) : [words('handover_all_seen')]),
    '',
  ].join('\n');
}

interface Section {
  title: string;
  items: readonly QueueItem[];
  /** What is the matter with an item, beside its order. */
  say: (item: QueueItem) => string;
  /** Says "none known" where there is none. */
  always: boolean;
}

function sectionsOf({ conversations, settings }: Handed, before: number, voice: Voice): Section[] {
  const { words, now } = voice;
  const clock = clockOf(voice);
  const items = viewOf('save-first', conversations, settings, now, before);
  const isClaim = ({ part, deadline }: ViewItem) => part === 'claims' || (part === 'late' && !!deadline?.claim);
  const claims = new Set(items.filter(isClaim).map(({ conversation }) => conversation.key));
  const others = items.filter(({ conversation }) => !claims.has(conversation.key));
  const timed =
    (say: (deadline: Deadline) => string) =>
    ({ deadline }: QueueItem) =>
      deadline ? say(deadline) : '';
  return [
    {
      title: words('handover_claims'),
      items: items.filter(isClaim),
      say: timed((deadline) => claimText(deadline, voice)),
      always: true,
    },
    {
      title: words('handover_before', clock(before)),
      items: runningOut(others, now, before),
      say: timed((deadline) => dueText(deadline, voice)),
      always: true,
    },
    {
      title: words('handover_late'),
      items: others.filter(({ part }) => part === 'late'),
      say: timed(({ due }) => words('handover_late_since', clock(due.from))),
      always: true,
    },
    {
      title: words('handover_own_passed'),
      items: others.filter(({ part, deadline }) => part === 'own' && deadline && deadline.due.to <= now),
      say: timed(({ due }) => waitedText(due, settings, voice)),
      always: false,
    },
    {
      title: words('handover_not_delivered'),
      items: items.filter(({ conversation }) => conversation.waiting?.refused),
      say: ({ conversation: { waiting } }) =>
        waiting?.refused ? words('why_not_delivered', clock(waiting.refused.from)) : '',
      always: true,
    },
    {
      title: words('handover_untimed'),
      items: others.filter(({ part }) => part === 'untimed'),
      say: () => '',
      always: false,
    },
  ];
}

function sectionLines(title: string, lines: readonly string[], { words }: Voice): string[] {
  if (lines.length === 0) return [words('handover_none', title)];
  const left = lines.length - MOST;
  return [
    words('handover_section', title, lines.length),
    ...lines.slice(0, MOST),
    ...(left > 0 ? [`- ${words('handover_more', left)}`] : []),
  ];
}
