import { byCount, printedRows, revisionsOf, sumOf, sumWith } from '../dataset/counted.ts';
import type { Category, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { Named } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { chartRows } from './charts.ts';
import { joinSentences, rowLine, tellRevisions } from './lines.ts';
import { answerNamed, ask, makeAnswer } from './make-reply.ts';
import { offer } from './misses.ts';
import { allOf, rowChoice, rowMenu, rowsPerPage, turnTo } from './page.ts';
import type { Answer, Context, NextMenu } from './reply.ts';
import { aboutNamed, tellRow } from './row-details.ts';
import { echo, noteOf } from './word-names.ts';
import { figureOf, leaderOf, nameSome, nameWithCount } from './word-rows.ts';

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
    details: category ? aboutNamed(category, context).slice(0, 1) : [],
    chart: chartRows('convictions', rows, context, [], heading?.title),
    menu: headingMenu(context, heading, sort),
    buttons: buttons.length > 0 ? buttons : [allOf('convictions', context)],
  });
}

/** One label, one thing that the report has several labels for, or labels that share the words of a name. */
export function answerOffense(named: Named, context: Context): Answer {
  const { rows, kind } = named;
  const [row] = rows;
  const heading = sumWith('categories', row, context.dataset);
  const isOfWords = kind === 'words';
  const isSum = isOfWords || row.table === 'topics';
  const labels = isOfWords ? rows : printedRows(row);
  return answerNamed(context, named, {
    question: ask('convictions', { offense: named.key }),
    sentence: isSum ? tellSum(named, labels, context) : tellLabel(row, heading, context),
    list: isOfWords ? rows.map(each => rowLine(each, context)) : [],
    details: isOfWords ? [] : aboutNamed(named, context),
    chart: chartRows('convictions', labels.slice(0, rowsPerPage), context, [], isOfWords ? undefined : row.title),
    menu: headingMenu(context),
    buttons: [allOf('convictions', context), ...(heading && !isSum ? offer([heading], context) : [])],
  });
}

/** Several labels, each with its count, and their sum, which is ours. */
function tellSum({ rows, name, kind }: Named, labels: readonly Row[], context: Context): string {
  const { dataset, say } = context;
  const isOfWords = kind === 'words';
  const names = labels.map(label => nameWithCount(label, context));
  const sum = say(isOfWords ? 'convictions-with-words' : 'convictions-of-topic', {
    title: isOfWords ? echo(name, say) : rows[0].title,
    rows: rows.length,
    count: sumOf(labels),
    total: dataset.totals.convictions,
    labels: isOfWords ? nameSome(names, context, fewNamed) : names,
  });
  return joinSentences(sum, tellRevisions(revisionsOf(labels), say));
}

/** A label, with the heading that has its name and the other labels for the same thing. */
function tellLabel(label: Row, heading: Category | undefined, context: Context): string {
  const { dataset, say } = context;
  if (label.revision) return tellRow(label, context);
  const topic = sumWith('topics', label, dataset);
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

/** What to add when something was asked for together with a heading: that it belongs there, or where else. */
export function tellHeading({ rows }: Named, asked: Row, { dataset, say }: Context): string | undefined {
  const [row] = rows;
  if (row.table === 'categories')
    return row === asked ? undefined : say('heading-of-its-own', { heading: row.title, asked: asked.title });
  const labels = new Set<Row>(rows.flatMap(printedRows));
  const own = dataset.rows.categories.filter(({ parts }) => parts.some(part => labels.has(part)));
  const headings = own.map(({ title }) => title);
  const where = own.some(each => each === asked) ? 'there' : 'elsewhere';
  return say('label-sorted', { rows: rows.length, headings, asked: asked.title, where });
}

/** The word that the menu of headings uses for none of them. */
export const allHeadings = 'all';

/** A menu of headings with their figures; the first choice is all of them, and the second the chosen one. */
function headingMenu(context: Context, chosen?: Row, sort?: 'name'): NextMenu {
  const { dataset, say } = context;
  const menu = rowMenu('category', ask('convictions', { sort }), context, chosen);
  const figure = say('count', { count: dataset.totals.convictions });
  const whole = say('choice', { name: say('menu-heading-all'), figure });
  const first = { label: whole, value: allHeadings, chosen: false };
  return { ...menu, choices: [first, ...(chosen ? [rowChoice(chosen, context, true)] : []), ...menu.choices] };
}
