import type { Hit, Miss, Reading } from './show-found.ts';

// What people type where a place is meant, and what is found in the report of the real package.

export const placeHits: readonly Hit[] = [
  [
    `Denver | denver | DENVER!! |   denver   | Dénver | Denver, Colorado | Denver, Colorado · 63 |
   Denver CO | denver,co | Denver, Colo. | Denver, USA | denvr | dnever | Denvr, CO | Denver Colrado |
   in Denver | How many people were arrested in Denver? | denver arrests`,
    'denver',
  ],
  ['City and County of Denver', 'denver', /one/],
  [
    `philadelphia | Philly | Phila. | phil | philadephia | Philadelpiha | phladelpia |
   Philadelphia, PA, USA`,
    'philadelphia',
  ],
  ['South Philly', 'philadelphia', /part of Philadelphia/],
  [`los-angeles | LA | L.A. | l a | LA, CA | losangeles | los angles | Los An | Los Angeles, Calif.`, 'los-angeles'],
  ['Hollywood', 'los-angeles', /part of Los Angeles/],
  [
    `Massachusetts | Massachusetts statewide | Massachusetts · 50 | MA | Mass. | massachusets |
   massachussets | State of Massachusetts | all of Massachusetts | Lynn, Mass. | Suffolk County, MA`,
    'massachusetts',
  ],
  ['Boston', 'massachusetts', /^Boston is in Massachusetts, which the report counts as a whole\.$/],
  ['bostn | Boston, MA', 'massachusetts', /Boston/],
  ['Worcester MA', 'massachusetts', /Worcester/],
  ['New York City | New York City, New York | NYC | N.Y.C.', 'new-york-city'],
  ['New York | NY', 'new-york-city', /no figure for the rest of the state/],
  ['new yrok | newyork | New York, NY', 'new-york-city', /rest of the state/],
  ['Brooklyn', 'new-york-city', /Brooklyn is a part of New York City/],
  ['Brooklyn, NY', 'new-york-city', /Brooklyn/],
  ['The Bronx', 'new-york-city', /The Bronx/],
  ['Queens', 'new-york-city', /Queens/],
  ['Manhattan', 'new-york-city', /Manhattan/],
  ['staten island', 'new-york-city', /Staten Island/],
  ['Portland | Portland, Oregon | Portland OR | Portland, Ore. | portlnad | PDX', 'portland'],
  ['Cook County | cook county il', 'cook-county'],
  ['Chicago', 'cook-county', /^Chicago is in Cook County, which the report counts as a whole\.$/],
  ['chicgao | Chicago, Illinois', 'cook-county', /Chicago/],
  ['Baltimore | Baltimore City | baltimroe | Baltimore, Md.', 'baltimore'],
  ['Santa Clara County', 'santa-clara-county'],
  ['Santa Clara', 'santa-clara-county', /city of Santa Clara/],
  ['San José', 'santa-clara-county', /San Jose is in Santa Clara County/],
  ['San Jose, CA', 'santa-clara-county', /San Jose/],
  ['silicon valley', 'santa-clara-county', /Most of Silicon Valley/],
  [
    `Washington, D.C. | Washington, D.C. · 14 | washington dc | washington-dc | DC | D. C. |
   District of Columbia`,
    'washington-dc',
  ],
  ['Washington', 'washington-dc', /no figure for the state of Washington/],
  ['washingtn', 'washington-dc', /state of Washington/],
  ['Colorado | CO | colrado | Colorado, CO', 'Colorado: denver'],
  ['California | calif', 'California: los-angeles santa-clara-county'],
  ['Pennsylvania', 'Pennsylvania: philadelphia'],
  ['Oregon', 'Oregon: portland'],
  ['state of Maryland', 'Maryland: baltimore'],
  ['New York State', 'New York: new-york-city'],
  ['how many in Illinois', 'Illinois: cook-county'],
  ['DUI in Denver | denver dui | DUIs in denvr | how many DUI arrests in Denver?', 'denver + driving-under-influence'],
  ['drunk driving philly', 'philadelphia + driving-under-influence'],
  ['dui in Massachusetts | DUI, MA', 'massachusetts + driving-under-influence'],
  ['weed in Portland, Oregon', 'portland + topics/marijuana'],
  ['homicide in chicago', 'cook-county + categories/homicide'],
  ['LA burglary', 'los-angeles + burglary'],
  ['gang members in Denver', 'denver + gang'],
];

/** What is read as a name: its beginning, a word of it, a misspelling. */
export const placeReadings: readonly Reading[] = [
  ['clara', 'santa-clara-county', 'clara'],
  ['York', 'new-york-city', 'York'],
  ['arrests in Santa', 'santa-clara-county', 'Santa'],
  ['Cook', 'cook-county', 'Cook'],
  ['Los An', 'los-angeles', 'Los An'],
  ['How many in Denvr?', 'denver', 'Denvr'],
  ['Colrado', 'Colorado: denver', 'Colrado'],
];

/** Each with the nearest place. */
export const placeMisses: readonly Miss[] = [
  [
    `    | … | 🚓 | 63 | 498 | x | Springfield | Orange County | Santa Ana | San Francisco | San Diego |
   Oakland | Bay Area | Seattle | WA | Texas | TX | Texs | Kansas | Kansas City | Arkansas | Virginia |
   West Virginia | Maine | Houston | Austin | Dover | Detroit | Miami | Phoenix | New Orleans | Newark |
   New Haven | London | Paris | Poland | Mexico | Canada | murder | DUI | burglary | sanctuary city |
   all | everywhere | null | <@123456789012345678> | San | City | County`,
  ],
  [
    `Portland, Maine | Portland ME | Portland, Texas | Portland, Ontario | Portland ON |
   Portland, Australia | Springfield, Oregon`,
    'portland',
  ],
  [`Buffalo, New York | Albany NY | Long Island, NY | New York, Texas | Brooklyn, CT`, 'new-york-city'],
  [
    `Aurora, CO | Denver, California | Denver CA | Denver, North Carolina | Denver, Massachusetts |
   crime in Denver | convictions in Denver | Denver and Boston`,
    'denver',
  ],
  ['Springfield, Illinois | Cook County, Georgia | Coos County, Oregon', 'cook-county'],
  ['Boston, Texas | Boston, England | Cambridge, Maryland', 'massachusetts'],
  ['Baltimore, MA | Baltimore County', 'baltimore'],
  ['Philadelphia, Mississippi', 'philadelphia'],
  ['East LA | Santa Monica, CA | dui in California', 'los-angeles'],
  ['San Jose, Costa Rica', 'santa-clara-county'],
  ['Seattle, Washington | Washington State | State of Washington | Washington, Utah', 'washington-dc'],
];
