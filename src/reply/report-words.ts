import type { Dataset } from '../dataset/dataset.ts';
import { formatCount } from '../figures.ts';

/** `4 days`, as long as the operation lasted. */
export function countDays({ report: { days } }: Dataset): string {
  return days === 1 ? 'one day' : `${formatCount(days)} days`;
}
