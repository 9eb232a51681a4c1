import { formatDuration, formatIsoDate } from '../../lib/core/duration';
import type { WordKey } from '../../lib/core/words';
import type { Settings } from '../../lib/model/settings';
import { CLOCKS, type ClockId } from '../../lib/sla/clocks';
import { hoursOf } from '../../lib/sla/deadline';
import { useSpeech } from '../kit/speech';

const HOUR = 3_600_000;

const NAMES: Record<ClockId, WordKey> = {
  'amazon.message': 'settings_clock_amazon_message',
  'amazon.a-to-z': 'settings_clock_amazon_a_to_z',
  'ebay.message': 'settings_clock_ebay_message',
};

/** Every deadline that is counted, how long it is, and on which page that was read. */
export function ClocksTable({ settings }: { settings: Settings }) {
  const { words, locale } = useSpeech();
  return (
    <section>
      <h2>{words('settings_clocks')}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('settings_clock')}</th>
              <th scope="col">{words('settings_length')}</th>
              <th scope="col">{words('settings_source')}</th>
              <th scope="col">{words('settings_seen')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(CLOCKS).map((clock) => (
              <tr key={clock.id}>
                <th scope="row">{words(NAMES[clock.id])}</th>
                <td>{formatDuration(hoursOf(clock, settings) * HOUR, 'whole')}</td>
                <td>
                  <a href={clock.source.url} target="_blank" rel="noreferrer">
                    {clock.source.page}
                  </a>
                </td>
                <td>{formatIsoDate(clock.source.seen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
