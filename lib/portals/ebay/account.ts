import type { Account } from '../../model/account';
import { userOfLink } from './address';
import type { Survey } from './survey';
import { isUserName } from './text';

const MAX_SCRIPTS = 200;
const MAX_SCRIPT_LENGTH = 2_000_000;

/** Reads whose inbox a page shows; what a document's own scripts say is read once. */
export function createAccountReader(): (document: Document, url: URL, survey: Survey) => Account {
  const users = new WeakMap<Document, string>();
  return (document, url, survey) => {
    const known = users.get(document) ?? userInScripts(document);
    if (known !== undefined) users.set(document, known);
    const linked = survey.found('account.user').map((link) => userOfLink(link.getAttribute('href')));
    const user = known || linked.find((name) => name !== undefined && isUserName(name));
    return { host: url.hostname, ...(user ? { user } : {}) };
  };
}

/** The first `"userId":"…"` of the page's source; empty when a loaded page has none, absent while it is loading. */
function userInScripts(document: Document): string | undefined {
  let looked = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (++looked > MAX_SCRIPTS) break;
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_LENGTH || !source.includes('"userId"')) continue;
    const user = /"userId"\s*:\s*"([^"\\]{1,64})"/.exec(source)?.[1];
    if (user && isUserName(user)) return user;
  }
  return document.readyState === 'complete' ? '' : undefined;
}
