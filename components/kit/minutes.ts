const MINUTE = 60_000;

/**
 * Calls back at each full minute of the clock while `document` is visible, and once when it becomes visible again:
 * one timer for a whole page, none while nobody looks. Returns how to stop.
 */
export function everyMinute(document: Document, callback: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  };
  const tick = () => {
    callback(Date.now());
    arm();
  };
  const turn = () => {
    if (document.visibilityState === 'hidden') clearTimeout(timer);
    else tick();
  };
  document.addEventListener('visibilitychange', turn);
  arm();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', turn);
  };
}
