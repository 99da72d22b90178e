import type { Dataset } from '../../dataset/dataset.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { formatCount } from '../../figures.ts';
import { groupLine, totalFacts } from '../groups.ts';
import { laterLines } from '../later-note.ts';
import { rankedLine, rowLine, textLine } from '../lines.ts';
import { rankCategories } from '../offense-words.ts';
import { countJurisdictions, rankedPlace, rankPlaces } from '../place-words.ts';
import { formatDay, type Use } from '../receipt.ts';
import type { Fact, Line, Section } from '../reply.ts';

/** The parts that a briefing can be asked for by, in the fixed order in which it is given. */
export const parts = ['everything', 'places', 'convictions', 'groups', 'limits'] as const;
export type Part = (typeof parts)[number];

/** A briefing as rows and sentences, before it is cut to fit a message. */
export interface Briefing {
  readonly opening: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly uses: readonly Use[];
}

/** What a part of the briefing says, whole: every row, in an order that takes no side. */
export function writeBriefing(dataset: Dataset, part: Part): Briefing {
  const wanted = (name: Part) => part === 'everything' || part === name;
  return {
    opening: open(dataset),
    facts: totalFacts(dataset),
    sections: [
      ...(wanted('places') ? [listPlaces(dataset)] : []),
      ...(wanted('convictions') ? [listCategories(dataset)] : []),
      ...(wanted('groups') ? [listGroups(dataset)] : []),
      { heading: 'Withdrawn or corrected later', lines: laterLines(dataset) },
      ...(wanted('limits') ? [listMisreadings(dataset)] : []),
      listSources(dataset),
    ].filter(({ lines }) => lines.length > 0),
    uses: [
      { table: 'jurisdictions' },
      { table: 'convictions' },
      { table: 'groups' },
      ...(wanted('convictions') ? [{ table: 'categories' as const }] : []),
    ],
  };
}

function open(dataset: Dataset): string {
  const { report, title, totals } = dataset;
  return (
    `${title}: on ${formatDay(report.date)} ${report.reporter} reported ${formatCount(totals.arrests)} people arrested in ` +
    `${countJurisdictions(dataset)}, and a chart of ${formatCount(totals.convictions)} convictions.`
  );
}

const listPlaces = perDataset(
  (dataset): Section => ({
    heading: 'People arrested, by jurisdiction',
    lines: rankPlaces(dataset).map(place => rankedPlace(place, dataset)),
  }),
);

const listCategories = perDataset(
  (dataset): Section => ({
    heading: 'Convictions, by category',
    lines: rankCategories(dataset).map(ranked =>
      rankedLine(ranked, rowLine(ranked.row.name, ranked.row.count, dataset.totals.convictions)),
    ),
  }),
);

function listGroups(dataset: Dataset): Section {
  return {
    heading: 'Groups, which overlap and must not be added',
    lines: dataset.rows.groups.map(group => groupLine(group, dataset)),
  };
}

function listMisreadings({ misreadings }: Dataset): Section {
  const lines: Line[] = misreadings.map(({ misreading, report }) => textLine(report, `Often read: “${misreading}”`));
  return { heading: 'Common misreadings, and what the rows say', lines };
}

function listSources({ sources }: Dataset): Section {
  return { heading: 'Sources', lines: sources.map(({ title, path }) => textLine(title, undefined, path)) };
}
