import { counted } from '../../lib/core/plural';
import type { WordKey } from '../../lib/core/words';
import { type PortalCounts, totalText } from '../../lib/inbox/counts';
import type { CoverageState } from '../../lib/inbox/coverage';
import type { NoBadges } from '../../lib/model/coverage';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { useSpeech } from '../kit/speech';

/** States in which no fresh number can be shown. */
const SILENT: ReadonlySet<CoverageState> = new Set(['never-seen', 'off']);

/** The numbers are right all the same: only the portal's own list stays bare. */
const NO_BADGES: Record<NoBadges, WordKey> = {
  'no-room': 'panel_no_badges_room',
  'page-removes-them': 'panel_no_badges_removed',
};

/** One portal at a glance: its number, and what that number rests on. */
export function PortalSummary({ view }: { view: PortalCounts }) {
  const { words, locale } = useSpeech();
  const { portal, state, seenAt } = view;
  const silent = SILENT.has(state);
  return (
    <div
      class="summary"
      data-portal-summary={portal}
      data-unread={view.unread ?? ''}
      data-needs-reply={view.needsReply}
      data-urgent={view.urgent}
      data-seen={view.seen}
      data-total={view.total ?? ''}
      data-seen-at={seenAt ? new Date(seenAt).toISOString() : ''}
      data-state={state}
    >
      <h2 class="summary-name" title={namesOf(view)}>
        {namesOf(view)}
      </h2>
      <p class="summary-number">
        {silent ? (
          <span class="summary-silent">{words(state === 'off' ? 'panel_off' : 'panel_not_seen')}</span>
        ) : portal === 'amazon' ? (
          counted(words, locale, 'panel_urgent', view.urgent)
        ) : (
          counted(words, locale, 'panel_waiting', view.needsReply)
        )}
      </p>
      {!silent && <Coverage view={view} />}
    </div>
  );
}

/** The line under the number: what it rests on, or why it may be wrong. */
function Coverage({ view }: { view: PortalCounts }) {
  const { words, clock } = useSpeech();
  const at = view.seenAt ? clock(view.seenAt) : '';
  const seen =
    typeof view.total !== 'number'
      ? words('panel_seen', view.seen, at)
      : words('panel_seen_of', view.seen, totalText(view), at);
  const parts = [
    // The portal's own total says the same a second time.
    view.portal === 'amazon' && view.needsReply !== view.total ? words('panel_open', view.needsReply) : '',
    !view.unread ? '' : words('panel_unread', view.unread),
    view.seenAt ? seen : '',
  ];
  const doubts: Partial<Record<CoverageState, string>> = {
    stale: words('panel_stale', at),
    'signed-out': words('panel_signed_out'),
    degraded: words('panel_degraded'),
    'too-narrow': words('panel_too_narrow'),
  };
  const doubt = doubts[view.state];
  return (
    <>
      <p class="summary-coverage">
        {doubt && <span class="summary-doubt">{doubt}</span>}
        {parts.filter(Boolean).join(' · ')}
      </p>
      {view.noBadges && <p class="summary-coverage">{words(NO_BADGES[view.noBadges])}</p>}
    </>
  );
}

/** `Amazon UK, EU`: the portal is named once. */
function namesOf({ portal, accounts }: PortalCounts): string {
  const prefix = `${PORTAL_NAMES[portal]} `;
  const names = accounts.map(({ name }) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
  return names.length > 0 ? prefix + names.join(', ') : PORTAL_NAMES[portal];
}
