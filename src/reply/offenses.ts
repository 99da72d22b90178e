import type { Category, Dataset, Offense, Topic } from '../dataset/dataset.ts';
import { markCount } from '../dataset/revisions.ts';
import { formatCount, formatShare } from '../figures.ts';
import { ask, makeAnswer } from './answer.ts';
import { revisionSection } from './later-note.ts';
import { joinWords, nextButton, rankWords, rowLine, tellFigure, textLine } from './lines.ts';
import { listOffenses, offensesByTopic, rankOffenses, type Sorting } from './offense-lists.ts';
import {
  categoryMenu,
  categoryOf,
  chartOffenses,
  countKinds,
  ofAllConvictions,
  offenseLine,
  offenseWithCount,
  rankedOffense,
  revisionOfOffense,
  useOfOffense,
} from './offense-words.ts';
import { pageAround, pageButtons, rowsPerPage, turnTo } from './page.ts';
import type { Answer, Audience, Section } from './reply.ts';

/** An offense, and what the answer must say about the name that it was asked for by. */
export interface AskedOffense {
  readonly offense: Offense;
  readonly note: string | undefined;
  /** What to write into buttons to find it again, with its note. */
  readonly value: string;
}

export interface OffenseListView {
  readonly category: Category | undefined;
  readonly sorting: Sorting;
  readonly page: number;
  readonly audience: Audience;
}

/** The labels of the chart, or of one category of it, a page at a time. */
export function answerOffenseList(dataset: Dataset, view: OffenseListView, note?: string): Answer {
  const { category, sorting, audience } = view;
  const ranking = listOffenses(dataset, 'count', category);
  const page = turnTo(listOffenses(dataset, sorting, category), view.page);
  const sort = sorting === 'count' ? undefined : sorting;
  const question = ask('convictions', { category: category?.id, sort });
  const first = ranking[0]?.row;
  const most = first ? ` The most are for ${first.name}: ${formatCount(first.count)}.` : '';
  const kinds = countKinds(ranking);
  const sum = category
    ? `${category.name}: ${ofAllConvictions(category, dataset)}, of ${kinds}.`
    : `${formatCount(dataset.totals.convictions)} convictions of ${kinds}.`;
  return makeAnswer(dataset, {
    question: ask('convictions', { ...question.options, page: page.number > 1 ? page.number : undefined }),
    sentence: [`${sum}${ranking.length > 1 ? most : ''}`, note].filter(Boolean).join(' '),
    title: `${dataset.title}: convictions${category ? `, ${category.name}` : ', by kind'}`,
    uses: [{ table: 'convictions' }, ...(category ? [{ table: 'categories' as const, row: category.id }] : [])],
    named: [
      ...(first && ranking.length > 1 ? [useOfOffense(first)] : []),
      ...(category ? [{ table: 'categories' as const, row: category.id }] : []),
    ],
    sections: [
      { heading: undefined, lines: page.rows.map(ranked => rankedOffense(ranked, dataset)) },
      {
        heading: undefined,
        lines: [category?.note, note].filter(text => text !== undefined).map(text => textLine(text)),
      },
    ],
    chart: chartOffenses(dataset, category ? `convictions, ${category.name}` : 'convictions by kind', page.rows),
    next: [
      ...pageButtons(page, question),
      nextButton(
        sorting === 'count' ? 'Sort by name' : 'Sort by count',
        ask('convictions', { category: category?.id, sort: sorting === 'count' ? 'name' : undefined }),
      ),
      categoryMenu(dataset, ask('convictions', { sort }), category),
    ],
    audience,
  });
}

