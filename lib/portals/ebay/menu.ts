import { composedChildren } from '../../dom/composed';
import { countOfBadge, type Folder, folderOfAction, folderOfLabel } from './folders';
import type { Survey } from './survey';
import { shownText } from './text';

/** One entry of the folder menu. */
export interface FolderEntry {
  /** `null`: its label and its action contradict each other. */
  folder: Folder | null;
  selected: boolean;
  /** The badge as shown; absent when none is. */
  badge?: { text: string; count: number; atLeast: boolean };
  /** There is a number that could not be told for a badge: no badge then does not mean 0. */
  unclear: boolean;
}

/** What the folder menu says. */
export interface Menu {
  entries: FolderEntry[];
  /** The chosen folder, when exactly one is chosen and it is known. */
  selected?: Folder;
  /** Entries whose label and action contradict each other. */
  contradictions: number;
}

/** Reads the folder menu; an entry that neither its action nor its label explains is one that the seller made. */
export function readMenu(survey: Survey): Menu {
  const entries: FolderEntry[] = [];
  let contradictions = 0;
  for (const element of survey.found('folder')) {
    const entry = readEntry(element, survey);
    if (entry.folder === null) contradictions++;
    entries.push(entry);
  }
  const chosen = entries.filter((entry) => entry.selected);
  const only = chosen.length === 1 ? chosen[0]?.folder : undefined;
  return { entries, contradictions, ...(only ? { selected: only } : {}) };
}

function readEntry(element: Element, survey: Survey): FolderEntry {
  const badgeElement = element.querySelector(survey.css('folder.badge'));
  const badgeText = badgeElement ? shownText(badgeElement) : '';
  const count = countOfBadge(badgeText);
  const byAction = folderOfAction(element.getAttribute('data-action') ?? '');
  const label = labelOf(element, badgeElement);
  const byLabel = folderOfLabel(label);
  const selectedCss = survey.css('folder.selected');
  return {
    folder: byAction && byLabel && byAction !== byLabel ? null : (byAction ?? byLabel ?? 'custom'),
    selected: element.matches(selectedCss),
    unclear: !count && (badgeElement !== null || /\d/.test(label)),
    ...(count ? { badge: { text: badgeText, ...count } } : {}),
  };
}

/** The entry's text without its badge's. */
function labelOf(element: Element, badge: Element | null): string {
  if (!badge) return shownText(element);
  const parts: string[] = [];
  const collect = (from: Element) => {
    if (from === badge) return;
    if (!from.contains(badge)) {
      parts.push(shownText(from));
      return;
    }
    for (const node of from.childNodes)
      if (node.nodeType === Node.TEXT_NODE) parts.push((node as Text).data.slice(0, 200));
    for (const child of composedChildren(from)) collect(child);
  };
  collect(element);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
