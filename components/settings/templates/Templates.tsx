import type { ReadonlySignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { counted } from '../../../lib/core/plural';
import { PORTALS, type Portal } from '../../../lib/model/portal';
import type { Template } from '../../../lib/model/template';
import { PORTAL_NAMES } from '../../../lib/sla/sentences';
import type { ListedTemplate } from '../../../lib/templates/own';
import { Button } from '../../kit/Button';
import { Select } from '../../kit/Select';
import { useSpeech } from '../../kit/speech';
import { TemplateEditor } from './Editor';
import { TemplateFiles } from './Files';
import { ORIGIN_NAMES } from './names';
import { found, type TemplateDesk, type TemplateImport } from './view';

interface TemplatesProps {
  listed: ReadonlySignal<ListedTemplate[]>;
  imported: ReadonlySignal<TemplateImport | null>;
  desk: TemplateDesk;
}

/** All templates: to be searched, edited, hidden, added, imported and exported. */
export function Templates({ listed, imported, desk }: TemplatesProps) {
  const { words, locale } = useSpeech();
  const [search, setSearch] = useState('');
  const [portal, setPortal] = useState<Portal | ''>('');
  // The id of the one being edited; '' for a new one.
  const [editing, setEditing] = useState<string | null>(null);
  const shown = found(listed.value, search, portal);
  const ids = listed.value.map(({ template }) => template.id);
  const section = useRef<HTMLElement>(null);
  // The keyboard goes back to where it came from.
  const close = () => {
    section.current?.querySelector<HTMLElement>(`[aria-expanded="true"]`)?.focus();
    setEditing(null);
  };
  const editor = (template: Template | null) => (
    <TemplateEditor
      key={template?.id ?? ''}
      template={template}
      taken={ids}
      check={desk.check}
      onKeep={(kept) => {
        close();
        desk.keep(kept);
      }}
      onCancel={close}
    />
  );
  return (
    <section id="templates" ref={section}>
      <h2>{words('templates_title')}</h2>
      <p class="section-hint">{words('templates_hint')}</p>
      <div class="rules-filter">
        <label class="select">
          <span class="select-label">{words('templates_search')}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <Select
          label={words('rules_portal')}
          value={portal}
          options={[
            { value: '', label: words('rules_all') },
            ...PORTALS.map((one) => ({ value: one, label: PORTAL_NAMES[one] })),
          ]}
          onChoose={(chosen) => setPortal(PORTALS.find((one) => one === chosen) ?? '')}
        />
        <p role="status">{counted(words, locale, 'templates_count', shown.length)}</p>
      </div>
      <div class="rules-scroll">
        <table class="templates">
          <caption class="unseen">{words('templates_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('templates_name')}</th>
              <th scope="col">{words('rules_portal')}</th>
              <th scope="col">{words('templates_shown_in')}</th>
              <th scope="col">{words('templates_do')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row
                key={one.template.id}
                listed={one}
                desk={desk}
                isOpen={editing === one.template.id}
                onEdit={() => setEditing(one.template.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {editing === '' && editor(null)}
      {listed.value.map(({ template }) => template.id === editing && editor(template))}
      <div class="actions">
        <Button expanded={editing === ''} onPress={() => setEditing('')}>
          {words('templates_new')}
        </Button>
        <TemplateFiles desk={desk} imported={imported.value} />
      </div>
    </section>
  );
}

interface RowProps {
  listed: ListedTemplate;
  desk: TemplateDesk;
  isOpen: boolean;
  onEdit: () => void;
}

function Row({ listed, desk, isOpen, onEdit }: RowProps) {
  const { words } = useSpeech();
  const { template, origin, hidden } = listed;
  const tags = [
    ...(template.replyOnly ? [words('templates_tag_reply')] : []),
    ...(origin === 'built-in' ? [] : [words(ORIGIN_NAMES[origin])]),
    ...(hidden ? [words('templates_tag_hidden')] : []),
  ];
  const action = (label: string, onClick: () => void, expanded?: boolean) => (
    <button
      type="button"
      class="button quiet"
      aria-label={words('templates_action_on', label, template.title)}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <tr data-template={template.id} data-origin={origin} data-hidden={hidden}>
      <th scope="row">
        {template.title}
        <code>{template.id}</code>
        {tags.length > 0 && <span class="rules-about">{tags.join(' · ')}</span>}
      </th>
      <td>{template.portal ? PORTAL_NAMES[template.portal] : words('templates_both')}</td>
      <td>{Object.keys(template.texts).join(' ')}</td>
      <td>
        {action(words('templates_edit'), onEdit, isOpen)}
        {origin !== 'own' &&
          action(words(hidden ? 'templates_show' : 'templates_hide'), () => desk.hide(listed, !hidden))}
        {origin === 'edited' && action(words('templates_reset'), () => desk.drop(listed))}
        {origin === 'own' && action(words('templates_delete'), () => desk.drop(listed))}
      </td>
    </tr>
  );
}
