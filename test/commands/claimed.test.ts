import { expect, test } from 'vitest';
import { harborWatch, reply, safeCity } from './reports.ts';

/** A claim, and whether it is so by the report's figures. */
type Claim = readonly [claim: string, isSo: boolean];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const spoken = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Claims of every row and of every two, in many ways, true ones and false ones. */
function claimsOf(dataset: typeof safeCity): readonly Claim[] {
  const { jurisdictions, groups, convictions } = dataset.rows;
  const places = jurisdictions.map(({ name, count }) => ({ name, count }));
  const counts = places.map(({ count }) => count);
  const total = dataset.totals.arrests;
  const rank = (count: number) => counts.filter(other => other > count).length + 1;
  const ofOne = places.flatMap(({ name, count }): Claim[] => [
    ...[count, count + 1, count - 3, count * 2].flatMap((said): Claim[] => [
      [`${name} had ${said} arrests, right?`, said === count],
      [`were ${said} people arrested in ${name}?`, said === count],
      [`wasn't it ${said} in ${name}?`, said === count],
      [`${said} in ${name}, true?`, said === count],
      [`it wasn't ${said} in ${name}, right?`, said !== count],
      [`${name} didn't have ${said} arrests, right?`, said !== count],
      [`so ${name} never had ${said}, correct?`, said !== count],
      [`not ${said} in ${name}, right?`, said !== count],
      [`did ${name} have more than ${said} arrests?`, count > said],
      [`${name} had over ${said}, right?`, count > said],
      [`fewer than ${said} were arrested in ${name}, right?`, count < said],
      [`at least ${said} in ${name}, correct?`, count >= said],
      [`without ${name} it's ${total - said}, right?`, said === count],
      [`is it ${said} in ${name} or did my uncle make that up`, said === count],
      [`isn't it true that ${name} had ${said}?`, said === count],
      [`it's false that ${name} had ${said}, right?`, said !== count],
      [`is it wrong that ${name} had ${said}?`, said !== count],
      [`people say ${name} had ${said}, is that true?`, said === count],
      [`no more than ${said} in ${name}, right?`, count <= said],
      [`${name} had only ${said}, true?`, said === count],
      [`did ${name} really only have ${said}?`, said === count],
      [`${said} of the ${total} were in ${name}, correct?`, said === count],
      [`were there not ${said} arrests in ${name}?`, said === count],
      [`fact: ${name} ${said}. true or false`, said === count],
      [`${name} hardly had ${said}, did it?`, said === count],
    ]),
    ...[0, 5].flatMap((more): Claim[] => {
      const share = Math.round((1000 * count) / total) / 10 + more;
      return [
        [`${name} had ${share}% of the arrests, right?`, more === 0],
        [`${share} percent were in ${name}, true?`, more === 0],
        [`${name} didn't have ${share}% of all arrests, right?`, more !== 0],
      ];
    }),
    ...ordinals.flatMap((ordinal, at): Claim[] => [
      [`was ${name} ${ordinal}?`, rank(count) === at + 1],
      [`${name} came ${ordinal}, right?`, rank(count) === at + 1],
      [`${name} wasn't ${ordinal}, right?`, rank(count) !== at + 1],
    ]),
    ...[
      ['a quarter', 0.25],
      ['half', 0.5],
      ['a tenth', 0.1],
      ['20 percent', 0.2],
    ].flatMap(([words, share]): Claim[] => [
      [`more than ${words} of the arrests were in ${name}, right?`, count / total > Number(share)],
      [`less than ${words} of arrests were in ${name}, right?`, count / total < Number(share)],
      [`did ${name} account for more than ${words} of the arrests?`, count / total > Number(share)],
    ]),
    ...[count, count + 2].flatMap((said): Claim[] => [
      [`did they get ${said} people in ${name} or fewer?`, count <= said],
      [`${name} had ${said} or fewer, true?`, count <= said],
      [`${name} had between ${said} and ${said + 10}, right?`, count === said],
      [`it was ${said} outside ${name}, right?`, total - count === said],
      [`ICE arrested ${said} in ${name} in 2018, right?`, false],
      [`${said} convictions in ${name}, right?`, false],
    ]),
    [`${name} was above average, right?`, count > total / counts.length],
    [`is ${name} below the average?`, count < total / counts.length],
    [`was ${name} in the top 3?`, rank(count) <= 3],
    [`did ${name} have the most arrests?`, rank(count) === 1],
    [`did ${name} have the most arrests of all?`, rank(count) === 1],
    [`was ${name} the worst hit of them all?`, rank(count) === 1],
    [`${name} had the fewest, right?`, count === Math.min(...counts)],
    [`nobody had more than ${name}, right?`, rank(count) === 1],
    [`no place had fewer than ${name}, right?`, count === Math.min(...counts)],
    [`were most arrests in ${name}?`, count * 2 > total],
    [`were none arrested in ${name}?`, count === 0],
  ]);
  const ofTwo = places.flatMap(a =>
    places
      .filter(b => a.name !== b.name)
      .flatMap((b): Claim[] => [
        [`did ${a.name} have more arrests than ${b.name}?`, a.count > b.count],
        [`${a.name} had more than ${b.name}, right?`, a.count > b.count],
        [`isn't ${a.name} bigger than ${b.name}?`, a.count > b.count],
        [`${a.name} had fewer than ${b.name}, true?`, a.count < b.count],
        [`${a.name} beat ${b.name}, right?`, a.count > b.count],
        [`${a.name} lost to ${b.name}, right?`, a.count < b.count],
        [`${a.name} didn't have more than ${b.name}, right?`, a.count <= b.count],
        [`${a.name} was not bigger than ${b.name}, correct?`, a.count <= b.count],
        [`${a.name} did not beat ${b.name}, right?`, a.count <= b.count],
        [`did ${a.name} and ${b.name} have as many?`, a.count === b.count],
        [`${a.name} had twice as many as ${b.name}, right?`, a.count === b.count * 2],
        [`${a.name} had at least twice as many as ${b.name}, true?`, a.count >= b.count * 2],
        [`${a.name} had half of ${b.name}'s, correct?`, a.count * 2 === b.count],
        [`is ${a.name} not higher than ${b.name}?`, a.count <= b.count],
        [`${a.name} is right behind ${b.name}, correct?`, rank(a.count) === rank(b.count) + 1],
        [`${a.name} ranks above ${b.name}, right?`, a.count > b.count],
        [`${a.name} ranks below ${b.name}, right?`, a.count < b.count],
        [`${a.name} never had more arrests than ${b.name}, true?`, a.count <= b.count],
        [`${a.name} and ${b.name} are tied, right?`, a.count === b.count],
        [`${a.name} had more than double ${b.name}, right?`, a.count > b.count * 2],
        [`${a.name} had less than half of ${b.name}, right?`, a.count * 2 < b.count],
        ...[0, 3].flatMap((more): Claim[] => [
          [`the gap between ${a.name} and ${b.name} is ${Math.abs(a.count - b.count) + more}, right?`, more === 0],
          [`${a.name} is ${a.count - b.count + more} ahead of ${b.name}, right?`, a.count > b.count && more === 0],
          [`${a.name} trails ${b.name} by ${b.count - a.count + more}, right?`, a.count < b.count && more === 0],
        ]),
        [`neither ${a.name} nor ${b.name} had ${a.count}, right?`, false],
        [`both ${a.name} and ${b.name} had ${a.count}, right?`, a.count === b.count],
        [`${a.name} and ${b.name} had ${a.count} each, right?`, a.count === b.count],
        ...[0, 4].flatMap((more): Claim[] => [
          [
            `${a.name} had ${Math.abs(a.count - b.count) + more} more than ${b.name}, right?`,
            a.count > b.count && more === 0,
          ],
          [
            `${a.name} had ${Math.abs(a.count - b.count) + more} fewer than ${b.name}, right?`,
            a.count < b.count && more === 0,
          ],
        ]),
        ...[a.count + b.count, a.count + b.count + 1].map(
          (said): Claim => [`${a.name} plus ${b.name} is ${said}, right?`, said === a.count + b.count],
        ),
        [`${a.count} in ${a.name} and ${b.count} in ${b.name}, right?`, true],
        [`${b.count} in ${a.name} and ${a.count} in ${b.name}, right?`, a.count === b.count],
      ]),
  );
  const ofThree = places.flatMap((a, at) =>
    places.slice(at + 1).flatMap(b =>
      places
        .filter(c => c !== a && c !== b)
        .slice(0, 4)
        .flatMap((c): Claim[] => {
          const sum = a.count + b.count;
          return [
            [`did ${a.name} and ${b.name} together have more than ${c.name}?`, sum > c.count],
            [`did ${a.name} and ${b.name} put together beat ${c.name}?`, sum > c.count],
            [`${a.name} and ${b.name} combined had fewer than ${c.name}, right?`, sum < c.count],
            [`did ${c.name} have more than ${a.name} and ${b.name} together?`, c.count > sum],
            [`${c.name} beat ${a.name} and ${b.name} combined, right?`, c.count > sum],
            [`${c.name} had fewer arrests than ${a.name} and ${b.name} together, true?`, c.count < sum],
            [`${a.name} and ${b.name} both had more than ${c.name}, right?`, Math.min(a.count, b.count) > c.count],
            [`did ${c.name} beat both ${a.name} and ${b.name}?`, c.count > Math.max(a.count, b.count)],
            [
              `${a.name} is bigger than ${b.name} but smaller than ${c.name}, right?`,
              a.count > b.count && a.count < c.count,
            ],
            [`${c.name} is between ${a.name} and ${b.name}, right?`, (c.count - a.count) * (c.count - b.count) < 0],
            [`${a.name}, ${b.name} and ${c.name} add up to ${sum + c.count}, right?`, true],
            [`${a.name}, ${b.name} and ${c.name} add up to ${sum + c.count + 3}, right?`, false],
            [`${a.name} and ${b.name} had ${c.count} more than ${c.name}, right?`, sum - c.count === c.count],
          ];
        }),
    ),
  );
  const ofMany = [20, 30, 50, 100].flatMap(bound =>
    spoken.slice(1).flatMap((word, at): Claim[] => {
      const [over, under] = [
        counts.filter(count => count > bound).length,
        counts.filter(count => count < bound).length,
      ];
      return [
        // Who says that two had it may know of more.
        ...(at + 1 >= over ? [[`${word} places had over ${bound}, right?`, at + 1 === over] as const] : []),
        ...(at + 1 >= over ? [[`did ${word} cities have more than ${bound} arrests?`, at + 1 === over] as const] : []),
        ...(at + 1 >= under ? [[`${word} places had fewer than ${bound}, right?`, at + 1 === under] as const] : []),
      ];
    }),
  );
  const ofAll = [10, 14, 20, 106, 107, 120].flatMap((bound): Claim[] => [
    [`every place had at least ${bound}, right?`, counts.every(count => count >= bound)],
    [`no place had more than ${bound}, right?`, counts.every(count => count <= bound)],
    [`nowhere had over ${bound}, true?`, counts.every(count => count <= bound)],
  ]);
  const sums = [2, 3, 4].flatMap(many =>
    [0, 5].map((more): Claim => {
      const sum =
        counts
          .toSorted((a, b) => b - a)
          .slice(0, many)
          .reduce((all, count) => all + count, 0) + more;
      return [`the top ${many} places add up to ${sum}, right?`, more === 0];
    }),
  );
  const ofGroups = groups.flatMap(({ name, count }): Claim[] => [
    ...[count, count + 10].flatMap((said): Claim[] => [
      [`${said} were ${name}, right?`, said === count],
      [`there weren't ${said} ${name}, right?`, said !== count],
      [`${total - said} were not ${name}, right?`, said === count],
    ]),
    [`were all of them ${name}?`, count === total],
    [`were none of them ${name}?`, count === 0],
    [`more than half were ${name}, right?`, count * 2 > total],
    [`less than half were ${name}, right?`, count * 2 < total],
    ...groups
      .filter(other => other.name !== name)
      .flatMap((other): Claim[] => [
        [`were there more ${name} than ${other.name}?`, count > other.count],
        [`${name} outnumbered ${other.name}, right?`, count > other.count],
        [`${name} and ${other.name} together were ${count + other.count}, right?`, false],
      ]),
  ]);
  const ofLabels = convictions.slice(0, 25).flatMap(({ name, count }): Claim[] =>
    [count, count + 2].flatMap((said): Claim[] => [
      [`${said} convictions for ${name}, right?`, said === count],
      [`were there ${said} convictions for ${name}?`, said === count],
      [`there weren't ${said} convictions for ${name}, right?`, said !== count],
      [`more than ${said} convictions for ${name}, right?`, count > said],
      [`${name} is ${said}, right?`, said === count],
      [`only ${said} for ${name}, true?`, said === count],
      [`${said} of the ${dataset.totals.convictions} convictions were for ${name}, right?`, said === count],
    ]),
  );
  const ofKinds = convictions.slice(0, 25).flatMap(({ name, count }): Claim[] => [
    [`was ${name} the most common conviction?`, count === Math.max(...convictions.map(other => other.count))],
    [`${name} wasn't the most common conviction, right?`, count !== Math.max(...convictions.map(other => other.count))],
    [`was nobody convicted of ${name}?`, count === 0],
    [`was anyone convicted of ${name}?`, count > 0],
    [`no convictions for ${name}, right?`, count === 0],
    [`more than half of the convictions were for ${name}, right?`, count * 2 > dataset.totals.convictions],
    [`were most convictions for ${name}?`, count * 2 > dataset.totals.convictions],
  ]);
  const ofHeadings = dataset.rows.categories.flatMap(({ name, count }): Claim[] =>
    [count, count + 2].flatMap((said): Claim[] => [
      [`heading ${name} has ${said}, true?`, said === count],
      // The name of a heading is a label's, too.
      ...(convictions.some(label => label.name === name && label.count === said)
        ? []
        : [[`${said} ${name} convictions, right?`, said === count] as const]),
    ]),
  );
  const wholes = [
    [total, 'people arrested', total],
    [dataset.totals.convictions, 'convictions', dataset.totals.convictions],
    [places.length, 'places', places.length],
  ] as const;
  const ofWholes = wholes.flatMap(([count, what]) =>
    [count, count + 2].flatMap((said): Claim[] => [
      [`${said} ${what}, right?`, said === count],
      [`wasn't it ${said} ${what}?`, said === count],
      [`it wasn't ${said} ${what}, right?`, said !== count],
      [`were there more than ${said} ${what}?`, count > said],
    ]),
  );
  return [
    ...ofOne,
    ...ofTwo,
    ...ofThree,
    ...ofMany,
    ...ofAll,
    ...sums,
    ...ofGroups,
    ...ofLabels,
    ...ofKinds,
    ...ofHeadings,
    ...ofWholes,
  ];
}

