import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Chart } from '../../src/chart/chart.ts';
import type { ReplyFile } from '../../src/reply/reply.ts';
import { type OwnReading, write } from './own-reading.ts';

/** Finds figures that their own source withdrew or corrected and that go out without saying so. */

/** What a note says that has no room for all of them. */
const more = 'more were withdrawn or corrected';

/**
 * A text that people may read without anything else: a sentence, a label, alt text, a file. A figure in it is told of in whole
 * sentences, or has a mark that a note explains, or says of itself that it is withdrawn.
 */
export function checkText(text: string, own: OwnReading): readonly string[] {
  const { text: marked, plain, rowsOf } = own.mark(text);
  const note = /^(?:• )?† .*$/mu.exec(plain)?.[0] ?? plain.split(/(?=† )/u)[1] ?? '';
  return own.revisions
    .filter(
      ({ row, text: said, clause }) =>
        plain.includes(write(row.count)) && !plain.replace(note, '').includes(clause) && !plain.includes(said),
    )
    .flatMap(({ row, kind, clause }) => {
      const isExplained = note.includes(clause) || note.includes(more);
      const mark = isExplained ? `†|, ${kind}| \\(${kind}` : `, ${kind}| \\(${kind}`;
      const figure = new RegExp(`(?<![\\d.,])${write(row.count)}(?![\\d%]|[.,]\\d)(${mark})?`, 'gu');
      return marked
        .split(/\n|; |(?<=\.) /u)
        .filter(line => [...line].some(sign => rowsOf(sign).includes(row)))
        .filter(line => {
          const told = [...line.matchAll(figure)].map(([, as]) => as);
          return told.length > 0 && told.every(as => as === undefined);
        })
        .map(line => `${row.title} ${row.count} without its note: ${line} in ${plain.slice(0, 200)}`);
    });
}

/** A picture has its mark on each such row, and the note. Its alt text is a text. */
export function checkChart(chart: Chart, { revisions }: OwnReading): readonly string[] {
  const bars = chart.kind === 'map' ? chart.points : chart.panels.flatMap(panel => panel.bars);
  return revisions.flatMap(({ row, clause }) => {
    const isNoted = chart.note?.startsWith('† ') && (chart.note.includes(clause) || chart.note.includes(more));
    return bars
      .filter(({ label, value }) => row.names.includes(label) && value === row.count)
      .filter(({ revised }) => !revised || !isNoted)
      .map(({ label, value }) => `${label} ${value} in the picture “${chart.title}” without its mark or note`);
  });
}

/** A row of a CSV file says it in its own cells; a text is read as a whole. */
export function checkFile({ name, data }: ReplyFile, own: OwnReading): readonly string[] {
  const text = new TextDecoder().decode(data);
  if (name.endsWith('.txt')) return checkText(text, own).map(fault => `${name}: ${fault}`);
  if (!name.endsWith('.csv')) return [];
  const rows = z.array(z.array(z.string())).parse(parse(text, { bom: true, record_delimiter: '\r\n' }));
  return rows.flatMap(cells =>
    own.revisions
      .filter(({ row }) => row.names.some(title => cells.includes(title)) && cells.includes(String(row.count)))
      .filter(({ text: said, kind }) => !cells.some(cell => cell.includes(kind) && cell.includes(said)))
      .map(({ row }) => `${name}: ${row.title} ${row.count} without what was said later`),
  );
}
