// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/kit/speech';
import { ConversationView } from '../../../components/panel/conversation/ConversationView';
import type { ConversationAction, OpenConversation } from '../../../components/panel/conversation/model';
import { type ConversationSlot, panelModel } from '../../../components/panel/model';
import { Panel } from '../../../components/panel/Panel';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { wordsIn } from '../core/catalog';
import { known, NUMBER, opened, order, parcel, TEMPLATES } from './conversation-scene';
import { conversation, coverage, H, NOW, speech, waiting } from './scene';

const onAction = vi.fn<(action: ConversationAction) => void>();
const onOpen = vi.fn<(key: string) => void>();

beforeEach(() => {
  onAction.mockReset();
  onOpen.mockReset();
});
afterEach(() => render(null, document.body));

function show(open: OpenConversation, language: 'en' | 'de' | 'fr' = 'en') {
  const spoken = { ...speech, words: wordsIn(language), locale: language === 'en' ? 'en-GB' : language };
  act(() =>
    render(
      <SpeechContext.Provider value={spoken}>
        <ConversationView open={open} settings={DEFAULT_SETTINGS} onOpen={onOpen} onAction={onAction} />
      </SpeechContext.Provider>,
      document.body,
    ),
  );
}

const text = () => document.body.textContent ?? '';
const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const press = (selector: string) => act(() => find(selector).click());
const type = (selector: string, value: string) =>
  act(() => {
    const input = find(selector) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const named = (name: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  return button;
};

describe('order and parcel', () => {
  it('says what was bought, promised and sent, by whom it is known and since when', () => {
    show(opened());
    expect(text()).toContain('026-1234567-1234561');
    expect(text()).toContain('Brass desk lamp');
    expect(text()).toMatch(/PromisedFriday,? 20 November · 2 days ago/);
    expect(text()).toContain('FBM, sent by you');
    expect(find('[data-at-risk]').textContent).toContain('the promised day is over');
    expect(text()).toContain('from the order page, 10:59');
    expect(find('[data-parcel]').textContent).toContain('Out for delivery from DHL, 11:00');
    expect(find('.events').textContent).toContain('07:12 · Leicester');
  });

  it('an order that was not seen asks for one thing only, which is a link', () => {
    show(opened({ orders: [] }));
    const link = find('.order a') as HTMLAnchorElement;
    expect(link.textContent).toBe('Not seen yet: open the order page.');
    expect(link.rel).toContain('noreferrer');
    expect(document.querySelector('[data-parcel]')).toBeNull();
  });

  it('five events, the others on a press', () => {
    const events = Array.from({ length: 8 }, (_, n) => ({
      at: `2026-11-${20 - n}T10:00:00Z`,
      status: 'in_transit' as const,
      text: `Stop ${n}`,
    }));
    show(opened({ parcels: [parcel({ events })] }));
    expect(document.querySelectorAll('.events li')).toHaveLength(5);
    act(() => named('3 earlier').click());
    expect(document.querySelectorAll('.events li')).toHaveLength(8);
  });

  it('a time without a zone stands as written, with its day, and says so', () => {
    const events = [
      { at: '2026-11-22T23:50:00', zone: 'unknown' as const, status: 'in_transit' as const, text: 'Scan' },
    ];
    show(opened({ parcels: [parcel({ events })] }));
    expect(find('.events').textContent).toContain('Sun 23:50');
    expect(text()).toContain('time zone unknown');
  });

  it('copies a number, asks again and leads to the keys', () => {
    show(opened());
    press('.parcel .copy');
    act(() => named('Ask again').click());
    expect(onAction.mock.calls.map(([action]) => action)).toEqual([
      { do: 'copy', text: NUMBER, said: `Copied: ${NUMBER}` },
      { do: 'ask-again', number: NUMBER },
    ]);
    show(opened({ keys: new Map(), parcels: [] }));
    act(() => named('Enter a key').click());
    expect(onAction).toHaveBeenLastCalledWith({ do: 'carrier-keys' });
  });

  it('hostile texts of a page are text', () => {
    show(opened({ orders: [order({ items: [{ title: '<img src=x onerror=alert(1)>\u202e' }] })] }));
    expect(document.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x');
  });
});

describe('what to answer', () => {
  it('the first suggestion is in full view, with its reason, and one press inserts it', () => {
    show(opened());
    expect(find('.offer-reason').textContent).toMatch(/^Suggested: asks where/);
    expect(find('.preview-text').textContent).toBe(`Your parcel ${NUMBER} is out for delivery.`);
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1);
    press('[data-nth="1"]');
    expect(onAction).toHaveBeenCalledWith({
      do: 'insert',
      text: `Your parcel ${NUMBER} is out for delivery.`,
      template: 'out-for-delivery',
    });
  });

  it("the buyer's language chooses the text, the agent may choose another", () => {
    show(opened({}, { language: 'de-DE' }));
    expect(find('.preview-text').textContent).toContain('wird zugestellt');
    expect(find('.preview-text').lang).toBe('de');
    act(() => {
      const select = find('.preview-language select') as HTMLSelectElement;
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(find('.preview-text').textContent).toContain('is out for delivery');
  });

  it('what is missing is asked for, and nothing is inserted before it is there', () => {
    show(opened({}, { topics: [] }));
    press('[data-template-name="refund-done"]');
    expect(text()).toMatch(/Missing: .+\. Fill it in to insert\./);
    press('.template-list [data-insert]');
    expect(onAction).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('[data-blank="refund_amount"]'));
    type('[data-blank="refund_amount"]', '£12');
    press('.template-list [data-insert]');
    expect(onAction).toHaveBeenCalledWith({ do: 'insert', text: 'We refunded £12.', template: 'refund-done' });
  });

  it('thanks alone need no answer, and the portal has a button for that', () => {
    show(opened({}, { topics: ['thanks'] }));
    expect(text()).toContain('No response needed');
    show(opened({}, { topics: ['thanks', 'refund'] }));
    expect(text()).not.toContain('No response needed');
  });

  it('an answer-only template cannot start a message, and says why', () => {
    show(opened({}, { topics: [], purpose: 'proactive' }));
    press('[data-template-name="thanks-only"]');
    expect((find('.template-list [data-insert]') as HTMLButtonElement).disabled).toBe(true);
    expect(text()).toContain('Amazon does not allow this as a first message.');
  });

  it('the search finds titles first, then texts, accents aside', () => {
    show(opened({ templates: [...TEMPLATES, { id: 'x', title: 'Größe', topics: [], texts: { en: 'refund later' } }] }));
    type('[data-search]', 'refund');
    const names = () => [...document.querySelectorAll('[data-template-name]')].map((one) => one.textContent);
    expect(names()).toEqual(['Refund done', 'Größe']);
    type('[data-search]', 'grosse');
    expect(names()).toEqual([]);
    type('[data-search]', 'große');
    expect(names()).toEqual(['Größe']);
  });
});

describe('earlier with this buyer', () => {
  it('lists the other conversation, which opens on a press', () => {
    const [one] = known().conversations;
    const before = conversation('b', { buyer: 'Palmer', subject: 'Which bulb?', state: 'answered' });
    show(opened({ conversations: one ? [one, before] : [] }));
    press('[data-history]');
    expect(onOpen).toHaveBeenCalledWith('amazon:b');
  });

  it('a join is only ever made by a press', () => {
    const [one] = known().conversations;
    const other = conversation('e', { portal: 'ebay', buyer: 'palmer', itemId: '1234567890' });
    show(opened({ conversations: one ? [one, other] : [] }));
    expect(text()).toContain('the same user name');
    act(() => named('No').click());
    act(() => named('Join').click());
    expect(onAction.mock.calls.map(([action]) => action.do)).toEqual(['refuse-join', 'join']);
  });
});

describe('in every language of the interface', () => {
  it.each(['en', 'fr', 'de'] as const)('%s leaves no text empty', (language) => {
    show(opened(), language);
    const empty = [...document.querySelectorAll('button,dt,h2,label,a')].filter(
      (one) => !(one.textContent ?? '').trim() && !one.getAttribute('aria-label'),
    );
    expect(empty).toEqual([]);
    expect(text()).not.toMatch(/\$\d|undefined/);
  });
});

describe('the panel shows the queue or the conversation', () => {
  const slot = signal<ConversationSlot | null>(null);
  const View = () => (
    <button type="button" data-nth="1" onClick={() => onOpen('inserted')}>
      the view
    </button>
  );
  const open = (id: string | null) =>
    act(() => {
      slot.value = id === null ? null : { id, View };
    });
  const key = (init: KeyboardEventInit) =>
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })));
  const isOpen = () => text().includes('the view');

  beforeEach(() => {
    slot.value = null;
    const queue = [conversation('a', { buyer: 'Palmer', waiting: waiting(20 * H) })];
    const model = signal(panelModel(queue, [coverage()], DEFAULT_SETTINGS, NOW));
    act(() =>
      render(
        <Panel
          model={model}
          speech={signal(speech)}
          message={signal('')}
          onAction={() => undefined}
          conversation={slot}
        />,
        document.body,
      ),
    );
  });

  it('opens by itself, goes back on a press, and opens by itself for another one only', () => {
    expect(document.querySelector('.place-switch')).toBeNull();
    open('a');
    expect(isOpen()).toBe(true);
    act(() => (document.querySelector('input[value=queue]') as HTMLInputElement).click());
    expect(isOpen()).toBe(false);
    open('a');
    expect(isOpen()).toBe(false);
    open('b');
    expect(isOpen()).toBe(true);
    open(null);
    expect(isOpen()).toBe(false);
    expect(document.querySelector('.place-switch')).toBeNull();
  });

  it('a press on a conversation of the queue shows it, also the one that was left', () => {
    open('a');
    act(() => (document.querySelector('input[value=queue]') as HTMLInputElement).click());
    expect(isOpen()).toBe(false);
    press('[data-queue-item]');
    expect(isOpen()).toBe(true);
  });

  it('one that was closed and is opened again shows itself again', () => {
    open('a');
    act(() => (document.querySelector('input[value=queue]') as HTMLInputElement).click());
    open(null);
    open('a');
    expect(isOpen()).toBe(true);
  });

  it('keys: c turns, a digit inserts there and chooses a view in the queue', () => {
    open('a');
    key({ key: '1', code: 'Digit1' });
    expect(onOpen).toHaveBeenCalledWith('inserted');
    key({ key: '2', code: 'Digit2' });
    expect(onOpen).toHaveBeenCalledTimes(1);
    key({ key: 'c', code: 'KeyC' });
    expect(isOpen()).toBe(false);
    key({ key: '1', code: 'Digit1' });
    expect(onOpen).toHaveBeenCalledTimes(1);
    key({ key: 'c', code: 'KeyC' });
    expect(isOpen()).toBe(true);
  });

  it('the queue stays in the page while the conversation is shown', () => {
    open('a');
    expect(document.querySelector('[data-queue-item]')?.closest('[hidden]')).not.toBeNull();
  });
});
