import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Template } from '../../../lib/model/template';
import { Button } from '../../kit/Button';
import { useSpeech } from '../../kit/speech';
import type { ConversationAction, OpenConversation } from './model';
import { Offer } from './Offer';

interface TemplatesProps {
  open: OpenConversation;
  onAction: (action: ConversationAction) => void;
}

/** All templates of the portal: found by a search, opened one at a time. */
export function Templates({ open, onAction }: TemplatesProps) {
  const { words } = useSpeech();
  const search = useSignal('');
  const chosen = useSignal('');
  const unfolded = useSignal(open.suggestions.length === 0);
  const id = useId();
  const isSearching = search.value.trim() !== '';
  const isShown = unfolded.value || isSearching;
  const found = isShown ? matching(open.templates, search.value) : [];
  return (
    <section class="card templates">
      <div class="templates-head">
        <h2 class="card-title">{words('conv_templates')}</h2>
        <input
          type="search"
          class="templates-search"
          aria-label={words('conv_search')}
          placeholder={words('conv_search')}
          aria-keyshortcuts="/"
          data-search
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </div>
      {!isSearching && (
        <Button
          kind="quiet"
          expanded={unfolded.value}
          controls={id}
          onPress={() => {
            unfolded.value = !unfolded.value;
          }}
        >
          {words('conv_all', open.templates.length)}
        </Button>
      )}
      {isShown && found.length === 0 && <p class="source">{words('conv_search_none')}</p>}
      <ul class="template-list" id={id}>
        {found.map((template) => {
          const isChosen = chosen.value === template.id;
          const part = `${id}-${template.id}`;
          return (
            <li key={template.id}>
              <button
                type="button"
                class="template-name"
                aria-expanded={isChosen}
                aria-controls={part}
                data-template-name={template.id}
                onClick={() => {
                  chosen.value = isChosen ? '' : template.id;
                }}
              >
                {template.title}
              </button>
              {isChosen && (
                <ul id={part}>
                  <Offer open={open} template={template} unfolded onAction={onAction} />
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those in which every word of the search stands: titles and ids first, then texts. */
function matching(templates: readonly Template[], search: string): Template[] {
  const words = folded(search.slice(0, 100)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...templates];
  const has = (text: string) => words.every((word) => text.includes(word));
  const named = templates.filter(({ id, title }) => has(folded(`${title} ${id.replaceAll('-', ' ')}`)));
  const saying = templates.filter(
    (template) => !named.includes(template) && has(folded(Object.values(template.texts).join(' '))),
  );
  return [...named, ...saying];
}
