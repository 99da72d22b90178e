import type { Dataset } from '../../dataset/dataset.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { laterSection } from '../later-note.ts';
import { caveatsFor, receiptOf } from '../receipt.ts';
import type { Line, ReplyFile } from '../reply.ts';
import { type Briefing, type Part, writeBriefing } from './parts.ts';

/** Each part of the briefing as Markdown. */
export const textFilesOf = perDataset((dataset): Readonly<Record<Part, ReplyFile>> => {
  const write = (part: Part) => writeTextFile(dataset, writeBriefing(dataset, part));
  return {
    everything: write('everything'),
    places: write('places'),
    convictions: write('convictions'),
    groups: write('groups'),
    limits: write('limits'),
  };
});

/** A briefing as Markdown, whole, to paste somewhere else. */
export function writeTextFile(dataset: Dataset, { opening, facts, sections, uses }: Briefing): ReplyFile {
  const text = [
    `# ${dataset.title}`,
    opening,
    facts.map(({ label, value }) => `- ${label}: **${value}**`).join('\n'),
    ...[...sections, laterSection(dataset.statements, dataset)]
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => [`## ${heading}`, '', ...lines.map(writeLine)].join('\n')),
    [
      '## What the report does not say',
      '',
      ...caveatsFor(dataset, uses, true).map(({ text: caveat }) => `- ${caveat}`),
    ].join('\n'),
    receiptOf(dataset).line,
  ].join('\n\n');
  return { name: 'briefing.md', description: 'The briefing as Markdown', data: new TextEncoder().encode(`${text}\n`) };
}

function writeLine(line: Line): string {
  switch (line.kind) {
    case 'row':
      return `- ${line.label}: **${line.figure}**${line.detail ? ` (${line.detail})` : ''}`;
    case 'text': {
      const text = line.link === undefined ? line.text : `[${line.text}](${line.link})`;
      return `- ${[line.lead, text].filter(Boolean).join(' ')}`;
    }
    case 'command':
      return `- /${line.name}: ${line.text}`;
  }
}
