import { signal } from '@preact/signals';
import type { TemplateDesk, TemplateFinding, TemplateImport } from '../../components/settings/templates/view';
import { check } from '../../lib/compliance/check';
import { localZone, words, wordsLocale } from '../../lib/core/words';
import { PORTALS } from '../../lib/model/portal';
import type { Template } from '../../lib/model/template';
import { readOwnTemplates, watchOwnTemplates, writeOwnTemplates } from '../../lib/store/templates';
import { LONGEST_TEMPLATE_FILE, parseTemplateFile, templatesAsCsv, templatesAsJson } from '../../lib/templates/file';
import { fillTemplate } from '../../lib/templates/fill';
import {
  builtIn,
  dropTemplate,
  hideTemplate,
  keepTemplate,
  keepTemplates,
  listTemplates,
  type OwnTemplates,
  offered,
} from '../../lib/templates/own';
import { sampleFacts } from '../../lib/templates/sample';
import { download } from './download';

/** Each portal's word on one text with sample data. What may be a first message must pass as one. */
function findingsOf(
  { portal, replyOnly }: Pick<Template, 'portal' | 'replyOnly'>,
  language: string,
  text: string,
): TemplateFinding[] {
  const now = Date.now();
  return (portal ? [portal] : PORTALS).flatMap((one) => {
    const facts = sampleFacts(one, now, localZone());
    const filled = fillTemplate({ texts: { [language]: text }, portal: one }, language, facts);
    const { orderId, trackingNumber } = facts;
    const purpose = replyOnly ? 'reply' : 'proactive';
    const context = { portal: one, purpose, language, buyerLanguage: language, orderId, trackingNumber, now } as const;
    return check(filled.text, context).map((finding) => ({ portal: one, finding }));
  });
}

/** Reads a chosen file; never rejects, a file that cannot be read is a problem like any other. */
async function parse(file: File) {
  const text = file.size > 4 * LONGEST_TEMPLATE_FILE ? null : await file.text().catch(() => '');
  return parseTemplateFile(text ?? ' '.repeat(LONGEST_TEMPLATE_FILE + 1));
}

/**
 * The templates on the settings page.
 * @param keep does something that writes, says whether it was kept, and offers to take it back
 */
export async function openTemplates(
  keep: (task: () => Promise<void>, said: string | undefined, undo: (() => Promise<void>) | null) => Promise<void>,
  until: AbortSignal,
) {
  const locale = wordsLocale();
  let own = await readOwnTemplates();
  const listed = signal(listTemplates(own, locale));
  const imported = signal<TemplateImport | null>(null);
  const show = (next: OwnTemplates) => {
    own = next;
    listed.value = listTemplates(next, locale);
  };
  watchOwnTemplates(show, until);

  const write = async (next: OwnTemplates) => {
    await writeOwnTemplates(next);
    show(next);
  };
  const replace = (next: OwnTemplates, said: string) => {
    const before = own;
    return keep(
      () => write(next),
      said,
      () => write(before),
    );
  };

  const desk: TemplateDesk = {
    keep: (template) => void replace(keepTemplate(own, template), words('templates_saved', template.title)),
    drop: ({ template, origin }) => {
      const isOwn = origin === 'own';
      const title = isOwn ? template.title : (builtIn(template.id, locale)?.title ?? template.title);
      const said = words(isOwn ? 'templates_deleted' : 'templates_was_reset', title);
      void replace(dropTemplate(own, template.id), said);
    },
    hide: ({ template }, hidden) =>
      void replace(
        hideTemplate(own, template.id, hidden),
        words(hidden ? 'templates_was_hidden' : 'templates_was_shown', template.title),
      ),
    read: async (file) => {
      imported.value = null;
      const parsed = await parse(file);
      imported.value = { name: file.name, problems: parsed.ok ? [] : parsed.problems };
      if (!parsed.ok) return;
      const said = words('templates_imported', parsed.templates.length, file.name);
      await replace(keepTemplates(own, parsed.templates), said);
    },
    write: (kind) => {
      const templates = offered(own, locale);
      if (kind === 'json') download('replywatch-templates.json', templatesAsJson(templates), 'application/json');
      else download('replywatch-templates.csv', templatesAsCsv(templates), 'text/csv');
    },
    check: findingsOf,
  };
  return { listed, imported, desk };
}
