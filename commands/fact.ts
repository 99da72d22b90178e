import { z } from 'zod';
import { defineCommand, type Suggestion } from '../src/command.ts';
import { normalize } from '../src/dataset/normalize.ts';
import { writeFactId } from '../src/facts/fact-id.ts';
import type { Fact } from '../src/facts/fact-types.ts';
import { findFact } from '../src/facts/find-fact.ts';
import { statementsAsked } from '../src/facts/later-statements.ts';
import { found } from '../src/facts/make-fact.ts';
import { longestQuestion } from '../src/facts/piece.ts';
import { listedFacts, suggestFacts } from '../src/facts/suggest-facts.ts';
import { answerQuestions } from '../src/reply/facts/answer-questions.ts';
import { labelFact, wordFact } from '../src/reply/facts/label-fact.ts';
import { missFact } from '../src/reply/misses.ts';
import { perContext } from '../src/reply/per-context.ts';
import type { Context } from '../src/reply/reply.ts';

/** Questions in plain words: a sentence back for each. */
export const fact = defineCommand({
  name: 'fact',
  description: 'command-fact',
  example: '/fact question:how many had convictions?',
  shown: { question: { description: 'command-fact-question', isRequired: true, maxLength: longestQuestion, suggest } },
  options: z.strictObject({ question: z.string(), private: z.boolean().optional() }),
  answer({ question }, context) {
    const { dataset } = context;
    const labeled = findLabeled(question.trim(), context);
    const finding = labeled ? found(labeled) : findFact(question.trim(), dataset);
    if (finding.kind === 'fact') return answerQuestions(finding, statementsAsked(question, dataset), context);
    return missFact(finding.miss, question, context);
  },
});

function suggest(typed: string, context: Context): readonly Suggestion[] {
  const listed = labelsOf(context);
  const labels = new Set([...listed.values()].map(({ label }) => label));
  const facts = suggestFacts(typed, context.dataset, each => listed.get(each)?.name ?? '');
  const suggestions = facts.flatMap(each => {
    const value = writeFactId(each);
    const label = listed.get(each)?.label ?? labelFact(each, context);
    // Discord may send the label instead of the value, so that one which cannot be read back is not offered.
    const back = labels.has(label) ? each : findLabeled(label, context);
    return value !== undefined && back && writeFactId(back) === value ? [{ label, value }] : [];
  });
  return suggestions.filter(({ label }, index) => suggestions.findIndex(other => other.label === label) === index);
}

/** The fact whose label this is: one that is always there, or what the name in front of its figures asks for. */
function findLabeled(label: string, context: Context): Fact | undefined {
  const [known] = [...labelsOf(context)].find(([, each]) => each.label === label) ?? [];
  const figures = label.search(/: \d/);
  if (known || figures === -1) return known;
  const finding = findFact(label.slice(0, figures), context.dataset);
  return finding.kind === 'fact' && labelFact(finding.fact, context) === label ? finding.fact : undefined;
}

/** Labels and, normalized, names of the facts that are always there. */
const labelsOf = perContext(context => {
  const label = (each: Fact) => ({ label: labelFact(each, context), name: normalize(wordFact(each, context).name) });
  return new Map(listedFacts(context.dataset).map(each => [each, label(each)]));
});
