import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { showFound } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const find = (typed: string) => findRows(typed, dataset, ['jurisdictions']);

const hits: readonly [typed: string, id: string, note?: RegExp][] = [
  ['Denver', 'denver'],
  ['denver', 'denver'],
  ['DENVER!!', 'denver'],
  ['  denver  ', 'denver'],
  ['Dénver', 'denver'],
  ['Denver, Colorado', 'denver'],
  ['Denver, Colorado · 63', 'denver'],
  ['Denver CO', 'denver'],
  ['denver,co', 'denver'],
  ['Denver, Colo.', 'denver'],
  ['Denver, USA', 'denver'],
  ['denvr', 'denver'],
  ['dnever', 'denver'],
  ['Denvr, CO', 'denver'],
  ['Denver Colrado', 'denver'],
  ['in Denver', 'denver'],
  ['How many people were arrested in Denver?', 'denver'],
  ['denver arrests', 'denver'],
  ['City and County of Denver', 'denver', /one/],
  ['philadelphia', 'philadelphia'],
  ['Philly', 'philadelphia'],
  ['Phila.', 'philadelphia'],
  ['phil', 'philadelphia'],
  ['philadephia', 'philadelphia'],
  ['Philadelpiha', 'philadelphia'],
  ['phladelpia', 'philadelphia'],
  ['Philadelphia, PA, USA', 'philadelphia'],
  ['South Philly', 'philadelphia', /part of Philadelphia/],
  ['los-angeles', 'los-angeles'],
  ['LA', 'los-angeles'],
  ['L.A.', 'los-angeles'],
  ['l a', 'los-angeles'],
  ['LA, CA', 'los-angeles'],
  ['losangeles', 'los-angeles'],
  ['los angles', 'los-angeles'],
  ['Los An', 'los-angeles'],
  ['Los Angeles, Calif.', 'los-angeles'],
  ['Hollywood', 'los-angeles', /part of Los Angeles/],
  ['Massachusetts', 'massachusetts'],
  ['Massachusetts statewide', 'massachusetts'],
  ['Massachusetts · 50', 'massachusetts'],
  ['MA', 'massachusetts'],
  ['Mass.', 'massachusetts'],
  ['massachusets', 'massachusetts'],
  ['massachussets', 'massachusetts'],
  ['State of Massachusetts', 'massachusetts'],
  ['all of Massachusetts', 'massachusetts'],
  ['Boston', 'massachusetts', /^Boston is in Massachusetts, which the report counts as a whole\.$/],
  ['bostn', 'massachusetts', /Boston/],
  ['Boston, MA', 'massachusetts', /Boston/],
  ['Worcester MA', 'massachusetts', /Worcester/],
  ['Lynn, Mass.', 'massachusetts'],
  ['Suffolk County, MA', 'massachusetts'],
  ['New York City', 'new-york-city'],
  ['New York City, New York', 'new-york-city'],
  ['NYC', 'new-york-city'],
  ['N.Y.C.', 'new-york-city'],
  ['New York', 'new-york-city', /no figure for the rest of the state/],
  ['NY', 'new-york-city', /no figure for the rest of the state/],
  ['new yrok', 'new-york-city', /rest of the state/],
  ['newyork', 'new-york-city', /rest of the state/],
  ['New York, NY', 'new-york-city', /rest of the state/],
  ['Brooklyn', 'new-york-city', /Brooklyn is a part of New York City/],
  ['Brooklyn, NY', 'new-york-city', /Brooklyn/],
  ['The Bronx', 'new-york-city', /The Bronx/],
  ['Queens', 'new-york-city', /Queens/],
  ['Manhattan', 'new-york-city', /Manhattan/],
  ['staten island', 'new-york-city', /Staten Island/],
  ['Portland', 'portland'],
  ['Portland, Oregon', 'portland'],
  ['Portland OR', 'portland'],
  ['Portland, Ore.', 'portland'],
  ['portlnad', 'portland'],
  ['PDX', 'portland'],
  ['Cook County', 'cook-county'],
  ['cook county il', 'cook-county'],
  ['Chicago', 'cook-county', /^Chicago is in Cook County, which the report counts as a whole\.$/],
  ['chicgao', 'cook-county', /Chicago/],
  ['Chicago, Illinois', 'cook-county', /Chicago/],
  ['Baltimore', 'baltimore'],
  ['Baltimore City', 'baltimore'],
  ['baltimroe', 'baltimore'],
  ['Baltimore, Md.', 'baltimore'],
  ['Santa Clara County', 'santa-clara-county'],
  ['Santa Clara', 'santa-clara-county', /city of Santa Clara/],
  ['San José', 'santa-clara-county', /San Jose is in Santa Clara County/],
  ['San Jose, CA', 'santa-clara-county', /San Jose/],
  ['silicon valley', 'santa-clara-county', /Most of Silicon Valley/],
  ['Washington, D.C.', 'washington-dc'],
  ['Washington, D.C. · 14', 'washington-dc'],
  ['washington dc', 'washington-dc'],
  ['washington-dc', 'washington-dc'],
  ['DC', 'washington-dc'],
  ['D. C.', 'washington-dc'],
  ['Washington', 'washington-dc', /no figure for the state of Washington/],
  ['washingtn', 'washington-dc', /state of Washington/],
  ['District of Columbia', 'washington-dc'],
];

