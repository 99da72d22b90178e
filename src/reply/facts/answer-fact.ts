import { sumOf } from '../../dataset/counted.ts';
import type { Said, Statement, Table } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import { rankRows } from '../../facts/arithmetic.ts';
import { writeFactId } from '../../facts/fact-id.ts';
import { type Fact, type FactFound, isPlace, type Measure } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { chartAround, chartRows } from '../charts.ts';
import { answerChart, answerOffense } from '../conviction-answers.ts';
import { joinSentences, laterSection, rowLine } from '../lines.ts';
import { answerNamed, ask, makeAnswer } from '../make-reply.ts';
import { tellMiss } from '../misses.ts';
import { allOf, rowsPerPage } from '../page.ts';
import { answerComparison, answerPlace, answerRanking } from '../places.ts';
import type { Answer, Context } from '../reply.ts';
import { aboutNamed, tellRow } from '../row-details.ts';
import { echo, nameOf, noteOf } from '../word-names.ts';
import { figureOf, leaderOf, nameWithCount, wholeOf } from '../word-rows.ts';
import { answerRows, answerSelection, fitsSentence } from './answer-several.ts';

/** As much of what was not understood as is told, in characters. */
const longestUnread = 40;

/**
 * The answer to a question in plain words. Where a command of its own answers the same, its answer is given.
 *
 * @param said what was said later that answers the question, too: in the sentence where it has room, and in the details
 */
export function answerFact(
  { fact, verdict, instead, gap, isOfGrounds, counted = [], unread, whole, other }: FactFound,
  said: readonly Statement[],
  context: Context,
): Answer {
  const { say } = context;
  const answer = answerOf(fact, context);
  const claimed = claimRow(fact, context) ?? answer.sentence;
  const base = verdict === undefined ? answer.sentence : say(verdict ? 'fact-yes' : 'fact-no', { sentence: claimed });
  const corrected = instead ? `${base} ${tellInstead(instead, context)}` : base;
  const sentence = fitsSentence(corrected, context) ? corrected : base;
  const told = `${say('fact-grounds')} ${sentence}`;
  const sentences = [isOfGrounds && fitsSentence(told, context) ? told : sentence];
  if (gap) {
    const [less, more] = [Math.min(...gap), Math.max(...gap)];
    sentences.push(say('fact-gap', { more, less, gap: more - less }));
  }
  if (whole) {
    const ofRest = say('fact-of-rest', { whole: tellMiss(whole, context).sentence, sentence });
    if (whole.kind !== 'unread' || fitsSentence(ofRest, context)) sentences.splice(0, 1, ofRest);
    else sentences.push(say('fact-unread-part'));
  }
  const names = counted.map(each => nameOf(each, context)).filter(name => !sentence.includes(name));
  const parts = names.length > 0 ? say('fact-counted', { names }) : '';
  if (parts && fitsSentence([...sentences, parts].join(' '), context)) sentences.push(parts);
  for (const { text } of said) {
    if (fitsSentence([...sentences, text].join(' '), context) && !sentence.includes(text)) sentences.push(text);
  }
  // What became of a figure is long: what answers the question is told instead.
  const isTold = sentences.length > 1 || said.some(({ text }) => sentence.includes(text));
  const [first] = (isRevised(fact) || fact.kind === 'whole') && !isTold ? said : [];
  if (first && fitsSentence(first.text, context)) sentences[0] = first.text;
  // "How many were in fact in Montgomery County"
  const answered = ` ${normalize(sentences.join(' '))} `;
  const left = unread.filter(words => !answered.includes(` ${normalize(words)} `));
  if (left.length > 0) {
    const told = say('fact-unread', { words: left.map(words => echo(words, say, longestUnread)) });
    const hasRoom = fitsSentence([...sentences, told].join(' '), context);
    sentences.push(hasRoom ? told : say('fact-unread-part'));
    const withThat = other && say('fact-other', { sentence: answerOf(other, context).sentence });
    if (hasRoom && withThat && fitsSentence([...sentences, withThat].join(' '), context)) sentences.push(withThat);
  }
  const known = answer.details.flatMap(({ lines }) => lines.map(({ text }) => text));
  const more = said.filter(({ text }) => !known.includes(text));
  return {
    ...answer,
    question: ask('fact', { question: writeFactId(fact) }),
    sentence: sentences.join(' '),
    details: more.length > 0 ? [...answer.details, laterSection(more, context)] : answer.details,
    audience: whole ? 'private' : answer.audience,
  };
}

