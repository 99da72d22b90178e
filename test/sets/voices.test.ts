import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFactId } from '../../src/facts/fact-id.ts';
import type { FactFinding } from '../../src/facts/fact-types.ts';
import { findFact } from '../../src/facts/find-fact.ts';
import { longestQuestion } from '../../src/facts/piece.ts';
import { safeCity } from '../commands/reports.ts';

/** What people write around a question, `{}` where it stands: written by others, who knew of no question. */
const voices = linesOf('voices.txt');
/** The same, with a place, a crime, a group or a number in the talk. */
const naming = linesOf('naming-voices.txt').map(line =>
  line.replaceAll('{P}', 'Baltimore').replaceAll('{C}', 'burglary').replace('{G}', 'gang members').replace('{N}', '45'),
);

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map(line => line.replaceAll('⏎', '\n'));
}

const shown = (finding: FactFinding) =>
  finding.kind === 'fact' ? `${finding.verdict} ${writeFactId(finding.fact)}` : finding.miss.kind;

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
  ['how many were arrested in Denver', voices, { same: 0.98, other: 2 }],
  ['how many DUI convictions were there', voices, { same: 0.98, other: 2 }],
  ['which city had the fewest', voices, { same: 0.98, other: 0 }],
  ['how many more in LA than in New York', voices, { same: 0.98, other: 6 }],
  ['did Denver have 70', voices, { same: 0.93, other: 39 }],
  ['how many were not convicted', voices, { same: 0.92, other: 1 }],
  ['how many were arrested in Denver', naming, { same: 0.9, other: 10 }],
  ['how many DUI convictions were there', naming, { same: 0.9, other: 3 }],
  ['which city had the fewest', naming, { same: 0.89, other: 14 }],
  ['how many more in LA than in New York', naming, { same: 0.9, other: 10 }],
  ['what share were fugitives', naming, { same: 0.9, other: 1 }],
  ['how many places had more than 50 arrests', naming, { same: 0.88, other: 15 }],
] as const)('“%s” is answered whatever talk stands around it, and whatever it names', (question, frames, floor) => {
  const { same, other } = ask(question, frames);
  expect(same).toBeGreaterThanOrEqual(floor.same);
  expect(other).toBeLessThanOrEqual(floor.other);
});
