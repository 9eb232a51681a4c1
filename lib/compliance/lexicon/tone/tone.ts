/** What may sound harsh and a kinder way to say it. */
export interface Tone {
  /** In the notation of `sayings.ts`. */
  says: string;
  /** In place of the saying, or of its whole sentence; `$` is what stood in the gap of the saying. */
  kinder: string;
  scope: 'saying' | 'sentence';
}

/** A saying of which only its own words are replaced: what follows it stays true. */
export const saying = (says: string, kinder: string): Tone => ({ says, kinder, scope: 'saying' });

/** A saying that spoils its whole sentence. */
export const sentence = (says: string, kinder: string): Tone => ({ says, kinder, scope: 'sentence' });
