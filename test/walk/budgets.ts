import type { Embed, Message } from '../../src/playground/message-shape.ts';
import type { Question } from '../../src/reply/reply.ts';

/**
 * How long a sentence, and an embed with title, text, fields and footer, may be, in characters as Discord counts them, Markdown
 * included. A public answer stands in the middle of people's talk: it is the size of a good comment. Details have Discord's limits.
 */
const budgets = {
  figure: [260, 360],
  list: [260, 900],
  summary: [300, 1000],
  briefing: [300, 1300],
  details: [260, 6000],
  check: [200, 200],
  about: [300, 6000],
} as const;

/** In a check of a message each claim takes a line. */
const perClaim = 140;

const mostRows = 2;

export type Sort = keyof typeof budgets;

/** How the sentences of answers about several rows go. */
const listed =
  /are tied for|arrested in [\d,]+ places|convictions? of [\d,]+ kinds?|are sorted under|groups? of the|The [\d,]+ of|is our sum|(?:places|kinds of conviction|headings|groups) ha(?:ve|s)|On average|The median|(?:^\*\*|\. )(?:Heading |The report gives no figure)|our sum of [\d,]+ labels/;

/** What sort of answer a question gets: an answer about one thing has no list but where its sentence opens one. */
export function sortOf({ command, options }: Question, verb: string, content: string): Sort {
  if (verb === 'details') return 'details';
  if (command === 'summary' || command === 'briefing' || command === 'about') return command;
  if (command === 'Check figures') return 'check';
  const isOfOne = [options.city, options.offense, options.question].some(each => each !== undefined);
  return isOfOne && !listed.test(content) ? 'figure' : 'list';
}

/** How much of Discord's room an answer takes. */
export function measure({ content, embeds: [embed], components }: Message, sort: Sort) {
  return {
    sort,
    // As it is read: where a link leads is not.
    sentence: content.replace(/\n-# .*$/u, '').replaceAll(/\]\(<\S*>\)/gu, ']').length,
    embed: embed ? lengthOf(embed) : 0,
    rows: components.length,
    /** Figures that a check of a message found in it. */
    claims: sort === 'check' ? Number.parseInt(content.slice(2), 10) : 0,
  };
}

function lengthOf({ title = '', description = '', fields = [], footer }: Embed): number {
  const texts = [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.join('').length;
}

/** What is over the budget, in words. */
export function checkBudget({ sort, sentence, embed, rows, claims }: ReturnType<typeof measure>): readonly string[] {
  const [longest, largest] = budgets[sort];
  const most = largest + claims * perClaim;
  return [
    ...(sentence > longest ? [`a sentence of ${sentence} characters, over ${longest} (${sort})`] : []),
    ...(embed > most ? [`an embed of ${embed} characters, over ${most} (${sort})`] : []),
    ...(rows > mostRows ? [`${rows} rows of components`] : []),
  ];
}
