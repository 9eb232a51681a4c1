// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { templateProblemText } from '../../../components/settings/templates/names';
import { Templates } from '../../../components/settings/templates/Templates';
import { found, idOf, type TemplateDesk, type TemplateImport } from '../../../components/settings/templates/view';
import type { Template } from '../../../lib/model/template';
import { LIBRARY } from '../../../lib/templates/library/registry';
import { hideTemplate, keepTemplate, listTemplates, NO_OWN_TEMPLATES } from '../../../lib/templates/own';
import { speech } from '../components/scene';

const own: Template = { id: 'ours', title: 'Ours <b>', portal: 'ebay', topics: [], texts: { en: 'Hello.' } };
const listed = signal(listTemplates(NO_OWN_TEMPLATES, 'en'));
const imported = signal<TemplateImport | null>(null);
const desk = {
  keep: vi.fn<TemplateDesk['keep']>(),
  drop: vi.fn<TemplateDesk['drop']>(),
  hide: vi.fn<TemplateDesk['hide']>(),
  read: vi.fn<TemplateDesk['read']>(),
  write: vi.fn<TemplateDesk['write']>(),
  check: vi.fn<TemplateDesk['check']>(() => []),
};

beforeEach(() => {
  listed.value = listTemplates(hideTemplate(keepTemplate(NO_OWN_TEMPLATES, own), 'delayed', true), 'en');
  imported.value = null;
  act(() =>
    render(
      <SpeechContext.Provider value={speech}>
        <Templates listed={listed} imported={imported} desk={desk} />
      </SpeechContext.Provider>,
      document.body,
    ),
  );
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const find = <E extends Element>(selector: string): E => {
  const one = document.querySelector<E>(selector);
  if (!one) throw new Error(`no ${selector}`);
  return one;
};
const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset.template);
const press = (selector: string) => act(() => find<HTMLElement>(selector).click());
const pressIn = (id: string, label: string) => press(`[data-template="${id}"] button[aria-label^="${label}:"]`);
const type = (selector: string, value: string) =>
  act(() => {
    const input = find<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(() => void find('.template-editor').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
const title = '.template-editor label:nth-of-type(1) input';
const id = '.template-editor label:nth-of-type(2) input';

describe('the list of templates', () => {
  it('shows all of them, hidden ones marked, a title as text', () => {
    expect(rows()).toHaveLength(LIBRARY.length + 1);
    expect(find('[data-template=delayed] .rules-about').textContent).toBe('hidden');
    expect(find('[data-template=ours] th').textContent).toContain('Ours <b>');
    expect(find('[role=status]').textContent).toBe(`${LIBRARY.length + 1} templates`);
  });

  it('is narrowed by words in title, id and text, and by portal', () => {
    type('input[type=search]', '  CUSTOMS being  ');
    expect(rows()).toEqual(['customs']);
    expect(found(listed.value, 'douane', '').map(({ template }) => template.id)).toEqual(['customs']);
    const at = (portal: 'amazon' | 'ebay') => found(listed.value, '', portal).map(({ template }) => template.id);
    expect(at('ebay')).toContain('ours');
    expect(at('ebay')).toContain('delayed');
    expect(at('ebay')).not.toContain('fba-redirect');
    expect(at('amazon')).not.toContain('ours');
  });

  it('hides and shows what is built in, deletes what is not', () => {
    pressIn('customs', 'Hide');
    expect(desk.hide.mock.lastCall?.[1]).toBe(true);
    pressIn('delayed', 'Show');
    expect(desk.hide.mock.lastCall?.[1]).toBe(false);
    pressIn('ours', 'Delete');
    expect(desk.drop.mock.lastCall?.[0].template.id).toBe('ours');
    expect(document.querySelector('[data-template=ours] [aria-label^="Hide"]')).toBeNull();
    expect(document.querySelector('[data-template=customs] [aria-label^="Delete"]')).toBeNull();
  });
});

describe('the editor', () => {
  it('keeps an edited text under the same id', () => {
    pressIn('customs', 'Edit');
    expect(find<HTMLInputElement>(id).readOnly).toBe(true);
    type('textarea', 'Held in customs: {order_id}');
    expect(desk.check).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: 'customs' }),
      'en',
      'Held in customs: {order_id}',
    );
    submit();
    const kept = desk.keep.mock.lastCall?.[0];
    expect(kept).toMatchObject({
      id: 'customs',
      title: 'Held in customs',
      texts: { en: 'Held in customs: {order_id}' },
    });
    expect(Object.keys(kept?.texts ?? {})).toHaveLength(5);
    expect(document.querySelector('.template-editor')).toBeNull();
  });

  it('makes the id of a new one from its title, and refuses one that is there', () => {
    press('#templates > .actions .button');
    type(title, 'Délai & Excuses');
    expect(find<HTMLInputElement>(id).value).toBe('delai-excuses');
    type(id, 'customs');
    type('textarea', 'Hello.');
    submit();
    expect(find('.template-editor [role=alert]').textContent).toBe('This id is there already. “customs”');
    expect(desk.keep).not.toHaveBeenCalled();
    type(id, 'own-customs');
    submit();
    expect(desk.keep).toHaveBeenCalledWith({
      id: 'own-customs',
      title: 'Délai & Excuses',
      topics: [],
      texts: { en: 'Hello.' },
    });
  });

  it('says what is wrong and keeps nothing', () => {
    press('#templates > .actions .button');
    submit();
    expect(find('.template-editor [role=alert]').textContent).toContain('There is no text.');
    type(title, 'One');
    type('textarea', 'Dear {name} {');
    submit();
    const said = find('.template-editor [role=alert]').textContent;
    expect(said).toContain('No such blank. “{name}”');
    expect(said).toContain('A brace that belongs to no blank.');
    expect(desk.keep).not.toHaveBeenCalled();
  });

  it('has one text a language, and puts a blank where the caret is', () => {
    press('#templates > .actions .button');
    type('textarea', 'AB');
    find<HTMLTextAreaElement>('textarea').setSelectionRange(1, 1);
    press('[data-blank=order_id]');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('A{order_id}B');
    press('input[name=template-language][value=fr]');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
    expect(find('textarea').getAttribute('lang')).toBe('fr');
    press('input[name=template-language][value=en]');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('A{order_id}B');
  });

  it('shows what the reply check says, and at which portal', () => {
    desk.check.mockReturnValue([
      {
        portal: 'amazon',
        finding: {
          rule: 'emoji',
          category: 'emoji',
          severity: 'warning',
          start: 0,
          end: 1,
          match: '☺',
          reason: 'x',
          source: null,
          fixes: [],
        },
      },
    ]);
    pressIn('customs', 'Edit');
    expect(find('[data-rule=emoji] strong').textContent).toMatch(/^Amazon, warning: \S/);
    expect(find('[data-rule=emoji] q').textContent).toBe('☺');
  });

  it('goes without a trace', () => {
    pressIn('customs', 'Edit');
    type('textarea', 'Gone');
    act(() => void find('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.querySelector('.template-editor')).toBeNull();
    expect(desk.keep).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit: Held in customs');
  });
});

describe('a file', () => {
  it('that was refused says each line', () => {
    act(() => {
      imported.value = { name: 'a.csv', problems: [{ line: 3, what: 'topics', value: 'weather' }] };
    });
    expect(find('.import-errors').textContent).toBe(
      'a.csv was not taken over. What is wrong in it:Line 3: Unknown topic. “weather”',
    );
    expect(templateProblemText({ entry: 2, what: 'no_text', value: '' }, speech.words)).toBe(
      'Template 2: There is no text.',
    );
  });
});

it.each([
  ['Where is it?', 'where-is-it'],
  ['  --  ', ''],
  ['Übergröße 2', 'ubergro-e-2'],
  ['x'.repeat(99), 'x'.repeat(60)],
])('the title %j gives the id %j', (given, made) => expect(idOf(given)).toBe(made));
