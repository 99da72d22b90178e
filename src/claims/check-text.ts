import type { Dataset, Row } from '../dataset/dataset.ts';
import { findUnreal } from '../english/hypotheticals.ts';
import type { Item } from '../english/item.ts';
import { readItems } from '../english/items.ts';
import { type Sentence, splitSentences, turnTables } from '../english/sentences.ts';
import { tokenize } from '../english/tokens.ts';
import { hasOf, isName, isQuantity, isWord, type NameItem } from '../english/words.ts';
import { rowsNamed } from './figures.ts';
import type { Check, Finding, Verdict } from './finding.ts';
import { judge } from './judge.ts';
import { addLater } from './later.ts';
import { findOrders, tellOrder } from './orders.ts';
import { pairNumbers, type Spot } from './pair-numbers.ts';
import { type About, readAbout } from './read-about.ts';
import { readClaim } from './read-claim.ts';
import { setBeside } from './set-beside.ts';
import { isTold, type Judged, weighMessage } from './weigh-message.ts';

/** How far a quote reaches from its number on either side, in characters. */
const reach = 40;
const comparing = ['superlatives', 'comparatives', 'surpassing'] as const;

/**
 * Finds each number in a message that stands beside something the report counts, in the order of the message, and what the report
 * has of it. Reads any text; the work grows with its length.
 */
export function checkText(text: string, dataset: Dataset): Check {
  const items = turnTables(readItems(tokenize(text), dataset));
  const about = readAbout(items, dataset);
  const sentences = splitSentences(items);
  const message = weighMessage(readSentences(sentences, about, items.filter(isName), dataset), items, about, dataset);
  const finish = (verdict: Verdict, used: readonly Item[], spot?: Spot): Finding => {
    const { form, stated } = spot?.quantity ?? {};
    const isShare = form === 'share';
    const later = addLater(verdict, isShare ? undefined : stated, dataset);
    return { ...later, ...quoteFrom(text, used), said: stated?.value, isShare };
  };
  const numbers = message.all
    .filter(judged => isTold(judged, message))
    .map(judged => {
      const { spot, used } = judged.claim;
      const from = judged.sentence.items[0]?.start ?? 0;
      const own = used.filter(({ start }) => start >= from);
      return finish(judge(judged, message), [spot.item, ...own], spot);
    });
  const isOfReport = about.title || about.domain || message.matched.size > 0;
  const orders = sentences.flatMap(sentence => {
    const isUnreal = findUnreal(sentence.items);
    // "Who had the most arrests? Philly."
    const asked = sentence.items.some(isName) ? sentence.heading : [];
    return findOrders([...asked, ...sentence.items], isOfReport)
      .filter(({ at }) => !isUnreal(at - asked.length))
      .map(order => finish(tellOrder(order, dataset), order.used));
  });
  const findings = [...numbers, ...orders].sort((a, b) => a.start - b.start);
  const isCompared =
    comparing.some(list => hasOf(items, list)) ||
    items.some((item, at) => isWord(item, 'as') && isWord(items[at + 1], 'many'));
  const isCounted = isCompared || items.some(item => isQuantity(item) || item.kind === 'rank');
  return {
    findings,
    isAbout: message.isAbout,
    isCounted,
    named: [...new Set(rowsNamed(items.filter(isName), dataset))],
  };
}

/** What each number of a message is said of, in its order. */
function readSentences(
  sentences: readonly Sentence[],
  message: About,
  named: readonly NameItem[],
  dataset: Dataset,
): readonly Judged[] {
  const judged: Judged[] = [];
  const told = new Set<Row>();
  for (const sentence of sentences) {
    const isUnreal = findUnreal(sentence.items);
    const items = sentence.items.some(isName) ? sentence.items : [...sentence.heading, ...sentence.items];
    const about = readAbout([...sentence.heading, ...sentence.items], dataset);
    const spots = pairNumbers(items);
    for (const [index, spot] of spots.entries()) {
      const [before, last] = [spots.slice(0, index), judged.at(-1)?.claim];
      const around = { items, sentence: about, message, named, before, last, told: [...told], dataset };
      const claim = readClaim(spot, around);
      if (!claim) continue;
      const compared = setBeside(claim, dataset);
      // "Imagine that: 18 gang members" is a figure of the report; "if they arrest 80" is none.
      const unreal = isUnreal(sentence.items.indexOf(spot.item));
      if (unreal && compared?.comparison !== 'matches') continue;
      if (compared?.comparison === 'matches') for (const row of compared.figure.rows) told.add(row);
      judged.push({ claim: unreal ? { ...claim, bond: 'loose' } : claim, compared, sentence, items, about });
    }
  }
  return judged;
}

/** The words of a claim; where a name stands far from its number, only what is near the number. */
function quoteFrom(text: string, used: readonly Item[]): Pick<Finding, 'quote' | 'start' | 'end'> {
  const [anchor] = used;
  const near = used.filter(({ start, end }) => anchor && anchor.start - end <= reach && start - anchor.end <= reach);
  const start = Math.min(...near.map(item => item.start));
  const last = Math.max(...near.map(item => item.end));
  const isOpen = /[([][^)\]]*$/.test(text.slice(start, last)) && /^[)\]]$/.test(text.charAt(last));
  const end = isOpen ? last + 1 : last;
  const whole = text.slice(start, end);
  // A name and a number on different lines of a table.
  const parts = near.toSorted((a, b) => a.start - b.start).map(item => text.slice(item.start, item.end));
  return { quote: whole.includes('\n') ? parts.join(' ') : whole, start, end };
}
