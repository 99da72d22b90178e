import type { Caveat } from '../../../src/dataset/dataset.ts';
import type { Answer } from '../../../src/reply/reply.ts';

export function caveat(text: string): Caveat {
  return { id: 'x', text, severity: 'essential', table: 'dataset', row: undefined };
}

/** An answer with as little as one can have, and what a test adds to it. */
export function makePlain(parts: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    question: { command: 'arrests', options: {} },
    sentence: 'Denver: 63 of 498.',
    title: 'Denver',
    facts: [],
    sections: [],
    caveats: [caveat('An arrest is not a conviction.')],
    receipt: {
      source: { title: 'Release', path: 'https://a.example/', description: '' },
      line: 'Report · data v1.0.0',
    },
    chart: undefined,
    files: [],
    next: [],
    audience: 'public',
    shareLabel: 'Share in channel',
    ...parts,
  };
}
