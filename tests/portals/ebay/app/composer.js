// The reply box: Send wakes up only when an `input` event brought text, as on the real page.

const FIELD = '#imageupload__sendmessage--textbox';

// biome-ignore lint/performance/useDomNodeTextContent: line breaks of an editable element are wanted
const textOf = (field) => (field instanceof HTMLTextAreaElement ? field.value : field.innerText);

/**
 * @param root the element that holds box and button
 * @param send called with the text; resolves when it was delivered
 */
export function wireComposer(root, send) {
  const field = root.querySelector(FIELD);
  const button = root.querySelector('#imageupload__send--button');
  if (!field || !button) return;
  field.addEventListener('input', () => {
    button.disabled = textOf(field).trim() === '';
  });
  const { sendsOn } = JSON.parse(document.getElementById('page-settings').textContent);
  button.addEventListener(sendsOn === 'pointerdown' ? 'pointerdown' : 'click', () => act());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || sendsOn !== (event.ctrlKey ? 'ctrl-enter' : 'enter')) return;
    event.preventDefault();
    act();
  });
  const act = async () => {
    const text = textOf(field).trim();
    if (text === '') return;
    const check = document.querySelector('replywatch-check');
    document.documentElement.dataset.seen = check ? `${check.dataset.verdict} ${check.dataset.categories}`.trim() : '';
    button.disabled = true;
    await send(text);
    if (field instanceof HTMLTextAreaElement) field.value = '';
    else field.replaceChildren();
  };
}

/** Posts the form that older scripts describe. */
export function postReply(fields) {
  const srt = document.querySelector('input[name="srt"]')?.value ?? '';
  const body = new URLSearchParams({ file: '', attachments: '[]', ...fields, srt });
  return fetch('/cnt/ReplyToMessages', { method: 'POST', body });
}
