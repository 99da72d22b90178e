import type { Row, Table } from '../dataset/dataset.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import { findRows } from '../names/find-rows.ts';
import type { Named } from '../names/named.ts';
import { echo, joinSentences, nameSome, nextButton } from './lines.ts';
import { ask, makeNotice } from './make-reply.ts';
import { allOf, labelRow } from './page.ts';
import type { Context, NextButton, Notice, Question } from './reply.ts';

/** As many rows as a miss offers. */
const mostOffered = 3;

/** What a name leads to among these tables, or why it leads to nothing. */
export function readNamed(typed: string, tables: Parameters<typeof findRows>[2], context: Context): Named | Notice {
  const found = findRows(typed, context.dataset, tables);
  if (found.kind === 'named') return found.named;
  if (found.kind === 'both') return missBoth(found.place, found.named, context);
  const { near, elsewhere } = found;
  if (elsewhere?.rows[0].table === 'jurisdictions') return missPlaceInChart(elsewhere, context);
  return missRow(typed, tables[0] ?? 'convictions', near, elsewhere, context);
}

/** A name that no row of a table has: what was said of it later, what else it names, and the nearest rows. */
export function missRow(
  typed: string,
  table: Table,
  near: readonly Row[],
  elsewhere: Named | undefined,
  context: Context,
): Notice {
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
  return makeNotice(joinSentences(none, nearest), buttons, said);
}

/** Something that is not counted by place, of one place: the report has none, and the nearest questions are either half. */
export function missBoth(place: Row, { rows }: Named, context: Context): Notice {
  const missed = { names: titlesOf(rows, context), place: place.title, table: rows[0].table };
  return makeNotice(context.say('miss-both', missed), [...offer([place], context), ...offer(rows, context)]);
}

/** A place where convictions were asked for: the chart is for all places together. */
export function missPlaceInChart({ name, rows }: Named, context: Context): Notice {
  const buttons = [...offer(rows, context), allOf('convictions', context)];
  return makeNotice(context.say('miss-chart-place', { place: name }), buttons);
}

function titlesOf(rows: readonly Row[], context: Context): readonly string[] {
  const titles = rows.map(({ title }) => title);
  return nameSome(titles, mostOffered, context);
}

/** Buttons that ask for the first of these rows, with their figures: `Denver, Colorado · 63`. */
function offer(rows: readonly Row[], context: Context): readonly NextButton[] {
  return rows.slice(0, mostOffered).map(row => nextButton(labelRow(row, context), questionOf(row)));
}

/** The command that tells most about a row. */
function questionOf({ table, id }: Row): Question {
  if (table === 'jurisdictions') return ask('arrests', { city: id });
  if (table === 'groups') return ask('fact', { question: `g.${id}` });
  return ask('convictions', { [table === 'categories' ? 'category' : 'offense']: id });
}
