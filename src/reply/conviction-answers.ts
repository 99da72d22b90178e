import { byCount, revisionsOf, sumOf } from '../dataset/counted.ts';
import type { Category, Offense, Row, Topic } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { Named } from '../names/named.ts';
import { chartAround, chartRows } from './charts.ts';
import type { Context } from './context.ts';
import { menuLimits } from './discord/limits.ts';
import { echo } from './echo.ts';
import { nameSome, nameWithCount, nextButton, rowLine, textLine } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import { noteOf } from './named-row.ts';
import { pageButtons, rowsPerPage, turnTo } from './page.ts';
import type { Answer, Audience, NextMenu } from './reply.ts';
import { tellRevisions } from './revisions.ts';
import { aboutRow } from './row-details.ts';
import { rowMenu, standingOf } from './row-menu.ts';

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

/** The labels of the chart, or of one heading, a page at a time. */
export function answerChart(category: Named | undefined, view: ChartView, context: Context): Answer {
  const { dataset, say } = context;
  const [heading] = category?.rows ?? [];
  const all = byCount(heading?.parts ?? dataset.rows.convictions);
  const sorted = view.sort === 'name' ? sortByName(all) : all;
  const shown = turnTo(sorted, view.page);
  const options = { category: category?.key, sort: view.sort === 'name' ? view.sort : undefined };
  const figure = {
    total: dataset.totals.convictions,
    kinds: all.length,
    label: all[0]?.title ?? '',
    most: all[0]?.count ?? 0,
  };
  const note = category && noteOf(category, context);
  const leader = all.slice(0, 1);
  return makeAnswer(context, {
    question: ask('convictions', { ...options, page: shown.number > 1 ? shown.number : undefined }),
    sentence: [
      note,
      heading
        ? say('convictions-of-heading', { ...figure, heading: heading.title, count: heading.count })
        : say('convictions-of-chart', figure),
      tellRevisions(revisionsOf(leader), say),
    ]
      .filter(Boolean)
      .join(' '),
    rows: heading ? [heading, ...shown.rows] : shown.rows,
    told: leader,
    list: shown.rows.map(row => rowLine(row, context)),
    details: heading ? aboutRow(heading, context).slice(0, 1) : [],
    chart: chartRows('convictions', shown.rows, context, [], heading?.title),
    menu: headingMenu(context, heading?.id, options.sort),
    buttons:
      shown.pages > 1
        ? pageButtons(shown, ask('convictions', options), context)
        : [nextButton(say('button-all-convictions'), ask('convictions'))],
    audience: view.audience,
  });
}

/** One label, or one thing that the report has several labels for: its count, share and rank. */
export function answerLabel(named: Named, audience: Audience, context: Context, remark?: string): Answer {
  const { dataset, say } = context;
  const [row] = named.rows;
  const note = noteOf(named, context);
  const heading = row.table === 'convictions' ? headingOf(row, context) : undefined;
  return makeAnswer(context, {
    question: ask('convictions', { offense: named.key }),
    sentence: [note, ...tellLabel(row, context)].filter(Boolean).join(' '),
    rows: [row],
    told: [row],
    noted: note !== undefined,
    list: remark === undefined ? [] : [textLine(remark)],
    details: aboutRow(row, context),
    chart:
      row.table === 'topics'
        ? chartRows('convictions', row.parts, context, [], row.title)
        : chartAround('convictions', [row], context),
    menu: headingMenu(context, undefined, undefined),
    buttons: [
      nextButton(say('button-all-convictions'), ask('convictions')),
      ...(heading
        ? [
            nextButton(
              say('button-heading', { heading: heading.title, count: heading.count }),
              ask('convictions', { category: heading.id }),
            ),
          ]
        : []),
    ],
    audience,
  });

  function tellLabel(told: Row, { say: tell }: Context): readonly (string | undefined)[] {
    const figure = { count: told.count, total: dataset.totals.convictions, label: told.title };
    if (told.table === 'topics') {
      return [
        tell('convictions-of-topic', {
          ...figure,
          topic: told.title,
          labels: told.parts.map(part => nameWithCount(part, context)),
        }),
        tellRevisions(revisionsOf([told]), tell),
      ];
    }
    if (told.revision) return [tell('convictions-of-revised-label', { ...figure, revision: told.revision.text })];
    const same = heading && heading.parts.length > 1 && normalize(heading.title) === normalize(told.title);
    return [
      same
        ? tell('convictions-of-label-and-heading', { ...figure, sum: heading.count, others: heading.parts.length - 1 })
        : tell('convictions-of-label', { ...figure, ...standingOf(told, context) }),
      told.table === 'convictions' && !(same && heading.count === topicOf(told, context)?.count)
        ? tellTopic(told, context)
        : undefined,
    ];
  }
}

