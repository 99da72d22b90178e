import { z } from 'zod';
import { figureTables, type TableName } from './package-files.ts';

/** Text that stands in a line of its own or within a sentence: a line break or spaces around it would show there. */
export const oneLine = (what: string) => z.string(what).regex(/^\S(?:.*\S)?$/u, what);

const name = oneLine('a name in one line, no spaces around it').max(100, 'at most 100 characters');
const sentence = oneLine('a sentence in one line, no spaces around it').max(400, 'at most 400 characters');
const word = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: letters a to z and digits, in words joined by hyphens')
  .regex(/^(?!(?:rows|sum)$)/, 'another id: in sentences "rows" and "sum" stand for the whole table');
const id = word.max(32, 'at most 32 characters, so that a button can carry it');
/** Of a place, which two places side by side are asked for by. */
export const longestPlaceId = 22;
const placeId = word.max(
  longestPlaceId,
  `at most ${longestPlaceId} characters, so that a button can carry two of them`,
);
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

const phrases = z
  .string('words')
  .regex(/^\S(?:.*\S)?$/u, 'words and phrases in one line, separated by commas')
  .max(2000, 'at most 2,000 characters');
const path = z.url({ protocol: /^https?$/, error: 'an http or https address' }).max(300, 'at most 300 characters');
const near = z
  .string()
  .regex(
    /^[a-z]+(?:\.[a-z0-9-]+)?$/,
    'arrests, convictions, days, date, reporter, a table, or a table and its row: groups.gang',
  );

const statementKinds = ['withdrawn', 'corrected', 'explained', 'added', 'disputed'] as const;

/** The columns of each table, in the order of the file, and what a cell must hold. */
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
  groups: z.object({ id, name, count, wording: name }),
  aliases: z.object({
    alias: name,
    table: z.enum(figureTables, figureTables.join(', ')),
    id,
    note: optional,
  }),
  caveats: z.object({
    id,
    text: sentence,
    severity: z.enum(['essential', 'detail'], 'essential or detail'),
    table: z.enum(['dataset', ...figureTables], `dataset, ${figureTables.join(', ')}`),
    row: optional,
  }),
  misreadings: z.object({ id, misreading: sentence, report: sentence }),
  'later-statements': z.object({
    id,
    table: z.enum(['dataset', ...figureTables], `dataset, ${figureTables.join(', ')}`),
    row: optional,
    kind: z.enum(statementKinds, statementKinds.join(', ')),
    speaker: name,
    date: z.iso.date('a day such as 2017-09-29'),
    statement: sentence.max(300, 'at most 300 characters'),
    brief: optional.refine(text => (text?.length ?? 0) <= 120, 'at most 120 characters'),
    asked: optional,
    title: name,
    path,
    read: name,
  }),
  'later-figures': z.object({ statement: id, name, row: optional, count, unit: name }),
  limits: z.object({ id, topic: name, asked: phrases, unless: phrases.or(optional), near }),
  'report-statements': z.object({ id, asked: phrases, statement: sentence.max(240, 'at most 240 characters'), path }),
  'everyday-words': z.object({
    words: name,
    table: z.enum(figureTables, figureTables.join(', ')),
    id,
    note: optional,
  }),
} as const satisfies Record<TableName, z.ZodObject>;

/** Tables that may have no rows: a report need not have groups, nor several labels for one thing. */
export const mayBeEmpty: readonly TableName[] = [
  'topics',
  'groups',
  'aliases',
  'misreadings',
  'later-statements',
  'later-figures',
  'limits',
  'report-statements',
  'everyday-words',
];
