import type { Dataset } from '../../dataset/dataset.ts';
import { formatCount } from '../../reply/figures.ts';
import type { Judgement, Row } from './judgement.ts';
import type { Unanswered } from './subjects.ts';

/** Says what the report has no figure for, and what it has instead. */
export function explainUnanswered(why: Unanswered, dataset: Dataset): Judgement {
  const { title, totals, report, places } = dataset;
  const answer = (text: string, rows: readonly Row[] = []): Judgement => ({ verdict: 'absent', report: text, rows });
  const counted = `the report counts ${formatCount(places.length)} places`;
  switch (why.kind) {
    case 'partOfPlace': {
      const { place, note } = why;
      return answer(
        `The report gives no figure of its own for it. ${note} ${place.title}: ${formatCount(place.arrests)} people arrested.`,
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
      return answer(`The report is about ${title}, published on ${report.date}; it gives no figure for ${why.name}.`);
    case 'otherOperation':
      return answer(`The report is about ${title}; it gives no figure for ${why.name}.`);
    case 'otherTime':
      return answer(
        `The report is about ${title}, ${formatCount(report.days)} days, published on ${report.date}; it gives no figure for another time.`,
      );
    case 'convictionsByPlace':
      return answer(
        `The report does not break convictions down by place; it lists ${formatCount(totals.convictions)} for all places together.`,
        why.places.map(({ id }) => ({ table: 'jurisdictions', id })),
      );
    case 'groupsByPlace':
      return answer(
        'The report does not break its groups down by place; it counts them for all places together.',
        why.places.map(({ id }) => ({ table: 'jurisdictions', id })),
      );
    case 'arrestsByOffense':
      return answer(
        'The report counts convictions by offense; it does not say what people were arrested for or charged with.',
        why.rows.flat().map(({ table, id }) => ({ table, id })),
      );
    case 'charges':
      return answer('The report gives no number for charges; it counts arrests and convictions.');
  }
}
