import type { Dataset, Place, Statement } from '../dataset/dataset.ts';
import { markCount } from '../dataset/revisions.ts';
import { formatCount, formatShare } from '../figures.ts';
import { ask, makeAnswer } from './answer.ts';
import { laterSection, revisionSection } from './later-note.ts';
import { joinWords, nextButton, rankWords, tellFigure, textLine } from './lines.ts';
import { pageAround, pageButtons, rowsPerPage, turnTo } from './page.ts';
import { chartPlaces, mapPlaces } from './place-charts.ts';
import {
  comparePlaces,
  countJurisdictions,
  neighborLines,
  ofAllArrests,
  placeMenu,
  placeWithCount,
  rankedPlace,
  rankPlaces,
  revisionOfPlace,
  useOfPlace,
  viewButton,
} from './place-words.ts';
import type { Answer, Audience } from './reply.ts';

/** How an answer about places is shown. */
export interface PlaceView {
  readonly audience: Audience;
  readonly map: boolean;
}

/** A place, and what the answer must say about the name that it was asked for by. */
export interface AskedPlace {
  readonly place: Place;
  readonly note: string | undefined;
  /** What was said later of that name. */
  readonly said?: readonly Statement[];
  /** What to write into buttons to find it again, with its note: its id, or the name it was asked for by. */
  readonly value: string;
}

/** All places by people arrested, a page at a time. */
export function answerRanking(dataset: Dataset, number: number, view: PlaceView): Answer {
  const ranking = rankPlaces(dataset);
  const page = turnTo(ranking, number);
  const question = ask('arrests', {
    page: page.number > 1 ? page.number : undefined,
    view: view.map ? 'map' : undefined,
  });
  const leaders = ranking.filter(ranked => ranked.rank === 1).map(({ row }) => row);
  const [first] = leaders;
  const figure = first && `${formatCount(first.count)} (${formatShare(first.count, dataset.totals.arrests)})`;
  const each = leaders.length > 1 ? ' each' : '';
  const most = `the most in ${joinWords(leaders.map(({ title }) => title))}: ${figure}${each}`;
  return makeAnswer(dataset, {
    question,
    sentence: `${formatCount(dataset.totals.arrests)} people arrested in ${countJurisdictions(dataset)}; ${most}.`,
    title: `${dataset.title}: people arrested, by jurisdiction`,
    uses: page.rows.map(({ row }) => useOfPlace(row)),
    named: leaders.map(useOfPlace),
    sections: [{ heading: undefined, lines: page.rows.map(ranked => rankedPlace(ranked, dataset)) }],
    chart: view.map ? mapPlaces(dataset, []) : chartPlaces(dataset, page.rows, []),
    next: [
      ...(view.map ? [] : pageButtons(page, ask('arrests'))),
      viewButton(question, view),
      placeMenu(dataset, { placeholder: 'Look up a place…', option: 'city', question: ask('arrests') }),
    ],
    audience: view.audience,
  });
}

/** One place: its count, share, rank and neighbors in the ranking. */
export function answerPlace(dataset: Dataset, asked: AskedPlace, view: PlaceView, remark?: string): Answer {
  const { place, note, value, said = [] } = asked;
  const ranking = rankPlaces(dataset);
  const own = ranking.find(({ row }) => row === place);
  const rank = own ? rankWords(own) : '';
  const revision = revisionOfPlace(place, dataset);
  const standing = `${rank} of ${countJurisdictions(dataset)}`;
  const words = { name: place.title, figure: ofAllArrests(place, dataset), standing, joint: 'in' } as const;
  const question = ask('arrests', { city: value, view: view.map ? 'map' : undefined });
  return makeAnswer(dataset, {
    question,
    sentence: [tellFigure(words, revision), note, remark].filter(Boolean).join(' '),
    title: place.title,
    uses: [useOfPlace(place)],
    named: [],
    facts: [
      { label: 'Arrests', value: markCount(place.count, revision) },
      { label: 'Share', value: formatShare(place.count, dataset.totals.arrests) },
      { label: 'Rank', value: `${rank} of ${formatCount(ranking.length)}` },
    ],
    sections: [
      { heading: undefined, lines: [...(note ? [textLine(note)] : []), ...neighborLines(place, ranking, dataset)] },
      revisionSection(revision),
      laterSection(said, dataset),
    ],
    chart: view.map ? mapPlaces(dataset, [place]) : chartPlaces(dataset, pageAround(ranking, [place]), [place]),
    next: [
      nextButton('All jurisdictions', ask('arrests')),
      viewButton(question, view),
      placeMenu(dataset, {
        placeholder: 'Compare with…',
        option: 'compare',
        question: ask('arrests', { city: value }),
        except: place,
      }),
    ],
    audience: view.audience,
  });
}

