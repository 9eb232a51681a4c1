import type { ReadonlySignal } from '@preact/signals';
import { useSpeech } from '../../kit/speech';
import { Service } from './Service';
import type { ServiceDesk, ServiceView } from './view';

/** The tracking services: which one has a key, how often it may be asked, and whether it may be contacted. */
export function Carriers({ services, desk }: { services: ReadonlySignal<ServiceView[]>; desk: ServiceDesk }) {
  const { words } = useSpeech();
  return (
    <section id="carriers">
      <h2>{words('carriers_title')}</h2>
      <p class="section-hint">{words('carriers_hint')}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('carriers_service')}</th>
              <th scope="col">{words('carriers_limit')}</th>
              <th scope="col">{words('carriers_key')}</th>
            </tr>
          </thead>
          <tbody>
            {services.value.map((service) => (
              <Service key={service.id} service={service} desk={desk} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
