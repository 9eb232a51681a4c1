/** One line beside the box that is not about a stretch of the text; the gravest is shown. */
export interface Notice {
  /** In this order of gravity. */
  kind: 'held' | 'refused' | 'override' | 'unchecked' | 'thread' | 'buyer';
  /** In the agent's language. */
  text: string;
  actions: NoticeAction[];
}

/** A button beside a notice. */
export interface NoticeAction {
  id: string;
  label: string;
  run(): void;
}

const GRAVITY: readonly Notice['kind'][] = ['held', 'refused', 'override', 'unchecked', 'thread', 'buyer'];

/** Is said beside an empty box too: it is about what was sent, or about what the buyer wrote. */
const ALWAYS: ReadonlySet<Notice['kind']> = new Set(['refused', 'override', 'unchecked', 'buyer']);

/**
 * The notice to show, or `null`.
 * @param typed whether there is text in the box
 */
export function gravest(notices: ReadonlyMap<Notice['kind'], Notice>, typed: boolean): Notice | null {
  const kind = GRAVITY.find((candidate) => notices.has(candidate) && (typed || ALWAYS.has(candidate)));
  return (kind && notices.get(kind)) ?? null;
}
