import type { Statement } from '../../dataset/dataset.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import { choose, type Fact, factOf, type Miss, offenseTables, placeTables, rowsOf } from '../../facts/fact-types.ts';
import { cueOf } from '../../facts/question-phrases.ts';
import { findRows } from '../../names/find-rows.ts';
import { type Named, nameRow } from '../../names/named.ts';
import { echo, nameSome, nextButton } from '../lines.ts';
import { ask, makeNotice } from '../make-reply.ts';
import { missBoth, missPlaceInChart } from '../misses.ts';
import type { Context, NextButton, Notice } from '../reply.ts';
import { nameOf } from './answer-rows.ts';
import { summary } from './answer-whole.ts';
import { buttonLabel } from './label-fact.ts';

/** As many questions as a miss offers. */
const mostOffered = 3;
/** As many names as its sentence has. */
const mostNamed = 4;

/**
 * What is said instead of a figure, with the nearest questions as buttons.
 *
 * @param said what was said later that answers the question
 * @param named what was said later of something that the question names, and the report does not
 */
export function missFact(
  miss: Miss,
  said: readonly Statement[],
  named: readonly Statement[],
  context: Context,
): Notice {
  const notice = tellMiss(miss, context);
  const open = said.length > 0 && miss.kind === 'unread';
  return {
    ...notice,
    sentence: open ? context.say('fact-miss-open') : notice.sentence,
    statements: [...new Set([...notice.statements, ...said, ...named])],
  };
}

function tellMiss(miss: Miss, context: Context): Notice {
  const { dataset, say } = context;
  switch (miss.kind) {
    case 'unread':
      return offer(
        say('fact-miss-unread', { text: echo(miss.text, say) }),
        [...miss.near, ...nearest(miss.text, context)],
        context,
      );
    case 'unclear':
      return offer(say('fact-miss-unclear'), [], context);
    case 'limit':
      return offer(say('fact-miss-limit', { topic: miss.limit.topic }), miss.near, context);
    case 'outside':
      return offer(tellOutside(miss, context), [...miss.near, ...nearest(miss.name, context)], context);
    case 'byPlace': {
      const [only, ...others] = miss.rows;
      const place = dataset.rows.jurisdictions.find(row => row === miss.place);
      if (place && only && others.length === 0) return missBoth(place, only, context);
      if (place && !only) return missPlaceInChart(nameRow(place, dataset), context);
      return offer(say('fact-miss-by-place'), miss.rows.map(factOf), context);
    }
    case 'apart':
      return offer(tellApart(miss, context), miss.rows.map(factOf), context);
    case 'beyond':
      return offer(
        say('fact-miss-beyond', { table: miss.table, rows: dataset.rows[miss.table].length }),
        [choose('top', miss.table, mostOffered)],
        context,
      );
    case 'tooMany':
      return offer(say('fact-miss-many'), miss.rows.map(factOf), context);
  }
}

function tellOutside({ what, name }: Miss & { kind: 'outside' }, { dataset, say }: Context): string {
  const echoed = echo(name, say);
  switch (what) {
    case 'place':
      return say('fact-miss-place', { name: echoed, places: dataset.rows.jurisdictions.length });
    case 'crime':
      return say('fact-miss-crime', { name: echoed });
    case 'time':
      return say('fact-miss-time', { name: echoed, days: dataset.report.days });
    case 'operation':
      return say('fact-miss-operation', { name: echoed, title: dataset.title });
  }
}

function tellApart({ why, rows }: Miss & { kind: 'apart' }, context: Context): string {
  const { say } = context;
  const names = nameSome(
    rows.map((named: Named) => nameOf(named, context)),
    mostNamed,
    context,
  );
  switch (why) {
    case 'groups':
      return say('fact-miss-groups', { names });
    case 'crossed':
      return rows.length > 1
        ? say('fact-miss-crossed', { names, rows: rows.length })
        : say('fact-miss-crossed-one', { names });
    case 'grounds':
      return say('fact-miss-grounds');
    case 'single':
      return say('fact-miss-single', { names });
  }
}

/** The rows whose names are near to words that were not understood. */
function nearest(text: string, { dataset }: Context): readonly Fact[] {
  if (cueOf(text) !== undefined) return [];
  return [placeTables, offenseTables].flatMap(tables => {
    const found = findRows(text, dataset, tables);
    if (found.kind === 'named') return [factOf(found.named)];
    return found.kind === 'none' ? found.near.map(row => factOf(nameRow(row, dataset))) : [];
  });
}

/** A state has no figure of its own: what is counted in it is offered. */
function expand(fact: Fact, { dataset }: Context): readonly Fact[] {
  const [named] = rowsOf(fact);
  return named?.kind === 'state' ? named.rows.map(row => factOf(nameRow(row, dataset))) : [fact];
}

/** A notice with the nearest facts as buttons, and the whole report behind them. */
function offer(sentence: string, near: readonly Fact[], context: Context): Notice {
  const facts: readonly Fact[] = near.length > 0 ? near : [{ kind: 'whole', measure: 'arrests' }];
  const byId = new Map<string, NextButton>();
  for (const fact of facts.flatMap(each => expand(each, context))) {
    const question = writeFactId(fact);
    if (question !== undefined && byId.size < mostOffered)
      byId.set(question, nextButton(buttonLabel(fact, context), ask('fact', { question })));
  }
  return makeNotice(sentence, [...byId.values(), summary(context)]);
}
