import type { Row, Table } from '../dataset/dataset.ts';
import { writeFactId } from '../facts/fact-id.ts';
import type { Fact, Miss } from '../facts/fact-types.ts';
import { statementsAsked, statementsNaming } from '../facts/later-statements.ts';
import { choose, factOf, rowsOfFact } from '../facts/make-fact.ts';
import { cueOf } from '../facts/question-phrases.ts';
import { findRows } from '../names/find-rows.ts';
import { type Found, type Named, nameRow } from '../names/named.ts';
import { offenseTables, placeTables } from '../names/names.ts';
import { buttonLimits } from './discord/limits.ts';
import { buttonLabel } from './facts/label-fact.ts';
import { joinSentences } from './lines.ts';
import { ask, makeNotice } from './make-reply.ts';
import { allOf } from './page.ts';
import type { Context, NextButton, Notice, Question } from './reply.ts';
import { echo, nameOf } from './word-names.ts';
import { labelRow, nameSome, nameWithCount, wholeOf } from './word-rows.ts';

/** As many rows as a miss offers, and as many as it names of those that are counted apart. */
const mostOffered = 3;
const mostNamed = 4;

/** What a name leads to among these tables, or why it leads to nothing. */
export function readNamed(typed: string, tables: readonly Table[], context: Context): Named | Notice {
  const found = findRows(typed, context.dataset, tables);
  if (found.kind === 'named') return found.named;
  if (found.kind === 'both') return missBoth(found.place, found.named, context);
  if (found.elsewhere?.rows[0].table === 'jurisdictions') return missPlaceInChart(found.elsewhere, context);
  return missRow(typed, tables[0] ?? 'convictions', found, context);
}

/** A name that no row of a table has: what was said of it later, what else it names, and the nearest rows. */
function missRow(typed: string, table: Table, { near, elsewhere }: Found & { kind: 'none' }, context: Context): Notice {
  const { dataset, say } = context;
  const name = echo(typed, say);
  const rows = elsewhere?.rows ?? near;
  const buttons = [...offer(rows, context), allOf(table, context)];
  if (elsewhere) {
    const found = { asked: table, found: elsewhere.rows[0].table, rows: rows.length, titles: titlesOf(rows, context) };
    return makeNotice(say('miss-elsewhere', { name, ...found }), buttons);
  }
  const said = table === 'jurisdictions' ? statementsNaming(typed, dataset) : [];
  const names = near.slice(0, mostOffered).map(({ title }) => title);
  const nearest = names.length > 0 && said.length === 0 ? say('miss-near', { names }) : undefined;
  const none = say('miss-name', { name, table, rows: dataset.rows[table].length });
  return { ...makeNotice(joinSentences(none, nearest), buttons), statements: said };
}

/** Something that is not counted by place, of one place: the report has none, and the nearest questions are either half. */
function missBoth(place: Row, { rows }: Named, context: Context): Notice {
  const missed = { names: titlesOf(rows, context), place: place.title, table: rows[0].table };
  return makeNotice(context.say('miss-both', missed), [...offer([place], context), ...offer(rows, context)]);
}

/** A place where convictions were asked for: the chart is for all places together. */
function missPlaceInChart({ name, rows }: Named, context: Context): Notice {
  const buttons = [...offer(rows, context), allOf('convictions', context)];
  return makeNotice(context.say('miss-chart-place', { place: name }), buttons);
}

function titlesOf(rows: readonly Row[], context: Context): readonly string[] {
  const titles = rows.map(({ title }) => title);
  return nameSome(titles, context, mostOffered);
}

/** Buttons that ask for the first of these rows, with their figures: `Denver, Colorado · 63`. */
export function offer(rows: readonly Row[], context: Context): readonly NextButton[] {
  return rows
    .slice(0, mostOffered)
    .map(row => ({ label: labelRow(row, buttonLimits.label, context), question: questionOf(row) }));
}

/** The command that tells most about a row. */
function questionOf({ table, id }: Row): Question {
  if (table === 'jurisdictions') return ask('arrests', { city: id });
  if (table === 'groups') return ask('fact', { question: `g.${id}` });
  return ask('convictions', { [table === 'categories' ? 'category' : 'offense']: id });
}

/** What is said instead of a figure, with the nearest questions as buttons, and what was said later of what was asked or named. */
export function missFact(miss: Miss, question: string, context: Context): Notice {
  const { dataset, say } = context;
  const notice = tellMiss(miss, context);
  const said = statementsAsked(question, dataset);
  const isOpen = said.length > 0 && miss.kind === 'unread';
  const name = miss.kind === 'outside' ? miss.name : miss.kind === 'unread' ? miss.text : question;
  const statements = [...new Set([...said, ...statementsNaming(name, dataset)])];
  return { ...notice, sentence: isOpen ? say('fact-miss-open') : notice.sentence, statements };
}

/** The notice that says why there is no answer. */
export function tellMiss(miss: Miss, context: Context): Notice {
  const { dataset, say } = context;
  const tell = (sentence: string, near: readonly Fact[] = []) => offerFacts(sentence, near, context);
  switch (miss.kind) {
    case 'unread': {
      const { text, near } = miss;
      return tell(say('fact-miss-unread', { text: echo(text, say) }), [...near, ...nearest(text, context)]);
    }
    case 'unclear':
      return tell(say('fact-miss-unclear'));
    case 'limit':
      return tell(say('fact-miss-limit', { topic: miss.limit.topic }), miss.near);
    case 'outside': {
      const { what, name, near } = miss;
      const facts = nearest(name, context);
      const rows = facts.flatMap(fact => rowsOfFact(fact).flatMap(named => named.rows));
      // Of several none is nearer: no kind of violence is "violent crime".
      const names = rows.length === 1 ? rows.map(row => nameWithCount(row, context)) : [];
      const words = { what, name: echo(name, say), near: names.length, names };
      return tell(say('fact-miss-outside', { ...wholeOf(context), ...words }), [...near, ...facts]);
    }
    case 'byPlace': {
      const { place, rows } = miss;
      const [only, ...others] = rows;
      if (place && only && others.length === 0) return missBoth(place, only, context);
      if (place && !only) return missPlaceInChart(nameRow(place, dataset), context);
      return tell(say('fact-miss-by-place'), rows.map(factOf));
    }
    case 'apart': {
      const { why, rows } = miss;
      const all = rows.map(named => nameOf(named, context));
      const names = nameSome(all, context, mostNamed);
      return tell(say('fact-miss-apart', { why, names, rows: rows.length }), rows.map(factOf));
    }
    case 'beyond': {
      const { table } = miss;
      const top = choose('top', table, mostOffered);
      return tell(say('fact-miss-beyond', { table, rows: dataset.rows[table].length }), [top]);
    }
    case 'tooMany':
      return tell(say('fact-miss-many'), miss.rows.map(factOf));
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
  const [named] = rowsOfFact(fact);
  return named?.kind === 'state' ? named.rows.map(row => factOf(nameRow(row, dataset))) : [fact];
}

/** A notice with the nearest facts as buttons, and the whole report behind them. */
function offerFacts(sentence: string, near: readonly Fact[], context: Context): Notice {
  const facts: readonly Fact[] = near.length > 0 ? near : [{ kind: 'whole', measure: 'arrests' }];
  const byId = new Map<string, NextButton>();
  for (const fact of facts.flatMap(each => expand(each, context))) {
    const question = writeFactId(fact);
    if (question !== undefined && byId.size < mostOffered)
      byId.set(question, { label: buttonLabel(fact, context), question: ask('fact', { question }) });
  }
  return makeNotice(sentence, [...byId.values(), allOf('groups', context)]);
}
