// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { ShortcutSignInput } from '../../../components/settings/ShortcutSignInput';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { speech } from './scene';

const drawn = () => new Promise((resolve) => setTimeout(resolve, 60));

function show(settings: Partial<Settings> = {}) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const onChange = vi.fn();
  render(
    <SpeechContext.Provider value={speech}>
      <ShortcutSignInput settings={{ ...DEFAULT_SETTINGS, ...settings }} onChange={onChange} />
    </SpeechContext.Provider>,
    place,
  );
  const input = place.querySelector('input');
  const type = async (value: string) => {
    if (!input) throw new Error('no field');
    await drawn();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  };
  return { place, input, type, onChange };
}

describe('the sign of the shortcuts', () => {
  it('is two semicolons until the agent says otherwise', () => {
    expect(show().input?.value).toBe(';;');
  });

  it.each(['/', '§§', ''])('can be "%s"', async (sign) => {
    const { type, onChange } = show();
    await type(sign);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ shortcutSign: sign });
  });

  it.each(['ab', '; ', ';;;;'])('stays what it was with "%s", and the field says why', async (sign) => {
    const { type, onChange, place } = show();
    await type(sign);
    expect(onChange).not.toHaveBeenCalled();
    expect(place.querySelector('[role=alert]')?.textContent).toContain('no letters');
    expect(place.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('is nothing to choose while nothing is checked', () => {
    expect(show({ replyCheck: false }).place.textContent).toBe('');
  });
});
