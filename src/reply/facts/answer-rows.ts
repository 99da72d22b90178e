import { isConvicted, printedRows } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, countOf, totalOf } from '../../facts/arithmetic.ts';
import { type Fact, isGroup, isPlace } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { chartAround, chartRows } from '../charts.ts';
import { echo, nameWithCount, noteOf, rowLine, sumLine } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allConvictions, allPlaces } from '../misses.ts';
import type { Answer, Audience, Context } from '../reply.ts';
import { summary } from './answer-whole.ts';
import { fitNames, withRevisions } from './fit-sentence.ts';

/** Several rows in a relation; what is added up or taken away is ours, and said to be. */
export function answerRows(fact: Fact & { kind: 'rows' }, audience: Audience, context: Context): Answer {
  const [first] = fact.rows;
  const rows = [...new Set(fact.rows.flatMap<Row>(named => named.rows))];
  const printed = rows.flatMap(printedRows);
  const button = isPlace(first) ? allPlaces : isGroup(first) ? summary : allConvictions;
  // Who is without convictions is no matter of what those with them are called.
  const named = fact.rows.filter(each => fact.relation !== 'without' || !isConvicted(each.rows[0]));
  const notes = named.flatMap(each => noteOf(each, context) ?? []);
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(
      fitNames(namesIn(fact, context), context, names => tell(fact, names, context), notes),
      rows,
      context,
    ),
    rows,
    noted: notes.length > 0,
    list:
      fact.relation === 'together'
        ? [
            ...rows.map(row => rowLine(row, context)),
            sumLine(addUp(fact.rows), totalOf(first, context.dataset), context),
          ]
        : [],
    chart: isGroup(first)
      ? chartRows('groups', context.dataset.rows.groups, context, rows)
      : chartAround(printed[0]?.table ?? 'convictions', printed, context),
    buttons: [button(context)],
    audience,
  });
}

/** What a sentence names: of sums each row with its figure. */
function namesIn({ relation, rows }: Fact & { kind: 'rows' }, context: Context): readonly string[] {
  if (relation !== 'together') return rows.slice(relation === 'less' ? 1 : 0).map(named => nameOf(named, context));
  return rows.flatMap(named =>
    named.kind === 'words' ? named.rows.map(row => nameWithCount(row, context)) : [nameCounted(named, context)],
  );
}

function tell({ relation, rows }: Fact & { kind: 'rows' }, names: readonly string[], context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const total = totalOf(first, dataset);
  const { of } = first.rows[0];
  const [left, right] = [
    { title: nameOf(first, context), count: countOf(first) },
    { title: nameOf(second, context), count: countOf(second) },
  ];
  switch (relation) {
    case 'within':
      return say('fact-within', { part: right.title, whole: left.title, count: right.count, total: left.count });
    case 'less':
    case 'without': {
      const isLess = relation === 'less';
      const without = addUp(isLess ? rows.slice(1) : rows);
      const group = isConvicted(first.rows[0]) ? 'convicted' : 'group';
      const what = isPlace(first) ? 'places' : isGroup(first) ? group : 'convictions';
      const whole = isLess ? countOf(first) : total;
      return say('fact-without', { what, names, count: whole - without, total: whole, without });
    }
    case 'together':
      return say('fact-together', { of, count: addUp(rows), total, names });
    default: {
      const difference = compare(left, right, context);
      const figures = { left: left.title, first: left.count, right: right.title, second: right.count };
      const beside = say('fact-beside', { of, ...figures, total, difference });
      const summed = [first, second].some(named => named.rows.length > 1);
      return summed ? `${beside} ${say('fact-sums-ours')}` : beside;
    }
  }
}

/** How two figures differ: `50 more for Immigration fugitives, 3.8 times as many`. */
function compare(left: Titled, right: Titled, { say }: Context): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  const by = more.count - fewer.count;
  const ratio = more.count / fewer.count;
  if (by === 0) return say('difference-none');
  const name = more.title;
  return ratio < 1.05 || !Number.isFinite(ratio)
    ? say('fact-difference', { by, name })
    : say('fact-difference-ratio', { by, name, ratio });
}

type Titled = { readonly title: string; readonly count: number };

/** The name of a row, of a state, or the words that labels share. */
export function nameOf({ kind, name }: Named, { say }: Context): string {
  return kind === 'words' ? echo(name, say) : name;
}

function nameCounted(named: Named, context: Context): string {
  const [row, ...others] = named.rows;
  if (others.length === 0) return nameWithCount(row, context);
  const figure = context.say('count', { count: countOf(named) });
  return context.say('name-with-count', { name: nameOf(named, context), figure });
}
