// Works out what each feature of a reading weighs, from the labelled questions, those with talk around them, and the tables of answers:
//   npm run fit-weights
// Writes src/facts/weights.json. The same texts give the same weights. It takes some minutes.
import { readdirSync, writeFileSync } from 'node:fs';
import { tellReading } from '../src/facts/best-reading.ts';
import type { FactFinding } from '../src/facts/fact-types.ts';
import { featuresOf, isUnread, kindOf, kinds } from '../src/facts/features.ts';
import { readingsOf } from '../src/facts/find-fact.ts';
import { safeCity as dataset, readTable, say } from '../test/commands/reports.ts';
import { frameQuestions, shown } from '../test/sets/framed-questions.ts';
import { readQuestions } from '../test/sets/labelled-question.ts';
import { type Outcome, outcomeOf, replyTo } from '../test/sets/score-questions.ts';
import { fitWeights, type Way } from './fit-weights/log-linear.ts';

const path = 'src/facts/weights.json';
/** How much worse than "I did not understand" it is to say what was not asked for, or to deny it. */
const costs = { right: 0, unread: 1, other: 8, denied: 8, invented: 4, refused: 0.6 };
/** What stands behind "Without that" does less harm. */
const costsLess = { ...costs, other: 2, invented: 1 };
/** How many questions one line of the tables counts for: they are what was asked for, one by one. */
const weightOfTold = 4;

/** A question, and how a finding does for it. */
type Learned = readonly [ask: string, judge: (finding: FactFinding) => Outcome];

const sets = readdirSync('test/sets').filter(file => /^questions-\d+\.txt$/.test(file));
const labelled = sets.flatMap(file =>
  readQuestions(file).map((question): Learned => [question.ask, each => outcomeOf(question, each, dataset)]),
);
const framed = frameQuestions(dataset).map(
  ({ ask, answer }): Learned => [ask, each => judgeOther(shown(each) === answer && !isOfRest(each), each)],
);
const tables = ['fact-answers.txt', 'fact-misses.txt', 'fact-rest.txt'].flatMap(readTable);
const told = tables.map(([ask, line]): Learned => {
  const sentence = line.replace(/^unread (.*)$/, (_, text: string) => say('fact-miss-unread', { text }));
  return [ask, each => judgeOther(mainPart(replyTo(ask, each, dataset).sentence) === mainPart(sentence), each)];
});

function judgeOther(isSame: boolean, finding: FactFinding): Outcome {
  if (isSame) return 'right';
  if (finding.kind === 'fact') return 'other';
  return isUnread(finding.miss) ? 'unread' : 'denied';
}

/** Whether it stands behind "Without that". */
function isOfRest(finding: FactFinding): boolean {
  return finding.kind === 'fact' && finding.whole !== undefined;
}

/** A sentence without what it says of words that are passed over. */
function mainPart(sentence: string): string {
  return sentence.replace(/ (?:Read without|Question read) .*$/s, '');
}

const weighed = Array.from({ length: weightOfTold }, () => told).flat();
const questions = [...labelled, ...framed, ...weighed].map(([ask, judge]) => {
  const known = new Map<string, number>();
  const readings = readingsOf(ask.trim(), dataset);
  return readings.map((reading): Way => {
    const finding = tellReading(reading, readings);
    const key = JSON.stringify({ ...finding, unread: [] });
    const cost = known.get(key) ?? (isOfRest(finding) ? costsLess : costs)[judge(finding)];
    known.set(key, cost);
    const features = Object.entries(featuresOf(reading)).filter(([, value]) => value !== 0);
    return { cost, features: new Map(features.map(([name, value]) => [`${kindOf(reading)} ${name}`, value])) };
  });
});
const weights = fitWeights(questions.filter(ways => ways.length > 0));
const table = kinds.map(kind => {
  const own = [...weights].filter(([name]) => name.startsWith(`${kind} `));
  return [
    kind,
    Object.fromEntries(own.map(([name, weight]) => [name.slice(kind.length + 1), Number(weight.toFixed(2))])),
  ];
});
writeFileSync(path, `${JSON.stringify(Object.fromEntries(table), undefined, 2)}\n`);
