/** The message of anything that was thrown, cut to 200 units: an error may carry a page's text. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return text.slice(0, 200);
}
