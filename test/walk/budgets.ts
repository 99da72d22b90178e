import type { Question } from '../../src/reply/reply.ts';

/** How long an answer may be, in characters as Discord counts them, Markdown included, and how many rows of components it has. */
interface Budget {
  readonly sentence: number;
  /** Title, text, fields and footer. */
  readonly embed: number;
}

/** A public answer stands in the middle of people's talk: it is the size of a good comment. Details have Discord's limits. */
const budgets = {
  figure: { sentence: 260, embed: 360 },
  list: { sentence: 260, embed: 900 },
  summary: { sentence: 300, embed: 1000 },
  briefing: { sentence: 300, embed: 1300 },
  details: { sentence: 260, embed: 6000 },
  check: { sentence: 200, embed: 200 },
  about: { sentence: 300, embed: 6000 },
} as const satisfies Record<string, Budget>;

/** In a check of a message each claim takes a line. */
const perClaim = 140;

const mostRows = 2;

export type Sort = keyof typeof budgets;

/** How the sentences of answers about several rows go. */
const listed =
  /are tied for|arrested in [\d,]+ places|convictions? of [\d,]+ kinds?|are sorted under|groups? of the|The [\d,]+ of|is our sum|(?:places|kinds of conviction|headings|groups) ha(?:ve|s)|On average|The median/;

/** How much of Discord's room an answer takes. */
export interface Size {
  readonly sort: Sort;
  readonly sentence: number;
  readonly embed: number;
  readonly rows: number;
  /** Figures that a check of a message found in it. */
  readonly claims: number;
}

/** What sort of answer a question gets: an answer about one thing has no list but where its sentence opens one. */
export function sortOf({ command, options }: Question, verb: string, content: string): Sort {
  if (verb === 'details') return 'details';
  if (command === 'summary' || command === 'briefing') return command;
  if (command === 'about') return command;
  if (command === 'Check figures') return 'check';
  if (listed.test(content)) return 'list';
  const one = options.city ?? options.offense ?? options.question;
  return one !== undefined &&
    !/(?:^\*\*|\. )(?:Heading |The report gives no figure)|our sum of [\d,]+ labels/.test(content)
    ? 'figure'
    : 'list';
}

/** What is over the budget, in words. */
export function checkBudget({ sort, sentence, embed, rows, claims }: Size): readonly string[] {
  const longest = budgets[sort].sentence;
  const most = budgets[sort].embed + claims * perClaim;
  return [
    ...(sentence > longest ? [`a sentence of ${sentence} characters, over ${longest} (${sort})`] : []),
    ...(embed > most ? [`an embed of ${embed} characters, over ${most} (${sort})`] : []),
    ...(rows > mostRows ? [`${rows} rows of components`] : []),
  ];
}
