import type { ReadonlySignal } from '@preact/signals';
import { counted } from '../../lib/core/plural';
import { Button } from '../kit/Button';
import { useSpeech } from '../kit/speech';

interface IgnoredProps {
  /** How many matches are ignored for good. */
  count: ReadonlySignal<number>;
  onForget: () => void;
}

/** What the reply check ignores for good, as a number, and the way back. */
export function IgnoredSection({ count, onForget }: IgnoredProps) {
  const { words, locale } = useSpeech();
  return (
    <section data-ignored>
      <h2>{words('settings_ignored')}</h2>
      <p class="section-hint">{words('settings_ignored_hint')}</p>
      <p>{counted(words, locale, 'settings_ignored_count', count.value)}</p>
      <Button disabled={count.value === 0} onPress={onForget}>
        {words('settings_ignored_forget')}
      </Button>
    </section>
  );
}
