import type { Dataset } from '../../dataset/dataset.ts';
import { formatCount, formatShare } from '../../figures.ts';
import { isConvicted } from '../convicted.ts';
import { groupSentence, type Reading, readPlaces, readRows } from './row-readings.ts';
import type { Subject } from './subjects.ts';

/** The figures that a subject may stand for, the likeliest first; none where the report has none. */
export function readingsOf(subject: Subject, dataset: Dataset): readonly Reading[] {
  const {
    rows: { groups, jurisdictions: places, convictions: offenses, categories },
    totals,
    report,
  } = dataset;
  switch (subject.kind) {
    case 'whole':
      return [{ value: totals.arrests, bases: [totals.arrests], rows: [], report: wholeSentence(dataset) }];
    case 'places':
      return [readPlaces(subject.places, dataset)];
    case 'rows':
      return readRows(subject.rows, dataset);
    case 'state': {
      const inside = places.filter(({ state }) => state === subject.state);
      return inside.length > 0
        ? [
            readPlaces(
              inside.map(place => ({ place, note: undefined, part: false })),
              dataset,
            ),
          ]
        : [];
    }
    case 'convictions':
      return [readConvictions(dataset)];
    case 'convicted':
      return readConvicted(dataset);
    case 'unconvicted': {
      const convicted = groups.find(isConvicted);
      if (!convicted) return [];
      const rest = totals.arrests - convicted.count;
      const text = `${groupSentence(convicted, dataset).slice(0, -1)}, which leaves ${formatCount(rest)} (${formatShare(rest, totals.arrests)}).`;
      return [{ value: rest, bases: [totals.arrests], rows: [{ table: 'groups', id: convicted.id }], report: text }];
    }
    case 'criminals':
      return [...readConvicted(dataset), ...readingsOf({ kind: 'whole' }, dataset)];
    case 'placeCount':
      return readPlaceCount(dataset);
    case 'kindCount':
      return [
        {
          value: offenses.length,
          bases: [],
          rows: [],
          report: `The report lists ${formatCount(offenses.length)} kinds of conviction.`,
        },
        {
          value: categories.length,
          bases: [],
          rows: [],
          report: `The ${formatCount(offenses.length)} kinds of conviction fall under ${formatCount(categories.length)} headings.`,
        },
      ];
    case 'days':
      return [
        {
          value: report.days,
          bases: [],
          rows: [],
          report: `${dataset.title} lasted ${formatCount(report.days)} days.`,
        },
      ];
    case 'unanswered':
      return [];
  }
}

/** All places, or those of one kind: "six cities" is right where six of the places are cities. */
function readPlaceCount({ rows: { jurisdictions: places } }: Dataset): readonly Reading[] {
  const list = places.map(({ title }) => title).join('; ');
  const report = `The report counts ${formatCount(places.length)} jurisdictions: ${list}${list.endsWith('.') ? '' : '.'}`;
  const kinds = [...new Set(places.map(({ kind }) => kind))].map(
    kind => places.filter(place => place.kind === kind).length,
  );
  return [places.length, ...kinds].map(value => ({ value, bases: [], rows: [], report }));
}

/** People with convictions, and convictions: a message seldom keeps them apart. */
function readConvicted(dataset: Dataset): readonly Reading[] {
  const {
    rows: { groups },
    totals,
  } = dataset;
  const convicted = groups.find(isConvicted);
  const convictions = readConvictions(dataset);
  if (!convicted) return [convictions];
  const group = {
    value: convicted.count,
    bases: [totals.arrests],
    rows: [{ table: 'groups', id: convicted.id }],
    report: groupSentence(convicted, dataset),
  } as const;
  return convicted.count === totals.convictions ? [group] : [group, convictions];
}

function readConvictions({ totals }: Dataset): Reading {
  const report = `The report lists ${formatCount(totals.convictions)} convictions.`;
  return { value: totals.convictions, bases: [totals.convictions], rows: [], report };
}

function wholeSentence({ rows: { groups }, totals, title }: Dataset): string {
  const convicted = groups.find(isConvicted);
  const rest = convicted ? `; ${formatCount(convicted.count)} of them had criminal convictions` : '';
  return `${title}: ${formatCount(totals.arrests)} people arrested${rest}.`;
}
