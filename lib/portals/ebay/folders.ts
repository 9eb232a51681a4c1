import type { View } from '../../model/portal';

/** The folders of eBay's menu; `custom` is one that the seller made. */
export type Folder =
  | 'inbox'
  | 'members'
  | 'unread-members'
  | 'ebay'
  | 'unread-ebay'
  | 'sent'
  | 'deleted'
  | 'archive'
  | 'custom';

// Labels: English ones were seen (public notes, 2026-11); the others are guesses and count only as support.
const LABELS: Readonly<Record<Exclude<Folder, 'custom'>, RegExp>> = {
  inbox: /^(?:inbox|posteingang|bo[iî]te de r[ée]ception|posta in arrivo|bandeja de entrada|recibidos)$/i,
  'unread-members':
    /^(?:unread from members|ungelesene?(?: nachrichten)? von mitgliedern|non[ -]lus? (?:des?|des autres) membres|messages non lus des membres|non lett[io] da(?:gli)? (?:utenti|membri|iscritti)|no le[íi]dos de (?:los )?(?:miembros|usuarios))$/i,
  members:
    /^(?:from members|von mitgliedern|(?:des?|de la part des?) membres|da(?:gli)? (?:utenti|membri|iscritti)|de (?:los )?(?:miembros|usuarios))$/i,
  'unread-ebay':
    /^(?:unread from|ungelesene?(?: nachrichten)? von|non[ -]lus? d[e'’]|non lett[io] da|no le[íi]dos de) ?ebay$/i,
  ebay: /^(?:from|von|d[e'’]|de la part d[e'’]|da) ?ebay$/i,
  sent: /^(?:sent|gesendet|envoy[ée]s?|(?:posta )?inviat[ai]|enviados)$/i,
  deleted:
    /^(?:deleted|trash|gel[öo]scht|papierkorb|supprim[ée]s?|corbeille|cestino|eliminat[io]|eliminados|papelera)$/i,
  archive: /^(?:archived?|archiv|archiviert|archiv[ée]s?|archives|archivio|archiviat[io]|archivo|archivados)$/i,
};

// Only `M2M_CHAT.DELETED` was seen; the others follow its pattern.
const ACTIONS: readonly (readonly [RegExp, Folder])[] = [
  [/DELETED|TRASH/, 'deleted'],
  [/ARCHIVE/, 'archive'],
  [/SENT/, 'sent'],
  [/UNREAD.*EBAY|EBAY.*UNREAD/, 'unread-ebay'],
  [/UNREAD/, 'unread-members'],
  [/EBAY/, 'ebay'],
  [/MEMBER/, 'members'],
  [/INBOX/, 'inbox'],
];

/** What a folder's label says, in the five languages known; `null` for any other text. */
export function folderOfLabel(label: string): Folder | null {
  for (const [folder, pattern] of Object.entries(LABELS)) if (pattern.test(label)) return folder as Folder;
  return null;
}

/** What a folder's `data-action` says, whatever the language; `null` when it says nothing. */
export function folderOfAction(action: string): Folder | null {
  const name = /M2M_CHAT\.([A-Z_]{2,60})/.exec(action.slice(0, 4000))?.[1];
  if (name === undefined) return null;
  return ACTIONS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The list that a folder shows. */
export function viewOfFolder(folder: Folder): View {
  if (folder === 'inbox' || folder === 'members') return 'inbox';
  if (folder === 'unread-members') return 'unread';
  return folder === 'sent' ? 'sent' : 'other';
}

/** Folders whose conversations wait for nobody. */
export const isClosedFolder = (folder: Folder | undefined): boolean =>
  folder === 'sent' || folder === 'deleted' || folder === 'archive';

/** A badge's text as a number: `12`, `1,204`, `99+` (at least 100: eBay shows no more). `null` for any other text. */
export function countOfBadge(text: string): { count: number; atLeast: boolean } | null {
  const parts = /^(\d{1,3}(?:[.,\u00a0\u202f]?\d{3})*|\d{1,6})(\+?)$/.exec(text);
  if (!parts?.[1]) return null;
  const count = Number(parts[1].replace(/\D/g, ''));
  if (!Number.isSafeInteger(count) || count > 1_000_000) return null;
  return parts[2] === '+' ? { count: count + 1, atLeast: true } : { count, atLeast: false };
}
