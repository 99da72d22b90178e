import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { ask, makeAnswer } from '../src/reply/answer.ts';
import { writeCsvFiles } from '../src/reply/briefing/csv-files.ts';
import { type Part, parts, writeBriefing } from '../src/reply/briefing/parts.ts';
import { shortenSections } from '../src/reply/briefing/shorten.ts';
import { textFilesOf } from '../src/reply/briefing/text-file.ts';
import { chartCategories } from '../src/reply/category-chart.ts';
import type { Chart } from '../src/chart/chart.ts';
import { nextButton } from '../src/reply/lines.ts';
import { chartOverview } from '../src/reply/overview-chart.ts';
import { rowsPerPage } from '../src/reply/page.ts';
import { chartPlaces } from '../src/reply/place-charts.ts';
import { rankPlaces } from '../src/reply/place-words.ts';
import type { Answer, ReplyFile } from '../src/reply/reply.ts';

/** A neutral briefing for moderators: a private preview to read first, and to post second. */
export const briefing = defineCommand({
  name: 'briefing',
  description: 'For moderators: a neutral briefing on the report, to read first and to post second',
  permissions: PermissionFlagsBits.ManageMessages,
  addOptions(command) {
    command.addStringOption(option =>
      option
        .setName('part')
        .setDescription('What it covers; everything if left out')
        .addChoices(...parts.map(part => ({ name: part, value: part }))),
    );
  },

  options: z.strictObject({ part: z.enum(parts).optional(), as: z.enum(['csv', 'text']).optional() }),

  answer({ part = 'everything', as }, dataset) {
    if (as === 'csv') return hand(dataset, { part, as }, 'The tables of the report as CSV', writeCsvFiles(dataset));
    if (as === 'text') return hand(dataset, { part, as }, 'The briefing as text', [textFilesOf(dataset)[part]]);
    const written = writeBriefing(dataset, part);
    return makeAnswer(dataset, {
      question: ask('briefing', { part }),
      sentence: written.opening,
      title: `${dataset.title}: briefing`,
      uses: written.uses,
      detail: part === 'everything' || part === 'limits',
      facts: written.facts,
      sections: shortenSections(
        written.sections,
        part === 'everything' ? rowsInWhole : rowsInPart,
        'which the CSV and Text files list',
      ),
      chart: drawPart(dataset, part),
      next: [
        nextButton('CSV', ask('briefing', { part, as: 'csv' }), 'beside'),
        nextButton('Text', ask('briefing', { part, as: 'text' }), 'beside'),
        {
          kind: 'menu',
          placeholder: 'Part…',
          question: ask('briefing'),
          option: 'part',
          choices: parts.map(name => ({ label: name, value: name, chosen: name === part })),
        },
      ],
      audience: 'private',
      shareLabel: 'Post in channel',
    });
  },
});

/** So many rows of each list that all lists have room in one message. */
const rowsInWhole = 10;
/** The same for a message with one list. */
const rowsInPart = 30;

interface Handed {
  readonly part: Part;
  readonly as: 'csv' | 'text';
}

function hand(dataset: Dataset, handed: Handed, what: string, files: readonly ReplyFile[]): Answer {
  const { opening, uses, facts } = writeBriefing(dataset, handed.part);
  return makeAnswer(dataset, {
    question: ask('briefing', { ...handed }),
    sentence: `${what}. ${opening}`,
    title: `${dataset.title}: briefing, files`,
    uses,
    facts,
    files,
    audience: 'private',
  });
}

function drawPart(dataset: Dataset, part: Part): Chart | undefined {
  switch (part) {
    case 'everything':
    case 'groups':
      return chartOverview(dataset);
    case 'places':
      return chartPlaces(dataset, rankPlaces(dataset).slice(0, rowsPerPage), []);
    case 'convictions':
      return chartCategories(dataset);
    case 'limits':
      return undefined;
  }
}
