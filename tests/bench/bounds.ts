/** What is measured in a group, and how much of it is allowed. */
export interface Bound {
  /** In words, for the table. */
  what: string;
  unit: 'ms' | 'µs' | 'times' | 'kB' | 'share';
  max?: number;
  min?: number;
}

// Generous: a shared machine may be several times slower than a quiet one. Ratios are tighter than times, because both
// sides ran on the same machine at the same moment.
export const BOUNDS = {
  'check.clean': { what: 'reply check, clean replies of 2,000 characters', unit: 'ms', max: 1.5 },
  'check.clean.ratio': {
    what: '… against NFKC and one regex over the same text (goal 15, not met)',
    unit: 'times',
    max: 250,
  },
  'check.words.ratio': { what: '… against NFKC and one split into words', unit: 'times', max: 60 },
  'check.dirty': { what: 'reply check, the same with violations in it', unit: 'ms', max: 2.5 },
  'check.dirty.ratio': { what: '… against NFKC and one regex over the same text', unit: 'times', max: 550 },
  'check.slowest': { what: 'reply check, the slowest of eleven languages', unit: 'ms', max: 4 },
  'check.languages.ratio': { what: '… their median against NFKC and one regex', unit: 'times', max: 250 },
  'check.libraries': {
    what: 'linkify-it, libphonenumber-js and emoji-regex against it (goal 6, not met)',
    unit: 'times',
    min: 0.3,
  },
  'check.obscenity': { what: 'obscenity (swear words alone) against it', unit: 'times', min: 0.3 },
  'check.alex': { what: 'alex (wording alone) against it', unit: 'times', min: 6 },
  'check.key': { what: 'reply check, a key in a reply of 4,000 characters', unit: 'ms', max: 1 },
  'check.hostile': {
    what: 'reply check, slowest of the hostile texts of 10,000 characters (goal 5)',
    unit: 'ms',
    max: 40,
  },
  'check.first': { what: 'reply check, the first one of all (words compiled)', unit: 'ms', max: 400 },
  'time.other': { what: 'readTime on 5,000 texts that are no times', unit: 'ms', max: 60 },
  'time.times': { what: 'readTime on 200 times', unit: 'ms', max: 60 },
  'inbox.fold.new': { what: 'fold of 1,000 rows, all new', unit: 'ms', max: 30 },
  'inbox.fold.known': { what: 'fold of 1,000 rows, all known', unit: 'ms', max: 30 },
  'inbox.queue': { what: 'queueOf 1,000 conversations', unit: 'ms', max: 30 },
  'inbox.toolbar': { what: 'toolbarOf 1,000 conversations', unit: 'ms', max: 30 },
  'carriers.call': { what: 'identify a tracking number, over a mix of 1,000', unit: 'µs', max: 15 },
  'carriers.hostile': { what: '… 200 characters made to be slow', unit: 'µs', max: 150 },
  'size.amazon': { what: 'overlay-amazon.js, gzip', unit: 'kB', max: 45 },
  'size.case-reading': { what: '… and case-reading.js, with the first thread or order, gzip', unit: 'kB', max: 16 },
  'size.ebay': { what: 'overlay-ebay.js, gzip', unit: 'kB', max: 42 },
  'size.topics': { what: 'topics.js (with the first thread), gzip', unit: 'kB', max: 12 },
  'size.panel-answers': { what: 'panel-answers.js (when the panel asks), gzip', unit: 'kB', max: 6 },
  'size.shipment-line': { what: 'shipment-line.js (on the form that confirms a shipment), gzip', unit: 'kB', max: 15 },
  'size.reply-check': { what: 'reply-check.js (only where a reply can be written), gzip', unit: 'kB', max: 45 },
  'size.reply-rules': {
    what: '… and the rules that it is loaded with, without any language, gzip',
    unit: 'kB',
    max: 56,
  },
  'size.words': { what: 'the largest language, loaded when a reply is written in it, gzip', unit: 'kB', max: 24 },
  'size.page-tap': { what: 'page-tap.js, gzip', unit: 'kB', max: 2 },
  'size.background': {
    what: 'background.js with its chunks (templates and what fills them included), gzip',
    unit: 'kB',
    max: 150,
  },
  'size.panel': { what: 'side panel, scripts and styles, what is loaded later included, gzip', unit: 'kB', max: 185 },
  'list.work': { what: '1,000 rows: main-thread work added in 4 s (four looks)', unit: 'ms', max: 4000 },
  'list.ratio': { what: '… against the page’s own work', unit: 'times', max: 8 },
  'list.long': { what: '1,000 rows: time in long tasks added', unit: 'ms', max: 3500 },
  'list.longest': {
    what: '1,000 rows: longest task of ours or the page’s after the list is in',
    unit: 'ms',
    max: 1500,
  },
  'list.badge': { what: '1,000 rows: first badge after the rows are in the page', unit: 'ms', max: 4000 },
  'key.ready': { what: 'reply check there, after the reply box is', unit: 'ms', max: 2000 },
  'key.p50': { what: 'a key in a reply of 4,000 characters with 40 findings: work added, p50', unit: 'ms', max: 6 },
  'key.p95': { what: '… p95 (goal 2)', unit: 'ms', max: 8 },
  'key.long': { what: '… long animation frames more than without us', unit: 'times', max: 2 },
  'start.script': { what: 'overlay on an empty page: script evaluated', unit: 'ms', max: 150 },
  'start.work': { what: 'overlay on an empty page: main-thread work added in 4 s', unit: 'ms', max: 500 },
  'worker.wake': { what: 'killed worker: report of 25 rows answered', unit: 'ms', max: 1500 },
  'worker.warm': { what: 'running worker: report of 25 rows answered', unit: 'ms', max: 250 },
  'corpus.recall': { what: 'reply check on the corpus (which it was tuned on): recall', unit: 'share', min: 0.97 },
  'corpus.held': { what: '… recall on the part that is only scored', unit: 'share', min: 0.97 },
  'corpus.obfuscated': { what: '… recall on disguised contacts and links', unit: 'share', min: 0.9 },
  'corpus.false-alarms': { what: '… clean replies with more than advice', unit: 'share', max: 0.02 },
} as const satisfies Record<string, Bound>;

export type FigureId = keyof typeof BOUNDS;

/** Figures of one group by id. */
export type Figures = Partial<Record<FigureId, number>>;

/** Does a figure keep its bound? One that could not be measured does not. */
export function keepsBound(id: FigureId, value: number): boolean {
  const { max = Number.POSITIVE_INFINITY, min = Number.NEGATIVE_INFINITY }: Bound = BOUNDS[id];
  return value >= min && value <= max;
}
