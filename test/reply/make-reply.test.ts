import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { ask, makeAnswer } from '../../src/reply/make-reply.ts';
import { speak } from '../../src/words/speak.ts';

const dataset = await readDataset('data/operation-safe-city');
const context = { dataset, say: speak('en') };
const all = Object.values(dataset.rows).flat();
const row = (id: string): Row => {
  const found = all.find(each => each.id === id);
  if (!found) throw new TypeError(`No row ${id}`);
  return found;
};
const make = (rows: readonly Row[], noted = false) =>
  makeAnswer(context, { question: ask('arrests'), sentence: 'It is so.', rows, noted, audience: 'public' });

/** Caveats by their ids, and what was said later by its mark. */
function caveatsOf(rows: readonly Row[], noted: boolean): string[] {
  return make(rows, noted).caveats.map(
    text => dataset.caveats.find(caveat => caveat.text === text)?.id ?? text.slice(0, 1),
  );
}

describe('the first caveat is the one that matters most', () => {
  const cases: readonly [string, readonly Row[], boolean, readonly string[]][] = [
    ['of a place', [row('denver')], false, ['arrest-not-conviction']],
    ['of a place counted whole', [row('massachusetts')], false, ['massachusetts-whole', 'arrest-not-conviction']],
    ['where the sentence says so', [row('massachusetts')], true, ['arrest-not-conviction', 'massachusetts-whole']],
    ['of all places', dataset.rows.jurisdictions, false, ['†', 'arrest-not-conviction']],
    ['of a group', [row('gang')], false, ['groups-overlap']],
  ];
  test.each(cases)('%s', (_, rows, noted, expected) => {
    expect(caveatsOf(rows, noted).slice(0, expected.length)).toEqual(expected);
  });
});

test('no figure leaves without a caveat', () => {
  expect(() => make([{ ...row('denver'), caveats: [] }])).toThrow('No caveat applies to denver');
});

test('the receipt names report, reporter and day, and leads to the sources', () => {
  expect(make([row('denver')]).receipt).toEqual({
    sources: dataset.sources,
    tail: 'ICE, Operation Safe City, Sep 2017',
    line: 'Operation Safe City · reported by ICE, 28 Sep 2017',
  });
});
