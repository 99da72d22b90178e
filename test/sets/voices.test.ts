import { expect, test } from 'vitest';
import { findFact } from '../../src/facts/find-fact.ts';
import { longestQuestion } from '../../src/facts/piece.ts';
import { safeCity } from '../commands/reports.ts';
import { naming, shown, voices } from './framed-questions.ts';

/** How large a part of the frames leaves the answer as it is, and how many change it into another. */
function ask(question: string, frames: readonly string[]) {
  const own = shown(findFact(question, safeCity));
  const framed = frames.map(frame => frame.replace('{}', question)).filter(({ length }) => length <= longestQuestion);
  const findings = framed.map(each => findFact(each, safeCity));
  const same = findings.filter(finding => shown(finding) === own);
  // Behind "Without that" stands an answer, too, which only who asked can see.
  const other = findings.filter(finding => finding.kind === 'fact' && !finding.whole && shown(finding) !== own);
  return { same: same.length / findings.length, other: other.length };
}

test.each([
  ['how many were arrested in Denver', voices, { same: 0.99, other: 1 }],
  ['how many DUI convictions were there', voices, { same: 0.98, other: 2 }],
  ['which city had the fewest', voices, { same: 0.99, other: 0 }],
  ['how many more in LA than in New York', voices, { same: 0.99, other: 2 }],
  ['did Denver have 70', voices, { same: 0.95, other: 4 }],
  ['how many were not convicted', voices, { same: 0.98, other: 0 }],
  ['how many were arrested in Denver', naming, { same: 0.95, other: 7 }],
  ['how many DUI convictions were there', naming, { same: 0.95, other: 1 }],
  ['which city had the fewest', naming, { same: 0.96, other: 7 }],
  ['how many more in LA than in New York', naming, { same: 0.96, other: 5 }],
  ['what share were fugitives', naming, { same: 0.96, other: 1 }],
  ['how many places had more than 50 arrests', naming, { same: 0.95, other: 9 }],
] as const)('“%s” is answered whatever talk stands around it, and whatever it names', (question, frames, floor) => {
  const { same, other } = ask(question, frames);
  expect(same).toBeGreaterThanOrEqual(floor.same);
  expect(other).toBeLessThanOrEqual(floor.other);
});
