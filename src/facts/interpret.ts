import type { Dataset } from '../dataset/dataset.ts';
import { readDate } from '../english/dates.ts';
import { tokenize } from '../english/tokens.ts';
import { compare } from '../english/tolerance.ts';
import { nameRow } from '../names/named.ts';
import { countOf } from './arithmetic.ts';
import { askBound, askMiddle, askRanking, withinRanking } from './ask-ranking.ts';
import { askRows } from './ask-rows.ts';
import { askWithout } from './ask-without.ts';
import { type Fact, type FactFinding, isGroup, isPlace, type Measure } from './fact-types.ts';
import { judgeClaim, tellInstead } from './judge-claim.ts';
import { choose, factOf, found, missed, relate, whole } from './make-fact.ts';
import { asks, hasCue, isCue, isRow, type Piece, wordsOf } from './piece.ts';
import { type Asked, sortPieces } from './question.ts';
import type { Claimed } from './question-numbers.ts';
import type { Cue } from './question-phrases.ts';
import { isAlternative, meaning, refuseCue, refuseLacking } from './refuse.ts';
import { refuseTogether } from './refuse-together.ts';

/** What a question asks for, or why there is no answer to it. */
export function interpret(pieces: readonly Piece[], dataset: Dataset): FactFinding {
  const asked = sortPieces(pieces, dataset);
  const together = refuseTogether(asked);
  const isGrounds = together?.kind === 'miss' && together.miss.kind === 'apart' && together.miss.why === 'grounds';
  const isOfGrounds = isGrounds && asked.rows.length > 0 && (!asked.isClaim || asked.has('count'));
  const answer =
    askSaid(asked, dataset) ??
    refuseLacking(asked, dataset) ??
    askWithout(asked, dataset) ??
    (isOfGrounds ? undefined : together) ??
    askGap(asked, dataset) ??
    askMiddle(asked, dataset) ??
    askBound(asked, dataset) ??
    askRows(asked, dataset) ??
    askRanking(asked, dataset) ??
    askOwnDate(asked) ??
    askWhole(asked, dataset) ??
    askNumber(asked, dataset);
  if (answer === undefined) return missed({ kind: 'unclear' });
  const finding = withinRanking(answer, dataset);
  if (finding.kind === 'miss') return finding;
  const unread = pieces
    .filter((each, at) => isAlternative(at, pieces) || isCue(each, 'chatter'))
    .map(({ text }) => text);
  const verdict = !finding.gap ? judgeClaim(asked, finding.fact, dataset) : undefined;
  const instead = verdict === false ? tellInstead(asked, finding.fact, dataset) : undefined;
  return { ...finding, verdict, instead, isOfGrounds, unread: finding.fact.kind === 'said' ? [] : unread };
}

/** A statement of the report is the answer, whatever else is asked of it: it has no figures. */
function askSaid({ pieces, rows, has }: Asked, { limits }: Dataset): FactFinding | undefined {
  const piece = pieces.find(each => each.kind === 'said');
  if (!piece) return undefined;
  const said: Fact = { kind: 'said', said: piece.said };
  const words = piece.key.split(' ');
  const limit = limits.find(({ asked }) => asked.some(phrase => phrase.every(word => words.includes(word))));
  const isWord = !piece.key.includes(' ');
  // "How many asylum applications are pending": one word may be said of what the report does not have.
  const isOpen = rows.length > 0 || (has('count') && pieces.some(({ kind }) => kind === 'limit'));
  // "Shoplifters, how many did they need an operation for"
  const isCounted = rows.length > 0 && has('count');
  // "How many pending charges in Denver and LA"
  const isOfLimit = words.every(word => limit?.asked.some(phrase => phrase.includes(word)));
  const isLimit =
    has('count') && limit !== undefined && (isCounted ? isOfLimit && rows.every(isPlace) : !(isOpen && isWord));
  if (isLimit) return missed({ kind: 'limit', limit, near: [said] });
  return isCounted || (isOpen && isWord) ? undefined : found(said);
}

/** "Did this happen in 2017", "it was published on September 28, right?" */
function askOwnDate({ pieces, isClaim }: Asked): FactFinding | undefined {
  const idle = ['filler', 'stop', 'chatter', 'aside', 'operation', 'title', 'claim', 'telling', 'when', 'who'] as const;
  const isDated = pieces.some(piece => {
    const tokens = isCue(piece, 'filler') ? tokenize(piece.text) : [];
    return tokens.some((_, at) => readDate(tokens, at));
  });
  return isClaim && isDated && pieces.every(piece => isCue(piece, ...idle)) ? found(whole('date')) : undefined;
}

/** "How far short of 500 was it": what is counted, beside a number. */
function askGap({ has, numbers, rows }: Asked, { totals }: Dataset): FactFinding | undefined {
  const [number, ...others] = numbers;
  const [named, ...more] = rows;
  if (!has('gap') || !number || others.length > 0 || more.length > 0) return undefined;
  const measure = has('conviction') ? 'convictions' : 'arrests';
  const figure = named ? countOf(named) : totals[measure];
  return { ...found(named ? factOf(named) : whole(measure)), gap: [figure, number.value] };
}

