import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFactId } from '../../src/facts/fact-id.ts';
import type { FactFinding } from '../../src/facts/fact-types.ts';
import { findFact } from '../../src/facts/find-fact.ts';
import { safeCity } from '../commands/reports.ts';

/** What people write around a question, `{}` where it stands: written by others, who knew of no question. */
const voices = readFileSync(new URL('voices.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const shown = (finding: FactFinding) =>
  finding.kind === 'fact' ? `${finding.verdict} ${writeFactId(finding.fact)}` : finding.miss.kind;

// Behind "Without that" stands an answer, too, which only who asked can see.
test.each([
  ['how many were arrested in Denver', { same: 0.97, other: 5 }],
  ['how many DUI convictions were there', { same: 0.97, other: 4 }],
  ['which city had the fewest', { same: 0.95, other: 7 }],
  ['how many more in LA than in New York', { same: 0.96, other: 9 }],
  ['did Denver have 70', { same: 0.85, other: 73 }],
  ['how many were not convicted', { same: 0.88, other: 6 }],
])('“%s” is answered whatever talk stands around it', (question, floor) => {
  const own = shown(findFact(question, safeCity));
  const findings = voices.map(voice => findFact(voice.replace('{}', question), safeCity));
  const same = findings.filter(finding => shown(finding) === own);
  const other = findings.filter(finding => finding.kind === 'fact' && !finding.whole && shown(finding) !== own);
  expect(same.length / findings.length).toBeGreaterThanOrEqual(floor.same);
  expect(other.length).toBeLessThanOrEqual(floor.other);
});
