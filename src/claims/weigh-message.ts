import type { Dataset } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Sentence } from '../english/sentences.ts';
import { has, isStranger } from '../english/words.ts';
import type { Claim } from './claim.ts';
import { leastTelling } from './finding.ts';
import type { About } from './read-about.ts';
import { type Compared, isReported } from './set-beside.ts';

/** A claim with what is around it and what the report has. */
export interface Judged {
  readonly claim: Claim;
  readonly compared: Compared | undefined;
  readonly sentence: Sentence;
  /** The items of the sentence, with what stands above it where it names nothing itself. */
  readonly items: readonly Item[];
  readonly about: About;
}

/** A message as a whole, as far as it bears on each number in it. */
export interface Message {
  readonly all: readonly Judged[];
  readonly items: readonly Item[];
  readonly about: About;
  readonly dataset: Dataset;
  /** Whether its title, or its reporter and date, are named. */
  readonly isNamed: boolean;
  /** Figures of the report that it gives. */
  readonly matched: ReadonlySet<string>;
  /** Whether it says that it is about the report: by its title, its reporter and date, two figures of it; three in doubt. */
  readonly isAbout: boolean;
}

/** So many figures of the report in a message say that it is about it. */
export const enoughFigures = 2;
/** A larger number beside a name and nothing else is a postcode, a year, a price. */
const mostBare = 2000;

/** Brings together what bears on every number of a message. */
export function weighMessage(all: readonly Judged[], items: readonly Item[], about: About, dataset: Dataset): Message {
  const isNamed = about.title || (about.reporter && about.dated);
  const matched = new Set(all.flatMap(each => keyOfMatch(each) ?? []));
  const isUnderstood = !items.some(item => isStranger(item) || has([item], 'pronoun'));
  const enough = about.domain || about.reporter || isUnderstood ? enoughFigures : enoughFigures + 1;
  return { all, items, about, dataset, isNamed, matched, isAbout: isNamed || matched.size >= enough };
}

/** The row of a number that is the report's, to count them by. */
function keyOfMatch({ claim, compared }: Judged): string | undefined {
  if (!compared || !isReported(compared) || claim.bond === 'loose') return undefined;
  if (claim.spot.quantity.stated.value < leastTelling) return undefined;
  const { of, rows } = compared.figure;
  return [of, ...rows.map(({ table, id }) => `${table}/${id}`)].join(' ');
}

/** Whether a line is given to a number: beside a name alone a percentage or a postcode may be of anything. */
export function isTold({ claim, compared, about: near }: Judged, { isAbout, about }: Message): boolean {
  const { quantity } = claim.spot;
  const isShare = quantity.form === 'share' && compared?.comparison !== 'matches';
  const isKnown = !claim.bare || isAbout || (about.domain && !about.otherDomain) || (near.reporter && near.otherDate);
  return (
    isKnown ||
    claim.absence !== undefined ||
    quantity.whole !== undefined ||
    !(isShare || quantity.stated.value > mostBare)
  );
}