/** The report as a whole, by the most telling word. */
function askWhole({ has, pieces, convicted, isClaim, numbers }: Asked, dataset: Dataset): FactFinding | undefined {
  const counts = dataset.rows.groups.map(({ count }) => count);
  // "317 + 68 + 104 + 18"
  const sum = counts.reduce((all, count) => all + count, 0);
  if (numbers.filter(({ value }) => counts.includes(value)).length > 2 || numbers.some(({ value }) => value === sum))
    return found(whole('groups'));
  if (has('land') && !has('arrest', 'operation', 'convicted', 'conviction')) return refuseCue('land', pieces);
  const isShare = has('have', 'share', 'people', 'arrest', 'compare');
  const said = has('convicted') || (has('conviction') && isShare);
  // "What convictions did they have?"
  const [first] = pieces;
  const kinds = /^(?:what|which)$/.test(first?.key ?? '') && !has('share', 'count', 'people', 'convicted');
  // "How many had convictions in the report", but "how many convictions does it report"
  const had = pieces.some(piece => isRow(piece, isGroup));
  const isTold = has('telling') && numbers.length === 0 && !had;
  const isOfOthers = kinds || isTold || has('when', 'kind', 'category', 'group');
  if (said && convicted && !isOfOthers) return found(factOf(convicted));
  const isOfAll =
    (has('all') && !has('count')) ||
    (has('people') && has('count')) ||
    numbers.some(({ counted, value }) => counted === value);
  if (has('sum') && has('place') && (isClaim || isOfAll)) return found(whole('arrests'));
  if (has('kind') && has('people') && !has('crime', 'conviction', 'convicted')) return found(whole('groups'));
  const isOverview = has('summary') || (isClaim && areTotals(numbers, pieces));
  const measure = isOverview ? 'summary' : telling.find(([, ...any]) => has(...any))?.[0];
  // "Who is counted in the 317?", "the number 104, which people does it stand for"
  const isMeant = measure === 'reporter' || pieces.some(piece => meaning.test(wordsOf(piece)));
  if (isMeant && numbers.length > 0) return undefined;
  const [number, ...others] = numbers;
  // "Anyone up for ranked later"
  if (measure === 'arrests' && has('rank', 'next') && !asks(pieces)) return undefined;
  const isOfNumber =
    number && others.length === 0 && !isNearTotal(number, isClaim, dataset) && !has('arrest', 'people', 'operation');
  if (measure === 'arrests' && isOfNumber) return undefined;
  return measure && found(whole(measure));
}

/** "498 people in 10 cities over 4 days": the whole, with how many there are of something else. */
function areTotals(numbers: readonly Claimed[], pieces: readonly Piece[]): boolean {
  const ofReport = numbers.filter(({ at }) => isCue(pieces[at + 1], 'place', 'day', 'duration'));
  return ofReport.length > 0 && numbers.some(({ counted }) => counted === undefined) && !hasCue(pieces, 'group');
}

/** The cues of each figure of the whole, the most telling first. */
const telling: readonly (readonly [Measure | undefined, ...Cue[]])[] = [
  ['reporter', 'who'],
  ['date', 'when', 'day'],
  ['days', 'duration', 'last'],
  ['categories', 'category'],
  ['groups', 'group'],
  ['kinds', 'kind', 'crime'],
  ['convictions', 'conviction', 'convicted'],
  ['places', 'place', 'where'],
  [undefined, 'compare', 'both'],
  ['title', 'name'],
  ['arrests', 'arrest', 'people', 'operation'],
  ['convictions', 'chart'],
  ['arrests', 'sum', 'count', 'all', 'title'],
  ['reporter', 'reporter'],
];

/** A number alone, "is 317 true?": what the report has this number for. */
function askNumber({ numbers, has, isClaim, convicted }: Asked, dataset: Dataset): FactFinding | undefined {
  const { rows, totals } = dataset;
  const [number, ...others] = numbers;
  if (!number || has('minus', 'sum', 'compare')) return undefined;
  // "500 or 498?"
  if (numbers.some(({ value }) => value === totals.arrests)) return found(whole('arrests'));
  if (others.length > 0) return undefined;
  if (number.quantity.form === 'share') return missed({ kind: 'unread', text: number.text, near: [] });
  const same = [rows.groups, rows.jurisdictions, rows.convictions, rows.categories].flatMap(table =>
    table.filter(({ count }) => count === number.value).map(row => nameRow(row, dataset)),
  );
  const [first, ...more] = same;
  if (!first && convicted && number.value === totals.arrests - convicted.rows[0].count)
    return found(relate('without', convicted));
  if (!first && isNearTotal(number, isClaim, dataset)) return found(whole('arrests'));
  if (!first) return missed({ kind: 'unread', text: number.text, near: [] });
  if (more.length === 0 || first.rows[0].table !== 'convictions') return found(factOf(first));
  return found(choose('is', 'convictions', number.value));
}

/** "Nearly 500, what is the exact number"; "my neighbor insists it's over 500, is it" claims something of the total. */
function isNearTotal({ quantity: { stated } }: Claimed, isClaim: boolean, { totals: { arrests } }: Dataset): boolean {
  const isClose = isClaim && stated.value * 2 > arrests && stated.value < arrests * 2;
  return isClose || compare(stated, arrests) === 'matches';
}
