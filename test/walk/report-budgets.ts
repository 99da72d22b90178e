import { readFiles } from '../dataset/edit-package.ts';
import { explore } from './explore.ts';

// Prints each answer to a report with the room that it takes, the longest first: `npx tsx test/walk/report-budgets.ts [folder] [sort]`
const [folder = 'data/operation-safe-city', only] = process.argv.slice(2);
const { answers, longestId, faults } = await explore(await readFiles(folder));
const wanted = answers
  .filter(({ sort }) => only === undefined || sort === only)
  .toSorted((a, b) => b.sentence + b.embed - a.sentence - a.embed);
const lines = wanted.map(({ sort, sentence, embed, rows, isPrivate, way, content }) =>
  [sort, isPrivate ? 'private' : 'public', sentence, embed, rows, way, content.replaceAll('\n', ' ')].join('\t'),
);
process.stdout.write(
  [
    `${answers.length} answers, ${faults.length} faults; the longest custom_id has ${longestId.length} characters: ${longestId}`,
    'sort\taudience\tsentence\tembed\trows\tasked\tsaid',
    ...lines,
    '',
  ].join('\n'),
);
