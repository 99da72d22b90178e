import type { Dataset } from '../../dataset/dataset.ts';
import { revisionOf, revisionsOf, wordCount } from '../../dataset/revisions.ts';
import { formatCount, formatShare } from '../../figures.ts';
import type { Fact, FactRow, Measure } from '../../lookup/facts/fact.ts';
import { cut } from '../discord/escape.ts';
import { joinWords } from '../lines.ts';
import { countKinds } from '../offense-words.ts';
import { countJurisdictions } from '../place-words.ts';
import { formatDay, type Use } from '../receipt.ts';
import { countDays } from '../report-words.ts';
import { addRows, type Counted, countRow, ofWhole } from './counted.ts';
import { leadingRows, standAt, tableWords } from './rank-words.ts';

/** Discord's limit on the name of a choice. */
const longest = 100;

/**
 * A fact with its figures, for a suggestion: `Driving under the influence: 86 of 317 convictions (27.1%)`. A name that is
 * too long is cut, a figure never.
 */
export function labelFact(fact: Fact, dataset: Dataset): string {
  const { name, figures } = partsOf(fact, dataset);
  return `${cut(name, longest - figures.length - 2)}: ${figures}`;
}

/** What a fact is called, without its figures; asked for by this name, it is found again. */
export function nameFact(fact: Fact, dataset: Dataset): string {
  return partsOf(fact, dataset).name;
}

interface Parts {
  /** A question that leads to the fact. */
  readonly name: string;
  readonly figures: string;
}

function partsOf(fact: Fact, dataset: Dataset): Parts {
  switch (fact.kind) {
    case 'whole':
      return labelWhole(fact.measure, dataset);
    case 'row':
      return labelRow(fact.row, dataset);
    case 'pair': {
      const [left, right] = [countRow(fact.rows[0], dataset), countRow(fact.rows[1], dataset)];
      const unit = left.of === 'arrests' ? 'people arrested' : 'convictions';
      return {
        name: `${left.name} vs. ${right.name}`,
        figures: `${countInLabel(left)} and ${countInLabel(right)} ${unit}`,
      };
    }
    case 'sum':
      return labelSum(fact.rows, dataset);
    case 'ranked':
      return labelRanked(fact, dataset);
    case 'leading': {
      const rows = leadingRows(fact.table, fact.rows, dataset);
      const counts = rows.slice(0, mostCounts).map(({ row }) => countInLabel(row));
      const more = rows.length > mostCounts ? ' …' : '';
      return { name: `Top ${fact.rows} ${tableWords[fact.table]}`, figures: `${counts.join(' · ')}${more}` };
    }
  }
}

/** As many counts as stand in a label. */
const mostCounts = 5;

function labelWhole(measure: Measure, dataset: Dataset): Parts {
  const {
    rows: { convictions: offenses, jurisdictions: places, categories, groups },
    totals,
    report,
  } = dataset;
  switch (measure) {
    case 'arrests':
      return { name: 'People arrested', figures: `${formatCount(totals.arrests)} in ${countJurisdictions(dataset)}` };
    case 'convictions':
      return {
        name: 'Convictions in the chart',
        figures: `${formatCount(totals.convictions)} of ${countKinds(offenses)}`,
      };
    case 'kinds':
      return { name: 'Kinds of conviction', figures: formatCount(offenses.length) };
    case 'places':
      return { name: 'Jurisdictions', figures: formatCount(places.length) };
    case 'categories':
      return { name: 'Categories of conviction', figures: formatCount(categories.length) };
    case 'groups':
      return { name: 'Groups of the people arrested', figures: formatCount(groups.length) };
    case 'days':
      return { name: 'How long it lasted', figures: countDays(dataset) };
    case 'date':
      return { name: 'Date of the report', figures: formatDay(report.date) };
    case 'reporter':
      return { name: 'Who reported it', figures: `${report.reporter}, ${formatDay(report.date)}` };
  }
}

function labelRow(row: FactRow, dataset: Dataset): Parts {
  const counted = countRow(row, dataset);
  const figures = `${ofWhole(counted, dataset)}${laterWord(counted, dataset)}`;
  switch (row.kind) {
    case 'region':
      return {
        name: `Counted in ${row.region}`,
        figures: row.places
          .map(({ id, count }) => wordCount(count, revisionOf(dataset, 'jurisdictions', id)))
          .join(' · '),
      };
    case 'several':
      return { name: counted.name, figures: `${figures}, ${formatCount(row.offenses.length)} labels` };
    case 'category':
      return { name: `${counted.name} category`, figures };
    default:
      return { name: counted.name, figures };
  }
}

function labelSum(rows: readonly FactRow[], dataset: Dataset): Parts {
  const counted = rows.map(row => countRow(row, dataset));
  return {
    name: `${joinWords(counted.map(({ name }) => name))} together`,
    figures: `${ofWhole(addRows(rows, dataset), dataset)}${inPart(
      counted.flatMap(({ uses }) => uses),
      dataset,
    )}`,
  };
}

function labelRanked(fact: Fact & { kind: 'ranked' }, dataset: Dataset): Parts {
  const { table, position, within } = fact;
  const standing = standAt(position, table, dataset, within);
  const [first, ...others] = standing?.rows ?? [];
  const words = capitalize(standing?.words ?? '');
  const share = first ? formatShare(first.count, dataset.totals[first.of]) : '';
  const held = first
    ? `${countInLabel(first)} ${table === 'places' ? 'in' : 'for'} ${cut(first.name, longestHeld)}`
    : '';
  const figures = others.length === 0 ? `${held} (${share})` : `${held} and ${formatCount(others.length)} more`;
  switch (table) {
    case 'places':
      return { name: `${words} people arrested`, figures };
    case 'offenses':
      return { name: within ? `${words} convictions, ${within.name} category` : `${words} convictions`, figures };
    case 'categories':
      return { name: `${words} convictions by category`, figures };
    case 'groups':
      return { name: `${words} group`, figures };
  }
}

/** `33 (withdrawn)` */
function countInLabel({ count, revision }: Counted): string {
  return revision ? `${formatCount(count)} (${revision.kind})` : formatCount(count);
}

/** `, withdrawn` behind a figure of the report's own, and what is said of sums behind others. */
function laterWord({ revision, uses }: Counted, dataset: Dataset): string {
  return revision ? `, ${revision.kind}` : inPart(uses, dataset);
}

/** `, in part withdrawn` behind a sum. */
function inPart(uses: readonly Use[], dataset: Dataset): string {
  const kinds = new Set(revisionsOf(dataset, uses).map(({ kind }) => kind));
  return kinds.size === 0 ? '' : `, in part ${[...kinds].join(' or ')}`;
}

/** As much of a name as stands behind its count. */
const longestHeld = 40;

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
