import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows, readKey } from '../../src/names/find-rows.ts';

const dataset = await readDataset('data/operation-safe-city');
const harbor = await readDataset('test/datasets/harbor-watch');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];

describe('the key of what was found', () => {
  it.each<[typed: string, tables: readonly Table[], key: string]>([
    ['Denver', places, 'denver'],
    ['chicgao', places, 'p.chicago'],
    ['Santa Clara', places, 'p.santa clara'],
    ['Commonwealth of Massachusetts', places, 'massachusetts'],
    ['California', places, 'r.california'],
    ['New York State', places, 'r.new york'],
    ['Lynn, Mass.', places, 'p.Lynn Massachusetts'],
    ['burglary', offenses, 'burglary'],
    ['burglary', ['categories'], 'c.burglary'],
    ['robbery', offenses, 'robbery'],
    ['weed', offenses, 'marijuana'],
    ['stolen cars', offenses, 't.vehicle-theft'],
    ['possessing cocaine', offenses, 't.cocaine-possession'],
    ['guns', offenses, 'o.gun'],
    ['drugs', offenses, 'c.drugs'],
    ['theft', offenses, 'w.theft'],
    ['murder', offenses, 'c.murder'],
    ['heroin', offenses, 'w.heroin'],
    ['gang members', ['groups'], 'gang'],
  ])('of %j in %j is %s, and leads to it again', (typed, tables, key) => {
    const found = findRows(typed, dataset, tables);
    if (found.kind !== 'named') return expect(found.kind).toBe('named');
    const named = { ...found.named, readFrom: undefined };
    expect(named.key).toBe(key);
    expect(readKey(key, dataset)).toEqual(named);
    expect(findRows(key, dataset, tables)).toEqual({ kind: 'named', named });
  });

  it.each([dataset, harbor])('is another for each row of $name', each => {
    const keys = Object.values(each.rows).flatMap(rows =>
      rows.map(row => {
        const found = findRows(row.title, each, [row.table]);
        const key = found.kind === 'named' ? found.named.key : '';
        expect(readKey(key, each)?.rows).toEqual([row]);
        return key;
      }),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(key => key.length <= 32)).toBe(true);
  });

  it.each([
    ['p.denver', 'denver'],
    ['o.burglary', 'burglary'],
    ['r.colorado', 'denver'],
    ['w.strong arm', 'aggravated-assault-officer'],
    ['chicago', 'cook-county'],
    ...['seattle', 'p.seattle', 'r.texas', 'x.denver', ''].map(key => [key, undefined]),
  ])('%j leads to %s', (key = '', id) => expect(readKey(key, dataset)?.rows[0].id).toBe(id));
});
