import type { Statement } from '../../dataset/dataset.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import { choose, type Fact, factOf, type Miss, offenseTables, placeTables, rowsOf } from '../../facts/fact-types.ts';
import { cueOf } from '../../facts/question-phrases.ts';
import { findRows } from '../../names/find-rows.ts';
import { nameRow } from '../../names/named.ts';
import { echo, nameSome, nextButton, wholeOf } from '../lines.ts';
import { ask, makeNotice } from '../make-reply.ts';
import { missBoth, missPlaceInChart } from '../misses.ts';
import { allOf } from '../page.ts';
import type { Context, NextButton, Notice } from '../reply.ts';
import { nameOf } from './answer-rows.ts';
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
  const isOpen = said.length > 0 && miss.kind === 'unread';
  return {
    ...notice,
    sentence: isOpen ? context.say('fact-miss-open') : notice.sentence,
    statements: [...new Set([...said, ...named])],
  };
}

function tellMiss(miss: Miss, context: Context): Notice {
  const { dataset, say } = context;
  switch (miss.kind) {
    case 'unread': {
      const near = [...miss.near, ...nearest(miss.text, context)];
      return offer(say('fact-miss-unread', { text: echo(miss.text, say) }), near, context);
    }
    case 'unclear':
      return offer(say('fact-miss-unclear'), [], context);
    case 'limit':
      return offer(say('fact-miss-limit', { topic: miss.limit.topic }), miss.near, context);
    case 'outside': {
      const { what, name, near } = miss;
      const sentence = say('fact-miss-outside', { ...wholeOf(context), what, name: echo(name, say) });
      return offer(sentence, [...near, ...nearest(name, context)], context);
    }
    case 'byPlace': {
      const { place, rows } = miss;
      const [only, ...others] = rows;
      if (place && only && others.length === 0) return missBoth(place, only, context);
      if (place && !only) return missPlaceInChart(nameRow(place, dataset), context);
      return offer(say('fact-miss-by-place'), rows.map(factOf), context);
    }
    case 'apart': {
      const { why, rows } = miss;
      const all = rows.map(named => nameOf(named, context));
      const names = nameSome(all, mostNamed, context);
      return offer(say('fact-miss-apart', { why, names, rows: rows.length }), rows.map(factOf), context);
    }
    case 'beyond': {
      const { table } = miss;
      const sentence = say('fact-miss-beyond', { table, rows: dataset.rows[table].length });
      return offer(sentence, [choose('top', table, mostOffered)], context);
    }
    case 'tooMany':
      return offer(say('fact-miss-many'), miss.rows.map(factOf), context);
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
  return makeNotice(sentence, [...byId.values(), allOf('groups', context)]);
}
