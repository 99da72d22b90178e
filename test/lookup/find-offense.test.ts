import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findOffense, type OffenseFinding, suggestOffenses } from '../../src/lookup/find-offense.ts';

const dataset = await readDataset('data/operation-safe-city');

const labels: readonly [typed: string, id: string, note?: RegExp][] = [
  ['Driving under influence', 'driving-under-influence'],
  ['Driving under the influence', 'driving-under-influence'],
  ['Driving under influence · 86', 'driving-under-influence'],
  ['driving-under-influence', 'driving-under-influence'],
  ['DUI', 'driving-under-influence'],
  ['D.U.I.', 'driving-under-influence'],
  ['DUIs', 'driving-under-influence'],
  ['dui convictions', 'driving-under-influence'],
  ['How many convictions for DUI?', 'driving-under-influence'],
  ['DWI', 'driving-under-influence'],
  ['OUI', 'driving-under-influence'],
  ['DUI/DWI', 'driving-under-influence'],
  ['drunk driving', 'driving-under-influence'],
  ['drunk-driving', 'driving-under-influence'],
  ['drunk drivign', 'driving-under-influence'],
  ['drunk drivers', 'driving-under-influence'],
  ['Aggravated assult', 'aggravated-assault'],
  ['Aggravated assault', 'aggravated-assault'],
  ['agravated asault', 'aggravated-assault'],
  ['Agg. assault public officer strong arm', 'aggravated-assault-officer'],
  ['Assault', 'assault'],
  ['assaults', 'assault'],
  ['Assault – Domestic Violence', 'assault-domestic-violence'],
  ['assault domestic violence', 'assault-domestic-violence'],
  ['Domestic violence', 'domestic-violence'],
  ['Dangerous drugs', 'dangerous-drugs'],
  ['Burglary', 'burglary'],
  ['burglaries', 'burglary'],
  ['burgulary', 'burglary'],
  ['Bribery', 'bribery'],
  ['bribe', 'bribery'],
  ['fraud', 'fraud'],
  ['Sexual assault', 'sex-assault'],
  ['rape', 'rape'],
  ['Invasion of privacy', 'invade-privacy'],
  ['Stolen vehicle', 'stolen-vehicle'],
  ['Cocaine possession', 'cocaine-possession'],
  ['Possession of Cocaine', 'possession-of-cocaine'],
  ['cocaine sales', 'cocaine-sell'],
  ['selling heroin', 'heroin-sell'],
  ['weapon possession', 'possession-of-weapon'],
  ['Weapons offence', 'weapon-offense'],
  ['weapon offense', 'weapon-offense'],
  ['gun', 'possession-of-firearm', /names firearms/],
  ['guns', 'possession-of-firearm', /names firearms/],
  ['concealed carry', 'carrying-concealed-weapon'],
  ['armed robbery', 'robbery-weapon', /Robbery weapon/],
  ['strong arm robbery', 'robbery-strong-arm'],
  ['identity theft', 'identity-theft'],
  ['ID theft', 'identity-theft'],
  ['idenity theft', 'identity-theft'],
  ['illegal reentry', 'illegal-re-entry'],
  ['re-entry', 'illegal-re-entry'],
  ['illegal entry', 'illegal-entry'],
  ['peeping tom', 'peeping-tom'],
  ['voyeurism', 'peeping-tom'],
  ['trespass', 'trespassing'],
  ['shop lifting', 'shoplifting'],
  ['Sex offense against child/fondling', 'sex-offense-child'],
  ['Theft of U.S. government property', 'theft-government-property'],
  ['Threat terroristic state offenses', 'terroristic-threat'],
  ['property damage', 'damage-property'],
  ['vandalism', 'damage-property', /Damage property/],
  ['obstruction of justice', 'obstructing-justice'],
  ['receiving stolen property', 'receive-stolen-property'],
  ['manslaughter', 'negligent-manslaughter-vehicle', /one label of manslaughter/],
];

