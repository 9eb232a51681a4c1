import type { ComponentChildren } from 'preact';
import { Button } from '../kit/Button';
import { useSpeech } from '../kit/speech';

interface KeysProps {
  /** Whether letters and digits work as keys. */
  letters: boolean;
  onLetters: (letters: boolean) => void;
  onClose: () => void;
}

/** What the keys do, and how to do without them. */
export function Keys({ letters, onLetters, onClose }: KeysProps) {
  const { words } = useSpeech();
  return (
    <section class="keys" aria-label={words('keys_title')}>
      <dl>
        <Key of={['j', '↓']}>{words('keys_next')}</Key>
        <Key of={['k', '↑']}>{words('keys_previous')}</Key>
        <Key of={['Enter']}>{words('keys_open')}</Key>
        <Key of={['1', '2', '3', '4']}>{words('keys_views')}</Key>
        <Key of={['c']}>{words('keys_conversation')}</Key>
        <Key of={['1', '…', '9']}>{words('keys_insert')}</Key>
        <Key of={['/']}>{words('keys_search')}</Key>
        <Key of={['?']}>{words('keys_help')}</Key>
      </dl>
      <div class="keys-foot">
        <label class="check">
          <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
          {words('keys_on')}
        </label>
        <Button kind="quiet" onPress={onClose}>
          {words('keys_close')}
        </Button>
      </div>
    </section>
  );
}

function Key({ of, children }: { of: string[]; children: ComponentChildren }) {
  return (
    <div class="keys-line">
      <dt>
        {of.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