function isRevised(fact: Fact): boolean {
  return fact.kind === 'rows' && fact.relation === 'alone' && fact.rows[0].rows[0].revision !== undefined;
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
      return answerReport(fact.said.text, context, fact.said);
    case 'chosen':
      return answerSelection(fact, context);
    case 'rows': {
      const [first, second] = fact.rows;
      if (fact.relation === 'alone') return answers[first.rows[0].table](first, context);
      const isOfPlaces = fact.rows.every(named => named.kind === 'row' && isPlace(named) && named.note === undefined);
      const isComparison = fact.relation === 'beside' && isOfPlaces;
      return isComparison && second ? answerComparison(first, second, context) : answerRows(fact, context);
    }
  }
}

/** What was named, as the command that is about it answers it. */
const answers = {
  jurisdictions: answerPlace,
  groups: answerGroup,
  categories: answerChart,
  convictions: answerOffense,
  topics: answerOffense,
} satisfies Record<Table, (named: Named, context: Context) => Answer>;

/** `317 of 498 people arrested (63.7%) are counted as People with criminal convictions.` What was revised has its own words. */
function claimRow(fact: Fact, context: Context): string | undefined {
  if (fact.kind !== 'rows' || fact.relation !== 'alone') return undefined;
  const [named] = fact.rows;
  const [row] = named.rows;
  if (named.kind !== 'row' || row.revision || row.parts.length > 0) return undefined;
  return joinSentences(context.say('fact-claimed', figureOf(row, context)), noteOf(named, context));
}

/** One of the report's groups: its count, its share of all people arrested, and the reporter's own words for it. */
function answerGroup(named: Named, context: Context): Answer {
  const { dataset, say } = context;
  const [group] = named.rows;
  const lines = rankRows('groups', dataset).map(row => ({ text: nameWithCount(row, context) }));
  return answerNamed(context, named, {
    question: ask('fact', { question: `g.${named.key}` }),
    sentence: tellRow(group, context),
    details: [...aboutNamed(named, context), { heading: say('details-rows'), lines }],
    chart: chartAround('groups', [group], context),
    buttons: [allOf('groups', context)],
  });
}

/** As many rows as one sentence names. */
const mostNamed = 4;

/** A figure of the report as a whole. */
function answerWhole(asked: Measure, context: Context): Answer {
  switch (asked) {
    case 'arrests':
      return answerRanking(context);
    case 'places': {
      const leading = rankRows('jurisdictions', context.dataset).slice(0, mostNamed);
      const names = leading.map(row => nameWithCount(row, context));
      const kinds = kindsOfPlaces(context);
      return { ...answerRanking(context), sentence: context.say('fact-places', { ...wholeOf(context), kinds, names }) };
    }
    case 'convictions':
    case 'kinds':
      return answerChart(undefined, context);
    case 'categories': {
      const leader = leaderOf(rankRows('categories', context.dataset));
      return answerTable('categories', context.say('fact-headings', { ...wholeOf(context), ...leader }), context);
    }
    case 'groups':
      return answerGroups(context);
    default:
      return answerReport(context.say('fact-report', { ...wholeOf(context), asked }), context);
  }
}

/** "6 cities, 2 counties": how many of each kind there are. */
function kindsOfPlaces({ dataset, say }: Context): readonly string[] {
  const kinds = dataset.rows.jurisdictions.map(({ kind }) => kind);
  return [...new Set(kinds)].map(kind =>
    say('fact-places-of-kind', { kind, places: kinds.filter(each => each === kind).length }),
  );
}

function answerGroups(context: Context): Answer {
  const groups = rankRows('groups', context.dataset);
  const names = groups.map(row => nameWithCount(row, context));
  const sentence = context.say('fact-groups', { ...wholeOf(context), names, sum: sumOf(groups) });
  return groups.length > 0 ? answerTable('groups', sentence, context) : answerReport(sentence, context);
}

/** All rows of a table that no command is about. */
function answerTable(table: 'categories' | 'groups', sentence: string, context: Context): Answer {
  const ranking = rankRows(table, context.dataset);
  return makeAnswer(context, {
    question: ask('fact'),
    sentence,
    rows: ranking,
    list: ranking.map(row => rowLine(row, context)),
    chart: chartRows(table, ranking.slice(0, rowsPerPage), context),
    buttons: [allOf(table, context)],
  });
}

/** How long it took, when it was reported, by whom, and what it says; a statement leads to its own source. */
function answerReport(sentence: string, context: Context, said?: Said): Answer {
  const { dataset, say } = context;
  const rows = dataset.rows.jurisdictions.filter(({ revision }) => revision === undefined).slice(0, 1);
  const lines = said ? [{ lead: say('fact-said-in'), text: said.source.title, link: said.source.path }] : [];
  return makeAnswer(context, {
    question: ask('summary'),
    sentence,
    rows: rows.length > 0 ? rows : dataset.rows.jurisdictions,
    details: [{ heading: dataset.title, lines }],
    buttons: [allOf('groups', context), allOf('jurisdictions', context)],
  });
}
