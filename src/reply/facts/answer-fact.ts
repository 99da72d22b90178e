import type { Statement } from '../../dataset/dataset.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import { type Fact, type Finding, isPlace } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { answerChart, answerLabel, answerWords } from '../conviction-answers.ts';
import { answerGroup } from '../groups.ts';
import { echo, laterSection, noteOf, standingOf } from '../lines.ts';
import { ask } from '../make-reply.ts';
import { answerComparison, answerPlace, answerState } from '../places.ts';
import type { Answer, Audience, Context } from '../reply.ts';
import { answerRows } from './answer-rows.ts';
import { answerSelection } from './answer-selection.ts';
import { answerWhole } from './answer-whole.ts';
import { fitsSentence } from './fit-sentence.ts';

/**
 * The answer to a question in plain words. Where a command of its own answers the same, its answer is given.
 *
 * @param said what was said later that answers the question, too: in the sentence where it has room, and in the details
 */
export function answerFact(
  { fact, verdict, instead, unread }: Finding & { kind: 'fact' },
  audience: Audience,
  said: readonly Statement[],
  context: Context,
): Answer {
  const { say } = context;
  const answer = answerOf(fact, audience, context);
  const base = verdict === undefined ? answer.sentence : claimed(fact, answer.sentence, verdict, context);
  const other = instead && `${base} ${tellInstead(instead, audience, context)}`;
  const sentence = other !== undefined && fitsSentence(other, context) ? other : base;
  const passed = unread.length > 0 ? say('fact-unread', { words: unread.map(word => echo(word, say)) }) : undefined;
  const sentences = [sentence, passed].filter(each => each !== undefined);
  for (const { text } of said) {
    if (fitsSentence([...sentences, text].join(' '), context) && !sentence.includes(text)) sentences.push(text);
  }
  const told = answer.details.flatMap(({ lines }) => lines.map(line => (line.kind === 'text' ? line.text : '')));
  const more = said.filter(({ text }) => !told.includes(text));
  return {
    ...answer,
    question: ask('fact', { question: writeFactId(fact) }),
    sentence: sentences.join(' '),
    details: more.length > 0 ? [...answer.details, laterSection(more, context)] : answer.details,
  };
}

/** Whose number it is that was claimed, or who stands at the place that was claimed. */
function tellInstead(fact: Fact, audience: Audience, context: Context): string {
  if (fact.kind !== 'rows') return answerOf(fact, audience, context).sentence;
  const [{ name, rows }] = fact.rows;
  return context.say('fact-instead', { name, count: rows[0].count });
}

function answerOf(fact: Fact, audience: Audience, context: Context): Answer {
  switch (fact.kind) {
    case 'whole':
      return answerWhole(fact.measure, audience, context);
    case 'rows': {
      const [first, second] = fact.rows;
      if (fact.relation === 'alone') return answerNamed(first, audience, context);
      const places = [first, second].every(
        named => named?.kind === 'row' && isPlace(named) && named.note === undefined,
      );
      if (fact.relation === 'beside' && second && places)
        return answerComparison(first, second, { audience, map: false }, context);
      return answerRows(fact, audience, context);
    }
    case 'said':
      return answerWhole(fact.said, audience, context);
    default:
      return answerSelection(fact, audience, context);
  }
}

/** What was named, as the command that is about it answers it. */
function answerNamed(named: Named, audience: Audience, context: Context): Answer {
  if (named.kind === 'state') return answerState(named, { audience, map: false }, context);
  if (named.kind === 'words') return answerWords(named, audience, context);
  switch (named.rows[0].table) {
    case 'jurisdictions':
      return answerPlace(named, { audience, map: false }, context);
    case 'groups':
      return answerGroup(named, audience, context);
    case 'categories':
      return answerChart(named, { sort: 'count', page: 1, audience }, context);
    default:
      return answerLabel(named, audience, context);
  }
}

/** `No: 317 of 498 people arrested (63.7%) are counted as People with criminal convictions.` */
function claimed(fact: Fact, sentence: string, verdict: boolean, context: Context): string {
  const { say } = context;
  const told = fact.kind === 'rows' && fact.relation === 'alone' ? claimRow(fact.rows[0], context) : undefined;
  return say(verdict ? 'fact-yes' : 'fact-no', { sentence: told ?? sentence });
}

/** A figure that was withdrawn or corrected is told in its own words. */
function claimRow(named: Named, context: Context): string | undefined {
  const [row] = named.rows;
  if (named.kind !== 'row' || row.revision || row.parts.length > 0) return undefined;
  const { count, of, table, title } = row;
  const figure = { count, total: context.dataset.totals[of], title, ...standingOf(row, context) };
  const told =
    table === 'convictions'
      ? context.say('fact-claimed-kind', figure)
      : context.say('fact-claimed', {
          ...figure,
          table: table === 'jurisdictions' || table === 'groups' ? table : 'convictions',
        });
  return [told, noteOf(named, context)].filter(Boolean).join(' ');
}
