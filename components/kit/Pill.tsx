import type { BadgeText } from '../../lib/sla/say';

/** A badge as the panel draws it; the words for assistive technology stand on the row that holds it. */
export function Pill({ said }: { said: Pick<BadgeText, 'sign' | 'text' | 'tone' | 'quiet'> }) {
  return (
    <span class="pill" data-tone={said.tone} data-quiet={said.quiet || undefined}>
      {said.sign && (
        <span class="pill-sign" aria-hidden="true">
          {said.sign}
        </span>
      )}
      {said.text}
    </span>
  );
}
