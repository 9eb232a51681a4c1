// The requests that Seller Central's own page makes (public notes, 2026-11): some by fetch, some by XMLHttpRequest.

let csrf = '';

async function byFetch(path) {
  const response = await fetch(new Request(path, { headers: { accept: 'application/json' } }));
  if (!response.ok || response.redirected) throw new Error(`failed: ${path}`);
  csrf = response.headers.get('anti-csrftoken-a2z') ?? csrf;
  return response.json();
}

function byXhr(path, responseType = '') {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = responseType;
    request.onerror = () => reject(new Error(`failed: ${path}`));
    request.onload = () => {
      try {
        const body = responseType === 'json' ? request.response : JSON.parse(request.responseText);
        if (request.status !== 200 || body === null) throw new Error(`failed: ${path}`);
        resolve(body);
      } catch (error) {
        reject(error);
      }
    };
    request.send();
  });
}

const cases = '/messaging/api/global/cases';
const list = (filter) => `${cases}?filterList=${filter}&sortDirection=ASCENDING`;

/** What the inbox loads for a view. Rejects as soon as one answer is not JSON with status 200. */
export function loadList(view) {
  const metrics = [
    'contactsResponseNeeded',
    'contactsRequireAttention',
    'contactsReportedUnresolved',
    'contactsResolved',
  ];
  const wanted = metrics.map((name) => byXhr(`/messaging/overview/api/metric/${name}`));
  if (view !== 'reportedUnresolved') wanted.push(byFetch(list('ACTION_NEEDED')));
  if (view !== 'responseNeeded') wanted.push(byXhr(list('REPORTED_UNRESOLVED')));
  return Promise.all(wanted);
}

/** What the inbox loads for an open thread. */
export function loadThread(caseId, marketplaceId) {
  return Promise.all([
    byFetch(`${cases}/${caseId}`),
    byXhr(`${cases}/${caseId}/orderContext?marketplaceId=${marketplaceId}`, 'json'),
    byFetch(`${cases}/${caseId}/responsetemplates`),
  ]);
}

/** What the order page loads. */
export async function loadOrder(orderId) {
  const headers = { accept: 'application/json', 'anti-csrftoken-a2z-request': 'true' };
  const response = await fetch(`/orders-api/order/${orderId}`, { headers });
  if (!response.ok) throw new Error('order failed');
  return response.json();
}

async function post(path, body) {
  const token = csrf || document.querySelector('meta[name="anti-csrftoken-a2z"]').content;
  const headers = {
    'content-type': 'application/json',
    'anti-csrftoken-a2z': token,
    // As published: the token again, not `XMLHttpRequest`.
    'x-requested-with': token,
    'x-resource-version': '0123456789abcdef0123456789abcdef01234567',
  };
  const response = await fetch(path, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`failed: ${path}`);
  return response.json();
}

/** A reply, with the published keys. */
export function sendReply(thread, text) {
  const body = {
    topicId: null,
    templateId: null,
    rawSubject: '',
    rawMessageBody: text,
    marketplaceId: thread.marketplaceId,
    orderId: thread.orderId,
    attachments: [],
    messageEligibilityType: null,
    messageEligibilityTypeReason: null,
    spellcheckUsed: false,
    entryPoint: 'SELLER_DESKTOP',
    deviceView: 'DESKTOP',
  };
  return post(`${cases}/${thread.caseId}/artifacts/message`, JSON.stringify(body));
}

/** "No response needed": the bare word, not JSON. */
export const resolveCase = (thread) =>
  post(`${cases}/${thread.caseId}/caseStatus?marketplaceId=${thread.marketplaceId}`, 'SOLVED');
