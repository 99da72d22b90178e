import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import { tellGroups } from '../src/reply/briefing/briefing-files.ts';
import { chartOverview } from '../src/reply/charts.ts';
import { rowLine } from '../src/reply/lines.ts';
import { ask, makeAnswer } from '../src/reply/make-reply.ts';
import { wholeOf } from '../src/reply/word-rows.ts';

/** The whole report in one reply. */
export const summary = defineCommand({
  name: 'summary',
  description: 'command-summary',
  example: '/summary',
  options: z.strictObject({ private: z.boolean().optional() }),
  answer(_, context) {
    const { dataset, say } = context;
    const { rows } = dataset;
    const told = [...rows.convictions, ...rows.jurisdictions];
    return makeAnswer(context, {
      question: ask('summary'),
      sentence: say('summary', wholeOf(context)),
      rows: [...rows.groups, ...told],
      told,
      list: rows.groups.length > 0 ? [{ text: tellGroups(context) }] : [],
      details: [
        { heading: say('chart-title', { table: 'groups' }), lines: rows.groups.map(row => rowLine(row, context)) },
      ],
      chart: chartOverview(context),
      buttons: [
        { label: say('button-places'), question: ask('arrests') },
        { label: say('button-convictions'), question: ask('convictions') },
      ],
    });
  },
});
