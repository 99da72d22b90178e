import type { Dataset, Statement } from '../../dataset/dataset.ts';
import { type Fact, type FactRow, nameOfRow } from '../../lookup/facts/fact.ts';
import { writeFactId } from '../../lookup/facts/fact-id.ts';
import { statementsNaming } from '../../lookup/later-statements.ts';
import { ask } from '../answer.ts';
import { shortenSections } from '../briefing/shorten.ts';
import { laterSection } from '../later-note.ts';
import { nextButton } from '../lines.ts';
import { answerOffense, answerOffenseList, answerSeveral } from '../offenses.ts';
import { answerPlace, answerRegion } from '../places.ts';
import type { Answer, Audience, Next } from '../reply.ts';
import { answerGroup } from './answer-group.ts';
import { answerPair, answerSum } from './answer-pair.ts';
import { answerLeading, answerRanked } from './answer-ranked.ts';
import { answerWhole } from './answer-whole.ts';

/** So many lines of a section; the whole list is a button away. */
const mostLines = 5;

/**
 * The answer to a question in plain words: one sentence, the figures in short, and the commands that say more about them.
 *
 * @param said what was said later that answers the question, too
 */
export function answerFact(fact: Fact, dataset: Dataset, audience: Audience, said: readonly Statement[] = []): Answer {
  const answer = answerAtLength(fact, dataset, audience);
  return {
    ...answer,
    question: ask('fact', { question: writeFactId(fact) }),
    sentence: [answer.sentence, ...said.map(({ text }) => text)].join(' '),
    sections: [
      ...shortenSections(answer.sections, mostLines, 'behind the buttons'),
      ...(said.length > 0 ? [laterSection(said, dataset)] : []),
    ],
    next: nextOf(fact, answer),
  };
}

/** Where a command of its own answers the same question, its answer is the one that is shortened. */
function answerAtLength(fact: Fact, dataset: Dataset, audience: Audience): Answer {
  switch (fact.kind) {
    case 'whole':
      return answerWhole(fact.measure, dataset, audience);
    case 'row':
      return answerRow(fact.row, dataset, audience);
    case 'pair':
      return answerPair(fact.rows, dataset, audience);
    case 'sum':
      return answerSum(fact.rows, dataset, audience);
    case 'ranked':
      return answerRanked(fact, dataset, audience);
    case 'leading':
      return answerLeading(fact, dataset, audience);
  }
}

function answerRow(row: FactRow, dataset: Dataset, audience: Audience): Answer {
  const view = { audience, map: false };
  switch (row.kind) {
    case 'place':
      return answerPlace(dataset, { ...row, said: statementsNaming(row.value, dataset) }, view);
    case 'region':
      return answerRegion(dataset, { ...row, said: statementsNaming(row.value, dataset) }, view);
    case 'offense':
      return answerOffense(dataset, row, audience);
    case 'several':
      return answerSeveral(dataset, row, audience);
    case 'category':
      return answerOffenseList(dataset, { category: row.category, sorting: 'count', page: 1, audience }, row.note);
    case 'group':
      return answerGroup(row, dataset, audience);
  }
}

/** The same rows in the command that is about them, then the lists that they are from. */
function nextOf(fact: Fact, answer: Answer): readonly Next[] {
  const { command } = answer.question;
  const label = fact.kind === 'row' ? nameOfRow(fact.row) : 'More of this';
  const own = command === 'summary' || command === 'fact' ? [] : [nextButton(label, answer.question)];
  return [
    ...own,
    nextButton('All jurisdictions', ask('arrests')),
    nextButton('All convictions', ask('convictions')),
    nextButton('Summary', ask('summary')),
  ];
}
