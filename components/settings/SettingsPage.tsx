import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentChildren, ComponentProps } from 'preact';
import { PORTALS, type Portal } from '../../lib/model/portal';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Button } from '../kit/Button';
import { type Speech, SpeechContext } from '../kit/speech';
import { Alerts } from './Alerts';
import { ClocksTable } from './ClocksTable';
import { GuardChoice } from './GuardChoice';
import { NumberInput } from './NumberInput';
import { RulesTable } from './RulesTable';
import type { RuleFacts } from './rule-facts';
import { changesOf, ruleRows } from './rule-rows';
import { HooksTable, type ImportResult, Selectors, type SelectorsView } from './Selectors';
import { ShortcutSignInput } from './ShortcutSignInput';
import { type TeamImportResult, TeamRulesSection, type TeamView } from './TeamRules';
import { Toggle } from './Toggle';

interface SettingsPageProps {
  settings: ReadonlySignal<Settings>;
  /** Takes the last change back, while that can be done. */
  undo: Signal<(() => void) | null>;
  message: Signal<string>;
  selectors: ReadonlySignal<SelectorsView[]>;
  importResult: Signal<ImportResult | null>;
  speech: Speech;
  onChange: (patch: Partial<Settings>) => void;
  team: ReadonlySignal<TeamView>;
  teamImportResult: Signal<TeamImportResult | null>;
  /** Every rule of the reply check by id. */
  rules: Readonly<Record<string, RuleFacts>>;
  onTeam: Pick<ComponentProps<typeof TeamRulesSection>, 'onChange' | 'onImport' | 'onExport' | 'onClear'>;
  onImport: (file: File) => void;
  onRemove: (portal: Portal) => void;
  /** Sections with a life of their own. */
  children?: ComponentChildren;
}

/** All settings on one page; each is saved by itself, at once. */
export function SettingsPage(props: SettingsPageProps) {
  const { speech, onChange } = props;
  const { words } = speech;
  const settings = props.settings.value;
  const team = props.team.value;
  const hours = { unit: words('settings_hours'), settings, onChange };
  return (
    <SpeechContext.Provider value={speech}>
      <div class="settings">
        <header>
          <h1>{words('settings_title')}</h1>
          <p class="section-hint">{words('settings_intro')}</p>
        </header>
        <section>
          <h2>{words('settings_portals')}</h2>
          <p class="section-hint">{words('settings_portals_hint')}</p>
          {PORTALS.map((portal) => (
            <Toggle
              key={portal}
              id={`portal-${portal}`}
              label={PORTAL_NAMES[portal]}
              checked={settings.portals[portal]}
              onChange={(on) => onChange({ portals: { ...settings.portals, [portal]: on } })}
            />
          ))}
        </section>
        <section>
          <h2>{words('settings_times')}</h2>
          <p class="section-hint">{words('settings_times_hint')}</p>
          <NumberInput field="critical" label={words('settings_critical')} {...hours} />
          <NumberInput field="urgent" label={words('settings_urgent')} {...hours} />
          <NumberInput field="soon" label={words('settings_soon')} {...hours} />
          <NumberInput
            field="ebayTargetHours"
            label={words('settings_target')}
            hint={words('settings_target_hint')}
            {...hours}
          />
          <NumberInput
            field="staleMinutes"
            label={words('settings_stale')}
            hint={words('settings_stale_hint')}
            unit={words('settings_minutes')}
            settings={settings}
            onChange={onChange}
          />
        </section>
        <Alerts settings={settings} onChange={onChange} />
        <section>
          <h2>{words('settings_help')}</h2>
          <Toggle
            id="reply-check"
            label={words('settings_reply_check')}
            hint={words('settings_reply_check_hint')}
            checked={settings.replyCheck}
            onChange={(replyCheck) => onChange({ replyCheck })}
          />
          <GuardChoice settings={settings} onChange={onChange} />
          <ShortcutSignInput settings={settings} onChange={onChange} />
          <Button onPress={() => onChange(DEFAULT_SETTINGS)}>{words('settings_defaults')}</Button>
        </section>
        <Selectors
          views={props.selectors.value}
          result={props.importResult.value}
          onImport={props.onImport}
          onRemove={props.onRemove}
        />
        {props.children}
        <TeamRulesSection
          view={team}
          result={props.teamImportResult.value}
          changes={changesOf(ruleRows(props.rules, team.rules, speech.now))}
          {...props.onTeam}
        />
        <RulesTable
          rules={props.rules}
          team={team.rules}
          isFixed={team.from === 'administrator'}
          onChange={props.onTeam.onChange}
        />
        <ClocksTable settings={settings} />
        <HooksTable views={props.selectors.value} />
        <div class="toast" data-shown={props.message.value !== ''}>
          <p role="status">{props.message.value}</p>
          {props.undo.value && (
            <Button kind="quiet" onPress={props.undo.value}>
              {words('settings_undo')}
            </Button>
          )}
        </div>
      </div>
    </SpeechContext.Provider>
  );
}
