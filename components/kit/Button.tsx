import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `primary`: the one next thing to do; at most one in view. */
  kind?: 'primary' | 'plain' | 'quiet';
  disabled?: boolean;
  expanded?: boolean;
  controls?: string;
}

/** A press that does something here or opens something; never a link in disguise. */
export function Button({ children, onPress, kind = 'plain', disabled = false, expanded, controls }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
