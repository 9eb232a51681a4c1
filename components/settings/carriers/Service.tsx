import { useSignal } from '@preact/signals';
import { formatClock } from '../../../lib/core/duration';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import { KeyForm } from './KeyForm';
import type { ServiceDesk, ServiceView } from './view';

/** One service in the table, with the form for its key below it while that is open. */
export function Service({ service, desk }: { service: ServiceView; desk: ServiceDesk }) {
  const { words, locale, zone, now } = useSpeech();
  const open = useSignal(false);
  const said = useSignal('');
  const { id, name, carriers, keptAt, allowed } = service;
  const test = async (fields: Record<string, string> | null) => {
    said.value = words('carriers_testing');
    said.value = await desk.test(id, fields);
  };
  const formId = `key-${id}`;
  return (
    <tr data-service={id} data-kept={keptAt !== null}>
      <th scope="row">
        {name}
        {carriers === 'all' && <span class="setting-hint"> {words('carriers_many')}</span>}
      </th>
      <td>{limitOf(service, words)}</td>
      <td>
        {keptAt !== null && <p class="key-kept">{words('carriers_kept', formatClock(keptAt, now, locale, zone))}</p>}
        {keptAt !== null && !allowed && <p class="setting-error">{words('carriers_not_allowed')}</p>}
        {open.value ? (
          <KeyForm
            id={formId}
            service={service}
            onKeep={(fields) => {
              open.value = false;
              said.value = '';
              desk.keep(id, fields);
            }}
            onTest={test}
            onCancel={() => {
              open.value = false;
            }}
          />
        ) : (
          <p class="buttons">
            {keptAt !== null && !allowed && <Button onPress={() => desk.allow(id)}>{words('carriers_allow')}</Button>}
            {keptAt !== null && allowed && <Button onPress={() => void test(null)}>{words('carriers_test')}</Button>}
            <Button
              expanded={false}
              onPress={() => {
                open.value = true;
              }}
            >
              {words(keptAt === null ? 'carriers_enter' : 'carriers_replace')}
            </Button>
            {keptAt !== null && <Button onPress={() => desk.drop(id)}>{words('carriers_remove')}</Button>}
          </p>
        )}
        <p class="setting-hint" role="status">
          {said.value}
        </p>
      </td>
    </tr>
  );
}

function limitOf({ perDay, perHour }: ServiceView, words: ReturnType<typeof useSpeech>['words']): string {
  if (perHour !== undefined) return words('carriers_per_hour', String(perHour));
  if (perDay !== undefined) return words('carriers_per_day', perDay.toLocaleString());
  return words('carriers_by_plan');
}
