import type { Statement, Table } from '../../dataset/dataset.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import { type Fact, type Finding, isPlace } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { answerChart, answerLabel, answerWords } from '../conviction-answers.ts';
import { answerGroup } from '../groups.ts';
import { echo, figureOf, joinSentences, laterSection, noteOf } from '../lines.ts';
import { ask } from '../make-reply.ts';
import { answerComparison, answerPlace, answerState } from '../places.ts';
import type { Answer, Context } from '../reply.ts';
import { answerRows, answerSelection, fitsSentence } from './answer-several.ts';
import { answerWhole } from './answer-whole.ts';

/**
 * The answer to a question in plain words. Where a command of its own answers the same, its answer is given.
 *
 * @param said what was said later that answers the question, too: in the sentence where it has room, and in the details
 */
export function answerFact(
  { fact, verdict, instead, unread }: Finding & { kind: 'fact' },
  said: readonly Statement[],
  context: Context,
): Answer {
  const { say } = context;
  const answer = answerOf(fact, context);
  const claimed = claimRow(fact, context) ?? answer.sentence;
  const base = verdict === undefined ? answer.sentence : say(verdict ? 'fact-yes' : 'fact-no', { sentence: claimed });
  const other = instead && `${base} ${tellInstead(instead, context)}`;
  const sentence = other !== undefined && fitsSentence(other, context) ? other : base;
  const sentences = [sentence];
  if (unread.length > 0) sentences.push(say('fact-unread', { words: unread.map(word => echo(word, say)) }));
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
function tellInstead(fact: Fact, context: Context): string {
  if (fact.kind !== 'rows') return answerOf(fact, context).sentence;
  const [{ name, rows }] = fact.rows;
  return context.say('fact-instead', { name, count: rows[0].count });
}

function answerOf(fact: Fact, context: Context): Answer {
  switch (fact.kind) {
    case 'whole':
      return answerWhole(fact.measure, context);
    case 'said':
      return answerWhole(fact.said, context);
    case 'chosen':
      return answerSelection(fact, context);
    case 'rows': {
      const [first, second] = fact.rows;
      if (fact.relation === 'alone') return answerOne(first, context);
      const isOfPlaces = fact.rows.every(named => named.kind === 'row' && isPlace(named) && named.note === undefined);
      const isComparison = fact.relation === 'beside' && isOfPlaces;
      return isComparison && second ? answerComparison(first, second, context) : answerRows(fact, context);
    }
  }
}

/** What was named, as the command that is about it answers it. */
function answerOne(named: Named, context: Context): Answer {
  if (named.kind === 'state') return answerState(named, context);
  if (named.kind === 'words') return answerWords(named, context);
  return answers[named.rows[0].table](named, context);
}

const answers = {
  jurisdictions: answerPlace,
  groups: answerGroup,
  categories: answerChart,
  convictions: answerLabel,
  topics: answerLabel,
} satisfies Record<Table, (named: Named, context: Context) => Answer>;

/** `317 of 498 people arrested (63.7%) are counted as People with criminal convictions.` What was revised has its own words. */
function claimRow(fact: Fact, context: Context): string | undefined {
  if (fact.kind !== 'rows' || fact.relation !== 'alone') return undefined;
  const [named] = fact.rows;
  const [row] = named.rows;
  if (named.kind !== 'row' || row.revision || row.parts.length > 0) return undefined;
  return joinSentences(context.say('fact-claimed', figureOf(row, context)), noteOf(named, context));
}
