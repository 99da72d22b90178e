import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows, readKey } from '../../src/names/find-rows.ts';

const packages = await Promise.all(
  ['data/operation-safe-city', 'test/datasets/harbor-watch'].map(folder => readDataset(folder)),
);
const [dataset] = packages;
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];

describe('the key of what was found', () => {
  it.each<[typed: string, tables: readonly Table[], key: string]>([
    ['Denver', ['jurisdictions'], 'denver'],
    ['chicgao', ['jurisdictions'], 'p.chicago'],
    ['Santa Clara', ['jurisdictions'], 'p.santa clara'],
    ['Commonwealth of Massachusetts', ['jurisdictions'], 'massachusetts'],
    ['California', ['jurisdictions'], 'r.california'],
    ['New York State', ['jurisdictions'], 'r.new york'],
    ['Lynn, Mass.', ['jurisdictions'], 'p.Lynn Massachusetts'],
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
    const found = dataset && findRows(typed, dataset, tables);
    if (!dataset || found?.kind !== 'named') return expect(found?.kind).toBe('named');
    const named = { ...found.named, readFrom: undefined };
    expect(named.key).toBe(key);
    expect(readKey(key, dataset)).toEqual(named);
    expect(findRows(key, dataset, tables)).toEqual({ kind: 'named', named });
  });

  it.each(packages.map(each => [each.name, each] as const))('is another for each row of %s', (_, each) => {
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
    ['seattle', undefined],
    ['p.seattle', undefined],
    ['r.texas', undefined],
    ['x.denver', undefined],
    ['', undefined],
  ])('%j leads to %s', (key, id) => {
    expect(dataset && readKey(key, dataset)?.rows[0].id).toBe(id);
  });
});
