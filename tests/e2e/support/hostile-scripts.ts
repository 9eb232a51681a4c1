// What hostile pages are made of: texts of buyers, scripts that run before everything else, bodies of answers.

/** The order id of the n-th conversation. */
export const order = (n: number) => `026-1234567-${String(1_000_000 + n)}`;

/** What buyers may call themselves and write. */
export const TEXTS = {
  markup: '<img src=x onerror="window.owned=1">',
  script: '"><script>owned=1</script>',
  long: 'W'.repeat(100_000),
  bidi: '\u202Eevil\u2066 \u200Fname',
  nulls: 'nu\u0000ll',
  lone: 'lone \uD83D name',
  emoji: '😀👩‍👩‍👧‍👦🏴‍☠️',
  brace: '{{owned=1}} $' + '{owned=1}',
  marks: `Z${'\u0335\u0489'.repeat(60)}`,
};

/** Everything that a page can lay its hands on, changed so that it notes whoever uses it, and then works on. */
export const PROTOTYPES = `
  window.touched = [];
  for (const [object, names] of [
    [Element.prototype, ['attachShadow', 'append', 'after', 'matches', 'setAttribute', 'getBoundingClientRect', 'remove']],
    [Node.prototype, ['appendChild', 'insertBefore']],
  ]) for (const name of names) {
    const native = object[name];
    object[name] = function (...args) {
      if (String(this.localName).startsWith('replywatch')) touched.push(name);
      return native.apply(this, args);
    };
  }
  const native = {};
  for (const name of ['map', 'filter', 'some', 'push', 'slice', 'flatMap']) {
    native[name] = Array.prototype[name];
    Array.prototype[name] = function (...args) {
      if (new Error().stack.includes('chrome-extension:')) touched[touched.length] = 'Array.' + name;
      return native[name].apply(this, args);
    };
  }
  for (const name of ['parse', 'stringify']) {
    const was = JSON[name];
    JSON[name] = function (...args) {
      if (new Error().stack.includes('chrome-extension:')) throw new Error('caught you');
      return was.apply(this, args);
    };
  }
  for (const name of ['fetch', 'MutationObserver', 'IntersectionObserver', 'Date', 'XMLHttpRequest'])
    window[name] = new Proxy(window[name], {});
  Reflect.apply = () => { throw new Error('no apply'); };
  for (const name of ['debug', 'error', 'warn', 'log', 'info']) console[name] = () => { throw new Error('no console'); };
`;
/** Every event that comes by makes the page throw. */
export const THROWER = `
  for (const type of ['load', 'DOMContentLoaded', 'pointermove', 'scroll', 'input', 'keydown', 'focusin', 'click',
    'replywatch:heard', 'popstate', 'visibilitychange', 'resize', 'toggle', 'beforetoggle', 'slotchange'])
    for (const target of [window, document]) target.addEventListener(type, () => { throw new Error('page: ' + type); }, true);
`;
export const TAKEN = `
  window.roots = [];
  for (const name of ['replywatch-badge', 'replywatch-check']) customElements.define(name, class extends HTMLElement {
    constructor() { super(); window.internals = this.attachInternals(); }
    connectedCallback() { roots.push(this.constructor.name); }
  });
`;
/** Bodies for the paths that the tap repeats. */
export const BODIES = [
  '',
  'null',
  '[]',
  '{"cases":',
  '{"cases":{}}',
  '{"cases":[null,1,"x",[],{"caseId":{}},{"caseId":"__proto__"}]}',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"cases":[{"__proto__":{"polluted":1}}]}',
  `{"cases":[${'{"caseId":"11111111-1111-4111-8111-111111111111","lastUpdatedDate":1e400,"buyerName":[],"subject":9},'.repeat(3)}{}]}`,
  `{"cases":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  `{"cases":[${Array(20_000).fill('{"caseId":"11111111-1111-4111-8111-111111111111"}').join()}]}`,
  '{"partyCase":{"caseArtifacts":[{"createdDate":"99999-99-99T99:99Z"},{"createdDate":-1e300},{"createdDate":"NaN"}]}}',
  '{"orderContextList":"x"}',
  '{"order":{"amazonOrderId":{},"purchaseDate":"-271821-04-20","latestDeliveryDate":"275760-09-13T00:00:00Z","packages":{},"orderItems":[1]}}',
  '{"metricName":"x","metricValue":1e999}',
  '{"metricName":"x","metricValue":-5}',
  `{"a":"\\ud800","b":"\\u0000"}`,
  '\uFEFF{}',
  '<!doctype html><form action="/ap/signin"></form',
];
const UUID = '11111111-1111-4111-8111-111111111111';
const TAPPED = [
  '/messaging/api/global/cases?filterList=ACTION_NEEDED',
  '/messaging/api/global/cases?filterList=REPORTED_UNRESOLVED',
  `/messaging/api/global/cases/${UUID}`,
  `/messaging/api/global/cases/${UUID}/orderContext`,
  '/messaging/api/global/cases/%ZZ/../..',
  '/messaging/overview/api/metric/contactsResponseNeeded',
  '/messaging/overview/api/metric/__proto__',
  `/orders-api/order/${order(1)}`,
];
export const FUZZ = `
  window.fuzz = async () => {
    await Promise.all(${JSON.stringify(TAPPED)}.map(async (path) => { for (let n = 0; n < ${BODIES.length}; n++) {
      const url = path + (path.includes('?') ? '&' : '?') + 'body=' + n;
      await fetch(url).then((response) => response.text(), () => {});
      await new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('get', url); request.responseType = ['', 'json', 'blob', 'text'][n % 4];
        request.onloadend = done; request.send();
      });
    } }));
  };
  window.forge = () => {
    const send = (detail) => document.dispatchEvent(new CustomEvent('replywatch:heard', { detail }));
    for (const detail of [null, 7, {}, [], () => 1, Symbol.iterator, 'x', '{}', '[]', 'null', '{"url":1}',
      '{"url":"/messaging/api/","status":"200","body":{}}', '{"url":"http://[","status":200,"body":"{}"}',
      '{"url":"/messaging/api/global/cases?filterList=ACTION_NEEDED","status":200}', 'x'.repeat(10000000)]) send(detail);
    document.dispatchEvent(new Event('replywatch:heard'));
    for (let n = 0; n < 10000; n++) send('{"url":"/messaging/api/global/cases?filterList=ACTION_NEEDED","status":200,"body":"{\\\\"cases\\\\":[' + n + ']}"}');
  };
  window.odd = () => {
    const outcomes = [];
    const attempt = (work) => { try { outcomes.push(typeof work()); } catch (error) { outcomes.push(error.name); } };
    attempt(() => fetch({ toString() { throw new RangeError('url'); } }).catch((error) => outcomes.push('rejected ' + error.name)));
    attempt(() => fetch('/messaging/api/x', { get method() { throw new EvalError('method'); } }).catch(() => {}));
    attempt(() => XMLHttpRequest.prototype.open.call({}, 'GET', '/messaging/api/x'));
    attempt(() => XMLHttpRequest.prototype.send.call(document));
    attempt(() => new XMLHttpRequest().open());
    return new Promise((done) => setTimeout(() => done(outcomes), 50));
  };
`;
