import { z } from 'zod';
import { normalize } from './normalize.ts';

/** The tables of what is counted: aliases and caveats point to their rows. */
export const figureTables = ['jurisdictions', 'convictions', 'categories', 'topics', 'groups'] as const;

export const descriptorFile = 'datapackage.json';

export function tableFile(table: string): string {
  return `${table}.csv`;
}

/** Text that stands in a line of its own or within a sentence: a line break or spaces around it would show there. */
export const oneLine = (what: string) => z.string(what).regex(/^\S(?:.*\S)?$/u, what);
export const webAddress = z.url({ protocol: /^https?$/, error: 'an http or https address' });

const name = oneLine('a name in one line, no spaces around it').max(100, 'at most 100 characters');
const sentence = oneLine('a sentence in one line, no spaces around it').max(400, 'at most 400 characters');
const word = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: letters a to z and digits, in words joined by hyphens')
  .regex(/^(?!(?:rows|sum)$)/, 'another id: in sentences "rows" and "sum" stand for the whole table');
const id = word.max(32, 'at most 32 characters, so that a button can carry it');
/** Of a place, which two places side by side are asked for by. */
export const longestPlaceId = 22;
const twoInButton = `at most ${longestPlaceId} characters, so that a button can carry two of them`;
const placeId = word.max(longestPlaceId, twoInButton);
const optional = z
  .string()
  .regex(/^(?:\s*|\S(?:.*\S)?)$/u, 'a text in one line, no spaces around it, or nothing')
  .max(400, 'at most 400 characters')
  .transform(text => (text.trim() === '' ? undefined : text));
const count = z
  .string()
  .regex(/^\d{1,9}$/, 'a whole number from 0 to 999999999, digits only')
  .transform(Number);
const degrees = (limit: number) =>
  z
    .string()
    .refine(
      text => /^(?:-?\d{1,3}(?:\.\d+)?)?$/.test(text) && Math.abs(Number(text)) <= limit,
      `degrees from -${limit} to ${limit}, or nothing`,
    )
    .transform(text => (text === '' ? undefined : Number(text)));
/** Words and phrases that ask for something, each as its normalized words. */
const phrases = z
  .string()
  .max(6000, 'at most 6,000 characters')
  .transform((text): readonly (readonly string[])[] => {
    const written = text.split(',').map(normalize);
    return written.filter(phrase => phrase !== '').map(phrase => phrase.split(' '));
  });
const somePhrases = phrases.refine(list => list.length > 0, 'words and phrases, separated by commas');
const path = webAddress.max(300, 'at most 300 characters');
const table = z.enum(figureTables, figureTables.join(', '));
const anyTable = z.enum(['dataset', ...figureTables], `dataset, ${figureTables.join(', ')}`);
const statementKinds = ['withdrawn', 'corrected', 'explained', 'added', 'disputed'] as const;

/** The columns of each table, in the order of the files, and what a cell must hold. datapackage.json says what they mean. */
export const tables = {
  jurisdictions: z.object({
    id: placeId,
    label: name,
    name,
    state: name,
    kind: z.enum(['city', 'county', 'state', 'district'], 'city, county, state or district'),
    arrests: count,
    latitude: degrees(90),
    longitude: degrees(180),
  }),
  convictions: z.object({ id, label: name, name, category: id, topic: optional, count, note: optional }),
  categories: z.object({ id, name, note: optional }),
  topics: z.object({ id, name }),
  groups: z.object({
    id,
    name,
    count,
    wording: name,
    role: z.enum(['', 'convicted'], 'convicted, or nothing').default(''),
  }),
  aliases: z.object({
    alias: name.refine(text => normalize(text) !== '', 'a name with a letter or a digit'),
    table,
    id,
    note: optional,
  }),
  caveats: z.object({
    id,
    text: sentence,
    severity: z.enum(['essential', 'detail'], 'essential or detail'),
    table: anyTable,
    row: optional,
  }),
  misreadings: z.object({ id, misreading: sentence, report: sentence }),
  'later-statements': z.object({
    id,
    table: anyTable,
    row: optional,
    kind: z.enum(statementKinds, statementKinds.join(', ')),
    speaker: name,
    date: z.iso.date('a day such as 2017-09-29'),
    statement: sentence.max(300, 'at most 300 characters'),
    brief: optional.refine(text => (text?.length ?? 0) <= 120, 'at most 120 characters'),
    asked: phrases,
    title: name,
    path,
    read: name,
  }),
  'later-figures': z.object({ statement: id, name, row: optional, count, unit: name }),
  limits: z.object({ id, topic: name, asked: somePhrases, unless: phrases, near: z.string() }),
  'report-statements': z.object({
    id,
    asked: somePhrases,
    statement: sentence.max(240, 'at most 240 characters'),
    path,
  }),
  'everyday-words': z.object({ words: somePhrases, table, id, note: optional }),
} as const;

export type TableName = keyof typeof tables;

export type Columns<N extends TableName> = Readonly<z.infer<(typeof tables)[N]>>;
