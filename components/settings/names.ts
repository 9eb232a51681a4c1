import type { WordKey } from '../../lib/core/words';
import type { Category } from '../../lib/model/finding';
import type { RuleLevel } from '../../lib/model/team-rules';

/** What a finding can be about, for people. */
export const CATEGORY_NAMES: Record<Category, WordKey> = {
  'external-link': 'category_external_link',
  'contact-info': 'category_contact_info',
  'off-platform': 'category_off_platform',
  promotion: 'category_promotion',
  'review-solicitation': 'category_review_solicitation',
  'feedback-manipulation': 'category_feedback_manipulation',
  incentive: 'category_incentive',
  emoji: 'category_emoji',
  formatting: 'category_formatting',
  'profanity-threat': 'category_profanity_threat',
  'personal-data': 'category_personal_data',
  proactive: 'category_proactive',
  placeholder: 'category_placeholder',
  'wrong-order': 'category_wrong_order',
  'wrong-tracking': 'category_wrong_tracking',
  language: 'category_language',
  length: 'category_length',
  'non-answer': 'category_non_answer',
  tone: 'category_tone',
  'cancel-request': 'category_cancel_request',
  'other-marketplace': 'category_other_marketplace',
  attachment: 'category_attachment',
};

/** As what a finding is shown, for people. */
export const LEVEL_NAMES: Record<RuleLevel, WordKey> = {
  off: 'rules_level_off',
  violation: 'rules_level_violation',
  warning: 'rules_level_warning',
  advice: 'rules_level_advice',
};
