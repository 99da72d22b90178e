import { rankRows } from '../facts/arithmetic.ts';
import type { Named } from '../names/named.ts';
import { chartRows } from './charts.ts';
import { figureOf, rowLine, wordCount } from './lines.ts';
import { answerNamed, ask } from './make-reply.ts';
import { allOf } from './page.ts';
import type { Answer, Context, RowLine } from './reply.ts';
import { aboutRow, tellRow } from './row-details.ts';

/** One of the report's groups: its count, its share of all people arrested, and the reporter's own words for it. */
export function answerGroup(named: Named, context: Context): Answer {
  const { dataset, say } = context;
  const [group] = named.rows;
  return answerNamed(context, named, {
    question: ask('fact', { question: `g.${named.key}` }),
    sentence: tellRow(group, context),
    details: [...aboutRow(group, context), { heading: say('details-rows'), lines: listGroups(context) }],
    chart: chartRows('groups', rankRows('groups', dataset), context, [group]),
    buttons: [allOf('groups', context)],
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

/** The groups in one line, each with its share, the largest first; nothing where there are none. */
export function tellGroups(context: Context): string {
  const { dataset, say } = context;
  const groups = rankRows('groups', dataset).map(row => say('group-in-line', figureOf(row, context)));
  if (groups.length === 0) return '';
  return say('groups-in-line', { total: dataset.totals.arrests, groups: groups.join(say('separator')) });
}
