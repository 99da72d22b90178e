import { byCount } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import { chartRows } from './charts.ts';
import { nextButton, rowLine, wordCount } from './lines.ts';
import { answerNamed, ask } from './make-reply.ts';
import type { Answer, Audience, Context, RowLine } from './reply.ts';
import { aboutRow } from './row-details.ts';

/** One of the report's groups: its count, its share of all people arrested, and the reporter's own words for it. */
export function answerGroup(named: Named, audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const [group] = named.rows;
  const figure = { count: group.count, total: dataset.totals.arrests, group: group.title };
  return answerNamed(context, named, {
    question: ask('fact', { question: `g.${named.key}` }),
    sentence: group.revision
      ? say('arrests-of-revised-group', { ...figure, revision: group.revision.text })
      : say('arrests-of-group', figure),
    details: [...aboutRow(group, context), { heading: say('details-rows'), lines: listGroups(context) }],
    chart: chartRows('groups', byCount<Row>(dataset.rows.groups), context, [group]),
    buttons: [nextButton(say('button-summary'), ask('summary'))],
    audience,
  });
}

/** All groups. What became of a figure stands behind it: beside an answer about one group no note has room for the others. */
export function listGroups(context: Context): readonly RowLine[] {
  return context.dataset.rows.groups.map(group => ({
    ...rowLine(group, context),
    rank: undefined,
    figure: wordCount(group, context.say),
  }));
}

/** The groups in one line, each with its share, the largest first. */
export function tellGroups({ dataset: { rows, totals }, say }: Context): string {
  const groups = byCount<Row>(rows.groups).map(row =>
    say('group-in-line', { group: row.title, figure: wordCount(row, say), count: row.count, total: totals.arrests }),
  );
  return say('groups-in-line', { total: totals.arrests, groups: groups.join(say('separator')) });
}