/** One label: its count, share, rank, category, and the other labels for the same thing. */
export function answerOffense(dataset: Dataset, asked: AskedOffense, audience: Audience, remark?: string): Answer {
  const { offense, note, value } = asked;
  const ranking = rankOffenses(dataset);
  const own = ranking.find(({ row }) => row === offense);
  const rank = own ? rankWords(own) : '';
  const category = categoryOf(offense, dataset);
  const topic = dataset.rows.topics.find(({ id }) => id === offense.topic);
  const siblings = (topic && offensesByTopic(dataset).get(topic.id)) ?? [];
  const others = siblings.filter(other => other !== offense);
  const listed = joinWords(others.map(other => offenseWithCount(other, dataset)));
  const together = topic ? `With ${listed} it makes ${formatCount(topic.count)}.` : undefined;
  const revision = revisionOfOffense(offense, dataset);
  const standing = `${rank} of ${countKinds(dataset.rows.convictions)}`;
  const words = { name: offense.name, figure: ofAllConvictions(offense, dataset), standing, joint: 'for' } as const;
  return makeAnswer(dataset, {
    question: ask('convictions', { offense: value }),
    sentence: [tellFigure(words, revision), together, note, remark].filter(Boolean).join(' '),
    title: offense.name,
    uses: [
      useOfOffense(offense),
      { table: 'categories', row: offense.category },
      ...(topic ? [{ table: 'topics' as const, row: topic.id }] : []),
    ],
    named: others.map(useOfOffense),
    facts: [
      { label: 'Convictions', value: markCount(offense.count, revision) },
      { label: 'Share', value: formatShare(offense.count, dataset.totals.convictions) },
      { label: 'Rank', value: `${rank} of ${formatCount(ranking.length)}` },
      ...(category ? [{ label: 'Category', value: `${category.name} (${formatCount(category.count)})` }] : []),
    ],
    sections: [
      { heading: undefined, lines: explain(offense, note).map(text => textLine(text)) },
      revisionSection(revision),
      ...(topic ? [listTogether(dataset, `Labels for one thing: ${topic.name}`, siblings, offense)] : []),
    ],
    chart: chartOffenses(dataset, 'convictions by kind', pageAround(ranking, [offense]), [offense]),
    next: [
      nextButton('All convictions', ask('convictions')),
      ...(category ? [nextButton(category.name, ask('convictions', { category: category.id }))] : []),
      categoryMenu(dataset, ask('convictions'), undefined),
    ],
    audience,
  });
}

export interface SeveralOffenses {
  /** What they were asked for by, in the answer's words. */
  readonly words: string;
  readonly offenses: readonly Offense[];
  readonly topic: Pick<Topic, 'name'> | undefined;
  readonly note: string | undefined;
  readonly value: string;
}

/** Several labels that one name fits, each with its count, and their sum. */
export function answerSeveral(dataset: Dataset, asked: SeveralOffenses, audience: Audience): Answer {
  const { words, offenses, topic, note, value } = asked;
  const several = new Set(offenses);
  const count = offenses.reduce((sum, offense) => sum + offense.count, 0);
  const parts = offenses.slice(0, 5).map(offense => offenseWithCount(offense, dataset));
  const more = offenses.length > 5 ? [`${formatCount(offenses.length - 5)} more`] : [];
  const title = topic?.name ?? `labels with “${words}”`;
  return makeAnswer(dataset, {
    question: ask('convictions', { offense: value }),
    sentence: [
      `${topic?.name ?? `Labels with “${words}”`}: ${ofAllConvictions({ count }, dataset)}: ${joinWords([...parts, ...more])}.`,
      note,
    ]
      .filter(Boolean)
      .join(' '),
    title: `${dataset.title}: convictions, ${title}`,
    uses: [...offenses.map(useOfOffense), { table: 'topics' }],
    named: offenses.map(useOfOffense),
    sections: [
      { heading: undefined, lines: note ? [textLine(note)] : [] },
      listTogether(dataset, 'Labels', offenses, undefined),
    ],
    chart: chartOffenses(
      dataset,
      `convictions, ${title}`,
      rankOffenses(dataset)
        .filter(({ row }) => several.has(row))
        .slice(0, rowsPerPage),
    ),
    next: [
      ...offenses.slice(0, 4).map(({ id, name }) => nextButton(name, ask('convictions', { offense: id }))),
      nextButton('All convictions', ask('convictions')),
    ],
    audience,
  });
}

function explain(offense: Offense, note: string | undefined): string[] {
  const printed = offense.label === offense.name ? undefined : `The report prints it as “${offense.label}”.`;
  return [note, printed, offense.note].filter(text => text !== undefined);
}

function listTogether(
  dataset: Dataset,
  heading: string,
  offenses: readonly Offense[],
  asked: Offense | undefined,
): Section {
  const count = offenses.reduce((sum, offense) => sum + offense.count, 0);
  const total = dataset.totals.convictions;
  return {
    heading,
    lines: [
      ...offenses.map(offense => offenseLine(offense, dataset, offense === asked)),
      rowLine('Together', count, total),
    ],
  };
}
