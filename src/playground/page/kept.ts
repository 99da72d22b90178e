import type { Draft } from './composer/draft.ts';
import { writeTyped } from './composer/write-typed.ts';

/** What a tab keeps while its page loads anew: what was being written, and which run of the stand-in it was shown. */

export function keepDraft(draft: Draft): void {
  sessionStorage.setItem('draft', draft.kind === 'text' ? draft.text : writeTyped(draft));
}

export function keptDraft(): string {
  return sessionStorage.getItem('draft') ?? '';
}

/** Keeps the run that the tab is shown, and returns whether it was shown another one before. */
export function keepRun(run: string): boolean {
  const before = sessionStorage.getItem('run');
  sessionStorage.setItem('run', run);
  return before !== null && before !== run;
}
