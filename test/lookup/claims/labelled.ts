import type { CheckedClaim } from '../../../src/lookup/claims/check-figures.ts';

/** A message and what must be found in it: a verdict and words that the quote must hold, `matches 63`. None: nothing to check. */
export type Labelled = readonly [message: string, ...expected: string[]];

/** What one message got: claims found as labelled, labelled ones missed, and verdicts that no label allows. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Sets the claims found against the labels of a message. A label answers for one claim only, the one with the shortest quote. */
export function score(expected: readonly string[], claims: readonly CheckedClaim[]): Score {
  const open = [...expected];
  const wrong: string[] = [];
  const shortestFirst = claims.toSorted((a, b) => a.quote.length - b.quote.length);
  for (const claim of shortestFirst) {
    const match = open.findIndex(label => {
      const [verdict, ...words] = label.split(' ');
      return verdict === claim.verdict && claim.quote.includes(words.join(' '));
    });
    if (match === -1) wrong.push(`${claim.verdict}: ${claim.quote}`);
    else open.splice(match, 1);
  }
  return { found: expected.length - open.length, missed: open, wrong };
}
