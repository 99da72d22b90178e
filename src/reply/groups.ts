import { byCount } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import { chartRows } from './charts.ts';
import type { Context } from './context.ts';
import { nextButton, rowLine } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import { noteOf } from './named-row.ts';
import type { Answer, Audience } from './reply.ts';
import { wordCount } from './revisions.ts';
import { aboutRow } from './row-details.ts';

/** One of the report's groups: its count, its share of all people arrested, and the reporter's own words for it. */
export function answerGroup(named: Named, audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const [group] = named.rows;
  const figure = { count: group.count, total: dataset.totals.arrests, group: group.title };
  return makeAnswer(context, {
    question: ask('fact', { question: `g.${named.key}` }),
    sentence: [
      noteOf(named, context),
      group.revision
        ? say('arrests-of-revised-group', { ...figure, revision: group.revision.text })
        : say('arrests-of-group', figure),
    ]
      .filter(Boolean)
      .join(' '),
    rows: [group],
    told: [group],
    details: [...aboutRow(group, context), { heading: say('details-rows'), lines: listGroups(context) }],
    chart: chartRows('groups', byCount<Row>(dataset.rows.groups), context, [group]),
    buttons: [nextButton(say('button-summary'), ask('summary'))],
    audience,
  });
}

/** All groups. What became of a figure stands behind it: beside an answer about one group no note has room for the others. */
export function listGroups(context: Context) {
  return context.dataset.rows.groups.map(group => ({
    ...rowLine(group, context),
    rank: undefined,
    figure: wordCount(group, context.say),
  }));
}
