import type { Category, PolicySource, Severity } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';

/** What the settings tell of a rule of the reply check. */
export type RuleFacts = { category: Category } & Partial<Record<Portal, { severity: Severity; source: PolicySource }>>;
