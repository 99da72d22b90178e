import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { writeFactId } from '../../src/facts/fact-id.ts';
import type { FactFinding } from '../../src/facts/fact-types.ts';
import { interpret } from '../../src/facts/interpret.ts';
import { longestQuestion } from '../../src/facts/piece.ts';
import { readPieces } from '../../src/facts/read-question.ts';

/** What people write around a question, `{}` where it stands: written by others, who knew of no question. */
export const voices = readLines('voices.txt');
/** The same, with a place, a crime, a group or a number in the talk. */
export const naming = readLines('naming-voices.txt').map(line =>
  line.replaceAll('{P}', 'Baltimore').replaceAll('{C}', 'burglary').replace('{G}', 'gang members').replace('{N}', '45'),
);

function readLines(file: string): readonly string[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map(line => line.replaceAll('⏎', '\n'));
}

/** What a finding comes to. */
export function shown(finding: FactFinding): string {
  return finding.kind === 'fact' ? `${finding.verdict} ${writeFactId(finding.fact)}` : finding.miss.kind;
}

/** Some questions in every one of the frames, with what they come to by themselves. */
export function frameQuestions(dataset: Dataset): readonly { readonly ask: string; readonly answer: string }[] {
  const questions = readLines('framed-questions.txt').map(ask => ({
    ask,
    answer: shown(interpret(readPieces(ask, dataset), dataset)),
  }));
  const framed = [...voices, ...naming].flatMap((frame, at) =>
    [0, 1, 2, 3].flatMap(turn => {
      const question = questions[(at * 5 + turn * 13) % questions.length];
      return question ? [{ ask: frame.replace('{}', question.ask), answer: question.answer }] : [];
    }),
  );
  return framed.filter(({ ask }) => ask.length <= longestQuestion);
}