/** Several labels that share the words of a name, each with its count, and their sum, which is ours. */
export function answerWords(named: Named, audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const { rows, name } = named;
  const count = sumOf(rows);
  return makeAnswer(context, {
    question: ask('convictions', { offense: named.key }),
    sentence: [
      noteOf(named, context),
      say('convictions-with-words', {
        words: echo(name, say),
        rows: rows.length,
        count,
        total: dataset.totals.convictions,
        labels: nameSome(
          rows.map(row => nameWithCount(row, context)),
          fewNamed,
          context,
        ),
      }),
      tellRevisions(revisionsOf(rows), say),
    ]
      .filter(Boolean)
      .join(' '),
    rows,
    told: rows,
    list: rows.map(row => rowLine(row, context)),
    chart: chartRows('convictions', rows.slice(0, rowsPerPage), context),
    menu: headingMenu(context, undefined, undefined),
    buttons: [nextButton(say('button-all-convictions'), ask('convictions'))],
    audience,
  });
}

/** What to add when a label was asked for together with a heading: that it belongs there, or where else. */
export function tellHeading(label: Offense, asked: Category, context: Context): string | undefined {
  const own = headingOf(label, context);
  if (!own) return undefined;
  const { say } = context;
  if (own.id === asked.id) return say('label-under-heading', { heading: own.title });
  return say('label-under-other-heading', { heading: own.title, asked: asked.title });
}

function headingOf({ category }: Offense, { dataset }: Context): Category | undefined {
  return dataset.rows.categories.find(({ id }) => id === category);
}

function topicOf({ topic }: Offense, { dataset }: Context): Topic | undefined {
  return dataset.rows.topics.find(({ id }) => id === topic);
}

/** The other labels for the same thing. */
function tellTopic(label: Offense, context: Context): string | undefined {
  const topic = topicOf(label, context);
  if (!topic) return undefined;
  const others = topic.parts.filter(part => part !== label).map(part => nameWithCount(part, context));
  return context.say('label-with-others', { others: nameSome(others, mostNamed, context), count: topic.count });
}

/** The word that the menu of headings uses for none of them. */
export const allHeadings = 'all';

/** A menu of headings with their figures; the first choice is all of them. The chosen one is always among the 25. */
function headingMenu(context: Context, chosen: string | undefined, sort: 'name' | undefined): NextMenu {
  const { dataset, say } = context;
  const menu = rowMenu('categories', say('menu-heading'), 'category', ask('convictions', { sort }), context);
  const own = dataset.rows.categories.filter(({ id }) => id === chosen);
  const whole = say('choice', {
    name: say('menu-heading-all'),
    figure: say('count', { count: dataset.totals.convictions }),
  });
  const listed = menu.choices.filter(({ value }) => value !== chosen).slice(0, menuLimits.choices - 1 - own.length);
  return {
    ...menu,
    choices: [
      { label: whole, value: allHeadings, chosen: false },
      ...own.map(row => ({
        label: say('choice', { name: row.title, figure: say('count', { count: row.count }) }),
        value: row.id,
        chosen: true,
      })),
      ...listed,
    ],
  };
}

function sortByName<R extends Row>(rows: readonly R[]): readonly R[] {
  const { compare } = new Intl.Collator('en');
  return rows.toSorted((a, b) => compare(a.title, b.title));
}
