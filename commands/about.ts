import { z } from 'zod';
import { type Command, defineCommand } from '../src/command.ts';
import type { Row } from '../src/dataset/dataset.ts';
import { perDataset } from '../src/dataset/per-dataset.ts';
import { laterSection, tellChecks } from '../src/reply/lines.ts';
import { ask, makeAnswer } from '../src/reply/make-reply.ts';
import { turnTo } from '../src/reply/page.ts';
import type { Answer, Context, Line } from '../src/reply/reply.ts';
import { wholeOf } from '../src/reply/word-rows.ts';

/** What can be asked, where the figures come from, and what this bot keeps. Always private. */
export function createAbout(others: readonly Command[]): Command {
  return defineCommand({
    name: 'about',
    description: 'command-about',
    example: '/about',

    options: z.strictObject({ part: z.literal('later').optional(), page: z.coerce.number().int().min(1).optional() }),

    answer: ({ part, page = 1 }, context) =>
      part === 'later' ? answerLater(page, context) : answerAbout(context, others),
  });
}

function answerAbout(context: Context, others: readonly Command[]): Answer {
  const { dataset, say } = context;
  const { version, created, license, statements } = dataset;
  const lines = tellChecks(context).map(text => ({ lead: say('about-checked'), text }));
  return makeAnswer(context, {
    question: ask('about'),
    sentence: say('about', wholeOf(context)),
    rows: everything(dataset),
    told: everything(dataset),
    list: [...others.map(command => nameCommand(command, context)), { text: say('about-privacy') }],
    details: [{ heading: say('about-data', { version, day: created, license }), lines }],
    buttons: statements.length > 0 ? [{ label: say('button-later'), question: ask('about', { part: 'later' }) }] : [],
    audience: 'private',
  });
}

/** What was said of the figures after the report, a page at a time; each leads to its source. It is too long for a channel. */
function answerLater(number: number, context: Context): Answer {
  const { dataset, say } = context;
  const first = ask('about', { part: 'later' });
  const { rows: statements, ...page } = turnTo(dataset.statements, number, first, context, statementsPerPage);
  return makeAnswer(context, {
    ...page,
    sentence: say('about-later', { ...wholeOf(context), statements: dataset.statements.length }),
    rows: everything(dataset),
    told: everything(dataset),
    list: laterSection(statements, context).lines,
    sharing: 'never',
    audience: 'private',
  });
}

/** So few that all of them have room in one message, with their links. */
const statementsPerPage = 5;

const everything = perDataset(({ rows }): readonly Row[] => Object.values(rows).flat());

function nameCommand({ name, kind, example, description }: Command, { say }: Context): Line {
  if (kind === 'message') return { lead: say(description), text: say('about-check-figures') };
  return {
    command: name,
    text: example === `/${name}` ? say(description) : say('about-command', { description: say(description), example }),
  };
}
