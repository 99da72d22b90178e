import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { safeCity } from '../commands/reports.ts';

/** Words around a claim, `{}` where it stands, by somebody who had not seen the reader: told, and doubted, denied or of another time. */
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const [tellings, doubts] = [linesOf('tellings.txt'), linesOf('doubts.txt')];

const kindsOf = (text: string, said: number) =>
  checkText(text, safeCity).findings.flatMap(finding => (finding.said === said ? [finding.kind] : []));

const right = [
  ['Denver had 63 arrests', 63],
  ['there were 107 arrests in Philadelphia', 107],
  ['86 of them had DUI convictions', 86],
  ['18 gang members were picked up', 18],
  ['317 of the 498 had convictions', 317],
] as const;
const wrong = [
  ['NYC had 54 arrests', 54],
  ['there were 35 robbery convictions', 35],
] as const;

test.each(right)('“%s” is shown whatever stands around it, and never differs', (claim, said) => {
  const kinds = tellings.map(telling => kindsOf(telling.replace('{}', claim), said));
  expect(kinds.flat()).not.toContain('differs');
  expect(kinds.filter(each => each.length === 0)).toEqual([]);
});

test.each(wrong)('“%s” never matches', (claim, said) => {
  const kinds = [...tellings, ...doubts].flatMap(each =>
    kindsOf(`Operation Safe City. ${each.replace('{}', claim)}`, said),
  );
  expect(kinds).not.toContain('matches');
});

// Who doubts, denies or jokes about a wrong number is right.
test.each(wrong)('“%s” seldom differs where it is not claimed', (claim, said) => {
  const titled = doubts.map(doubt => kindsOf(`Operation Safe City. ${doubt.replace('{}', claim)}`, said));
  expect(titled.filter(kinds => kinds.includes('differs')).length).toBeLessThanOrEqual(6);
  expect(doubts.flatMap(doubt => kindsOf(doubt.replace('{}', claim), said))).not.toContain('differs');
});

test.each(right)('“%s” seldom matches where it is not claimed of this report', (claim, said) => {
  const kinds = doubts.map(doubt => kindsOf(doubt.replace('{}', claim), said));
  expect(kinds.filter(each => each.includes('matches')).length).toBeLessThanOrEqual(16);
});
