import type { Dataset, Place } from '../../dataset/dataset.ts';
import { formatCount } from '../../figures.ts';
import type { Judgement, Row } from './judgement.ts';
import { readingsOf } from './readings.ts';
import { readRows } from './row-readings.ts';
import type { Rows, Unanswered } from './subjects.ts';
import { writeDate } from './write-date.ts';

/** Says what the report has no figure for, and what it has instead. */
export function explainUnanswered(why: Unanswered, dataset: Dataset): Judgement {
  const {
    rows: { jurisdictions: places },
    title,
    totals,
    report,
  } = dataset;
  const answer = (text: string, rows: readonly Row[] = []): Judgement => ({ verdict: 'absent', report: text, rows });
  const counted = `it counts ${formatCount(places.length)} jurisdictions, none of them of that name`;
  switch (why.kind) {
    case 'partOfPlace': {
      const { place, note } = why;
      return answer(
        `The report gives no figure of its own for it. ${note} ${place.title}: ${formatCount(place.count)} of ${formatCount(totals.arrests)} people arrested.`,
        [{ table: 'jurisdictions', id: place.id }],
      );
    }
    case 'otherPlace':
      return answer(`The report gives no figure for ${why.name}; ${counted}.`);
    case 'otherCrime':
      return answer(
        `The report gives no figure for “${why.name}”; its chart lists ${formatCount(totals.convictions)} convictions.`,
      );
    case 'otherDate':
      return answer(`The report is of ${writeDate(report.date)}, on ${title}; it gives no figure for ${why.name}.`);
    case 'otherOperation':
      return answer(`The report is about ${title}; it gives no figure for ${why.name}.`);
    case 'otherTime':
      return answer(
        `The report is of ${writeDate(report.date)}, on the ${formatCount(report.days)} days of ${title}; it gives no figure for another time.`,
      );
    case 'convictionsByPlace':
      return answer(
        `The report does not break convictions down by place. For all places together: ${reports(why.rows, dataset)}`,
        byPlace(why),
      );
    case 'groupsByPlace':
      return answer(
        `The report does not break its groups down by place. For all places together: ${reports(why.rows, dataset)}`,
        byPlace(why),
      );
    case 'arrestsByOffense':
      return answer(
        `The report does not say what people were arrested for or charged with; it counts convictions. ${reports(why.rows, dataset)}`,
        why.rows.flat().map(({ table, id }) => ({ table, id })),
      );
    case 'charges':
      return answer('The report gives no number for charges; it counts arrests and convictions.');
  }
}

/** What the report has for rows: without any, all its convictions. */
function reports(rows: Rows, dataset: Dataset): string {
  const readings = rows.length > 0 ? readRows(rows, dataset) : readingsOf({ kind: 'convicted' }, dataset);
  return readings[0]?.report ?? '';
}

function byPlace({ places, rows }: { readonly places: readonly Place[]; readonly rows: Rows }): readonly Row[] {
  const named = rows.flat().map(({ table, id }) => ({ table, id }));
  return [...places.map(({ id }) => ({ table: 'jurisdictions', id }) as const), ...named];
}
