import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { createMarker, type Marked } from './mark-names.ts';

/**
 * A report as this test reads it by itself, from the files of its package and without the code that answers from it, so that both
 * would have to be wrong in the same way.
 */
export interface OwnReading {
  readonly title: string;
  readonly reporter: string;
  /** `28 Sep 2017` */
  readonly day: string;
  /** `Sep 2017` */
  readonly month: string;
  readonly days: number;
  readonly source: string;
  readonly totals: Readonly<Record<Unit, number>>;
  readonly rows: readonly OwnRow[];
  /** Caveats as they are said. */
  readonly caveats: readonly string[];
  readonly revisions: readonly Revision[];
  /** How many statements there are on it after its day. */
  readonly statements: number;
  /** Finds the names of rows in a text. */
  readonly mark: (text: string) => Marked;
}

export type Unit = 'arrests' | 'convictions';

export interface OwnRow {
  readonly table: string;
  readonly id: string;
  /** As replies have it: `Denver, Colorado`. */
  readonly title: string;
  readonly names: readonly string[];
  /** All that it is called, folded. */
  readonly called: readonly string[];
  readonly state: string;
  readonly kind: string;
  readonly count: number;
  readonly of: Unit;
  /** `3rd`, and whether others share it. */
  readonly rank: string;
  readonly tied: boolean;
  /** The labels that it adds up. */
  readonly parts: readonly OwnRow[];
}

/** A figure that its own source withdrew or corrected. */
export interface Revision {
  readonly row: OwnRow;
  readonly kind: string;
  readonly text: string;
  /** The clause for lists, without who said it. */
  readonly clause: string;
}

const descriptor = z.object({
  title: z.string(),
  version: z.string(),
  report: z.object({ reporter: z.string(), date: z.string(), days: z.number() }),
  totals: z.object({ arrests: z.number(), convictions: z.number() }),
  sources: z.array(z.object({ title: z.string(), path: z.string(), description: z.string() })).min(1),
});
const records = z.array(z.record(z.string(), z.string()));
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function readOwn(files: ReadonlyMap<string, Uint8Array>): OwnReading {
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const table = (name: string) => {
    const cells = files.has(`${name}.csv`) ? parse(text(`${name}.csv`), { bom: true, columns: true }) : [];
    return records.parse(cells).map(record => (column: string) => record[column] ?? '');
  };
  const { title, report, totals, sources } = descriptor.parse(JSON.parse(text('datapackage.json')));
  const aliases = table('aliases');
  const aliasesOf = (name: string, id: string) =>
    aliases.flatMap(alias => (alias('table') === name && alias('id') === id ? [alias('alias')] : []));
  const read = (name: string, of: Unit, partsOf: (id: string) => readonly OwnRow[] = () => []): OwnRow[] =>
    rankRows(
      table(name).map(cell => {
        const [id, kind, state] = [cell('id'), cell('kind'), cell('state')];
        const parts = partsOf(id);
        const isPart = name === 'jurisdictions' && kind !== 'state' && kind !== 'district';
        const title = isPart ? `${cell('name')}, ${state}` : cell('name');
        const names = [...new Set([title, cell('name'), cell('label')].filter(Boolean))];
        const called = [id, ...names, ...aliasesOf(name, id)].map(fold);
        const count = parts.length > 0 ? sumOf(parts) : Number(cell('arrests') || cell('count'));
        return { table: name, id, title, names, called, state, kind, count, of, parts };
      }),
    );
  const labels = read('convictions', 'convictions');
  const labelsWith = (column: string) => (id: string) =>
    table('convictions').flatMap((cell, at) => (cell(column) === id ? labels.slice(at, at + 1) : []));
  const rows = [
    ...read('jurisdictions', 'arrests'),
    ...labels,
    ...read('categories', 'convictions', labelsWith('category')),
    ...read('topics', 'convictions', labelsWith('topic')),
    ...read('groups', 'arrests'),
  ];
  const fill = (sentence: string) =>
    sentence.replaceAll(/\{(\w+)\.([\w-]+)\}/g, (_, place: string, key: string) => {
      const own = rows.filter(row => row.table === place);
      const all: Readonly<Record<string, number>> = {
        ...Object.fromEntries(own.map(({ id, count }) => [id, count])),
        ...(place === 'totals' ? totals : { days: report.days, rows: own.length, sum: sumOf(own) }),
      };
      return write(all[key] ?? Number.NaN);
    });
  const statements = table('later-statements');
  const caveats = table('caveats').map(cell => fill(cell('text')));
  const briefs = statements.flatMap(cell => {
    const brief = fill(cell('brief'));
    return [brief, brief.replace(`${cell('speaker')} `, '')];
  });
  const sentences = [
    ...caveats,
    ...briefs,
    ...statements.flatMap(cell => [fill(cell('statement')), cell('title'), cell('speaker')]),
    ...table('misreadings').flatMap(cell => [fill(cell('misreading')), fill(cell('report'))]),
    ...['aliases', 'convictions', 'categories'].flatMap(name => table(name).map(cell => cell('note'))),
    ...table('groups').map(cell => cell('wording')),
    ...sources.flatMap(source => [source.title, source.description, source.path]),
  ]
    .filter(sentence => /\d/.test(sentence))
    .toSorted((a, b) => b.length - a.length);
  const [year = '', month = '', day = ''] = report.date.split('-');
  return {
    title,
    reporter: report.reporter,
    day: `${Number(day)} ${months[Number(month) - 1]} ${year}`,
    month: `${months[Number(month) - 1]} ${year}`,
    days: report.days,
    source: sources[0]?.path ?? '',
    totals,
    rows,
    caveats,
    statements: statements.length,
    revisions: statements.flatMap(cell => {
      const row = rows.find(each => each.table === cell('table') && each.id === cell('row'));
      if (!row || !['withdrawn', 'corrected'].includes(cell('kind'))) return [];
      const clause = fill(cell('brief')).replace(`${cell('speaker')} `, '');
      return [{ row, kind: cell('kind'), text: fill(cell('statement')), clause }];
    }),
    mark: createMarker(rows, sentences),
  };
}

function rankRows(rows: readonly Omit<OwnRow, 'rank' | 'tied'>[]): OwnRow[] {
  return rows.map(row => {
    const rank = 1 + rows.filter(({ count }) => count > row.count).length;
    const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank);
    const suffix = rule === 'one' ? 'st' : rule === 'two' ? 'nd' : rule === 'few' ? 'rd' : 'th';
    const tied = rows.filter(({ count }) => count === row.count).length > 1;
    return { ...row, rank: `${write(rank)}${suffix}`, tied };
  });
}

export function sumOf(rows: readonly OwnRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** `1,234` */
export function write(count: number): string {
  return count.toLocaleString('en-US');
}

/** `12.7%` */
export function shareOf(part: number, whole: number): string {
  const share = ((part / whole) * 100).toFixed(1);
  if (share === '0.0' && part > 0) return '<0.1%';
  return share === '100.0' && part < whole ? '>99.9%' : `${share}%`;
}

/** Names as they are compared: no accents, no case, no punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