const states: readonly [typed: string, found: string][] = [
  ['Colorado', 'Colorado: denver'],
  ['CO', 'Colorado: denver'],
  ['colrado', 'Colorado: denver'],
  ['Colorado, CO', 'Colorado: denver'],
  ['California', 'California: los-angeles santa-clara-county'],
  ['calif', 'California: los-angeles santa-clara-county'],
  ['Pennsylvania', 'Pennsylvania: philadelphia'],
  ['Oregon', 'Oregon: portland'],
  ['state of Maryland', 'Maryland: baltimore'],
  ['New York State', 'New York: new-york-city'],
  ['how many in Illinois', 'Illinois: cook-county'],
];

/** What is read as a name: its beginning, a word of it, a misspelling. */
const readings: readonly [typed: string, id: string, readFrom: string][] = [
  ['clara', 'santa-clara-county', 'clara'],
  ['York', 'new-york-city', 'York'],
  ['arrests in Santa', 'santa-clara-county', 'Santa'],
  ['Cook', 'cook-county', 'Cook'],
  ['Los An', 'los-angeles', 'Los An'],
  ['How many in Denvr?', 'denver', 'Denvr'],
  ['Colrado', 'Colorado: denver', 'Colrado'],
];

const within: readonly [typed: string, id: string, within: string, key: string][] = [
  ['Springfield, Massachusetts', 'massachusetts', 'Springfield', 'p.Springfield Massachusetts'],
  ['arrests in Suffolk County, MA', 'massachusetts', 'Suffolk County', 'massachusetts'],
  ['Georgetown, DC', 'washington-dc', 'Georgetown', 'washington-dc'],
];

const both: readonly [typed: string, found: string][] = [
  ['DUI in Denver', 'denver + driving-under-influence'],
  ['denver dui', 'denver + driving-under-influence'],
  ['DUIs in denvr', 'denver + driving-under-influence'],
  ['how many DUI arrests in Denver?', 'denver + driving-under-influence'],
  ['drunk driving philly', 'philadelphia + driving-under-influence'],
  ['dui in Massachusetts', 'massachusetts + driving-under-influence'],
  ['weed in Portland, Oregon', 'portland + topics/marijuana'],
  ['homicide in chicago', 'cook-county + categories/homicide'],
  ['LA burglary', 'los-angeles + burglary'],
  ['gang members in Denver', 'denver + gang'],
];

