import { z } from 'zod';
import { type Command, defineCommand } from '../src/command.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { formatCount } from '../src/figures.ts';
import { ask, makeAnswer } from '../src/reply/answer.ts';
import { laterSection } from '../src/reply/later-note.ts';
import { nextButton, textLine } from '../src/reply/lines.ts';
import { pageButtons, turnTo } from '../src/reply/page.ts';
import { formatDay } from '../src/reply/receipt.ts';
import type { Answer, Line } from '../src/reply/reply.ts';

/** Where the figures come from, what they cannot say, and what else can be asked. */
export function createAbout(others: readonly Command[]): Command {
  return defineCommand({
    name: 'about',
    description: 'Where the figures come from, what they cannot say, and what this bot keeps: nothing',

    options: z.strictObject({
      part: z.literal('later').optional(),
      page: z.coerce.number().int().min(1).optional(),
    }),

    answer: ({ part, page = 1 }, dataset) =>
      part === 'later' ? answerLater(dataset, page) : answerAbout(dataset, others),
  });
}

function answerAbout(dataset: Dataset, others: readonly Command[]): Answer {
  const later = dataset.statements.length > 0 ? '; what was said later is told in the name of who said it' : '';
  return makeAnswer(dataset, {
    question: ask('about'),
    sentence: `The figures are those of one report, ${dataset.title}, by ${dataset.report.reporter} on ${formatDay(dataset.report.date)}, in dataset version ${dataset.version}${later}.`,
    title: 'About these figures',
    uses: everything,
    detail: true,
    sections: [
      {
        heading: 'Sources',
        lines: dataset.sources.flatMap(({ title, path, description }) => [
          textLine(title, undefined, path),
          textLine(description),
        ]),
      },
      {
        heading: `Dataset ${dataset.version}, ${formatDay(dataset.created)}, ${dataset.license}`,
        lines: dataset.checks.map(check => textLine(check, 'Checked:')),
      },
      { heading: 'Privacy', lines: [textLine(privacy)] },
      {
        heading: 'Commands',
        lines: others.map(nameCommand),
      },
    ],
    next: [
      nextButton('Summary', ask('summary')),
      ...(dataset.statements.length > 0 ? [nextButton('Later statements', ask('about', { part: 'later' }))] : []),
    ],
    audience: 'public',
  });
}

/** What was said of the figures after the report, a page at a time; each leads to its source. */
function answerLater(dataset: Dataset, number: number): Answer {
  const { statements, title } = dataset;
  const page = turnTo(statements, number, statementsPerPage);
  const question = ask('about', { part: 'later' });
  const found = statements.length === 0 ? 'none was found' : `${formatCount(statements.length)} were found`;
  return makeAnswer(dataset, {
    question: ask('about', { part: 'later', page: page.number > 1 ? page.number : undefined }),
    sentence: `Statements on ${title} after the report: ${found}. The figures here stay those of the report.`,
    title: 'What was said later',
    uses: everything,
    sections: [laterSection(page.rows, dataset)],
    next: [...pageButtons(page, question), nextButton('About', ask('about'))],
    audience: 'public',
  });
}

/** So few that all of them have room in one message, with their links. */
const statementsPerPage = 5;

const everything = [
  { table: 'jurisdictions' },
  { table: 'convictions' },
  { table: 'categories' },
  { table: 'topics' },
  { table: 'groups' },
] as const;

function nameCommand({ name, description, kind }: Command): Line {
  if (kind === 'slash') return { kind: 'command', name, text: description };
  return textLine('in the menu of any message, under Apps: sets the figures in it beside those of the report', name);
}

const privacy =
  'The bot sees only the command, button or message that you point it at, keeps nothing of it, and logs neither who asked nor what was written.';
