import { revisionsOf } from '../../dataset/counted.ts';
import type { Row, Statement } from '../../dataset/dataset.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import type { FactFound } from '../../facts/fact-types.ts';
import { rowsOfFact } from '../../facts/make-fact.ts';
import { noteRevisions } from '../lines.ts';
import { ask, joinSections } from '../make-reply.ts';
import type { Answer, Context } from '../reply.ts';
import { answerFact } from './answer-fact.ts';
import { fitsSentence, untold } from './answer-several.ts';
import { labelFact } from './label-fact.ts';

/** The answer to a question, or to several that were asked at once: what is said to each, and no picture. */
export function answerQuestions(
  { also = [], ...found }: FactFound,
  said: readonly Statement[],
  context: Context,
): Answer {
  const [last] = also.slice(-1);
  if (!last) return answerFact(found, said, context);
  const unread = [found, ...also].flatMap(each => each.unread);
  const first = answerFact({ ...found, unread: [] }, [], context);
  const others = also.map(each => answerFact({ ...each, unread: each === last ? unread : [] }, [], context));
  const all = [first, ...others];
  const labels = [found, ...also].map(each => shortAnswer(each, context));
  const shorter = [first.sentence, ...labels.slice(1)];
  const ways = [all.map(({ sentence }) => sentence), shorter, ...(found.whole ? [] : [labels])];
  const whole = ways.map(way => way.join(' ')).find(each => fitsSentence(each, context));
  // As much as there is room for.
  const listed = context.say('fact-listed');
  const begin = found.whole ? shorter : labels;
  const parts = begin.map((_, left) => [...begin.slice(0, -1 - left), listed].join(' '));
  const lists = new Map(all.flatMap(({ list }) => list).map(line => [JSON.stringify(line), line]));
  // What a whole sentence says of a figure that was withdrawn or corrected stands in the first caveat where there is no room for it.
  const named = [found, ...also].flatMap(({ fact }) => rowsOfFact(fact));
  const rows = named.flatMap<Row>(each => each.rows);
  const isShort = whole !== ways[0]?.join(' ');
  const note = isShort ? noteRevisions(revisionsOf(rows), context.say) : undefined;
  const caveats = all.flatMap(each => each.caveats);
  const [caveat] = first.caveats;
  const top = note ?? caveat;
  const question = writeFactId(found.fact, ...also.map(({ fact }) => fact)) ?? writeFactId(found.fact);
  return {
    ...first,
    question: ask('fact', { question }),
    sentence: whole ?? parts.find(each => fitsSentence(each, context)) ?? listed,
    list: [...untold(named, whole ?? '', context), ...(whole ? lists.values() : labels.map(text => ({ text })))],
    caveats: [top, ...new Set(caveats.filter(each => each !== top))],
    chart: undefined,
    menu: undefined,
    details: joinSections(all.flatMap(({ details }) => details)),
  };
}

/** `Yes: Denver, Colorado: 63 of 498 people arrested (12.7%).` */
function shortAnswer({ fact, verdict }: FactFound, context: Context): string {
  if (fact.kind === 'said') return fact.said.text;
  const sentence = `${labelFact(fact, context)}.`;
  return verdict === undefined ? sentence : context.say(verdict ? 'fact-yes' : 'fact-no', { sentence });
}
