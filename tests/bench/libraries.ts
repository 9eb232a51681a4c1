import { text as alexText } from 'alex';
import emojiRegex from 'emoji-regex';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { LinkifyIt } from 'linkify-it';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

const linkify = new LinkifyIt();
const emoji = emojiRegex();
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Links, phone numbers and emoji as the usual libraries find them: a small part of what the check looks for. */
export function findWithLibraries(text: string): number {
  const links = linkify.match(text)?.length ?? 0;
  return links + findPhoneNumbersInText(text, 'GB').length + (text.match(emoji)?.length ?? 0);
}

/** Swear words, disguised ones too. */
export const findWithObscenity = (text: string): number => matcher.getAllMatches(text).length;

/** Inconsiderate wording in English prose. */
export const findWithAlex = (text: string): number => alexText(text).messages.length;
