import { z } from 'zod';
import { defineCommand, type Suggestion } from '../src/command.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { perDataset } from '../src/dataset/per-dataset.ts';
import { writeFactId } from '../src/lookup/facts/fact-id.ts';
import { findFact } from '../src/lookup/facts/find-fact.ts';
import type { FactFinding } from '../src/lookup/facts/finding.ts';
import { longestQuestion } from '../src/lookup/facts/piece.ts';
import { listedFacts, suggestFacts } from '../src/lookup/facts/suggest-facts.ts';
import { statementsAsked, statementsNaming } from '../src/lookup/later-statements.ts';
import { audienceOf } from '../src/reply/answer.ts';
import { answerFact } from '../src/reply/facts/answer-fact.ts';
import { labelFact, nameFact } from '../src/reply/facts/label-fact.ts';
import { missFact } from '../src/reply/facts/miss-fact.ts';

/** A question in plain words: one sentence back. */
export const fact = defineCommand({
  name: 'fact',
  description: 'Ask in plain words: how many arrests, which place had the most, what share had convictions …',
  addOptions(command) {
    command
      .addStringOption(option =>
        option
          .setName('question')
          .setDescription('What you want to know; the answers show while you type')
          .setMaxLength(longestQuestion)
          .setRequired(true)
          .setAutocomplete(true),
      )
      .addBooleanOption(option => option.setName('private').setDescription('Show the answer only to you'));
  },

  options: z.strictObject({ question: z.string(), private: z.boolean().optional() }),

  suggest: { question: suggest },

  answer(options, dataset) {
    const finding = readQuestion(options.question, dataset);
    const said = statementsAsked(options.question, dataset);
    if (finding.kind === 'miss') {
      return missFact(finding.miss, dataset, said, statementsNaming(options.question, dataset));
    }
    return answerFact(finding.fact, dataset, audienceOf(options.private), said);
  },
});

function suggest(typed: string, dataset: Dataset): readonly Suggestion[] {
  const { labels, names, byLabel } = labelsOf(dataset);
  const facts = suggestFacts(typed, dataset, each => names.get(each) ?? nameFact(each, dataset));
  const suggestions = facts.flatMap(each => {
    const value = writeFactId(each);
    const label = labels.get(each) ?? labelFact(each, dataset);
    // Discord may send the label instead of the value, so that one which cannot be read back is not offered.
    return value !== undefined && (byLabel.has(label) || isLabel(label, value, dataset)) ? [{ label, value }] : [];
  });
  return suggestions.filter(({ label }, index) => suggestions.findIndex(other => other.label === label) === index);
}

/** What a question asks for: an id, a suggestion's label, or plain words. */
function readQuestion(typed: string, dataset: Dataset): FactFinding {
  const text = typed.trim();
  const listed = labelsOf(dataset).byLabel.get(text);
  if (listed) return { kind: 'fact', fact: listed };
  return findLabelled(text, dataset) ?? findFact(text, dataset);
}

/** The fact whose label this is: the name in front of its figures asks for it. */
function findLabelled(label: string, dataset: Dataset): FactFinding | undefined {
  const figures = label.search(/: \d/);
  const finding = figures === -1 ? undefined : findFact(label.slice(0, figures), dataset);
  return finding?.kind === 'fact' && labelFact(finding.fact, dataset) === label ? finding : undefined;
}

function isLabel(label: string, id: string, dataset: Dataset): boolean {
  const finding = findLabelled(label, dataset);
  return finding?.kind === 'fact' && writeFactId(finding.fact) === id;
}

/** Labels and names of the facts that are always there, and these facts by label. */
const labelsOf = perDataset(dataset => {
  const facts = listedFacts(dataset);
  return {
    labels: new Map(facts.map(each => [each, labelFact(each, dataset)])),
    names: new Map(facts.map(each => [each, nameFact(each, dataset)])),
    byLabel: new Map(facts.map(each => [labelFact(each, dataset), each])),
  };
});
