import { makeAnswer } from '../../../src/reply/make-reply.ts';
import type { Answer } from '../../../src/reply/reply.ts';
import { speak } from '../../../src/words/speak.ts';
import { safeCity } from '../../commands/reports.ts';

/** An answer with as little as one can have, and what a test adds to it. */
export function makePlain(parts: Partial<Answer> = {}): Answer {
  const context = { dataset: safeCity, say: speak('en') };
  return {
    ...makeAnswer(context, {
      question: { command: 'arrests', options: {} },
      sentence: 'Denver: 63 of 498.',
      rows: safeCity.rows.jurisdictions,
      audience: 'public',
    }),
    caveats: ['An arrest is not a conviction.'],
    receipt: {
      sources: [{ title: 'Release', path: 'https://a.example/', description: '' }],
      tail: 'ICE, Report, Sep 2017',
      line: 'Report · reported by ICE, 28 Sep 2017',
      versioned: 'Report · reported by ICE, 28 Sep 2017 · data v1.2.0',
    },
    ...parts,
  };
}
