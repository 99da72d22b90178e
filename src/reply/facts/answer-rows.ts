import { printedRows, revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, countOf, totalOf } from '../../facts/arithmetic.ts';
import { type Fact, isGroup, isPlace } from '../../facts/fact-types.ts';
import { isConvicted } from '../../facts/is-convicted.ts';
import type { Named } from '../../names/named.ts';
import { chartAround, chartRows } from '../charts.ts';
import type { Context } from '../context.ts';
import { echo } from '../echo.ts';
import { tellRevisions } from '../later.ts';
import { nameSome, nameWithCount, rowLine, sumLine } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allConvictions, allPlaces } from '../misses.ts';
import { noteOf } from '../named-row.ts';
import { compareRows } from '../places.ts';
import type { Answer, Audience } from '../reply.ts';
import { summary } from './answer-whole.ts';

/** As many as one sentence names. */
const mostNamed = 4;

/** Several rows in a relation; what is added up or taken away is ours, and said to be. */
export function answerRows(fact: Fact & { kind: 'rows' }, audience: Audience, context: Context): Answer {
  const [first] = fact.rows;
  const rows = [...new Set(fact.rows.flatMap<Row>(named => named.rows))];
  const printed = rows.flatMap(printedRows);
  const button = isPlace(first) ? allPlaces : isGroup(first) ? summary : allConvictions;
  const notes = fact.rows.flatMap(named => noteOf(named, context) ?? []);
  return makeAnswer(context, {
    question: ask('fact'),
    sentence: [...new Set([...notes, tell(fact, context), tellRevisions(revisionsOf(rows), context.say)])]
      .filter(Boolean)
      .join(' '),
    rows,
    told: rows,
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

function tell({ relation, rows }: Fact & { kind: 'rows' }, context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const total = totalOf(first, dataset);
  const { of } = first.rows[0];
  switch (relation) {
    case 'within': {
      const [whole, part] = [countOf(first), countOf(second)];
      return say('fact-within', {
        part: nameOf(second, context),
        whole: nameOf(first, context),
        count: part,
        total: whole,
      });
    }
    case 'without': {
      const without = addUp(rows);
      const names = nameSome(
        rows.map(named => nameOf(named, context)),
        mostNamed,
        context,
      );
      const group = isConvicted(first) ? 'convicted' : 'group';
      const what = isPlace(first) ? 'places' : isGroup(first) ? group : 'convictions';
      return say('fact-without', { what, names, count: total - without, total, without });
    }
    case 'together': {
      const names = nameSome(
        rows.map(named => nameCounted(named, context)),
        mostNamed,
        context,
      );
      return say('fact-together', { of, count: addUp(rows), total, names });
    }
    default: {
      const counted = [first, second].map(named => ({ title: nameOf(named, context), count: countOf(named) }));
      const [left = { title: '', count: 0 }, right = left] = counted;
      const beside = say('fact-beside', {
        of,
        left: left.title,
        first: left.count,
        right: right.title,
        second: right.count,
        total,
        difference: compareRows(left, right, context),
      });
      const summed = [first, second].some(named => named.rows.length > 1);
      return summed ? `${beside} ${say('fact-sums-ours')}` : beside;
    }
  }
}

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
