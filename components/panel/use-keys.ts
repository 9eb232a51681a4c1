import { useEffect, useRef } from 'preact/hooks';
import { commandOf, type KeyCommand, type Place } from './keys';

/**
 * Hears the keys of the page that `root` stands in, as long as the focus is in it or nowhere.
 * @param letters see `commandOf`
 * @param place see `commandOf`
 * @param act does what a key asks for; `true` when the key is thereby used up
 */
export function useKeys(letters: boolean, place: Place, act: (command: KeyCommand, root: HTMLElement) => boolean) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ letters, place, act });
  latest.current = { letters, place, act };
  useEffect(() => {
    const panel = root.current;
    if (!panel) return;
    const page = panel.ownerDocument;
    const hear = (event: KeyboardEvent) => {
      const target = event.target as Node | null;
      if (target !== page.body && !panel.contains(target)) return;
      const command = commandOf(event, latest.current.letters, latest.current.place);
      if (command && latest.current.act(command, panel)) event.preventDefault();
    };
    page.addEventListener('keydown', hear);
    return () => page.removeEventListener('keydown', hear);
  }, []);
  return root;
}
