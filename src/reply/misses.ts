import type { Place, Row, Table } from '../dataset/dataset.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import type { Named } from '../names/named.ts';
import type { Context } from './context.ts';
import { echo } from './echo.ts';
import { wordCount } from './later.ts';
import { nameSome, nextButton } from './lines.ts';
import { ask, makeNotice } from './make-reply.ts';
import type { Question } from './question.ts';
import type { NextButton, Notice } from './reply.ts';

/** As many rows as a miss offers. */
const mostOffered = 3;

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
  const all = table === 'jurisdictions' ? [allPlaces(context)] : [allConvictions(context)];
  if (elsewhere) {
    const [row] = elsewhere.rows;
    return makeNotice(say('miss-elsewhere', { name, asked: table, found: row.table, title: row.title }), [
      rowButton(row, context),
      ...all,
    ]);
  }
  const said = table === 'jurisdictions' ? statementsNaming(typed, dataset) : [];
  const offered = near.slice(0, mostOffered);
  const titles = offered.map(({ title }) => title);
  return makeNotice(
    [
      say('miss-name', { name, table, rows: dataset.rows[table].length }),
      titles.length > 0 && said.length === 0 ? say('miss-near', { names: titles }) : undefined,
    ]
      .filter(Boolean)
      .join(' '),
    [...offered.map(row => rowButton(row, context)), ...all],
    said,
  );
}

/** Something that is not counted by place, of one place: the report has none, and the nearest questions are either half. */
export function missBoth(place: Place, named: Named, context: Context): Notice {
  const { say } = context;
  const rows = named.rows.slice(0, mostOffered);
  return makeNotice(
    say('miss-both', {
      names: nameSome(
        named.rows.map(({ title }) => title),
        mostOffered,
        context,
      ),
      place: place.title,
      table: named.rows[0].table,
    }),
    [rowButton(place, context), ...rows.map(row => rowButton(row, context))],
  );
}

/** A place where convictions were asked for: the chart is for all places together. */
export function missPlaceInChart(named: Named, context: Context): Notice {
  return makeNotice(context.say('miss-chart-place', { place: named.name }), [
    ...named.rows.slice(0, mostOffered).map(row => rowButton(row, context)),
    allConvictions(context),
  ]);
}

export function allPlaces({ say }: Context): NextButton {
  return nextButton(say('button-all-places'), ask('arrests'));
}

export function allConvictions({ say }: Context): NextButton {
  return nextButton(say('button-all-convictions'), ask('convictions'));
}

/** A button that asks for a row, with its figure: `Denver, Colorado · 63`. */
function rowButton(row: Row, { say }: Context): NextButton {
  return nextButton(say('choice', { name: row.title, figure: wordCount(row, say) }), questionOf(row));
}

/** The command that tells most about a row. */
function questionOf({ table, id }: Row): Question {
  switch (table) {
    case 'jurisdictions':
      return ask('arrests', { city: id });
    case 'convictions':
    case 'topics':
      return ask('convictions', { offense: id });
    case 'categories':
      return ask('convictions', { category: id });
    case 'groups':
      return ask('fact', { question: `g.${id}` });
  }
}
