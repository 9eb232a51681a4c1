import type { Finding } from '../model/finding';
import type { TeamRules } from '../model/team-rules';
import { compileApproved, findApproved } from './approved';
import type { CheckContext } from './context';
import { asciiHost, hostOfLink } from './link-host';
import { levelOf } from './team-level';
import { compileWords, findWords, type TeamWords } from './team-words';

interface Compiled {
  domains: ReadonlySet<string>;
  approved: readonly string[];
  words: TeamWords;
}

// A team's rules stay the same object from one check to the next.
const known = new WeakMap<TeamRules, Compiled>();

function compiled(team: TeamRules): Compiled {
  const before = known.get(team);
  if (before) return before;
  const now = {
    domains: new Set(team.allowedDomains.map(asciiHost)),
    approved: compileApproved(team.approved),
    words: compileWords(team),
  };
  known.set(team, now);
  return now;
}

/**
 * What a team makes of the findings in a reply: rules that it switched off or rates otherwise, links to its allowed
 * sites, its forbidden words, and last the sentences that it approved, within which nothing is found. The findings given
 * stay as they are. Pure; linear in the text.
 * @param text the whole reply as typed
 * @param findings in offsets of `text`, in any order
 */
export function applyTeam(
  text: string,
  findings: readonly Finding[],
  { team, portal }: Pick<CheckContext, 'team' | 'portal'>,
): Finding[] {
  if (!team) return [...findings];
  const { domains, approved, words } = compiled(team);
  const links = domains.size > 0 ? findings.filter((finding) => isAllowedLink(finding, domains)) : [];
  const kept: Finding[] = [];
  for (const finding of findings) {
    const level = levelOf(team, finding.rule, portal);
    if (level === 'off' || links.some((link) => restsOn(finding, link))) continue;
    kept.push(level ? { ...finding, severity: level } : finding);
  }
  for (const { said, start, end } of words.next.size > 0 ? findWords(text, words) : []) {
    kept.push({ ...said, start, end, match: text.slice(start, end), fixes: [] });
  }
  if (kept.length === 0 || approved.length === 0) return kept;
  const spans = findApproved(text, approved);
  return kept.filter((finding) => !spans.some(([start, end]) => start <= finding.start && finding.end <= end));
}

const isAllowedLink = ({ category, match }: Finding, domains: ReadonlySet<string>) =>
  category === 'external-link' && isAllowed(hostOfLink(match), domains);

/** Lies within the link, or begins or ends amid it: then words of the link's own name ("our-shop") are what was found. */
function restsOn({ start, end }: Finding, link: Finding): boolean {
  if (link.start <= start && end <= link.end) return true;
  return (link.start < start && start < link.end) || (link.start < end && end < link.end);
}

/** The host itself, or anything below it: `help.ours.com` where `ours.com` is allowed. */
function isAllowed(host: string, domains: ReadonlySet<string>): boolean {
  for (let name = host; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
    if (domains.has(name)) return true;
    if (!name.includes('.')) return false;
  }
  return false;
}
