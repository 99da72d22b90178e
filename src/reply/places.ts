import { byCount, sumOf } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { longestPlaceId } from '../dataset/tables.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import type { Named } from '../names/named.ts';
import { chartAround, chartRows, mapPlaces } from './charts.ts';
import { laterSection, rowLine, tellRevisions } from './lines.ts';
import { answerNamed, ask, makeAnswer } from './make-reply.ts';
import { allOf, rowMenu, turnTo } from './page.ts';
import type { Answer, Context, Options } from './reply.ts';
import { aboutNamed, tellRow } from './row-details.ts';
import { noteOf } from './word-names.ts';
import { figureOf, leaderOf, nameSome, nameWithCount, tellDifference, wholeOf } from './word-rows.ts';

/** All places by people arrested, a page at a time, as bars or on a map. */
export function answerRanking(context: Context, page = 1, isMap = false): Answer {
  const ranking = byCount(context.dataset.rows.jurisdictions);
  const { rows, question, buttons } = turnTo(ranking, page, ask('arrests'), context);
  const shown = show([], question.options, isMap, context);
  return makeAnswer(context, {
    ...shown,
    rows,
    sentence: context.say('arrests-ranking', { ...wholeOf(context), ...leaderOf(ranking) }),
    list: rows.map(row => rowLine(row, context)),
    chart: isMap ? shown.chart : chartRows('jurisdictions', rows, context),
    menu: rowMenu('city', ask('arrests'), context),
    buttons: isMap || buttons.length === 0 ? shown.buttons.slice(1) : buttons,
  });
}

/** One place: its count, share and rank; its neighbors in the ranking stand in the details. Or a state. */
export function answerPlace(named: Named, context: Context, isMap = false): Answer {
  if (named.kind === 'state') return answerState(named, context, isMap);
  const [place] = named.rows;
  const city = { city: named.key };
  const { revision } = place;
  // A note that names the place leaves less room.
  const isThere = revision && noteOf(named, context)?.includes(place.name);
  const there = tellRevisions(isThere ? [revision] : [], context.say);
  return answerNamed(context, named, {
    ...show([place], city, isMap, context),
    sentence: there
      ? context.say('arrests-of-revised-place-there', { ...figureOf(place, context), revision: there })
      : tellRow(place, context),
    details: aboutNamed(named, context),
    menu: rowMenu('compare', ask('arrests', city), context, place),
  });
}

/** Two places side by side: difference and ratio. Two notes have no room in the sentence, which names what is counted. */
export function answerComparison(left: Named, right: Named, context: Context, isMap = false): Answer {
  const { dataset, say } = context;
  const rows = [left.rows[0], right.rows[0]];
  const notes = [left, right].flatMap(each => noteOf(each, context) ?? []);
  return makeAnswer(context, {
    ...show(rows, { city: shortKey(left), compare: shortKey(right) }, isMap, context),
    sentence: say('arrests-of-two', {
      total: dataset.totals.arrests,
      names: rows.map(row => say('arrests-in', figureOf(row, context))),
      difference: tellDifference(left.rows[0], right.rows[0], 'place', context),
    }),
    noted: notes.length > 0,
    list: notes.map(text => ({ text })),
    details: [left, right].flatMap(named => aboutNamed(named, context)),
  });
}

/** Two of them leave room in a button. A longer one gives way to the id of the place, and what is said of its name with it. */
function shortKey({ key, rows: [place] }: Named): string {
  return encodeURIComponent(key).length <= longestPlaceId ? key : place.id;
}

/** The places that the report counts in a state which it does not count as a whole, and their sum, which is ours. */
function answerState({ rows, name, key }: Named, context: Context, isMap: boolean): Answer {
  const { dataset, say } = context;
  const names = rows.map(row => nameWithCount(row, context, row.name));
  return makeAnswer(context, {
    ...show(rows, { city: key }, isMap, context),
    sentence: say('arrests-in-state', {
      state: name,
      total: dataset.totals.arrests,
      names: nameSome(names, context),
      places: rows.length,
      count: sumOf(rows),
    }),
    list: rows.map(row => rowLine(row, context)),
    details: [laterSection(statementsNaming(name, dataset), context)],
    menu: rowMenu('city', ask('arrests'), context),
  });
}

/** What all answers about places have: bars or a map with these places marked, and the way to the other and to all places. */
function show(rows: readonly Row[], options: Options, isMap: boolean, context: Context) {
  const { say } = context;
  const [bars, map] = [ask('arrests', options), ask('arrests', { ...options, view: 'map' })];
  return {
    question: isMap ? map : bars,
    rows,
    chart: isMap ? mapPlaces(context, rows) : chartAround('jurisdictions', rows, context),
    buttons: [
      allOf('jurisdictions', context),
      isMap ? { label: say('button-bars'), question: bars } : { label: say('button-map'), question: map },
    ],
  };
}
