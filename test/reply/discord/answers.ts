import type { Answer } from '../../../src/reply/reply.ts';

/** An answer with as little as one can have, and what a test adds to it. */
export function makePlain(parts: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    question: { command: 'arrests', options: {} },
    sentence: 'Denver: 63 of 498.',
    about: undefined,
    list: [],
    caveats: ['An arrest is not a conviction.'],
    receipt: {
      sources: [{ title: 'Release', path: 'https://a.example/', description: '' }],
      tail: 'ICE, Report, Sep 2017',
      line: 'Report · reported by ICE, 28 Sep 2017',
    },
    chart: undefined,
    files: [],
    details: [],
    menu: undefined,
    buttons: [],
    audience: 'public',
    hasDetails: false,
    sharing: 'as it is',
    ...parts,
  };
}
