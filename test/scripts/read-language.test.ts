import { describe, expect, test } from 'vitest';
import { checkEnglish, compareLanguages } from '../../scripts/messages/compare-languages.ts';
import { type Language, readLanguage } from '../../scripts/messages/read-language.ts';
import { writeTypes } from '../../scripts/messages/write-types.ts';

function read(text: string): Language {
  return readLanguage([{ path: 'a.ftl', text }]);
}

describe('the type of a message follows from what stands in it', () => {
  const choice = '{ $kind ->\n    [city] a\n   *[state] b\n }';
  const rows = [
    ['a = Hello', 'a: object;'],
    ['some-key = { $place }', "'some-key': { place: string };"],
    ['a = { NUMBER($b) } { $c } { $b }', 'a: { b: number; c: string };'],
    ['a = { $n ->\n    [one] x\n   *[other] { $n } xs\n }', 'a: { n: number };'],
    ['a = { ORDINAL($n) ->\n   *[other] x\n }', 'a: { n: number };'],
    ['a = { SHARE($part, $whole) }', 'a: { part: number; whole: number };'],
    ['a = { LIST($b, type: "or") }', 'a: { b: readonly string[] };'],
    ['a = { DATETIME($b, year: "numeric") }', 'a: { b: string };'],
    [`a = ${choice} { $kind }`, "a: { kind: 'city' | 'state' };"],
    ['a = { b } { $c }\nb = { NUMBER($d) }', 'a: { c: string; d: number };'],
    ['-a = Bot { $case }\nb = { -a(case: "of") }', 'b: object;'],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(read(text).problems).toEqual([]);
    expect(writeTypes(['en'], read(text))).toContain(`\n  ${expected}\n`);
  });
});

describe('what is wrong with a file is named', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['a = b\nc = { $', ['a.ftl:2: Expected a character from range: "a-zA-Z"']],
    ['a = b\na = c', ['a.ftl:2: there are two messages a']],
    ['a = { SUM($b) }', ['a.ftl:1: there is no function SUM']],
    ['a = { b } { -c }', ['a refers to b, which there is not', 'a refers to -c, which there is not']],
    ['a = { b }\nb = { a }', ['a refers to itself', 'b refers to itself']],
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

describe('another language has the same messages with the same parameters', () => {
  const english = read('a = { $b } { NUMBER($c) }\nd = { $kind ->\n    [city] a\n   *[state] b\n }');
  const kinds = 'd = { $kind ->\n    [city] a\n   *[state] b\n }';
  const rows: readonly [string, readonly string[]][] = [
    [`a = { $c } { $b }\n${kinds}`, []],
    [kinds, ['es: a is missing']],
    [`a = { $b } { $c }\n${kinds}\ne = f`, ['es: e: English has no such message']],
    [`a = { $b }\n${kinds}`, ['es: a: $c is missing']],
    [`a = { $b } { $c } { $e }\n${kinds}`, ['es: a: English has no $e']],
    [`a = { LIST($b) } { $c }\n${kinds}`, ['es: a: $b is used as another type than string']],
    ['a = { $b } { $c }\nd = { $kind ->\n   *[town] a\n }', ['es: d: $kind has a variant town that English has not']],
  ];
  test.each(rows)('%s', (text, expected) => expect(compareLanguages('es', read(text), english)).toEqual(expected));
});
