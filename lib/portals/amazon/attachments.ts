import { holds, type Snapshot } from '../shape/snapshot';
import { hook, type Page } from './page';

/** How far above a reply box the control stands with which a file is attached. */
const LEVELS = 8;
/** What holds more texts is more than the form around a box: its file names may be those of earlier messages. */
const MOST_TEXTS = 40;
const FILE_NAME = /^[^\\/:*?"<>|\n]{1,200}\.[a-z0-9]{2,5}$/i;

/**
 * Names of the files attached to the message that is written in a box. The compose page names them by a class of its
 * own. In a thread nobody has published the markup (GUESS: a file's name stands by itself in the form that also holds
 * the file input).
 * @param field the box's place in the snapshot
 */
export function attachedFiles(page: Page, field: number): string[] {
  const { shot } = page;
  const named = hook(page, 'compose.attachment').map((at) => shot.texts[at] as string);
  const form = formAround(shot, field);
  const { files, texts } = form === null ? { files: [], texts: [] } : whatIsIn(shot, form);
  const chips = texts.length <= MOST_TEXTS ? texts.filter((text) => FILE_NAME.test(text)) : [];
  return [...new Set([...named, ...files, ...chips])].filter((name) => name !== '');
}

/** The smallest box that holds the field and a file input, or `null`. */
function formAround(shot: Snapshot, field: number): number | null {
  const inputs: number[] = [];
  for (let index = 0; index < shot.elements.length; index++)
    if (isFileInput(shot.elements[index] as Element)) inputs.push(index);
  let up = inputs.length > 0 ? (shot.parents[field] as number) : -1;
  for (let level = 0; up >= 0 && level < LEVELS; level++, up = shot.parents[up] as number) {
    const box = up;
    if (inputs.some((index) => holds(shot, box, index))) return box;
  }
  return null;
}

function whatIsIn(shot: Snapshot, form: number): { files: string[]; texts: string[] } {
  const files: string[] = [];
  const texts: string[] = [];
  for (let index = form; index < (shot.ends[form] as number); index++) {
    const element = shot.elements[index] as Element;
    if (isFileInput(element)) for (const { name } of element.files ?? []) files.push(name);
    const text = shot.texts[index] as string;
    if (text !== '') texts.push(text);
  }
  return { files, texts };
}

const isFileInput = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && (element as HTMLInputElement).type === 'file';
