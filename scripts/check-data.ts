// Reads data packages and prints the checks that each passed and what should be done yet, or every problem:
//   npx tsx scripts/check-data.ts [folder…]
// Without a folder, the one that DATASET names, or the report's.
import { DatasetError } from '../src/dataset/problem.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { tellChecks } from '../src/reply/lines.ts';
import { speak } from '../src/words/speak.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [process.env.DATASET || 'data/operation-safe-city'];
for (const folder of folders) {
  try {
    const dataset = await readDataset(folder);
    const checks = tellChecks({ dataset, say: speak('en') }).map(check => `- ${check}`);
    console.log([`${folder}: ${dataset.title}, version ${dataset.version}`, ...checks].join('\n'));
    for (const warning of dataset.warnings) console.warn(`- warning: ${warning}`);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
