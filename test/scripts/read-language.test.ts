import { describe, expect, test } from 'vitest';
import { checkEnglish, compareLanguages, listMissing } from '../../scripts/messages/compare-languages.ts';
import { type Language, readLanguage } from '../../scripts/messages/read-language.ts';
import { writeParameters } from '../../scripts/messages/write-parameters.ts';

function read(text: string, english?: Language): Language {
  return readLanguage([{ path: 'a.ftl', text }], english);
}

describe('what a message takes follows from what stands in it', () => {
  const choice = '{ $kind ->\n    [city] a\n   *[state] b\n }';
  const rows: readonly [string, object][] = [
    ['a = Hello', { a: {} }],
    ['b = { $place }\nsome-key = c', { b: { place: '' }, 'some-key': {} }],
    ['a = { NUMBER($b) } { $c } { $b }', { a: { b: 0, c: '' } }],
    ['a = { $n ->\n    [one] x\n   *[other] { $n } xs\n }', { a: { n: 0 } }],
    ['a = { ORDINAL($n) ->\n   *[other] x\n }', { a: { n: 0 } }],
    ['a = { SHARE($part, $whole) }', { a: { part: 0, whole: 0 } }],
    ['a = { LIST($b, type: "or") }', { a: { b: [''] } }],
    ['a = { DATETIME($b, year: "numeric") }', { a: { b: '' } }],
    [`a = ${choice} { $kind }`, { a: { kind: { city: 0, state: 0 } } }],
    ['a = { b } { $c }\nb = { NUMBER($d) }', { a: { c: '', d: 0 }, b: { d: 0 } }],
    ['-a = Bot { $case }\nb = { -a(case: "of") }', { b: {} }],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(read(text).problems).toEqual([]);
    expect(JSON.parse(writeParameters(read(text)))).toEqual(expected);
  });
});

describe('what is wrong with a file is named', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['a = b\nc = { $', ['a.ftl:2: Expected a character from range: "a-zA-Z"']],
    ['a = b\na = c', ['a.ftl:2: there are two messages a']],
    ['a = { SUM($b) }', ['a.ftl:1: there is no function SUM']],
    ['a = { b } { -c }', ['a.ftl: a refers to b, which there is not', 'a.ftl: a refers to -c, which there is not']],
    ['a = { b }\nb = { a }', ['a.ftl: a refers to itself', 'a.ftl: b refers to itself']],
    [`command-a = ${'b'.repeat(100)}`, []],
    [`command-a = ${'b'.repeat(101)}`, ['a.ftl:1: Discord shows 100 characters of this']],
    ['a = b\n    .c = d', ['a.ftl:1: messages have no attributes here']],
  ];
  test.each(rows)('%s', (text, expected) => expect(read(text).problems).toEqual(expected));
});

describe('English messages have types and are used', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['used = a { b }\nb = { c }\nc = d', []],
    ['used = a\nb = c', ['b: nothing uses this message']],
    ['used = { NUMBER($a) } { LIST($a) }', ['used: $a is used as two types']],
  ];
  test.each(rows)('%s', (text, expected) => expect(checkEnglish(read(text), new Set(['used']))).toEqual(expected));
});

describe('another language', () => {
  const english = readLanguage([
    { path: 'en/a.ftl', text: 'a = { $b } { NUMBER($c) }\nd = { $kind ->\n    [city] a\n   *[state] b\n }' },
    { path: 'en/e.ftl', text: 'e = { f }\nf = { -g } { NUMBER($c) }\n-g = h' },
  ]);
  const nothing = ['es says in English of a.ftl: a, d', 'es says in English of e.ftl: e, f'];
  const [lacksA, lacksE] = nothing;
  const rows: readonly [text: string, problems: readonly string[], inEnglish: readonly (string | undefined)[]][] = [
    ['', [], nothing],
    ['a = { $c } { $b }\nd = b', ['es: d: $kind is missing'], [lacksE]],
    ['i = j', ['es: i: English has no such message'], nothing],
    ['a = { $b }', ['es: a: $c is missing'], ['es says in English of a.ftl: d', lacksE]],
    ['a = { $b } { $c } { $e }', ['es: a: English has no $e'], ['es says in English of a.ftl: d', lacksE]],
    [
      'a = { LIST($b) } { $c }',
      ['es: a: $b is used as another type than in English'],
      ['es says in English of a.ftl: d', lacksE],
    ],
    [
      'd = { $kind ->\n   *[town] a\n }',
      ['es: d: $kind has a variant town that English has not'],
      ['es says in English of a.ftl: a', lacksE],
    ],
    ['e = { f }', [], [lacksA, 'es says in English of e.ftl: f', 'es says in English e, until there is f']],
    ['f = { -g } { $c }', [], [lacksA, 'es says in English of e.ftl: e', 'es says in English f, until there is -g']],
    ['e = { f }\nf = { -g } { $c }\n-g = h', [], [lacksA]],
  ];
  test.each(rows)('%j', (text, problems, inEnglish) => {
    const spanish = read(text, english);
    expect(spanish.problems).toEqual([]);
    expect(compareLanguages('es', spanish, english)).toEqual(problems);
    expect(listMissing('es', spanish, english)).toEqual(inEnglish);
  });
});