test.each(['Brooklyn', 'Boston', 'Chicago', 'San Jose', 'South Philly'])(
  'what is claimed of %s, which is a part of what is counted, is not judged',
  name => {
    const counts = safeCity.rows.jurisdictions.map(({ count }) => count);
    const judged = counts
      .flatMap(count => [
        `${count} in ${name}, right?`,
        `did they grab ${count} in ${name} alone`,
        `${name} had ${count}. true?`,
      ])
      .filter(question => /^(?:Yes|No): /.test(reply('fact', { question })?.sentence ?? ''));
    expect(judged).toEqual([]);
  },
);

test.each(['half the arrests were in three cities, right?', 'a third of the arrests were in 2 places, right?'])(
  'a share of some places is not judged: “%s”',
  question => expect(reply('fact', { question })?.sentence).not.toMatch(/^(?:Yes|No): /),
);

test('a number of another whole is not judged', () => {
  const sentence = reply('fact', { question: '86 of the 498 had DUIs, right?' })?.sentence;
  expect(sentence).toBe('Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.');
});

test.each([
  ['the real report', safeCity],
  ['a small report', harborWatch],
])(
  'no claim about %s is called right that is not, nor wrong that is',
  (_, dataset) => {
    const claims = claimsOf(dataset);
    const judged = claims.flatMap(([claim, isSo]) => {
      const found = reply('fact', { question: claim }, dataset);
      const sentence = found?.sentence ?? '';
      const verdict = /^(Yes|No): /.exec(sentence)?.[1];
      return verdict === undefined ? [] : [{ claim, sentence, isRight: (verdict === 'Yes') === isSo }];
    });
    expect(judged.filter(({ isRight }) => !isRight).map(({ claim, sentence }) => `${claim} ${sentence}`)).toEqual([]);
    expect(judged.length).toBeGreaterThan(claims.length / 3);
  },
  120_000,
);
