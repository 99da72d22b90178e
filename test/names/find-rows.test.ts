import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { offenseHits, offenseMisses, offenseReadings } from './named-offenses.ts';
import { placeHits, placeMisses, placeReadings } from './named-places.ts';
import { type Hit, type Miss, type Reading, showFound, showNamed, spread } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];
const all: readonly Table[] = [...places, ...offenses, 'groups'];
const find = (typed: string, tables: readonly Table[]) => findRows(typed, dataset, tables);

const categoryHits: readonly Hit[] = [
  ['dangerous-drugs | Dangerous drugs | Dangerous drugs · 54', 'categories/dangerous-drugs'],
  ['drugs', 'categories/dangerous-drugs', /Every label about drugs/],
  ['Assault | asault', 'categories/assault'],
  ['burglaries', 'categories/burglary'],
  ['weapon | weapon offences', 'categories/weapon-offenses'],
  ['Trafic offenses | traffic convictions', 'categories/traffic-offenses'],
  ['sex crimes', 'categories/sex-offenses', /category of their own/],
  ['murder', 'categories/homicide', /no label for murder/],
  ['Obstruct judiciary, Congress, legislature', 'categories/obstruct-judiciary'],
];
const groupHits: readonly Hit[] = [
  ['gang | gangs | gnag members | how many gang members | Gang members or affiliates', 'gang'],
  ['fugitive | immigration fugitives', 'fugitives'],
  ['re-entry | reentry | previously deported criminal aliens | deported before', 'previously-deported'],
  ['convicted | how many people were convicted? | people with convictions', 'convicted'],
  [' | DUI | Denver | members | immigration | pending charges | innocent', 'none'],
];
const anywhere: readonly Hit[] = [
  ['Denver | Denver, Colorado', 'denver'],
  ['California', 'California: los-angeles santa-clara-county'],
  ['DUI', 'driving-under-influence'],
  ['Burglary', 'burglary'],
  ['robbery', 'categories/robbery'],
  ['weed', 'topics/marijuana'],
  ['heroin', 'heroin: heroin-sell heroin-possession'],
  ['gang members', 'gang'],
  ['re-entry', 'previously-deported'],
  ['dui in denver', 'denver + driving-under-influence'],
  ['Portland, Maine | Texas', 'none'],
  ['heroin posession', 'heroin-possession'],
];

describe.each<[string, tables: readonly Table[], hits: readonly Hit[]]>([
  ['places', places, placeHits],
  ['offenses', offenses, offenseHits],
  ['categories', ['categories'], categoryHits],
  ['groups', ['groups'], groupHits],
  ['all', all, anywhere],
])('findRows among %s', (_, tables, hits) => {
  it.each(hits.flatMap(spread))('%j is %s', (typed, shown, note) => {
    const found = find(typed, tables);
    const said = found.kind === 'named' ? found.named.note : undefined;
    expect([showFound(found), said]).toEqual([shown, note ? expect.stringMatching(note) : undefined]);
  });
});

type Row = [tables: readonly Table[], typed: string, found?: string, readFrom?: string];
const among = (tables: readonly Table[], rows: readonly (Reading | Miss)[]) => rows.map((row): Row => [tables, ...row]);

it.each([...among(places, placeReadings), ...among(offenses, offenseReadings)])(
  'among %j, %j is read as %s',
  (tables, typed, shown, readFrom = typed) => {
    const found = find(typed, tables);
    expect(showFound(found)).toBe(shown);
    expect(found).toMatchObject({ named: { readFrom } });
  },
);

it.each([
  ...among(places, placeMisses.flatMap(spread)),
  ...among(offenses, offenseMisses.flatMap(spread)),
  ...among(['groups'], [['club members', 'gang']]),
])('among %j, %j is not counted (near: %s)', (tables, typed, near) => {
  const found = find(typed, tables);
  const offered = found.kind === 'none' ? found.near.map(({ id }) => id) : [];
  expect([showFound(found), offered.length <= 3]).toEqual(['none', true]);
  if (near) expect(tables === places ? offered.slice(0, 1) : offered).toContain(near);
});

it.each<[tables: readonly Table[], typed: readonly string[]]>([
  [places, ['', 'Texas', 'Paris', 'San Francisco', 'Orange County', '🚓']],
  [offenses, ['', 'arson', 'speeding', 'Texas', '86']],
  [['groups'], ['innocent']],
])('among %j nothing is near, nor elsewhere: %j', (tables, typed) => {
  for (const text of typed) expect(find(text, tables), text).toEqual({ kind: 'none', near: [], elsewhere: undefined });
});

it.each<[tables: readonly Table[], typed: string, near: string | undefined, elsewhere: string | undefined]>([
  [places, 'murder', undefined, 'categories/homicide'],
  [places, 'drunk driving', undefined, 'driving-under-influence'],
  [places, 'gang members', undefined, 'gang'],
  [['categories'], 'DUI', 'traffic-offenses', 'driving-under-influence'],
  [['categories'], 'cocaine', 'dangerous-drugs', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  [['categories'], 'rape', 'sexual-assault', 'rape'],
  [['categories'], 'kidnapping', 'threat', undefined],
  [['categories'], 're-entry', 'immigration', 'illegal-re-entry'],
  [['categories'], 'Denver', undefined, 'denver'],
  [['categories'], '', undefined, undefined],
])('among %j, %j is none, near %s: it is %s', (tables, typed, near, elsewhere) => {
  const found = find(typed, tables);
  if (found.kind !== 'none') return expect(showFound(found)).toBe('none');
  expect([found.near[0]?.id, found.elsewhere && showNamed(found.elsewhere)]).toEqual([near, elsewhere]);
});

it.each([
  ['Springfield, Massachusetts', 'massachusetts', 'Springfield', 'p.Springfield Massachusetts'],
  ['arrests in Suffolk County, MA', 'massachusetts', 'Suffolk County', 'massachusetts'],
  ['Georgetown, DC', 'washington-dc', 'Georgetown', 'washington-dc'],
])('%j is %s with %s in it', (typed, id, within, key) => {
  const found = find(typed, places);
  expect(showFound(found)).toBe(id);
  expect(found).toMatchObject({ named: { within, key } });
  expect(found).not.toHaveProperty('named.note');
});

it('takes thousands of characters for a miss', () => {
  for (const unit of ['Denver ', 'a', 'a b ', 'é', '🚓', 'ﷺ', ' ', 'in ', 'p.']) {
    expect(showFound(find(unit.repeat(6_000).slice(0, 6_000), places)), unit).toBe('none');
  }
});

it('lists several labels in the order of their counts', () => {
  const found = find('possession', offenses);
  const counts = found.kind === 'named' ? found.named.rows.map(({ count }) => count) : [];
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
