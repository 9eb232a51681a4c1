// Building blocks of the stand-in's pages: no innerHTML (trusted types are required), every own node is remembered.

const own = new WeakSet();

/** Did this page make the node? Everything else is foreign, and a hostile page removes it. */
export const isOwn = (node) => own.has(node);

/** An element with attributes (`null` and `false` are left out) and children (strings become text nodes). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  own.add(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children
      .flat()
      .filter((child) => child !== null && child !== '')
      .map(text),
  );
  return element;
}

function text(child) {
  if (child instanceof Node) return child;
  const node = document.createTextNode(child);
  own.add(node);
  return node;
}

let sheet;

/** An open root that looks like the page: the document's own rules, adopted once and shared. */
export function openRoot(host, ...children) {
  const root = host.attachShadow({ mode: 'open' });
  if (!sheet) {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  }
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
  return root;
}

/** What the server tells the page's script. */
export const config = JSON.parse(document.querySelector('meta[name="standin-config"]').content);

/** Fills `{name}` places. */
export const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** Finished texts from the stand-in itself, outside Amazon's own paths. */
export async function standin(path) {
  const response = await fetch(path);
  if (response.redirected || !response.ok) throw new Error('signed out');
  return response.json();
}

/** Calls back for each event that the stand-in's controls send. */
export function listen(handlers) {
  const events = new EventSource('/standin/events');
  for (const [name, handler] of Object.entries(handlers)) events.addEventListener(name, handler);
}
