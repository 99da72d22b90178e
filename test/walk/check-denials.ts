import { fold, type OwnReading, type OwnRow, write } from './own-reading.ts';

/** What a message says that the report has not, and the rows say that it has. */
export function checkDenials(content: string, own: OwnReading): readonly string[] {
  const { plain } = own.mark(content);
  const faults = [denyState(plain, own), denyName(plain, own), denyBreakdown(plain, own)];
  return faults.flatMap(fault => (fault === undefined ? [] : [`${fault}: ${plain.slice(0, 240)}`]));
}

/** `The report gives no figure for California as a whole. It counts 2 places there, Los Angeles (101) and …: 128 of 498` */
function denyState(text: string, own: OwnReading): string | undefined {
  const told =
    /no figure for (.+?) as a whole\. It counts (?:([\d,]+) places there, (.+?): [\d,]+ of|(.+?) there)/.exec(text);
  const [, state = '', places = '1', several, only = ''] = told ?? [];
  const listed = several ?? only;
  if (state === '') return undefined;
  const inside = own.rows.filter(row => row.table === 'jurisdictions' && fold(row.state) === fold(state));
  if (inside.some(({ kind }) => kind === 'state')) return 'a state is counted whole';
  const [, more = ''] = /and (\d+) more$/.exec(listed) ?? [];
  const named = inside.filter(({ names, count }) => names.some(name => listed.includes(`${name} (${write(count)}`)));
  const isWhole = named.length + Number(more) === inside.length && write(inside.length) === places;
  return isWhole ? undefined : `other places than the ${inside.length} there`;
}

const asked: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^None of the ([\d,]+) places that the report counts is called “(.*?)”\./u, ['jurisdictions']],
  [/^None of the ([\d,]+) headings is called “(.*?)”\./u, ['categories']],
  [/^None of the ([\d,]+) labels of the chart is called “(.*?)”\./u, ['convictions', 'topics', 'categories']],
  [/^None of the report’s ([\d,]+) groups is called “(.*?)”\./u, ['groups']],
];

/** `None of the 10 places that the report counts is called “Paris”.`, `“dui” is not a place in the report, but …: …` */
function denyName(text: string, own: OwnReading): string | undefined {
  for (const [pattern, [table = '', ...others]] of asked) {
    const [, count, name = ''] = pattern.exec(text) ?? [];
    if (count === undefined) continue;
    if (own.rows.filter(row => row.table === table).length !== Number(count.replaceAll(',', '')))
      return 'another number of rows';
    const called = own.rows.filter(row => [table, ...others].includes(row.table) && isCalled(row, name));
    return called.length > 0 ? `${called[0]?.title} is called so` : undefined;
  }
  const [, name = '', what = '', title = ''] =
    /^“(.*?)” is not (a place|a group|a conviction|a heading).*?, but .*?: (.+?)\.(?: |$)/u.exec(text) ?? [];
  if (what === '') return undefined;
  const tables = { 'a place': ['jurisdictions'], 'a group': ['groups'], 'a heading': ['categories'] }[what] ?? [
    'convictions',
    'topics',
  ];
  const called = own.rows.find(row => tables.includes(row.table) && isCalled(row, name));
  if (called) return `${called.title} is called so`;
  return own.rows.some(row => title.startsWith(row.title) && !tables.includes(row.table))
    ? undefined
    : `there is no ${title} elsewhere`;
}

/** `The report does not break convictions down by place: it has no figure for Robbery in Denver, Colorado.` */
function denyBreakdown(text: string, own: OwnReading): string | undefined {
  const [, place = ''] =
    /down by place: (?:it has no figure for .+ in|its chart has no figure for) (.+?)\.$/u.exec(text) ?? [];
  const isPlace = (name: string) =>
    own.rows.some(({ table, title, state }) => table === 'jurisdictions' && [title, state].includes(name));
  return place === '' || isPlace(place) ? undefined : `${place} is no place of the report`;
}

/** What was typed is cut where it is very long. */
function isCalled({ called }: OwnRow, name: string): boolean {
  return !name.endsWith('…') && called.includes(fold(name));
}
