// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { RulesTable } from '../../../components/settings/RulesTable';
import type { RuleFacts } from '../../../components/settings/rule-facts';
import { changesOf, oldestOf, ruleRows, withLevel } from '../../../components/settings/rule-rows';
import { TeamRulesSection, type TeamView } from '../../../components/settings/TeamRules';
import { RULES } from '../../../lib/compliance/registry';
import { NO_TEAM_RULES, TeamRules } from '../../../lib/model/team-rules';
import { speech } from './scene';

const DAY = 86_400_000;
const SEEN = '2026-11-22';
const SEEN_AT = Date.parse(SEEN);
const source = (seen: string) => ({ page: 'Help page', url: 'https://example.com/help', seen });
const FACTS: Record<string, RuleFacts> = {
  emoji: { category: 'emoji', amazon: { severity: 'warning', source: source(SEEN) } },
  link_other: {
    category: 'external-link',
    amazon: { severity: 'violation', source: source('2026-01-05') },
    ebay: { severity: 'violation', source: source(SEEN) },
  },
};

const onChange = vi.fn<(team: TeamRules) => void>();
const others = { onImport: vi.fn(), onExport: vi.fn(), onClear: vi.fn() };
afterEach(() => {
  render(null, document.body);
  onChange.mockReset();
});

