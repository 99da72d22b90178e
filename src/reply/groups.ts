import type { Dataset, Group } from '../dataset/dataset.ts';
import { markCount, revisionOf } from '../dataset/revisions.ts';
import { formatCount, formatShare } from '../figures.ts';
import type { Fact, RowLine } from './reply.ts';

/** A group with its share of all people arrested, and the reporter's own word for it in quotes. */
export function groupLine({ id, name, count, wording }: Group, dataset: Dataset): RowLine {
  const { totals, report } = dataset;
  return {
    kind: 'row',
    rank: undefined,
    label: name,
    figure: markCount(count, revisionOf(dataset, 'groups', id)),
    detail: `${formatShare(count, totals.arrests)} of people arrested · ${report.reporter}: “${wording}”`,
    marked: false,
  };
}

/** The totals that the report states. */
export function totalFacts({ rows: { jurisdictions: places }, totals }: Dataset): Fact[] {
  return [
    { label: 'People arrested', value: formatCount(totals.arrests) },
    { label: 'Jurisdictions', value: formatCount(places.length) },
    { label: 'Convictions charted', value: formatCount(totals.convictions) },
  ];
}
