/** Puts `text` on the clipboard; where the browser refuses (no focus, a policy), by the old way. Throws when both fail. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    const box = document.createElement('textarea');
    box.value = text;
    box.style.position = 'fixed';
    box.style.opacity = '0';
    const before = document.activeElement;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    if (before instanceof HTMLElement) before.focus();
    if (!copied) throw refused;
  }
}
