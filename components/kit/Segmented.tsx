interface Option<T extends string> {
  value: T;
  label: string;
  count?: number;
}

interface SegmentedProps<T extends string> {
  name: string;
  label: string;
  value: T;
  options: Option<T>[];
  onChoose: (value: T) => void;
}

/** One choice of few, all in view. Radio buttons underneath, so arrow keys and names are the browser's own. */
export function Segmented<T extends string>({ name, label, value, options, onChoose }: SegmentedProps<T>) {
  return (
    <fieldset class="segmented">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            class="unseen"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.count !== undefined && <span class="segment-count"> {option.count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
