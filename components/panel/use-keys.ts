import { useEffect, useRef } from 'preact/hooks';
import { commandOf, type KeyCommand } from './keys';

/**
 * Hears the keys of the page that `root` stands in, as long as the focus is in it or nowhere.
 * @param letters see `commandOf`
 * @param act does what a key asks for; `true` when the key is thereby used up
 */
export function useKeys(letters: boolean, act: (command: KeyCommand, root: HTMLElement) => boolean) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ letters, act });
  latest.current = { letters, act };
  useEffect(() => {
    const panel = root.current;
    if (!panel) return;
    const page = panel.ownerDocument;
    const hear = (event: KeyboardEvent) => {
      const target = event.target as Node | null;
      if (target !== page.body && !panel.contains(target)) return;
      const command = commandOf(event, latest.current.letters);
      if (command && latest.current.act(command, panel)) event.preventDefault();
    };
    page.addEventListener('keydown', hear);
    return () => page.removeEventListener('keydown', hear);
  }, []);
  return root;
}