const find = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
function choose(selector: string, value: string) {
  act(() => {
    const select = find<HTMLSelectElement>(selector);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
function type(selector: string, value: string) {
  act(() => {
    const input = find<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const submit = (selector: string) =>
  act(() => void find(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('rows of the table', () => {
  it('one for each rule and portal, old ones after 180 days', () => {
    const at = (days: number) => ruleRows(FACTS, NO_TEAM_RULES, SEEN_AT + days * DAY).map((row) => row.isOld);
    expect(at(0)).toEqual([false, true, false]);
    expect(at(180)).toEqual([false, true, false]);
    expect(at(181)).toEqual([true, true, true]);
    expect(oldestOf(ruleRows(FACTS, NO_TEAM_RULES, SEEN_AT))).toEqual([{ portal: 'amazon', seen: '2026-01-05' }]);
  });

  it('counts what a team changed, a rule once, and no rule that it rates as built in', () => {
    const rules = { emoji: 'off', link_other: { amazon: 'violation', ebay: 'advice' }, gone: 'off' };
    const team = TeamRules.parse({ version: 1, rules });
    expect(changesOf(ruleRows(FACTS, team, SEEN_AT))).toEqual({ off: 1, rated: 1 });
  });

  it('changes one portal and leaves the other; back to built in leaves nothing', () => {
    const off = withLevel(NO_TEAM_RULES, 'link_other', 'ebay', 'off');
    const both = withLevel(off, 'link_other', 'amazon', 'advice');
    expect(both.rules).toEqual({ link_other: { ebay: 'off', amazon: 'advice' } });
    expect(withLevel(off, 'link_other', 'ebay', undefined)).toEqual(NO_TEAM_RULES);
    expect(off.rules).toEqual({ link_other: { ebay: 'off' } });
  });
});

describe('the table of rules', () => {
  const show = (facts: Readonly<Record<string, RuleFacts>> = FACTS, isFixed = false) =>
    act(() =>
      render(
        <SpeechContext.Provider value={{ ...speech, now: SEEN_AT }}>
          <RulesTable rules={facts} team={NO_TEAM_RULES} isFixed={isFixed} onChange={onChange} />
        </SpeechContext.Provider>,
        document.body,
      ),
    );
  const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];

  it('shows every rule there is, with name, source and date', () => {
    show(RULES);
    expect(rows().length).toBeGreaterThan(Object.keys(RULES).length);
    for (const row of rows()) {
      expect(row.querySelector('th')?.textContent).not.toBe('');
      expect(row.textContent).toMatch(/\d{1,2} \w{3} \d{4}/);
    }
  });

  it('says which rules are old', () => {
    show();
    expect(document.body.textContent).toContain('Rules as of 5 Jan 2026. Amazon may have changed them since.');
    expect(rows().map((row) => row.textContent?.includes('older than 180 days'))).toEqual([false, true, false]);
  });

  it('can be narrowed by portal and category', () => {
    show();
    choose('.rules-filter label:nth-of-type(1) select', 'ebay');
    expect(rows().map((row) => row.dataset.rule)).toEqual(['link_other']);
    choose('.rules-filter label:nth-of-type(1) select', '');
    choose('.rules-filter label:nth-of-type(2) select', 'emoji');
    expect(rows().map((row) => row.dataset.rule)).toEqual(['emoji']);
    expect(find('.rules-filter [role=status]').textContent).toBe('1 rule');
  });

  it('switches a rule off at one portal', () => {
    show();
    choose('[data-rule=link_other][data-portal=ebay] select', 'off');
    expect(onChange.mock.lastCall?.[0].rules).toEqual({ link_other: { ebay: 'off' } });
  });

  it('can only be read where an administrator set the rules', () => {
    show(FACTS, true);
    expect([...document.querySelectorAll<HTMLSelectElement>('tbody select')].every((one) => one.disabled)).toBe(true);
  });
});

describe("the team's rules", () => {
  const show = (view: Partial<TeamView> = {}, changes = { off: 0, rated: 0 }) =>
    act(() =>
      render(
        <SpeechContext.Provider value={speech}>
          <TeamRulesSection
            view={{ rules: NO_TEAM_RULES, from: 'settings', problems: [], unknown: [], ...view }}
            result={null}
            changes={changes}
            onChange={onChange}
            {...others}
          />
        </SpeechContext.Provider>,
        document.body,
      ),
    );

  it('take a site, and say why they do not take what is none', () => {
    show();
    type('[data-entries=domains] input', '*.shop.com');
    submit('[data-entries=domains] form');
    expect(onChange).not.toHaveBeenCalled();
    expect(find('#domains-error').textContent).toContain('“*.shop.com”');
    type('[data-entries=domains] input', ' shop.com ');
    submit('[data-entries=domains] form');
    expect(onChange.mock.lastCall?.[0].allowedDomains).toEqual(['shop.com']);
  });

  it('take a word only with its reason', () => {
    show();
    type('[data-entries=forbidden] label:nth-of-type(1) input', 'cheap');
    submit('[data-entries=forbidden] form');
    expect(find('#forbidden-error').textContent).toContain('no words');
    type('[data-entries=forbidden] label:nth-of-type(2) input', 'We are not.');
    choose('[data-entries=forbidden] label:nth-of-type(3) select', 'violation');
    submit('[data-entries=forbidden] form');
    expect(onChange.mock.lastCall?.[0].forbidden).toEqual([
      { words: 'cheap', reason: 'We are not.', severity: 'violation', category: 'tone' },
    ]);
  });

  it('lose the sentence that is removed, and show markup as text', () => {
    show({ rules: TeamRules.parse({ version: 1, approved: ['One.', '<img src=x onerror=alert(1)>'] }) });
    expect(document.querySelector('[data-entries=approved] img')).toBeNull();
    act(() => find<HTMLButtonElement>('[data-entries=approved] li:nth-child(1) button').click());
    expect(onChange.mock.lastCall?.[0].approved).toEqual(['<img src=x onerror=alert(1)>']);
  });

  it('say how many rules are off', () => {
    show({}, { off: 2, rated: 0 });
    expect(find('[data-team-off]').textContent).toBe('2 rules switched off by your team');
  });

  it('cannot be changed where an administrator set them, but exported', () => {
    show({ from: 'administrator', rules: TeamRules.parse({ version: 1, approved: ['One.'] }) });
    expect(document.body.textContent).toContain('Set by your administrator.');
    expect(document.querySelector('input:not(:disabled)')).toBeNull();
    expect([...document.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Export']);
  });

  it('say what is wrong with what an administrator set', () => {
    show({ from: 'administrator', problems: [{ path: 'approved[1]', what: 'wrong_type', value: '7' }] });
    expect(find('[role=alert]').textContent).toBe(
      'What your administrator set cannot be read. No team rules are in force.approved[1]: Not of the expected kind. “7”',
    );
    expect(document.body.textContent).not.toContain('Set by your administrator.');
  });
});
