// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { structureOf } from '../../../../lib/portals/field-kit/structure';

const of = (html: string) => {
  document.body.innerHTML = html;
  return structureOf(document.body);
};

it('shows tags, classes, attribute names and the values that hold nothing personal', () => {
  const row = `<button id="msg-0-btn" class="message-button unread" data-conversation-id="204512345678" data-testid="conversation-item__from-member" aria-label="bluebird_77">
    <span class="status-dot"></span><p class="card__username sender">bluebird_77</p><a href="/usr/bluebird_77" title="x">Profile</a></button>`;
  expect(of(row)).toBe(
    [
      'body',
      ' button.message-button.unread [aria-label] [data-conversation-id] [data-testid=conversation-item__from-member] [id]',
      '  span.status-dot',
      '  p.card__username.sender',
      '   #text(11)',
      '  a [href] [title]',
      '   #text(7)',
    ].join('\n'),
  );
});

it('marks open roots and counts what repeats', () => {
  document.body.innerHTML = `<ul>${'<li class="row">x</li>'.repeat(25)}<li class="other"></li></ul><x-host></x-host>`;
  const host = document.body.querySelector('x-host') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot>';
  expect(
    structureOf(document.body)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'body',
    'ul',
    ...['li.row', '#text(1)', 'li.row', '#text(1)', 'li.row', '#text(1)'],
    '… 22 more like this',
    'li.other',
    'x-host',
    '#shadow-root (open)',
    'slot [name]',
  ]);
});

it('leaves out our own elements, scripts and styles', () => {
  const html = of(
    '<script>secret</script><style>.a{}</style><replywatch-badge data-due="x"></replywatch-badge><i></i>',
  );
  expect(html).toBe('body\n i');
});

it.each([
  ['<i class="css-1x2y3z"></i>', 'i.css-0x0y0z'],
  ['<i data-testid="row-4f9d2c1ab38e"></i>', 'i [data-testid=row-…]'],
  ['<i class="k-3f2504e0-4f89-41d3-9a0c-0305e82c3301"></i>', 'i.k-…'],
  ['<i data-testid="jane@example.com"></i>', 'i [data-testid=…]'],
  [
    '<i lang="en-GB" dir="rtl" aria-checked="true" aria-label="Jane"></i>',
    'i [aria-checked=true] [aria-label] [dir=rtl] [lang=en-GB]',
  ],
  ['<i data-user-204512345678="1"></i>', 'i [data-user-…]'],
  ['<i class="buyer-palmer">Palmer</i>', 'i.…'],
  ['<i data-test-id="case-palmer" title="Rosalind Palmer"></i>', 'i [data-test-id=…] [title]'],
])('masks %s', (html, line) => {
  expect(of(html).split('\n')[1]?.trim()).toBe(line);
});

it('keeps names that several elements share, whatever they say', () => {
  expect(of('<p class="unread">Unread</p><p class="unread">Unread</p>')).toContain('p.unread');
});

it('is bounded in depth and size', () => {
  expect(of(`${'<div>'.repeat(300)}${'</div>'.repeat(300)}`).split('\n').length).toBeLessThanOrEqual(64);
  const many = Array.from(
    { length: 9000 },
    (_, i) => `<p class="${'x'.repeat(60)}-${String.fromCharCode(97 + (i % 26)).repeat(1 + (i % 40))}"></p>`,
  ).join('');
  const text = of(many);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(200_000);
});

const person = fc.constantFrom('Rosalind', 'Palmerston', 'Jürgensen', 'Okonkwo', '佐々木', 'tinker.tom', 'bluebird_77');
const secret = fc
  .oneof(
    person,
    fc.uuid(),
    fc.emailAddress(),
    fc.webUrl(),
    fc.stringMatching(/^\d{2}-\d{5}-\d{5}$/),
    fc.stringMatching(/^\d{3}-\d{7}-\d{7}$/),
    fc.stringMatching(/^[0-9a-f]{24}$/).filter((text) => /\d/.test(text)),
    fc.stringMatching(/^\+?\d{10,13}$/),
  )
  // All zeros is what digits are masked with.
  .filter((text) => !/^[0+-]*$/.test(text));
const spot = fc.constantFrom(
  'text',
  'id',
  'href',
  'src',
  'title',
  'alt',
  'label',
  'value',
  'name',
  'aria-label',
  'style',
  'data-conversation-id',
  'placeholder',
  'class',
  'data-testid',
  'part',
  'slot',
  'role',
  'lang',
  'deep',
  'root',
  'comment',
  'attribute',
);

function plant(where: string, what: string): void {
  const element = document.createElement('div');
  document.body.append(element);
  if (where === 'text') element.textContent = `Dear ${what}, hello`;
  else if (where === 'comment') element.append(document.createComment(what));
  else if (where === 'deep') element.innerHTML = '<span><b><i></i></b></span>';
  else if (where === 'root') element.attachShadow({ mode: 'open' }).append(what);
  else if (where === 'attribute') {
    try {
      element.setAttribute(`data-${what}`, what);
    } catch {
      // Not every text can be an attribute's name.
    }
  } else element.setAttribute(where, `row-${what}`);
  if (where === 'deep') (element.querySelector('i') as Element).textContent = what;
  // A person's name in a class is known for one only by being shown.
  if (['class', 'data-testid', 'part', 'slot', 'role', 'lang', 'attribute'].includes(where)) element.append(what);
}

it('never holds what was planted, wherever it was planted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(spot, secret), { minLength: 1, maxLength: 12 }), (planted) => {
      // The same name in the class of several elements counts as the page's own word.
      const unique = planted.filter(([, what], index) => planted.findIndex(([, other]) => other === what) === index);
      document.body.innerHTML = '';
      for (const [where, what] of unique) plant(where, what);
      const text = structureOf(document.body).toLowerCase();
      for (const [where, what] of unique) {
        if (where === 'attribute' && /^\p{L}+$/u.test(what)) continue;
        expect(text).not.toContain(what.toLowerCase());
      }
    }),
    { numRuns: 300 },
  );
});
