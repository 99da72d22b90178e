import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherPlaceNames } from '../../src/english/other-names.ts';
import cues from '../../src/facts/cues.json' with { type: 'json' };
import otherCrimeNames from '../../src/names/other-crimes.json' with { type: 'json' };
import { answer, askFact, readTable, safeCity } from './reports.ts';

describe('what is not understood', () => {
  it('is said of a word that is what is counted, and the nearest is offered', () => {
    const found = askFact('how many xyzzys');
    expect(found).toMatchObject({ kind: 'notice', sentence: 'I did not understand “xyzzys”.' });
    expect(found.kind === 'notice' && found.buttons.length).toBeGreaterThan(1);
  });

  it.each(['xyzzys in denver', 'how many xyzzys were arrested', 'denver of Xyzzy'])(
    'is said first in “%s”, where it may change what is counted, to who asked alone, and then what the rest asks for',
    question => {
      const sentence = expect.stringMatching(/^I did not understand “xyzzys?”\. Without that: /i);
      expect(askFact(question)).toMatchObject({ kind: 'answer', audience: 'private', sentence });
    },
  );

  it.each(readTable('fact-rest.txt'))('is said first in “%s”: “%s”', (question, sentence) =>
    expect(askFact(question)).toMatchObject({ kind: 'answer', audience: 'private', sentence }),
  );

  it.each([
    ['how many DUIs haha', 'haha'],
    ['omg how many DUIs', 'omg'],
    ['Steve, how many DUIs?', 'Steve'],
    ['how many DUIs? asking for my cousin', 'cousin'],
    ['which city had the most arrests xyzzy', 'xyzzy'],
  ])('is passed over in “%s”, and named', (question, word) => {
    const found = answer('fact', { question });
    expect(found.sentence).toMatch(/\b(?:86 of 317|107 of 498)\b/);
    expect(found.sentence).toMatch(new RegExp(`Read without .*${word}”\\.$`));
  });

  it('is told with what it may ask for, where all are counted without it', () => {
    const { sentence } = answer('fact', {
      question: 'Identity theft happened to my mother. How many convicted of it!',
    });
    expect(sentence).toBe(
      'People with criminal convictions: 317 of 498 people arrested (63.7%). Read without “Identity theft happened to my mother”. ' +
        'With that: Identity theft: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.',
    );
  });

  it.each([
    'how many were _',
    'how many had a _',
    'how many _ were arrested',
    'people arrested who were _',
    'arrests of _',
  ])('is no talk where it is what is asked for: “%s”', frame => {
    const answered = cues.aside.split(' ').filter(word => {
      const found = askFact(frame.replace('_', word));
      return found.kind === 'answer' && found.audience === 'public';
    });
    expect(answered).toEqual(['quote']);
  });

  it('is never said to be missing in the report, unless that is declared or known', () => {
    const known = new Set(
      [
        ...safeCity.limits.flatMap(({ asked }) => asked.flat()),
        ...otherPlaceNames.flatMap(name => name.toLowerCase().split(/[ -]/)),
        ...otherCrimeNames.flatMap(name => name.split(' ')),
        ...safeCity.statements.flatMap(({ figures }) => figures.flatMap(({ name }) => name.toLowerCase().split(/\W+/))),
      ].flatMap(word => [word, `${word}s`, word.replace(/y$/, 'ies'), word.replace(/s$/, '')]),
    );
    // "Bron" is "born".
    const isSlip = (text: string) =>
      [...text].some((letter, at) => known.has(text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2)));
    const word = fc
      .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 3, maxLength: 9 })
      .map(letters => letters.join(''))
      .filter(text => !known.has(text) && !isSlip(text));
    const frame = fc.constantFrom('_', 'how many _', 'any _ in denver', '_ convictions', 'arrests of _', 'was it _?');
    fc.assert(
      fc.property(frame, word, (text, stranger) => {
        const found = askFact(text.replace('_', stranger));
        expect(found.kind === 'answer' || !found.sentence.startsWith('The report gives no figure for')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
