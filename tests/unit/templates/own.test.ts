import { describe, expect, it } from 'vitest';
import type { Template } from '../../../lib/model/template';
import { LIBRARY } from '../../../lib/templates/library/registry';
import {
  builtIn,
  dropTemplate,
  hideTemplate,
  keepTemplate,
  keepTemplates,
  listTemplates,
  NO_OWN_TEMPLATES,
  offered,
  parseOwnTemplates,
} from '../../../lib/templates/own';

const own: Template = { id: 'ours', title: 'Ours', topics: [], texts: { en: 'Hello.' } };
const delayed = builtIn('delayed', 'en') as Template;
const edited: Template = { ...delayed, texts: { ...delayed.texts, en: 'Sorry for the delay.' } };

describe('own templates', () => {
  it('begin with the library, its titles in the language of the interface', () => {
    const titles = (locale: string) => offered(NO_OWN_TEMPLATES, locale).find(({ id }) => id === 'delayed')?.title;
    expect(offered(NO_OWN_TEMPLATES, 'en')).toHaveLength(LIBRARY.length);
    expect([titles('en-GB'), titles('fr'), titles('de-AT'), titles('pl')]).toEqual([
      'Delayed',
      'Retardé',
      'Verspätet',
      'Delayed',
    ]);
  });

  it('stand in place of the built-in one of their id until that is wanted again', () => {
    const kept = keepTemplate(NO_OWN_TEMPLATES, edited);
    const find = (templates: typeof kept) =>
      listTemplates(templates, 'en').filter(({ template }) => template.id === 'delayed');
    expect(find(kept)).toEqual([{ template: edited, origin: 'edited', hidden: false }]);
    expect(find(dropTemplate(kept, 'delayed'))).toEqual([{ template: delayed, origin: 'built-in', hidden: false }]);
    expect(keepTemplate(kept, builtIn('delayed', 'fr') as Template)).toEqual(NO_OWN_TEMPLATES);
  });

  it('come after the library and go without a trace', () => {
    const kept = keepTemplate(NO_OWN_TEMPLATES, own);
    expect(listTemplates(kept, 'en').at(-1)).toEqual({ template: own, origin: 'own', hidden: false });
    expect(dropTemplate(kept, 'ours')).toEqual(NO_OWN_TEMPLATES);
  });

  it('are not offered while hidden; only what is built in can be', () => {
    const hidden = hideTemplate(keepTemplate(NO_OWN_TEMPLATES, edited), 'delayed', true);
    expect(offered(hidden, 'en').some(({ id }) => id === 'delayed')).toBe(false);
    expect(offered(hideTemplate(hidden, 'delayed', false), 'en').some(({ id }) => id === 'delayed')).toBe(true);
    expect(hideTemplate(NO_OWN_TEMPLATES, 'ours', true)).toEqual(NO_OWN_TEMPLATES);
  });

  it('of a file replace those of the same id; the whole library brings nothing', () => {
    const all = LIBRARY.flatMap(({ id }) => builtIn(id, 'de') ?? []);
    expect(keepTemplates(NO_OWN_TEMPLATES, all)).toEqual(NO_OWN_TEMPLATES);
    const before = keepTemplate(keepTemplate(NO_OWN_TEMPLATES, own), edited);
    expect(keepTemplates(before, [{ ...own, title: 'New' }]).own.map(({ title }) => title)).toEqual(['New', 'Delayed']);
  });
});

describe('what was stored', () => {
  it('comes back', () => {
    const templates = hideTemplate(keepTemplate(NO_OWN_TEMPLATES, own), 'delayed', true);
    expect(parseOwnTemplates(JSON.parse(JSON.stringify({ version: 1, ...templates })))).toEqual(templates);
  });

  it('loses only what is bad', () => {
    const raw = {
      own: [
        own,
        { ...own, title: 'Second' },
        { ...own, id: 'b', texts: { en: '{unknown_blank}' } },
        null,
        'x',
        { ...own, id: 'c' },
      ],
      hidden: ['delayed', 'delayed', 'no-such', 7],
    };
    expect(parseOwnTemplates(raw)).toEqual({ own: [own, { ...own, id: 'c' }], hidden: ['delayed'] });
  });

  it.each([undefined, null, 7, 'x', [], { own: 'x', hidden: {} }, { own: { length: 3 } }])('%j is nothing', (raw) =>
    expect(parseOwnTemplates(raw)).toEqual(NO_OWN_TEMPLATES),
  );
});
