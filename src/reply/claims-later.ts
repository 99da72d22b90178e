import type { Finding } from '../claims/finding.ts';
import type { Statement } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { tellRevisions } from './later.ts';

/** What became of a figure, and who said the message's number later. */
export function wordLater({ later, said, kind }: Finding, { dataset, say }: Context): readonly string[] {
  const revisions = later.filter(each => each.kind === 'withdrawn' || each.kind === 'corrected');
  const [revision] = revisions;
  if (kind === 'matches') return revision ? [wordRevision(revision, dataset.report.date, say)] : [];
  const saying = later.find(({ figures }) => figures.some(({ count }) => count === said));
  const told = tellRevisions(revisions, say)?.replace(/\.$/, '');
  const count = said ?? 0;
  if (saying && told !== undefined && saying === revision) {
    return [say('claim-revised-and-said', { revisions: told, count })];
  }
  return [
    ...(saying ? [say('claim-said-later', { count, speaker: saying.speaker })] : []),
    ...(told === undefined ? [] : [told]),
  ];
}

function wordRevision({ kind, speaker, date }: Statement, reported: string, say: Context['say']): string {
  const isNextDay = (Date.parse(date) - Date.parse(reported)) / 86_400_000 === 1;
  if (kind === 'withdrawn') {
    return isNextDay ? say('claim-withdrawn-next-day', { speaker }) : say('claim-withdrawn-on', { speaker, day: date });
  }
  return isNextDay ? say('claim-corrected-next-day', { speaker }) : say('claim-corrected-on', { speaker, day: date });
}
