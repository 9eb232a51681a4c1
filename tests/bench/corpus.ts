import { scoreCorpus } from '../corpus/score';
import type { Figures } from './bounds';

/** How well the reply check does on the labelled replies. */
export function benchCorpus(): Figures {
  const { overall, held } = scoreCorpus();
  return {
    'corpus.recall': overall.recall,
    'corpus.held': held.recall,
    'corpus.obfuscated': overall.obfuscatedRecall,
    'corpus.false-alarms': overall.falseAlarms,
  };
}
