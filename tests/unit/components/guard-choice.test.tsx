// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { GuardChoice } from '../../../components/settings/GuardChoice';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { speech } from './scene';

function show(settings: Partial<Settings> = {}) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const onChange = vi.fn();
  render(
    <SpeechContext.Provider value={speech}>
      <GuardChoice settings={{ ...DEFAULT_SETTINGS, ...settings }} onChange={onChange} />
    </SpeechContext.Provider>,
    place,
  );
  return { place, onChange };
}

describe('the strictness of the send guard', () => {
  it('holds unless the agent says otherwise', () => {
    const { place } = show();
    expect(place.querySelector<HTMLInputElement>('input:checked')?.value).toBe('hold');
  });

  it.each(['off', 'show'] as const)('can be "%s"', (mode) => {
    const { place, onChange } = show();
    place.querySelector<HTMLInputElement>(`input[value=${mode}]`)?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sendGuard: mode });
  });

  it('is nothing to choose while nothing is checked', () => {
    expect(show({ replyCheck: false }).place.textContent).toBe('');
  });
});
