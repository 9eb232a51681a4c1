// reply-rules.js (what a reply may say) and reply-check.js (what is drawn and heard in the page) are two files in one
// isolated world, which no page can look into. The worker runs one right after the other: they are of one version.
const SLOT = Symbol.for('replywatch.reply-rules');
const world = globalThis as { [SLOT]?: Record<string, object> };

/** Lays the modules of the rules where the build has let `reply-check.js` look for them, by their path. */
export function layRules(modules: Record<string, object>): void {
  world[SLOT] = modules;
}
