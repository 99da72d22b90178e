import { describe, expect, test } from 'vitest';
import { type Parameter, readMessages } from '../../src/words/format-message.ts';

const english = readMessages(
  'en',
  `
place-share = { $place }: { share }, { rank } of { NUMBER($places) } places.
share = { NUMBER($count) } of { NUMBER($total) } people arrested ({ SHARE($count, $total) })
rank = { ORDINAL($rank) ->
    [one] { NUMBER($rank) }st
    [two] { NUMBER($rank) }nd
    [few] { NUMBER($rank) }rd
   *[other] { NUMBER($rank) }th
}
figures = { $count ->
    [0] No figure
    [one] { NUMBER($count) } figure
   *[other] { NUMBER($count) } figures
} in the message.
where = { $kind ->
    [whole] It is counted as a whole.
   *[part] It is a part of { $name }.
}
all = No figure for { LIST($names) }.
any = Did you mean { LIST($names, type: "or") }?
plain = { $names }
reported = reported on { day }
day = { DATETIME($day, day: "numeric") } { DATETIME($day, month: "short") } { DATETIME($day, year: "numeric") }
month = { DATETIME($day, month: "short", year: "numeric") }
own = { DATETIME($day, dateStyle: "long") }
-bot = Safe City Facts
thanks = { -bot } thanks you.
`,
);

type Row = readonly [string, string, Readonly<Record<string, Parameter>>];

describe('a message in English', () => {
  const denver = { place: 'Denver, Colorado', count: 63, total: 498, rank: 3, places: 10 };
  const rows: readonly Row[] = [
    ['Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.', 'place-share', denver],
    ['1,234 of 1,234,567 people arrested (0.1%)', 'share', { count: 1234, total: 1_234_567 }],
    ['1 of 10,000 people arrested (<0.1%)', 'share', { count: 1, total: 10_000 }],
    ['0 of 498 people arrested (0.0%)', 'share', { count: 0, total: 498 }],
    ['1 of 16 people arrested (6.3%)', 'share', { count: 1, total: 16 }],
    ['600 of 500 people arrested (120.0%)', 'share', { count: 600, total: 500 }],
    ['498 of 498 people arrested (100.0%)', 'share', { count: 498, total: 498 }],
    ['9,999 of 10,000 people arrested (>99.9%)', 'share', { count: 9999, total: 10_000 }],
    ['1st', 'rank', { rank: 1 }],
    ['2nd', 'rank', { rank: 2 }],
    ['11th', 'rank', { rank: 11 }],
    ['1,003rd', 'rank', { rank: 1003 }],
    ['No figure in the message.', 'figures', { count: 0 }],
    ['1 figure in the message.', 'figures', { count: 1 }],
    ['1,234 figures in the message.', 'figures', { count: 1234 }],
    ['It is counted as a whole.', 'where', { kind: 'whole', name: 'Ohio' }],
    ['It is a part of Ohio.', 'where', { kind: 'part', name: 'Ohio' }],
    ['No figure for a.', 'all', { names: ['a'] }],
    ['No figure for a and b.', 'all', { names: ['a', 'b'] }],
    ['No figure for a, b, and c.', 'all', { names: ['a', 'b', 'c'] }],
    ['Did you mean a, b, or c?', 'any', { names: ['a', 'b', 'c'] }],
    ['a, b', 'plain', { names: ['a', 'b'] }],
    ['reported on 28 Sep 2017', 'reported', { day: '2017-09-28' }],
    ['Sep 2017', 'month', { day: '2017-09-28' }],
    ['January 1, 2018', 'own', { day: '2018-01-01' }],
    ['Safe City Facts thanks you.', 'thanks', {}],
    ['It is a part of { $kind } { rank }.', 'where', { kind: 'part', name: '{ $kind } { rank }' }],
  ];
  test.each(rows)('%s', (expected, key, parameters) => expect(english(key, parameters)).toBe(expected));
});

describe('nothing is said half', () => {
  const rows: readonly Row[] = [
    ['a message that there is not', 'nothing', {}],
    ['a parameter that is missing', 'figures', {}],
    ['a text for a number', 'share', { count: '63', total: 498 }],
    ['a text for a list', 'all', { names: 'a' }],
    ['a text for a day', 'reported', { day: 'yesterday' }],
    ['a share of nothing', 'share', { count: 0, total: 0 }],
  ];
  test.each(rows)('%s throws', (_, key, parameters) => expect(() => english(key, parameters)).toThrow());
});
