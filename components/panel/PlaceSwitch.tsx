import { Segmented } from '../kit/Segmented';
import { useSpeech } from '../kit/speech';
import type { Place } from './keys';

/** The queue, or the conversation that the portal's tab has open: only there while there is one. */
export function PlaceSwitch({ place, onPlace }: { place: Place; onPlace: (place: Place) => void }) {
  const { words } = useSpeech();
  return (
    <div class="place-switch">
      <Segmented
        name="place"
        label={words('conv_place')}
        value={place}
        options={[
          { value: 'queue', label: words('view_queue') },
          { value: 'conversation', label: words('conv_name') },
        ]}
        onChoose={onPlace}
      />
    </div>
  );
}
