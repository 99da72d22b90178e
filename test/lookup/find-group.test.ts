import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findGroup } from '../../src/lookup/find-group.ts';

const dataset = await readDataset('data/operation-safe-city');

describe('findGroup', () => {
  it.each([
    ['gang', 'gang'],
    ['gangs', 'gang'],
    ['gang members', 'gang'],
    ['gnag members', 'gang'],
    ['how many gang members', 'gang'],
    ['Gang members or affiliates', 'gang'],
    ['fugitives', 'fugitives'],
    ['fugitive', 'fugitives'],
    ['immigration fugitives', 'fugitives'],
    ['re-entry', 'previously-deported'],
    ['reentry', 'previously-deported'],
    ['previously deported', 'previously-deported'],
    ['previously deported criminal aliens', 'previously-deported'],
    ['deported before', 'previously-deported'],
    ['convicted', 'convicted'],
    ['how many people were convicted?', 'convicted'],
    ['people with convictions', 'convicted'],
    ['criminal convictions', 'convicted'],
    ['', undefined],
    ['MS-13', undefined],
    ['DUI', undefined],
    ['Denver', undefined],
    ['members', undefined],
    ['immigration', undefined],
    ['pending charges', undefined],
    ['innocent', undefined],
  ])('%j is %s', (typed, id) => {
    const finding = findGroup(typed, dataset);
    expect(finding.kind === 'group' ? finding.group.id : undefined).toBe(id);
  });

  it('offers the nearest groups for a miss', () => {
    const finding = findGroup('club members', dataset);
    expect(finding.kind === 'none' ? finding.near.map(({ id }) => id) : []).toEqual(['gang']);
    expect(findGroup('innocent', dataset)).toEqual({ kind: 'none', near: [] });
  });
});
