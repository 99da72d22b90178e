import { type FluentFunction, FluentNumber, FluentType, type FluentValue } from '@fluent/bundle';
import { z } from 'zod';
import { formatShare } from '../format-numbers.ts';

/** Several texts: Fluent takes a text or a number as it is, and anything else as a type of its own. */
export class TextList extends FluentType<readonly string[]> {
  toString(): string {
    return this.value.join(', ');
  }
}

/** What messages can call beside Fluent's own `NUMBER`, in one language; docs/contributing.md shows how. */
export function messageFunctions(locale: string): Record<string, FluentFunction> {
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  /** By day and parts; the days are those of the dataset. */
  const days = new Map<string, string>();
  function formatDay(day: FluentValue | undefined, parts: Readonly<Record<string, FluentValue>>): string {
    const key = `${day} ${JSON.stringify(parts)}`;
    const format = () => new Intl.DateTimeFormat(locale, { ...dateParts.parse(parts), timeZone: 'UTC' });
    const text = days.get(key) ?? format().format(new Date(`${day}T00:00Z`));
    days.set(key, text);
    return text;
  }
  return {
    /** Chooses a variant by a rank: `one` of 1st, `two` of 2nd, `few` of 3rd, `other` of 4th. */
    ORDINAL: ([rank]) => new FluentNumber(numberOf(rank), ordinal),
    /** A part of a whole in percent: `12.7%`. */
    SHARE: ([part, whole]) => formatShare(numberOf(part), numberOf(whole), locale),
    /** Texts one after the other: `a, b, and c`, or with `or`. */
    LIST: ([texts], { type = 'and' }) => lists[listType.parse(type)].format(textsOf(texts)),
    /** A day, `2017-09-28`, or its parts. In place of Fluent's own, which takes no texts and writes the machine's time zone. */
    DATETIME: ([day], parts) => formatDay(day, parts),
  };
}

const ordinal = { type: 'ordinal', useGrouping: true } as const;
const listType = z.enum(['and', 'or']);
const dateParts = z.strictObject({
  dateStyle: z.enum(['full', 'long', 'medium', 'short']).optional(),
  weekday: z.enum(['long', 'short']).optional(),
  day: z.enum(['numeric', '2-digit']).optional(),
  month: z.enum(['long', 'short', 'numeric', '2-digit']).optional(),
  year: z.enum(['numeric', '2-digit']).optional(),
});

function numberOf(value: FluentValue | undefined): number {
  if (value instanceof FluentNumber) return value.value;
  throw new TypeError('A message wants a number where it is given none');
}

function textsOf(value: FluentValue | undefined): readonly string[] {
  if (value instanceof TextList) return value.value;
  throw new TypeError('A message wants a list where it is given none');
}
