import { z } from 'zod';
import { defineCommand, type Suggestion } from '../src/command.ts';
import { normalize } from '../src/dataset/normalize.ts';
import { perDataset } from '../src/dataset/per-dataset.ts';
import { describe } from '../src/describe-option.ts';
import { writeFactId } from '../src/facts/fact-id.ts';
import { type Fact, type Finding, found } from '../src/facts/fact-types.ts';
import { findFact } from '../src/facts/find-fact.ts';
import { statementsAsked, statementsNaming } from '../src/facts/later-statements.ts';
import { longestQuestion } from '../src/facts/piece.ts';
import { listedFacts, suggestFacts } from '../src/facts/suggest-facts.ts';
import type { Context } from '../src/reply/context.ts';
import { answerFact } from '../src/reply/facts/answer-fact.ts';
import { labelFact, nameFact } from '../src/reply/facts/label-fact.ts';
import { missFact } from '../src/reply/facts/miss-fact.ts';
import { audienceOf } from '../src/reply/make-reply.ts';
import type { Say } from '../src/words/speak.ts';

/** A question in plain words: one sentence back. */
export const fact = defineCommand({
  name: 'fact',
  description: 'command-fact',
  example: '/fact question:how many had convictions?',
  addOptions(command) {
    command
      .addStringOption(option =>
        describe(
          option.setName('question').setMaxLength(longestQuestion).setRequired(true).setAutocomplete(true),
          'command-fact-question',
        ),
      )
      .addBooleanOption(option => describe(option.setName('private'), 'command-private'));
  },

  options: z.strictObject({ question: z.string(), private: z.boolean().optional() }),

  suggest: { question: suggest },

  answer(options, context) {
    const { dataset } = context;
    const finding = readQuestion(options.question, context);
    const said = statementsAsked(options.question, dataset);
    if (finding.kind === 'fact') return answerFact(finding, audienceOf(options.private), said, context);
    return missFact(finding.miss, said, statementsNaming(options.question, dataset), context);
  },
});

function suggest(typed: string, context: Context): readonly Suggestion[] {
  const { labels, names, byLabel } = labelsOf(context);
  const facts = suggestFacts(typed, context.dataset, each => names.get(each) ?? '');
  const suggestions = facts.flatMap(each => {
    const value = writeFactId(each);
    const label = labels.get(each) ?? labelFact(each, context);
    // Discord may send the label instead of the value, so that one which cannot be read back is not offered.
    return value !== undefined && (byLabel.has(label) || isLabel(label, value, context)) ? [{ label, value }] : [];
  });
  return suggestions.filter(({ label }, index) => suggestions.findIndex(other => other.label === label) === index);
}

/** What a question asks for: an id, a suggestion's label, or plain words. */
function readQuestion(typed: string, context: Context): Finding {
  const text = typed.trim();
  const listed = labelsOf(context).byLabel.get(text);
  if (listed) return found(listed);
  return findLabeled(text, context) ?? findFact(text, context.dataset);
}

/** The fact whose label this is: the name in front of its figures asks for it. */
function findLabeled(label: string, context: Context): Finding | undefined {
  const figures = label.search(/: \d/);
  const finding = figures === -1 ? undefined : findFact(label.slice(0, figures), context.dataset);
  return finding?.kind === 'fact' && labelFact(finding.fact, context) === label ? finding : undefined;
}

function isLabel(label: string, id: string, context: Context): boolean {
  const finding = findLabeled(label, context);
  return finding?.kind === 'fact' && writeFactId(finding.fact) === id;
}

interface Labels {
  readonly labels: ReadonlyMap<Fact, string>;
  readonly names: ReadonlyMap<Fact, string>;
  readonly byLabel: ReadonlyMap<string, Fact>;
}

/** Labels and, normalized, names of the facts that are always there, and these facts by label, by language. */
function labelsOf(context: Context): Labels {
  const known = labelsBySay(context.dataset).get(context.say);
  if (known) return known;
  const facts = listedFacts(context.dataset);
  const made: Labels = {
    labels: new Map(facts.map(each => [each, labelFact(each, context)])),
    names: new Map(facts.map(each => [each, normalize(nameFact(each, context))])),
    byLabel: new Map(facts.map(each => [labelFact(each, context), each])),
  };
  labelsBySay(context.dataset).set(context.say, made);
  return made;
}

const labelsBySay = perDataset(() => new Map<Say, Labels>());
