import { postReply, wireComposer } from './composer.js';

const settings = JSON.parse(document.getElementById('page-settings').textContent);

wireComposer(document, async (message) => {
  await postReply({ message, questionId: '', itemId: settings.itemId, recipientId: settings.recipient });
  const url = new URL(location.href);
  url.searchParams.set('sent', '1');
  location.assign(url);
});
