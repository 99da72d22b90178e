import type { Context } from './context.ts';
import type { Receipt } from './reply.ts';

/**
 * Where the figures come from: the sources, who counted and when, and the line under every answer.
 *
 * @param files names of those that have all of it
 */
export function receiptOf(context: Context, files: readonly string[] = []): Receipt {
  const { sources, title, report } = context.dataset;
  return {
    sources,
    tail: context.say('receipt-tail', { reporter: report.reporter, report: title, day: report.date }),
    line:
      files.length > 0 ? context.say('receipt-with-files', { line: reportLine(context), files }) : reportLine(context),
  };
}

/** `Operation Safe City · reported by ICE, 28 Sep 2017` */
export function reportLine({ dataset: { title, report }, say }: Context): string {
  return say('receipt-line', { report: title, reporter: report.reporter, day: report.date });
}
