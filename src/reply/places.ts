import { byCount, sumOf } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { longestPlaceId } from '../dataset/tables.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import { type Named, splitKey } from '../names/named.ts';
import { chartAround, chartRows, mapPlaces } from './charts.ts';
import {
  bracketCount,
  laterSection,
  nameSome,
  nameWithCount,
  nextButton,
  noteOf,
  rowLine,
  standingOf,
  tellRevisions,
  textLine,
} from './lines.ts';
import { answerNamed, ask, makeAnswer } from './make-reply.ts';
import { allPlaces } from './misses.ts';
import { pageButtons, rowMenu, turnTo } from './page.ts';
import type { Answer, Audience, Context, NextMenu, OptionValue, Section } from './reply.ts';
import { aboutRow } from './row-details.ts';

/** How an answer about places is shown. */
export interface PlaceView {
  readonly audience: Audience;
  readonly map: boolean;
}

/** As many places as one sentence names. */
const mostNamed = 5;

/** All places by people arrested, a page at a time. */
export function answerRanking(page: number, view: PlaceView, context: Context): Answer {
  const { dataset, say } = context;
  const ranking = byCount(dataset.rows.jurisdictions);
  const { rows, ...shown } = turnTo(ranking, page);
  const leaders = ranking.filter(({ rank }) => rank === 1);
  const titles = leaders.map(({ title }) => title);
  const { chart, buttons, ...parts } = show([], { page: shown.number > 1 ? shown.number : undefined }, view, context);
  return makeAnswer(context, {
    ...parts,
    rows,
    sentence: say('arrests-ranking', {
      total: dataset.totals.arrests,
      places: ranking.length,
      names: nameSome(titles, mostNamed, context),
      leaders: leaders.length,
      count: leaders[0]?.count ?? 0,
    }),
    list: rows.map(row => rowLine(row, context)),
    chart: view.map ? chart : chartRows('jurisdictions', rows, context),
    menu: lookUp(context),
    buttons: view.map || shown.pages === 1 ? buttons.slice(1) : pageButtons(shown, ask('arrests'), context),
  });
}

/** One place: its count, share and rank; its neighbors in the ranking stand in the details. */
export function answerPlace(named: Named, view: PlaceView, context: Context, remark?: string): Answer {
  const [place] = named.rows;
  const city = { city: named.key };
  return answerNamed(context, named, {
    ...show([place], city, view, context),
    sentence: tellPlace(named, context),
    list: remark === undefined ? [] : [textLine(remark)],
    details: aboutNamed(named, context),
    menu: rowMenu('jurisdictions', context.say('menu-compare'), 'compare', ask('arrests', city), context, [place]),
  });
}

/** A note that names the place leaves less room. */
function tellPlace(named: Named, context: Context): string {
  const { dataset, say } = context;
  const [place] = named.rows;
  const figure = { count: place.count, total: dataset.totals.arrests, place: place.title };
  if (!place.revision) return say('arrests-of-place', { ...figure, ...standingOf(place, context) });
  if (!noteOf(named, context)?.includes(place.name))
    return say('arrests-of-revised-place', { ...figure, revision: place.revision.text });
  return say('arrests-of-revised-place-there', { ...figure, revision: tellRevisions([place.revision], say) ?? '' });
}

/** Two places side by side: difference and ratio. Two notes have no room in the sentence, which names what is counted. */
export function answerComparison(left: Named, right: Named, view: PlaceView, context: Context): Answer {
  const { dataset, say } = context;
  const rows = [left.rows[0], right.rows[0]];
  const notes = [left, right].flatMap(each => noteOf(each, context) ?? []);
  return makeAnswer(context, {
    ...show(rows, { city: shortKey(left), compare: shortKey(right) }, view, context),
    sentence: say('arrests-of-two', {
      total: dataset.totals.arrests,
      names: rows.map(row => say('arrests-in', { figure: bracketCount(row, say), place: row.title })),
      difference: compareRows(left.rows[0], right.rows[0], context),
    }),
    noted: notes.length > 0,
    list: notes.map(text => textLine(text)),
    details: [left, right].flatMap(named => aboutNamed(named, context)),
  });
}

/** What is known of a place, and of the name that it was asked for by: `washington` is a state, too, of which much was said. */
function aboutNamed({ key, name, rows: [place] }: Named, context: Context): readonly Section[] {
  return aboutRow(place, context, splitKey(key)?.name ?? name);
}

/** Two of them leave room in a button. A longer one gives way to the id of the place, and what is said of its name with it. */
function shortKey({ key, rows: [place] }: Named): string {
  return encodeURIComponent(key).length <= longestPlaceId ? key : place.id;
}

/** The places that the report counts in a state which it does not count as a whole, and their sum, which is ours. */
export function answerState({ rows, name, key }: Named, view: PlaceView, context: Context): Answer {
  const { dataset, say } = context;
  const lines = rows.map(row => rowLine(row, context));
  const names = rows.map(row => nameWithCount(row, context, row.name));
  return makeAnswer(context, {
    ...show(rows, { city: key }, view, context),
    sentence: say('arrests-in-state', {
      state: name,
      total: dataset.totals.arrests,
      names: nameSome(names, mostNamed, context),
      places: rows.length,
      count: sumOf(rows),
    }),
    list: rows.length > 2 ? lines : [],
    details: [{ heading: say('details-rows'), lines }, laterSection(statementsNaming(name, dataset), context)],
    menu: lookUp(context),
  });
}

/** What all answers about places have: bars or a map with these places marked, and the way to the other and to all places. */
function show(
  rows: readonly Row[],
  options: Readonly<Record<string, OptionValue | undefined>>,
  { map, audience }: PlaceView,
  context: Context,
) {
  const other = ask('arrests', { ...options, view: map ? undefined : 'map' });
  return {
    question: ask('arrests', { ...options, view: map ? 'map' : undefined }),
    rows,
    chart: map ? mapPlaces(context, rows) : chartAround('jurisdictions', rows, context),
    buttons: [allPlaces(context), nextButton(context.say(map ? 'button-bars' : 'button-map'), other)],
    audience,
  };
}

function lookUp(context: Context): NextMenu {
  return rowMenu('jurisdictions', context.say('menu-look-up'), 'city', ask('arrests'), context);
}

/** How two rows of one unit differ: `38 more in Los Angeles, California, 1.6 times as many`. */
function compareRows(left: Row, right: Row, { say }: Context): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  const [by, ratio] = [more.count - fewer.count, more.count / fewer.count];
  if (by === 0) return say('difference-none');
  if (ratio < 1.05 || !Number.isFinite(ratio)) return say('difference', { by, name: more.title });
  return say('difference-ratio', { by, name: more.title, ratio });
}
