import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import type { Row } from '../src/dataset/dataset.ts';
import { describe } from '../src/describe-option.ts';
import { chartOverview } from '../src/reply/charts.ts';
import { listGroups, tellGroups } from '../src/reply/groups.ts';
import { nextButton, textLine } from '../src/reply/lines.ts';
import { ask, audienceOf, makeAnswer } from '../src/reply/make-reply.ts';

/** The whole report in one reply. */
export const summary = defineCommand({
  name: 'summary',
  description: 'command-summary',
  example: '/summary',
  addOptions(command) {
    command.addBooleanOption(option => describe(option.setName('private'), 'command-private'));
  },

  options: z.strictObject({ private: z.boolean().optional() }),

  answer(options, context) {
    const { dataset, say } = context;
    const { rows, totals, report } = dataset;
    const used: readonly Row[] = [...rows.groups, ...rows.convictions, ...rows.jurisdictions];
    return makeAnswer(context, {
      question: ask('summary'),
      sentence: say('summary', {
        reporter: report.reporter,
        day: report.date,
        arrests: totals.arrests,
        places: rows.jurisdictions.length,
        days: report.days,
        convictions: totals.convictions,
      }),
      rows: used,
      told: [...rows.convictions, ...rows.jurisdictions],
      list: rows.groups.length > 0 ? [textLine(tellGroups(context))] : [],
      details: [{ heading: say('chart-title', { table: 'groups' }), lines: listGroups(context) }],
      chart: chartOverview(context),
      buttons: [
        nextButton(say('button-places'), ask('arrests')),
        nextButton(say('button-convictions'), ask('convictions')),
      ],
      audience: audienceOf(options.private),
    });
  },
});
