import { byCount } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatCount } from '../format-numbers.ts';
import type { ExampleMessage } from './example-messages.ts';

/** A short discussion to try "Check figures" on: some of its figures are the report's, some are not, some are about nothing in it. */
export function writeExamples(dataset: Dataset): readonly ExampleMessage[] {
  const {
    rows: { groups },
    title,
    totals,
  } = dataset;
  const [first, second] = byCount(dataset.rows.jurisdictions);
  const [offense] = byCount(dataset.rows.convictions);
  if (!first || !offense) return [];
  const other = second ?? first;
  const [group] = groups;
  return [
    {
      author: 'Ana',
      text: `(Example) Does anyone have figures on ${title}? I would like to read them before we go on.`,
    },
    {
      author: 'Ben',
      text: `(Example) ${formatCount(totals.arrests)} people were arrested in ${title}: ${first.title} ${formatCount(first.count)}, ${other.title} ${formatCount(other.count)}.`,
    },
    {
      author: 'Chris',
      text: `(Example) I heard ${title} had ${formatCount(first.count + 25)} arrests in ${first.title}, and ${formatCount(offense.count)} convictions for ${offense.name.toLowerCase()}.`,
    },
    ...(group
      ? [
          {
            author: 'Dana',
            text: `(Example) So all ${formatCount(totals.arrests)} people arrested had criminal convictions.`,
          },
        ]
      : []),
    { author: 'Ana', text: '(Example) Let us meet at 5:30 and talk about it, I will bring 2 coffees.' },
  ];
}
