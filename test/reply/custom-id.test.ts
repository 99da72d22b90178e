import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/reply/custom-id.ts';
import type { Question } from '../../src/reply/question.ts';

const longest = 'x'.repeat(32);
const question = { command: 'arrests', options: { city: 'denver' } };

const actions: readonly [string, string, Action][] = [
  ['x', 'delete', { verb: 'delete' }],
  ['a-a', 'ask:arrests', { verb: 'ask', question: { command: 'arrests', options: {} } }],
  ['o-a?c=denver', 'open:arrests?city=denver', { verb: 'open', question }],
  ['s-k', 'post:Check figures', { verb: 'post', question: { command: 'Check figures', options: {} } }],
  ['pm-a?c=denver', 'pick.compare:arrests?city=denver', { verb: 'pick', option: 'compare', question }],
  [
    'a-a?c=new+york',
    'ask:arrests?city=new+york',
    { verb: 'ask', question: { command: 'arrests', options: { city: 'new york' } } },
  ],
  [
    'a-a?c=a%3Fb%26c%3Dd',
    'ask:arrests?city=a%3Fb%26c%3Dd',
    { verb: 'ask', question: { command: 'arrests', options: { city: 'a?b&c=d' } } },
  ],
  [
    `s-a?c=${longest}&m=${longest}&v=map`,
    `post:arrests?city=${longest}&compare=${longest}&view=map`,
    { verb: 'post', question: { command: 'arrests', options: { city: longest, compare: longest, view: 'map' } } },
  ],
];

describe('an action is written into a custom_id and read from it', () => {
  test.each(actions)('%s', (id, old, action) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
    // As the buttons of version 1.0 have it.
    expect(decodeAction(old)).toEqual(action);
  });

  test.each(['details', 'edit'] as const)('%s, which version 1.0 had not', verb => {
    expect(decodeAction(encodeAction({ verb, question }))).toEqual({ verb, question });
  });

  test('numbers and switches come back as texts', () => {
    const id = encodeAction({ verb: 'ask', question: { command: 'x', options: { page: 2, private: true } } });
    expect(decodeAction(id)).toEqual({
      verb: 'ask',
      question: { command: 'x', options: { page: '2', private: 'true' } },
    });
  });

  test('any question that has room', () => {
    // One letter is short for a name of the bot's own.
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    const questions: fc.Arbitrary<Question> = fc.record({
      command: word,
      options: fc.dictionary(word, fc.string({ unit: 'grapheme', maxLength: 3 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    });
    const any: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ verb: fc.constantFrom('ask', 'open', 'details', 'post'), question: questions }),
      fc.record({ verb: fc.constant('pick' as const), option: word, question: questions }),
    );
    fc.assert(
      fc.property(any, action => {
        // What stands around the options has at most 23 characters; a few rare letters alone can fill the rest.
        const options = action.verb === 'delete' ? {} : action.question.options;
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries(options)) query.set(name, String(value));
        fc.pre(query.toString().length <= 77);
        expect(decodeAction(encodeAction(action))).toEqual(action);
      }),
    );
  });
});

test('an id over 100 characters is never written', () => {
  const options = { city: 'x'.repeat(96) };
  expect(() => encodeAction({ verb: 'ask', question: { command: 'arrests', options } })).toThrow(RangeError);
});

describe('what is none of ours is not read', () => {
  for (const id of [
    '',
    'ask',
    'ask:',
    'ask:?city=denver',
    ':arrests',
    'Delete',
    'delete:arrests',
    'share:arrests',
    'pick:arrests',
    'pick.:arrests',
    'pick.a.b:arrests',
    'ask.city:arrests',
    'vote.poll.7',
    'a-',
    'a-?c=denver',
    'p-a',
    'ac-a',
    'z-a',
    'x-a',
    `ask:arrests?city=${'x'.repeat(84)}`,
  ]) {
    test(id === '' ? 'nothing' : id, () => expect(decodeAction(id)).toBeUndefined());
  }

  test('any text is read or not, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => void decodeAction(text)));
  });
});
