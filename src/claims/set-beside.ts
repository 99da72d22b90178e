import type { Dataset } from '../dataset/dataset.ts';
import { type Comparison, compare } from '../english/tolerance.ts';
import type { Claim } from './claim.ts';
import { isDerived } from './figures.ts';
import type { Figure } from './finding.ts';

/** A figure and how a number compares with it. */
export interface Compared {
  readonly figure: Figure;
  readonly comparison: Comparison;
  /** Whether the number is stated as it stands in a report, and not rounded, bounded or as a share. */
  readonly isPlain: boolean;
}

/** Sets a number beside the first figure that it matches, or beside the likeliest. */
export function setBeside({ spot, figures, stated }: Claim, dataset: Dataset): Compared | undefined {
  const compared = figures.map(figure => {
    const isPlain =
      spot.quantity.form !== 'share' && !stated.loose && stated.upTo === undefined && stated.modifier === 'exact';
    return { figure, isPlain, comparison: compareWith(figure) };
  });
  const match = compared.find(({ comparison }) => comparison === 'matches');
  const [first] = compared;
  if (match || !first) return match;
  const isDoubtful = compared.some(({ comparison }) => comparison === 'doubtful');
  return { ...first, comparison: isDoubtful ? 'doubtful' : 'differs' };

  function compareWith(figure: Figure): Comparison {
    if (!('count' in figure)) return 'doubtful';
    const { form, whole } = spot.quantity;
    const wholes = figure.rows.map(row => dataset.totals[row.of]);
    if (form === 'share') {
      const named = whole ? wholes.filter(each => compare(whole, each) === 'matches') : wholes;
      const shares = named.map(each => compare(stated, (figure.count / each) * 100));
      return shares.includes('matches') ? 'matches' : 'doubtful';
    }
    const isOfOther = form === 'part' && !(whole && wholes.some(each => compare(whole, each) === 'matches'));
    return isOfOther ? 'doubtful' : compare(stated, figure.count);
  }
}

/** Whether a match may be said: not of what we worked out ourselves, and not of "about 60", "two thirds" or "64%". */
export function isReported({ figure, comparison, isPlain }: Compared): boolean {
  return comparison === 'matches' && isPlain && !isDerived(figure);
}
