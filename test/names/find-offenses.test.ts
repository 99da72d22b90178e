import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { showFound } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const find = (typed: string) => findRows(typed, dataset, ['convictions', 'topics', 'categories']);

const thefts =
  'larceny identity-theft shoplifting vehicle-theft theft-government-property stolen-vehicle receive-stolen-property stolen-property';

const hits: readonly [typed: string, found: string, note?: RegExp][] = [
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
  ['drugs', 'categories/dangerous-drugs', /every label about drugs/],
  ['drug', 'categories/dangerous-drugs', /every label about drugs/],
  ['narcotics', 'categories/dangerous-drugs', /every label about drugs/],
  ['sex crimes', 'categories/sex-offenses', /category of their own/],
  ['Sex offenses', 'categories/sex-offenses'],
  ['homicide', 'categories/homicide'],
  ['homicides', 'categories/homicide'],
  ['robbery', 'categories/robbery'],
  ['immigration', 'categories/immigration'],
  ['Traffic offenses', 'categories/traffic-offenses'],
  ['traffic', 'categories/traffic-offenses'],
  ['threat', 'categories/threat'],
  ['Extortion', 'categories/extortion'],
  ['weed', 'topics/marijuana'],
  ['marijuana', 'topics/marijuana'],
  ['marihuana', 'topics/marijuana'],
  ['cannabis', 'topics/marijuana'],
  ['possessing cocaine', 'topics/cocaine-possession'],
  ['possession cocaine', 'topics/cocaine-possession'],
  ['car theft', 'topics/vehicle-theft'],
  ['stolen vehicles', 'topics/vehicle-theft'],
  ['domestic abuse', 'topics/domestic-violence'],
  ['theft', `theft: ${thefts}`, /no label for theft alone/],
  ['thefts', `theft: ${thefts}`, /no label for theft alone/],
  ['murder', 'categories/homicide', /no label for murder/],
  ['murders', 'categories/homicide', /no label for murder/],
  ['cocaine', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  ['cocane', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  ['heroin', 'heroin: heroin-sell heroin-possession'],
  ['aggravated', 'aggravated: aggravated-assault-weapon aggravated-assault aggravated-assault-officer'],
  ['strong arm', 'strong arm: aggravated-assault-officer robbery-strong-arm'],
];

/** What is read as a name: its beginning, a word of it in any form, a misspelling. */
const readings: readonly [typed: string, found: string][] = [
  ['identity', 'identity-theft'],
  ['identities', 'identity-theft'],
  ['extorting', 'extortion-threat'],
  ['trafficking', 'drug-trafficking'],
  ['trafficked', 'drug-trafficking'],
  ['kidnap', 'threat-to-kidnap'],
  ['kidnapping', 'threat-to-kidnap'],
  ['disorderly', 'disorderly-conduct'],
  ['Peep', 'peeping-tom'],
  ['invasion', 'invade-privacy'],
  ['drunk drivign', 'driving-under-influence'],
  ['cocane', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  ['theeft', `theft: ${thefts}`],
];

const both: readonly [typed: string, found: string][] = [
  ['DUI in Denver', 'denver + driving-under-influence'],
  ['denver dui', 'denver + driving-under-influence'],
  ['burglary in los angles', 'los-angeles + burglary'],
  ['heroin philly', 'philadelphia + heroin: heroin-sell heroin-possession'],
];

const misses: readonly [typed: string, near?: string][] = [
  [''],
  ['   '],
  ['🔪'],
  ['86'],
  ['317'],
  ['q'],
  ['first degree murder', 'negligent-manslaughter-vehicle'],
  ['attempted murder'],
  ['homicide by vehicle'],
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

describe('findRows among offenses', () => {
  it.each(hits)('%j is %s', (typed, shown, note) => {
    const found = find(typed);
    expect(showFound(found)).toBe(shown);
    const said = found.kind === 'named' ? found.named.note : undefined;
    if (note) expect(said).toMatch(note);
    else expect(said).toBeUndefined();
  });

  it.each(both)('%j is %s', (typed, shown) => {
    expect(showFound(find(typed))).toBe(shown);
  });

  it.each(readings)('%j is read as %s', (typed, shown) => {
    expect(showFound(find(typed))).toBe(shown);
    expect(find(typed)).toMatchObject({ named: { readFrom: typed } });
  });

  it.each(misses)('%j is not counted (near: %s)', (typed, near) => {
    const found = find(typed);
    expect(showFound(found)).toBe('none');
    const offered = found.kind === 'none' ? found.near.map(({ id }) => id) : [];
    expect(offered.length).toBeLessThanOrEqual(3);
    if (near) expect(offered).toContain(near);
  });

  it('lists several labels in the order of their counts', () => {
    const found = find('possession');
    const counts = found.kind === 'named' ? found.named.rows.map(({ count }) => count) : [];
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('offers nothing where nothing is near', () => {
    for (const typed of ['', 'arson', 'speeding', 'Texas', '86']) {
      expect(find(typed), typed).toEqual({ kind: 'none', near: [], elsewhere: undefined });
    }
  });

  it('finds each label by what the report prints, by its name and by its id', () => {
    for (const { id, label, name } of dataset.rows.convictions) {
      for (const typed of [label, name, `${name} · 1,234`, id]) expect(showFound(find(typed)), typed).toBe(id);
    }
  });
});
