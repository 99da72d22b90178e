import type { Finding } from '../claims/finding.ts';
import type { Context } from './context.ts';
import { tellRevisions } from './revisions.ts';

const day = 86_400_000;

/** What became of the figure beside a number, and who said the number itself later. */
export function wordLater({ later, said, kind }: Finding, { dataset, say }: Context): readonly string[] {
  const revisions = later.filter(each => each.kind === 'withdrawn' || each.kind === 'corrected');
  const [revision] = revisions;
  if (kind === 'matches') {
    if (!revision) return [];
    const days = (Date.parse(revision.date) - Date.parse(dataset.report.date)) / day;
    const { speaker, date } = revision;
    return [
      say('claims-revised', {
        speaker,
        kind: revision.kind === 'withdrawn' ? 'withdrawn' : 'corrected',
        days,
        day: date,
      }),
    ];
  }
  // Beside a figure of people arrested, a number of convictions says nothing.
  const saying = later.find(({ figures }) =>
    figures.some(({ count, unit }) => count === said && (kind === 'absent' || unit === 'arrests')),
  );
  const told = tellRevisions(revisions, say)?.replace(/\.$/, '');
  const count = said ?? 0;
  if (saying && saying === revision && told !== undefined) return [say('claims-revised-to', { revision: told, count })];
  return [
    ...(saying ? [say('claims-said-later', { count, speaker: saying.speaker })] : []),
    ...(told === undefined ? [] : [told]),
  ];
}
