import { z } from 'zod';
import { type Command, defineCommand } from '../src/command.ts';
import { ask, makeAnswer } from '../src/reply/answer.ts';
import { nextButton, textLine } from '../src/reply/lines.ts';
import { formatDay } from '../src/reply/receipt.ts';
import type { Line } from '../src/reply/reply.ts';

/** Where the figures come from, what they cannot say, and what else can be asked. */
export function createAbout(others: readonly Command[]): Command {
  return defineCommand({
    name: 'about',
    description: 'Where the figures come from, what they cannot say, and what this bot keeps: nothing',

    options: z.strictObject({}),

    answer: (_, dataset) =>
      makeAnswer(dataset, {
        question: ask('about'),
        sentence: `Every figure here is from one report, ${dataset.title}, by ${dataset.report.reporter} on ${formatDay(dataset.report.date)}, in dataset version ${dataset.version}.`,
        title: 'About these figures',
        uses: [
          { table: 'jurisdictions' },
          { table: 'convictions' },
          { table: 'categories' },
          { table: 'topics' },
          { table: 'groups' },
        ],
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
        next: [nextButton('Summary', ask('summary'))],
        audience: 'public',
      }),
  });
}

function nameCommand({ name, description, kind }: Command): Line {
  if (kind === 'slash') return { kind: 'command', name, text: description };
  return textLine('in the menu of any message, under Apps: sets the figures in it beside those of the report', name);
}

const privacy =
  'The bot sees only the command, button or message that you point it at, keeps nothing of it, and logs neither who asked nor what was written.';
