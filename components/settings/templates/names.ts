import type { WordKey, Words } from '../../../lib/core/words';
import type { Topic } from '../../../lib/model/topic';
import type { TemplateOrigin } from '../../../lib/templates/own';
import type { TemplateProblem, TemplateProblemKind } from '../../../lib/templates/validate';

/** What a buyer may write about, for people. */
export const TOPIC_NAMES: Record<Topic, WordKey> = {
  'where-is-my-order': 'template_topic_where_is_my_order',
  damaged: 'template_topic_damaged',
  'wrong-item': 'template_topic_wrong_item',
  return: 'template_topic_return',
  refund: 'template_topic_refund',
  cancel: 'template_topic_cancel',
  invoice: 'template_topic_invoice',
  'product-question': 'template_topic_product_question',
  thanks: 'template_topic_thanks',
  'out-of-office': 'template_topic_out_of_office',
};

/** What is said beside a template that is not simply built in. */
export const ORIGIN_NAMES: Record<Exclude<TemplateOrigin, 'built-in'>, WordKey> = {
  edited: 'templates_tag_edited',
  own: 'templates_tag_own',
};

const PROBLEMS: Record<TemplateProblemKind, WordKey> = {
  too_large: 'template_problem_too_large',
  not_json: 'template_problem_not_json',
  not_csv: 'template_problem_not_csv',
  too_many: 'template_problem_too_many',
  wrong_shape: 'template_problem_wrong_shape',
  unknown_key: 'template_problem_unknown_key',
  missing_column: 'template_problem_missing_column',
  cells: 'template_problem_cells',
  id: 'template_problem_id',
  duplicate: 'template_problem_duplicate',
  title: 'template_problem_title',
  portal: 'template_problem_portal',
  reply_only: 'template_problem_reply_only',
  topics: 'template_problem_topics',
  language: 'template_problem_language',
  no_text: 'template_problem_no_text',
  too_long: 'template_problem_too_long',
  unknown_blank: 'template_problem_unknown_blank',
  brace: 'template_problem_brace',
  differs: 'template_problem_differs',
};

/** What is wrong, and where: `Line 14: Unknown topic. “weather”`. */
export function templateProblemText({ line, entry, what, value }: TemplateProblem, words: Words): string {
  const said = `${words(PROBLEMS[what])}${value === '' ? '' : ` “${value}”`}`;
  if (line !== undefined) return `${words('templates_at_line', line)}: ${said}`;
  return entry === undefined ? said : `${words('templates_at_entry', entry)}: ${said}`;
}

/** A language's own name in the agent's language; its code where the browser has none. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