/** Two places side by side: difference and ratio. */
export function answerComparison(dataset: Dataset, left: AskedPlace, right: AskedPlace, view: PlaceView): Answer {
  const pair = [left.place, right.place];
  const question = ask('arrests', { city: left.value, compare: right.value, view: view.map ? 'map' : undefined });
  const ranking = rankPlaces(dataset);
  const notes = [left.note, right.note].filter(note => note !== undefined);
  const both = joinWords(pair.map(({ title, count }) => `${formatCount(count)} in ${title}`));
  return makeAnswer(dataset, {
    question,
    sentence: [
      `Of ${formatCount(dataset.totals.arrests)} people arrested, ${both}: ${comparePlaces(left.place, right.place)}.`,
      ...notes,
    ].join(' '),
    title: `${left.place.title} and ${right.place.title}`,
    uses: pair.map(useOfPlace),
    sections: [
      {
        heading: undefined,
        lines: ranking.filter(({ row }) => pair.includes(row)).map(ranked => rankedPlace(ranked, dataset)),
      },
      { heading: undefined, lines: notes.map(note => textLine(note)) },
    ],
    chart: view.map ? mapPlaces(dataset, pair) : chartPlaces(dataset, pageAround(ranking, pair), pair),
    next: [
      nextButton('All jurisdictions', ask('arrests')),
      nextButton(left.place.title, ask('arrests', { city: left.value })),
      nextButton(right.place.title, ask('arrests', { city: right.value })),
      viewButton(question, view),
    ],
    audience: view.audience,
  });
}

/** A state, and the places that are counted in it. */
export interface AskedRegion {
  readonly region: string;
  readonly places: readonly Place[];
  /** What was said later of the state. */
  readonly said?: readonly Statement[];
  /** What to write into buttons to find it again; undefined where its name is too long for that. */
  readonly value: string | undefined;
}

/** As many places of a state as one sentence names. */
const mostNamed = 5;

/** The places that the report counts in a state which it does not count as a whole. */
export function answerRegion(
  dataset: Dataset,
  { region, places, value, said = [] }: AskedRegion,
  view: PlaceView,
): Answer {
  const counted = new Set(places);
  const ranking = rankPlaces(dataset).filter(({ row }) => counted.has(row));
  const listed = ranking.slice(0, mostNamed).map(({ row }) => placeWithCount(row, dataset));
  const more = ranking.length > mostNamed ? [`${formatCount(ranking.length - mostNamed)} more`] : [];
  const question = ask('arrests', { city: value, view: view.map ? 'map' : undefined });
  return makeAnswer(dataset, {
    question,
    sentence: `The report gives no figure for ${region} as a whole; of ${formatCount(dataset.totals.arrests)} people arrested it counts ${joinWords([...listed, ...more])} there.`,
    title: `Places counted in ${region}`,
    uses: places.map(useOfPlace),
    sections: [
      { heading: undefined, lines: ranking.map(ranked => rankedPlace(ranked, dataset)) },
      laterSection(said, dataset),
    ],
    chart: view.map ? mapPlaces(dataset, places) : chartPlaces(dataset, ranking.slice(0, rowsPerPage), []),
    next: [
      ...ranking.slice(0, 4).map(({ row }) => nextButton(row.title, ask('arrests', { city: row.id }))),
      nextButton('All jurisdictions', ask('arrests')),
      ...(value === undefined ? [] : [viewButton(question, view)]),
    ],
    audience: view.audience,
  });
}