const several: readonly [typed: string, words: string, ids: string, topic?: string][] = [
  ['weed', 'Marijuana', 'marijuana-possession marijuana-sell', 'marijuana'],
  ['marijuana', 'Marijuana', 'marijuana-possession marijuana-sell', 'marijuana'],
  ['marihuana', 'Marijuana', 'marijuana-possession marijuana-sell', 'marijuana'],
  ['cannabis', 'Marijuana', 'marijuana-possession marijuana-sell', 'marijuana'],
  ['possessing cocaine', 'Possession of cocaine', 'cocaine-possession possession-of-cocaine', 'cocaine-possession'],
  ['possession cocaine', 'possession cocaine', 'cocaine-possession possession-of-cocaine', 'cocaine-possession'],
  ['car theft', 'Stolen vehicles', 'vehicle-theft stolen-vehicle', 'vehicle-theft'],
  ['stolen vehicles', 'Stolen vehicles', 'vehicle-theft stolen-vehicle', 'vehicle-theft'],
  ['domestic abuse', 'Domestic violence', 'domestic-violence assault-domestic-violence', 'domestic-violence'],
  ['theft', 'theft', 'identity-theft vehicle-theft theft-government-property'],
  ['thefts', 'thefts', 'identity-theft vehicle-theft theft-government-property'],
  ['theeft', 'theft', 'identity-theft vehicle-theft theft-government-property'],
  ['cocaine', 'cocaine', 'cocaine-possession cocaine-sell possession-of-cocaine'],
  ['cocane', 'cocaine', 'cocaine-possession cocaine-sell possession-of-cocaine'],
  ['heroin', 'heroin', 'heroin-sell heroin-possession'],
  ['aggravated', 'aggravated', 'aggravated-assault-weapon aggravated-assault aggravated-assault-officer'],
  ['strong arm', 'strong arm', 'aggravated-assault-officer robbery-strong-arm'],
];

const categories: readonly [typed: string, id: string, note?: RegExp][] = [
  ['drugs', 'dangerous-drugs', /every label about drugs/],
  ['drug', 'dangerous-drugs', /every label about drugs/],
  ['narcotics', 'dangerous-drugs', /every label about drugs/],
  ['sex crimes', 'sex-offenses', /category of their own/],
  ['Sex offenses', 'sex-offenses'],
  ['homicide', 'homicide'],
  ['homicides', 'homicide'],
  ['robbery', 'robbery'],
  ['immigration', 'immigration'],
  ['Traffic offenses', 'traffic-offenses'],
  ['traffic', 'traffic-offenses'],
  ['threat', 'threat'],
  ['Extortion', 'extortion'],
];

const joint: readonly [typed: string, id: string, offenses: string][] = [
  ['DUI in Denver', 'denver', 'driving-under-influence'],
  ['denver dui', 'denver', 'driving-under-influence'],
  ['burglary in los angles', 'los-angeles', 'burglary'],
  ['heroin philly', 'philadelphia', 'heroin-sell heroin-possession'],
];

const misses: readonly [typed: string, near?: string][] = [
  [''],
  ['   '],
  ['🔪'],
  ['86'],
  ['317'],
  ['q'],
  ['murder'],
  ['murders'],
  ['first degree murder'],
  ['attempted murder'],
  ['homicide by vehicle'],
  ['kidnapping', 'threat-to-kidnap'],
  ['kidnap', 'threat-to-kidnap'],
  ['arson'],
  ['terrorism', 'terroristic-threat'],
  ['terrorist', 'terroristic-threat'],
  ['terrorist threats', 'terroristic-threat'],
  ['hit and run'],
  ['speeding'],
  ['tax fraud', 'fraud'],
  ['wire fraud', 'fraud'],
  ['voter fraud', 'fraud'],
  ['money laundering'],
  ['embezzlement'],
  ['perjury'],
  ['treason'],
  ['espionage'],
  ['stalking'],
  ['resisting arrest'],
  ['human trafficking', 'drug-trafficking'],
  ['trafficking', 'drug-trafficking'],
  ['child abuse', 'sex-offense-child'],
  ['child support'],
  ['animal cruelty', 'cruelty-toward-child'],
  ['assault weapon', 'aggravated-assault-weapon'],
  ['weapons of mass destruction'],
  ['gang membership'],
  ['jaywalking'],
  ['public intoxication'],
  ['meth'],
  ['fentanyl'],
  ['grape'],
  ['carjacking'],
  ['cyber crime'],
  ['dui arrests', 'driving-under-influence'],
  ['DUI charges', 'driving-under-influence'],
  ['how many arrests for DUI', 'driving-under-influence'],
  ['people arrested for DUI', 'driving-under-influence'],
  ['Denver'],
  ['Texas'],
  ['dui in Texas', 'driving-under-influence'],
  ['of'],
  ['of the'],
  ['other'],
  ['person', 'extortion-threat'],
  ['illegal aliens'],
  ['sanctuary'],
  ['undefined'],
  ['constructor'],
  ['__proto__'],
];

