import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import type { ServiceView } from './view';

interface KeyFormProps {
  id: string;
  service: ServiceView;
  onKeep: (fields: Record<string, string>) => void;
  onTest: (fields: Record<string, string>) => void;
  onCancel: () => void;
}

/** Where a key is typed. What is typed stays in these boxes until it is kept; a kept key is never shown again. */
export function KeyForm({ id, service, onKeep, onTest, onCancel }: KeyFormProps) {
  const { words } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const typed = (): Record<string, string> | null => {
    if (!form.current?.reportValidity()) return null;
    const data = new FormData(form.current);
    return Object.fromEntries(service.fields.map((field) => [field.id, String(data.get(field.id) ?? '').trim()]));
  };
  const withTyped = (then: (fields: Record<string, string>) => void) => {
    const fields = typed();
    if (fields) then(fields);
  };
  return (
    <form
      ref={form}
      id={id}
      class="key-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        withTyped(onKeep);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {service.fields.map((field) => (
        <label key={field.id}>
          {field.label}
          <input name={field.id} type="password" required maxLength={2000} autocomplete="off" spellcheck={false} />
        </label>
      ))}
      <p>
        <a href={service.signUp} target="_blank" rel="noreferrer">
          {words('carriers_get', new URL(service.signUp).host)}
        </a>
      </p>
      <p class="buttons">
        <button type="submit" class="button primary">
          {words('carriers_keep')}
        </button>
        <Button onPress={() => withTyped(onTest)}>{words('carriers_test')}</Button>
        <Button onPress={onCancel}>{words('carriers_cancel')}</Button>
      </p>
    </form>
  );
}
