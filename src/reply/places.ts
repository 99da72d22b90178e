import { byCount, sumOf } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { longestPlaceId } from '../dataset/tables.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import { type Named, splitKey } from '../names/named.ts';
import { chartAround, chartRows, mapPlaces } from './charts.ts';
import type { Context } from './context.ts';
import { nameSome, nextButton, rowLine, textLine } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import { noteOf } from './named-row.ts';
import { pageButtons, turnTo } from './page.ts';
import type { Question } from './question.ts';
import type { Answer, Audience, NextButton, Section } from './reply.ts';
import { bracketCount, laterSection, tellRevisions, wordCount } from './revisions.ts';
import { aboutRow } from './row-details.ts';
import { rowMenu, standingOf } from './row-menu.ts';

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
  const shown = turnTo(ranking, page);
  const leaders = ranking.filter(({ rank }) => rank === 1);
  const question = ask('arrests', { page: shown.number > 1 ? shown.number : undefined, view: mapOption(view) });
  const pages = view.map ? [] : pageButtons(shown, ask('arrests'), context);
  return makeAnswer(context, {
    question,
    sentence: say('arrests-ranking', {
      total: dataset.totals.arrests,
      places: ranking.length,
      names: nameSome(
        leaders.map(({ title }) => title),
        mostNamed,
        context,
      ),
      leaders: leaders.length,
      count: leaders[0]?.count ?? 0,
    }),
    rows: shown.rows,
    list: shown.rows.map(row => rowLine(row, context)),
    chart: view.map ? mapPlaces(context) : chartRows('jurisdictions', shown.rows, context),
    menu: rowMenu('jurisdictions', say('menu-look-up'), 'city', ask('arrests'), context),
    buttons: pages.length > 0 ? pages : [viewButton(question, view, context)],
    audience: view.audience,
  });
}

/** One place: its count, share and rank; its neighbors in the ranking stand in the details. */
export function answerPlace(named: Named, view: PlaceView, context: Context, remark?: string): Answer {
  const { dataset, say } = context;
  const [place] = named.rows;
  const question = ask('arrests', { city: named.key, view: mapOption(view) });
  const note = noteOf(named, context);
  const figure = {
    count: place.count,
    total: dataset.totals.arrests,
    place: place.title,
    ...standingOf(place, context),
  };
  return makeAnswer(context, {
    question,
    sentence: [note, tell()].filter(Boolean).join(' '),
    rows: [place],
    told: [place],
    noted: note !== undefined,
    list: remark === undefined ? [] : [textLine(remark)],
    details: aboutNamed(named, context),
    chart: view.map ? mapPlaces(context, [place]) : chartAround('jurisdictions', [place], context),
    menu: rowMenu('jurisdictions', say('menu-compare'), 'compare', ask('arrests', { city: named.key }), context, [
      place,
    ]),
    buttons: [nextButton(say('button-all-places'), ask('arrests')), viewButton(question, view, context)],
    audience: view.audience,
  });

  /** A note that names the place leaves less room. */
  function tell(): string {
    if (!place.revision) return say('arrests-of-place', figure);
    if (!note?.includes(place.name))
      return say('arrests-of-revised-place', { ...figure, revision: place.revision.text });
    const revision = tellRevisions([place.revision], say) ?? '';
    return say('arrests-of-revised-place-there', { ...figure, revision });
  }
}

/** Two places side by side: difference and ratio. Two notes have no room in the sentence, which names what is counted. */
export function answerComparison(left: Named, right: Named, view: PlaceView, context: Context): Answer {
  const { dataset, say } = context;
  const rows = [left.rows[0], right.rows[0]];
  const question = ask('arrests', { city: shortKey(left), compare: shortKey(right), view: mapOption(view) });
  const notes = [left, right].flatMap(each => noteOf(each, context) ?? []);
  return makeAnswer(context, {
    question,
    sentence: say('arrests-of-two', {
      total: dataset.totals.arrests,
      names: rows.map(row => say('arrests-in', { figure: bracketCount(row, say), place: row.title })),
      difference: compareRows(left.rows[0], right.rows[0], context),
    }),
    rows,
    noted: notes.length > 0,
    list: notes.map(text => textLine(text)),
    details: [left, right].flatMap(named => aboutNamed(named, context)),
    chart: view.map ? mapPlaces(context, rows) : chartAround('jurisdictions', rows, context),
    buttons: [nextButton(say('button-all-places'), ask('arrests')), viewButton(question, view, context)],
    audience: view.audience,
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
export function answerState(named: Named, view: PlaceView, context: Context): Answer {
  const { dataset, say } = context;
  const { rows, name, key } = named;
  const question = ask('arrests', { city: key, view: mapOption(view) });
  return makeAnswer(context, {
    question,
    sentence: say('arrests-in-state', {
      state: name,
      total: dataset.totals.arrests,
      names: nameSome(
        rows.map(row => say('name-with-count', { name: row.name, figure: wordCount(row, say) })),
        mostNamed,
        context,
      ),
      places: rows.length,
      count: sumOf(rows),
    }),
    rows,
    list: rows.length > 2 ? rows.map(row => rowLine(row, context)) : [],
    details: [
      { heading: say('details-rows'), lines: rows.map(row => rowLine(row, context)) },
      laterSection(statementsNaming(name, dataset), context),
    ],
    chart: view.map ? mapPlaces(context, rows) : chartAround('jurisdictions', rows, context),
    menu: rowMenu('jurisdictions', say('menu-look-up'), 'city', ask('arrests'), context),
    buttons: [nextButton(say('button-all-places'), ask('arrests')), viewButton(question, view, context)],
    audience: view.audience,
  });
}

/** How two rows of one unit differ: `38 more in Los Angeles, California, 1.6 times as many`. */
function compareRows(left: Row, right: Row, { say }: Context): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  const by = more.count - fewer.count;
  const ratio = more.count / fewer.count;
  const name = more.title;
  if (by === 0) return say('difference-none');
  if (ratio < 1.05 || !Number.isFinite(ratio)) return say('difference', { by, name });
  return say('difference-ratio', { by, name, ratio });
}

function mapOption({ map }: PlaceView): 'map' | undefined {
  return map ? 'map' : undefined;
}

/** Changes between bars and map. */
function viewButton({ command, options }: Question, { map }: PlaceView, { say }: Context): NextButton {
  const { view: _, ...rest } = options;
  return nextButton(say(map ? 'button-bars' : 'button-map'), ask(command, map ? rest : { ...rest, view: 'map' }));
}
