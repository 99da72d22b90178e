import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { formatCount } from '../src/figures.ts';
import { ask, audienceOf, makeAnswer } from '../src/reply/answer.ts';
import { groupLine, totalFacts } from '../src/reply/groups.ts';
import { nextButton } from '../src/reply/lines.ts';
import { rankOffenses } from '../src/reply/offense-lists.ts';
import { rankedOffense } from '../src/reply/offense-words.ts';
import { chartOverview } from '../src/reply/overview-chart.ts';
import { countJurisdictions, rankedPlace, rankPlaces } from '../src/reply/place-words.ts';
import { formatDay } from '../src/reply/receipt.ts';
import { countDays } from '../src/reply/report-words.ts';

/** The whole report in one reply. */
export const summary = defineCommand({
  name: 'summary',
  description: 'What was reported, by whom and when, and what the report does not say',
  addOptions(command) {
    command.addBooleanOption(option => option.setName('private').setDescription('Show the answer only to you'));
  },

  options: z.strictObject({ private: z.boolean().optional() }),

  answer: (options, dataset) =>
    makeAnswer(dataset, {
      question: ask('summary'),
      sentence: sumUp(dataset),
      title: `${dataset.title}: the report in short`,
      uses: [{ table: 'jurisdictions' }, { table: 'convictions' }, { table: 'groups' }],
      detail: true,
      facts: [...totalFacts(dataset), { label: 'Days', value: formatCount(dataset.report.days) }],
      sections: [
        {
          heading: 'Groups of the people arrested, which overlap',
          lines: dataset.rows.groups.map(group => groupLine(group, dataset)),
        },
        {
          heading: 'Most people arrested',
          lines: rankPlaces(dataset)
            .slice(0, leading)
            .map(ranked => rankedPlace(ranked, dataset)),
        },
        {
          heading: 'Most convictions',
          lines: rankOffenses(dataset)
            .slice(0, leading)
            .map(ranked => rankedOffense(ranked, dataset)),
        },
      ],
      chart: chartOverview(dataset),
      next: [nextButton('All jurisdictions', ask('arrests')), nextButton('All convictions', ask('convictions'))],
      audience: audienceOf(options.private),
    }),
});

const leading = 3;

function sumUp(dataset: Dataset): string {
  const { report, title, totals } = dataset;
  return (
    `${report.reporter} reported on ${formatDay(report.date)} that ${formatCount(totals.arrests)} people were arrested in ` +
    `${countJurisdictions(dataset)} in ${countDays(dataset)} in ${title}; its chart counts ${formatCount(totals.convictions)} convictions.`
  );
}
