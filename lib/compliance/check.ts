// The check with the words of every language. A page loads `engine.ts` alone, and each language when it is written.
import './lexicon/all';

export type { CheckContext } from './context';
export { type Checker, check, createChecker, verdictOf } from './engine';
export { languageOf } from './language';
