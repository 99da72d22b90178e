import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/reply/custom-id.ts';
import type { Question } from '../../src/reply/question.ts';

const longest = 'x'.repeat(32);
const question = { command: 'arrests', options: { city: 'denver' } };

describe('an action is written into a custom_id and read from it', () => {
  for (const [id, action] of [
    ['delete', { verb: 'delete' }],
    ['ask:arrests', { verb: 'ask', question: { command: 'arrests', options: {} } }],
    ['open:arrests?city=denver', { verb: 'open', question }],
    ['post:Check figures', { verb: 'post', question: { command: 'Check figures', options: {} } }],
    ['pick.compare:arrests?city=denver', { verb: 'pick', option: 'compare', question }],
    ['ask:arrests?city=new+york', { verb: 'ask', question: { command: 'arrests', options: { city: 'new york' } } }],
    ['ask:arrests?city=a%3Fb%26c%3Dd', { verb: 'ask', question: { command: 'arrests', options: { city: 'a?b&c=d' } } }],
    [
      `post:arrests?city=${longest}&compare=${longest}&view=map`,
      { verb: 'post', question: { command: 'arrests', options: { city: longest, compare: longest, view: 'map' } } },
    ],
  ] satisfies [string, Action][]) {
    test(id, () => {
      expect(encodeAction(action)).toBe(id);
      expect(decodeAction(id)).toEqual(action);
    });
  }

  test('numbers and switches come back as texts', () => {
    const id = encodeAction({ verb: 'ask', question: { command: 'x', options: { page: 2, private: true } } });
    expect(decodeAction(id)).toEqual({
      verb: 'ask',
      question: { command: 'x', options: { page: '2', private: 'true' } },
    });
  });

  test('any question that has room', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const questions: fc.Arbitrary<Question> = fc.record({
      command: word,
      options: fc.dictionary(word, fc.string({ unit: 'grapheme', maxLength: 3 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    });
    const actions: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ verb: fc.constantFrom('ask', 'open', 'post'), question: questions }),
      fc.record({ verb: fc.constant('pick' as const), option: word, question: questions }),
    );
    fc.assert(
      fc.property(actions, action => {
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
  const options = { city: 'x'.repeat(90) };
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
    'poll-vote-7',
    `ask:arrests?city=${'x'.repeat(84)}`,
  ]) {
    test(id === '' ? 'nothing' : id, () => expect(decodeAction(id)).toBeUndefined());
  }

  test('any text is read or not, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => void decodeAction(text)));
  });
});
