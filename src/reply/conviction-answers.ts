import { byCount, printedRows, revisionsOf, sumOf } from '../dataset/counted.ts';
import type { Category, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { Named } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { chartAround, chartRows } from './charts.ts';
import {
  echo,
  figureOf,
  joinSentences,
  leaderOf,
  nameSome,
  nameWithCount,
  nextButton,
  noteOf,
  rowLine,
  tellRevisions,
} from './lines.ts';
import { answerNamed, ask, makeAnswer } from './make-reply.ts';
import { allOf, rowChoice, rowMenu, rowsPerPage, turnTo } from './page.ts';
import type { Answer, Context, NextMenu } from './reply.ts';
import { aboutRow, tellRow } from './row-details.ts';

/** As many labels as a sentence names where a list of them all follows. */
const fewNamed = 3;

/** The labels of the chart, or of one heading, a page at a time; the largest first, or by name. */
export function answerChart(category: Named | undefined, context: Context, page = 1, sort?: 'name'): Answer {
  const { dataset, say } = context;
  const [heading] = category?.rows ?? [];
  const all = byCount(heading?.parts ?? dataset.rows.convictions);
  const ordered = sort ? all.toSorted((a, b) => a.title.localeCompare(b.title, 'en')) : all;
  const first = ask('convictions', { category: category?.key, sort });
  const { rows, question, buttons } = turnTo(ordered, page, first, context);
  const kinds = { ...leaderOf(all), kinds: all.length };
  const told = all.slice(0, 1);
  return makeAnswer(context, {
    question,
    sentence: joinSentences(
      category && noteOf(category, context),
      heading
        ? say('convictions-of-heading', { ...figureOf(heading, context), ...kinds })
        : say('convictions-of-chart', { total: dataset.totals.convictions, ...kinds }),
      tellRevisions(revisionsOf(told), say),
    ),
    rows: heading ? [heading, ...rows] : rows,
    told,
    list: rows.map(row => rowLine(row, context)),
    details: heading ? aboutRow(heading, context).slice(0, 1) : [],
    chart: chartRows('convictions', rows, context, [], heading?.title),
    menu: headingMenu(context, heading, sort),
    buttons: buttons.length > 0 ? buttons : [allOf('convictions', context)],
  });
}

/** One label, or one thing that the report has several labels for: its count, share and rank. */
export function answerLabel(named: Named, context: Context): Answer {
  const [row] = named.rows;
  const { categories } = context.dataset.rows;
  const isTopic = row.table === 'topics';
  const heading = categories.find(({ parts }) => parts.some(part => part === row));
  const label = heading && context.say('button-heading', { heading: heading.title, count: heading.count });
  return answerNamed(context, named, {
    question: ask('convictions', { offense: named.key }),
    sentence: isTopic ? tellSum(row, context) : tellLabel(row, heading, context),
    details: aboutRow(row, context),
    chart: isTopic
      ? chartRows('convictions', row.parts, context, [], row.title)
      : chartAround('convictions', [row], context),
    menu: headingMenu(context),
    buttons: [
      allOf('convictions', context),
      ...(label ? [nextButton(label, ask('convictions', { category: heading.id }))] : []),
    ],
  });
}

function tellSum(topic: Row, context: Context): string {
  const labels = topic.parts.map(part => nameWithCount(part, context));
  const sum = context.say('convictions-of-topic', { ...figureOf(topic, context), labels });
  return joinSentences(sum, tellRevisions(revisionsOf([topic]), context.say));
}

/** A label, with the heading that has its name and the other labels for the same thing. */
function tellLabel(label: Row, heading: Category | undefined, context: Context): string {
  const { dataset, say } = context;
  if (label.revision) return tellRow(label, context);
  const topic = dataset.rows.topics.find(({ parts }) => parts.some(part => part === label));
  const others = topic?.parts.filter(part => part !== label).map(part => nameWithCount(part, context)) ?? [];
  const told = topic && say('label-with-others', { others: nameSome(others, context), count: topic.count });
  if (!heading || heading.parts.length === 1 || !isSameName(heading.title, label.title))
    return joinSentences(tellRow(label, context), told);
  const same = { heading: heading.title, sum: heading.count, others: heading.parts.length - 1 };
  return joinSentences(
    say('convictions-of-label-and-heading', { ...figureOf(label, context), ...same }),
    heading.count === topic?.count ? undefined : told,
  );
}

/** "Weapon offense" and "Weapon offenses" are one name. */
function isSameName(one: string, other: string): boolean {
  return toSingular(normalize(one)) === toSingular(normalize(other));
}

/** Several labels that share the words of a name, each with its count, and their sum, which is ours. */
export function answerWords(named: Named, context: Context): Answer {
  const { dataset, say } = context;
  const { rows, name } = named;
  const labels = rows.map(row => nameWithCount(row, context));
  const told = say('convictions-with-words', {
    words: echo(name, say),
    rows: rows.length,
    count: sumOf(rows),
    total: dataset.totals.convictions,
    labels: nameSome(labels, context, fewNamed),
  });
  return answerNamed(context, named, {
    question: ask('convictions', { offense: named.key }),
    sentence: joinSentences(told, tellRevisions(revisionsOf(rows), say)),
    list: rows.map(row => rowLine(row, context)),
    chart: chartRows('convictions', rows.slice(0, rowsPerPage), context),
    menu: headingMenu(context),
    buttons: [allOf('convictions', context)],
  });
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