describe('findOffense', () => {
  it.each(labels)('%j is %s', (typed, id, note) => {
    const finding = findOffense(typed, dataset);
    expect(show(finding)).toBe(id);
    const said = finding.kind === 'offense' ? finding.note : undefined;
    if (note) expect(said).toMatch(note);
    else expect(said).toBeUndefined();
  });

  it.each(several)('%j is several: %s (%s)', (typed, words, ids, topic) => {
    const finding = findOffense(typed, dataset);
    expect(show(finding)).toBe(`${words}: ${ids}`);
    expect(finding.kind === 'several' ? finding.topic?.id : undefined).toBe(topic);
  });

  it.each(categories)('%j is the category %s', (typed, id, note) => {
    const finding = findOffense(typed, dataset);
    expect(show(finding)).toBe(`category ${id}`);
    if (note) expect(finding.kind === 'category' ? finding.note : undefined).toMatch(note);
  });

  it.each(joint)('%j is %s and %s', (typed, id, offenses) => {
    expect(show(findOffense(typed, dataset))).toBe(`${id} + ${offenses}`);
  });

  it.each(misses)('%j is not counted (near: %s)', (typed, near) => {
    const finding = findOffense(typed, dataset);
    expect(show(finding)).toBe('none');
    const offered = finding.kind === 'none' ? finding.near.map(({ id }) => id) : [];
    expect(offered.length).toBeLessThanOrEqual(3);
    if (near) expect(offered).toContain(near);
  });

  it('lists several labels in the order of their counts', () => {
    const finding = findOffense('possession', dataset);
    const counts = finding.kind === 'several' ? finding.offenses.map(({ count }) => count) : [];
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('offers nothing where nothing is near', () => {
    for (const typed of ['', 'murder', 'arson', 'speeding', 'Texas', '86']) {
      expect(findOffense(typed, dataset), typed).toEqual({ kind: 'none', near: [] });
    }
  });

  it('finds each label by what the report prints, by its name and by its id', () => {
    for (const { id, label, name } of dataset.rows.convictions) {
      for (const typed of [label, name, `${name} · 1,234`, id]) {
        expect(show(findOffense(typed, dataset)), typed).toBe(id);
      }
    }
  });
});

describe('suggestOffenses', () => {
  it('offers all offenses for an empty box, most convictions first', () => {
    const counts = suggestOffenses('', dataset).map(({ count }) => count);
    expect(counts).toHaveLength(dataset.rows.convictions.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it.each([
    ['d', 'driving-under-influence'],
    ['dui', 'driving-under-influence'],
    ['drunk', 'driving-under-influence'],
    ['assault', 'assault'],
    ['weed', 'marijuana-possession'],
    ['cocaine p', 'cocaine-possession'],
    ['drugs', 'drug-trafficking'],
    ['tresspasing', 'trespassing'],
    ['dui in denver', 'driving-under-influence'],
    ['how many DUIs', 'driving-under-influence'],
    ['how many drug convictions', 'drug-trafficking'],
    ['Larceny · 9', 'larceny'],
  ])('%j offers %s first', (typed, id) => {
    expect(suggestOffenses(typed, dataset)[0]?.id).toBe(id);
  });

  it('offers both labels of a topic, and each offense once', () => {
    expect(suggestOffenses('weed', dataset).map(({ id }) => id)).toEqual(['marijuana-possession', 'marijuana-sell']);
    const all = suggestOffenses('a', dataset);
    expect(new Set(all).size).toBe(all.length);
  });

  it('offers nothing for what is not there', () => {
    expect(suggestOffenses('zzzz', dataset)).toEqual([]);
  });
});

function show(finding: OffenseFinding): string {
  switch (finding.kind) {
    case 'offense':
      return finding.offense.id;
    case 'several':
      return `${finding.words}: ${finding.offenses.map(({ id }) => id).join(' ')}`;
    case 'category':
      return `category ${finding.category.id}`;
    case 'both':
      return `${finding.place.id} + ${finding.offenses.map(({ id }) => id).join(' ')}`;
    case 'none':
      return 'none';
  }
}
