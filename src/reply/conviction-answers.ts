import { byCount, printedRows, revisionsOf, sumOf } from '../dataset/counted.ts';
import type { Category, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { Named } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { chartAround, chartRows } from './charts.ts';
import {
  echo,
  joinSentences,
  nameSome,
  nameWithCount,
  nextButton,
  noteOf,
  rowLine,
  standingOf,
  tellRevisions,
  textLine,
} from './lines.ts';
import { answerNamed, ask, makeAnswer } from './make-reply.ts';
import { allConvictions } from './misses.ts';
import { pageButtons, rowChoice, rowMenu, rowsPerPage, turnTo } from './page.ts';
import type { Answer, Audience, Context, Line, NextMenu } from './reply.ts';
import { aboutRow } from './row-details.ts';

export const sortings = ['count', 'name'] as const;

export interface ChartView {
  readonly sort: (typeof sortings)[number];
  readonly page: number;
  readonly audience: Audience;
}

/** As many labels as one sentence names. */
const mostNamed = 5;
/** And as many where a list of them all follows. */
const fewNamed = 3;

/**
 * The labels of the chart, or of one heading, a page at a time.
 *
 * @param remark what to say above them
 */
export function answerChart(category: Named | undefined, view: ChartView, context: Context, remark?: string): Answer {
  const { dataset, say } = context;
  const [heading] = category?.rows ?? [];
  const all = byCount(heading?.parts ?? dataset.rows.convictions);
  const [leader] = all;
  const byName = view.sort === 'name' ? view.sort : undefined;
  const { rows, ...shown } = turnTo(byName ? sortByName(all) : all, view.page);
  const options = { category: category?.key, sort: byName };
  const figure = {
    total: dataset.totals.convictions,
    kinds: all.length,
    label: leader?.title ?? '',
    most: leader?.count ?? 0,
  };
  const told = leader ? [leader] : [];
  return makeAnswer(context, {
    question: ask('convictions', { ...options, page: shown.number > 1 ? shown.number : undefined }),
    sentence: joinSentences(
      category && noteOf(category, context),
      heading
        ? say('convictions-of-heading', { ...figure, heading: heading.title, count: heading.count })
        : say('convictions-of-chart', figure),
      tellRevisions(revisionsOf(told), say),
    ),
    rows: heading ? [heading, ...rows] : rows,
    told,
    list: listRows(rows, context, remark),
    details: heading ? aboutRow(heading, context).slice(0, 1) : [],
    chart: chartRows('convictions', rows, context, [], heading?.title),
    menu: headingMenu(context, heading, byName),
    buttons: shown.pages > 1 ? pageButtons(shown, ask('convictions', options), context) : [allConvictions(context)],
    audience: view.audience,
  });
}

/** One label, or one thing that the report has several labels for: its count, share and rank. */
export function answerLabel(named: Named, audience: Audience, context: Context, remark?: string): Answer {
  const [row] = named.rows;
  const heading = headingOf(row, context);
  const label = heading && context.say('button-heading', { heading: heading.title, count: heading.count });
  return answerNamed(context, named, {
    question: ask('convictions', { offense: named.key }),
    sentence: row.table === 'topics' ? tellSum(row, context) : tellLabel(row, heading, context),
    list: listRows([], context, remark),
    details: aboutRow(row, context),
    chart:
      row.table === 'topics'
        ? chartRows('convictions', row.parts, context, [], row.title)
        : chartAround('convictions', [row], context),
    menu: headingMenu(context),
    buttons: [
      allConvictions(context),
      ...(label ? [nextButton(label, ask('convictions', { category: heading.id }))] : []),
    ],
    audience,
  });
}

function tellSum(topic: Row, context: Context): string {
  const { dataset, say } = context;
  const labels = topic.parts.map(part => nameWithCount(part, context));
  const figure = { count: topic.count, total: dataset.totals.convictions, topic: topic.title, labels };
  return joinSentences(say('convictions-of-topic', figure), tellRevisions(revisionsOf([topic]), say));
}

/** A label, with the heading that has its name and the other labels for the same thing. */
function tellLabel(label: Row, heading: Category | undefined, context: Context): string {
  const { dataset, say } = context;
  const figure = { count: label.count, total: dataset.totals.convictions, label: label.title };
  if (label.revision) return say('convictions-of-revised-label', { ...figure, revision: label.revision.text });
  const topic = dataset.rows.topics.find(({ parts }) => parts.some(part => part === label));
  const others = topic?.parts.filter(part => part !== label).map(part => nameWithCount(part, context)) ?? [];
  const told = topic && say('label-with-others', { others: nameSome(others, mostNamed, context), count: topic.count });
  if (!heading || heading.parts.length === 1 || !isSameName(heading.title, label.title))
    return joinSentences(say('convictions-of-label', { ...figure, ...standingOf(label, context) }), told);
  const same = { ...figure, heading: heading.title, sum: heading.count, others: heading.parts.length - 1 };
  return joinSentences(
    say('convictions-of-label-and-heading', same),
    heading.count === topic?.count ? undefined : told,
  );
}

/** "Weapon offense" and "Weapon offenses" are one name. */
function isSameName(one: string, other: string): boolean {
  return toSingular(normalize(one)) === toSingular(normalize(other));
}

/** Several labels that share the words of a name, each with its count, and their sum, which is ours. */
export function answerWords(named: Named, audience: Audience, context: Context, remark?: string): Answer {
  const { dataset, say } = context;
  const { rows, name } = named;
  const labels = rows.map(row => nameWithCount(row, context));
  const told = say('convictions-with-words', {
    words: echo(name, say),
    rows: rows.length,
    count: sumOf(rows),
    total: dataset.totals.convictions,
    labels: nameSome(labels, fewNamed, context),
  });
  return answerNamed(context, named, {
    question: ask('convictions', { offense: named.key }),
    sentence: joinSentences(told, tellRevisions(revisionsOf(rows), say)),
    list: listRows(rows, context, remark),
    chart: chartRows('convictions', rows.slice(0, rowsPerPage), context),
    menu: headingMenu(context),
    buttons: [allConvictions(context)],
    audience,
  });
}

function listRows(rows: readonly Row[], context: Context, remark: string | undefined): readonly Line[] {
  return [...(remark === undefined ? [] : [textLine(remark)]), ...rows.map(row => rowLine(row, context))];
}

/** What to add when something was asked for together with a heading: that it belongs there, or where else. */
export function tellHeading({ rows }: Named, asked: Row, { dataset, say }: Context): string | undefined {
  const [row] = rows;
  if (row.table === 'categories')
    return row === asked ? undefined : say('heading-of-its-own', { heading: row.title, asked: asked.title });
  const labels = new Set<Row>(rows.flatMap(printedRows));
  const own = dataset.rows.categories.filter(({ parts }) => parts.some(part => labels.has(part)));
  const sorted = { rows: rows.length, headings: own.map(({ title }) => title) };
  if (own.some(each => each === asked)) return say('label-under-heading', sorted);
  return say('label-under-other-heading', { ...sorted, asked: asked.title });
}

/** The heading of a label. */
function headingOf(row: Row, { dataset }: Context): Category | undefined {
  return dataset.rows.categories.find(({ parts }) => parts.some(part => part === row));
}

/** The word that the menu of headings uses for none of them. */
export const allHeadings = 'all';

/** A menu of headings with their figures; the first choice is all of them, and the second the chosen one. */
function headingMenu(context: Context, chosen?: Row, sort?: 'name'): NextMenu {
  const { dataset, say } = context;
  const own = chosen ? [chosen] : [];
  const menu = rowMenu('categories', say('menu-heading'), 'category', ask('convictions', { sort }), context, own);
  const figure = say('count', { count: dataset.totals.convictions });
  const whole = say('choice', { name: say('menu-heading-all'), figure });
  const first = { label: whole, value: allHeadings, chosen: false };
  return { ...menu, choices: [first, ...own.map(row => rowChoice(row, context, true)), ...menu.choices] };
}

function sortByName<R extends Row>(rows: readonly R[]): readonly R[] {
  const { compare } = new Intl.Collator('en');
  return rows.toSorted((a, b) => compare(a.title, b.title));
}