const misses: readonly [typed: string, near?: string][] = [
  [''],
  ['   '],
  ['…'],
  ['🚓'],
  ['63'],
  ['498'],
  ['x'],
  ['Portland, Maine', 'portland'],
  ['Portland ME', 'portland'],
  ['Portland, Texas', 'portland'],
  ['Portland, Ontario', 'portland'],
  ['Portland ON', 'portland'],
  ['Portland, Australia', 'portland'],
  ['Buffalo, New York', 'new-york-city'],
  ['Albany NY', 'new-york-city'],
  ['Long Island, NY', 'new-york-city'],
  ['New York, Texas', 'new-york-city'],
  ['Aurora, CO', 'denver'],
  ['Denver, California', 'denver'],
  ['Denver CA', 'denver'],
  ['Denver, North Carolina', 'denver'],
  ['Springfield'],
  ['Springfield, Illinois', 'cook-county'],
  ['Springfield, Oregon', 'portland'],
  ['Boston, Texas', 'massachusetts'],
  ['Baltimore, MA', 'baltimore'],
  ['Denver, Massachusetts', 'denver'],
  ['Boston, England', 'massachusetts'],
  ['Cambridge, Maryland', 'massachusetts'],
  ['Brooklyn, CT', 'new-york-city'],
  ['Philadelphia, Mississippi', 'philadelphia'],
  ['Los Angeles County', 'los-angeles'],
  ['East LA', 'los-angeles'],
  ['Baltimore County', 'baltimore'],
  ['Cook County, Georgia', 'cook-county'],
  ['Coos County, Oregon', 'cook-county'],
  ['Orange County'],
  ['Santa Ana'],
  ['Santa Monica, CA', 'los-angeles'],
  ['San Jose, Costa Rica', 'santa-clara-county'],
  ['San Francisco'],
  ['San Diego'],
  ['Oakland'],
  ['Bay Area'],
  ['Seattle'],
  ['Seattle, Washington', 'washington-dc'],
  ['Washington State', 'washington-dc'],
  ['State of Washington', 'washington-dc'],
  ['Washington, Utah', 'washington-dc'],
  ['WA'],
  ['Texas'],
  ['TX'],
  ['Texs'],
  ['Kansas'],
  ['Kansas City'],
  ['Arkansas'],
  ['Virginia'],
  ['West Virginia'],
  ['Maine'],
  ['Houston'],
  ['Austin'],
  ['Dover'],
  ['Detroit'],
  ['Miami'],
  ['Phoenix'],
  ['New Orleans'],
  ['Newark'],
  ['New Haven'],
  ['London'],
  ['Paris'],
  ['Poland'],
  ['Mexico'],
  ['Canada'],
  ['murder'],
  ['crime in Denver', 'denver'],
  ['convictions in Denver', 'denver'],
  ['Denver and Boston', 'denver'],
  ['dui in California', 'los-angeles'],
  ['DUI'],
  ['burglary'],
  ['sanctuary city'],
  ['all'],
  ['everywhere'],
  ['null'],
  ['<@123456789012345678>'],
  ['San'],
  ['City'],
  ['County'],
];

describe('findRows among places', () => {
  it.each(hits)('%j is %s', (typed, id, note) => {
    const found = find(typed);
    expect(showFound(found)).toBe(id);
    const said = found.kind === 'named' ? found.named.note : undefined;
    if (note) expect(said).toMatch(note);
    else expect(said).toBeUndefined();
  });

  it.each([...states, ...both])('%j is %s', (typed, shown) => {
    expect(showFound(find(typed))).toBe(shown);
  });

  it.each(readings)('%j is %s, read from %s', (typed, shown, readFrom) => {
    expect(showFound(find(typed))).toBe(shown);
    expect(find(typed)).toMatchObject({ named: { readFrom } });
  });

  it.each(within)('%j is %s with %s in it', (typed, id, within, key) => {
    expect(showFound(find(typed))).toBe(id);
    expect(find(typed)).toMatchObject({ named: { within, note: undefined, key } });
  });

  it.each(misses)('%j is not counted (near: %s)', (typed, near) => {
    const found = find(typed);
    expect(showFound(found)).toBe('none');
    const offered = found.kind === 'none' ? found.near.map(({ id }) => id) : [];
    expect(offered.length).toBeLessThanOrEqual(3);
    if (near) expect(offered[0]).toBe(near);
  });

  it('offers nothing where nothing is near', () => {
    for (const typed of ['', 'murder', 'Texas', 'Paris', 'San Francisco', 'Orange County', '🚓']) {
      expect(find(typed), typed).toMatchObject({ kind: 'none', near: [] });
    }
  });

  it.each([
    ['drunk driving', 'driving-under-influence'],
    ['gang members', 'gang'],
    ['Seattle', undefined],
  ])('says that %j is elsewhere: %s', (typed, id) => {
    const found = find(typed);
    expect(found.kind === 'none' ? found.elsewhere?.rows[0].id : 'found').toBe(id);
  });

  it('takes thousands of characters for a miss', () => {
    for (const unit of ['Denver ', 'a', 'a b ', 'é', '🚓', 'ﷺ', ' ', 'in ', 'p.']) {
      expect(showFound(find(unit.repeat(6_000).slice(0, 6_000))), unit).toBe('none');
    }
  });
});
