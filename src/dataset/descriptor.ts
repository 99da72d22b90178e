import { z } from 'zod';
import { quote, type Tell } from './problem.ts';
import { descriptorFile, oneLine, webAddress } from './tables.ts';

const text = oneLine('a text in one line, no spaces around it');
const total = z.int('a whole number, 1 or more').min(1, 'a whole number, 1 or more');
const day = z
  .union([z.iso.date(), z.iso.datetime()], 'a day such as 2017-09-28')
  .transform(written => written.slice(0, 10));
const named = z.object({ name: text }, 'an object with a name');
const source = z
  .object({ title: text, path: webAddress, description: text }, 'an object with title, path and description')
  .readonly();
const descriptorSchema = z.object(
  {
    name: text,
    /** What the report is about, as it stands in a reply: `Operation Safe City`. */
    title: text.max(60, 'at most 60 characters'),
    description: text,
    version: z.string('a version such as 1.0.0').regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
    created: day,
    /** Who made the report, when it was published, and how many days the operation lasted. */
    report: z
      .object(
        { reporter: text.max(40, 'at most 40 characters'), date: day, days: total },
        'an object with reporter, date and days',
      )
      .readonly(),
    /** People arrested, and convictions in the chart. */
    totals: z.object({ arrests: total, convictions: total }, 'an object with arrests and convictions').readonly(),
    /** What readers expect most and the report has no figures for, in a word or two each. */
    lacks: z.array(text.max(60, 'at most 60 characters'), 'a list of texts').readonly().optional(),
    /** The first is the one that the "Source" button opens. */
    sources: z.tuple([source], source, 'a list of at least one source').readonly(),
    licenses: z.tuple([named], named, 'a list of at least one license'),
  },
  'an object in braces',
);

export type Descriptor = Readonly<z.infer<typeof descriptorSchema>>;

/** Reads `datapackage.json`; undefined where it cannot be used. */
export function readDescriptor(content: string, tell: Tell): Descriptor | undefined {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    tell({ file: descriptorFile, found: String(error), expected: 'JSON' });
    return undefined;
  }
  const { data, error } = descriptorSchema.safeParse(json, { reportInput: true });
  for (const { path, input, message } of error?.issues ?? []) {
    const column = path.length > 0 ? { column: path.join('.') } : {};
    tell({ file: descriptorFile, ...column, found: show(input), expected: message });
  }
  return data;
}

/** A value for a problem; lists and objects only by their beginning. */
function show(value: unknown): string {
  const shown = typeof value === 'string' ? quote(value) : (JSON.stringify(value) ?? 'nothing');
  return shown.length > 100 ? `${shown.slice(0, 99)}…` : shown;
}
