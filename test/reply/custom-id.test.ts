import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/reply/custom-id.ts';
import type { Options, Question } from '../../src/reply/reply.ts';

const longest = 'x'.repeat(32);
const arrests = (options: Options): Question => ({ command: 'arrests', options });
const question = arrests({ city: 'denver' });

const actions: readonly [string, string | undefined, Action][] = [
  ['x', 'delete', { verb: 'delete' }],
  ['a-a', 'ask:arrests', { verb: 'ask', question: arrests({}) }],
  ['o-a?c=denver', 'open:arrests?city=denver', { verb: 'open', question }],
  ['s-k', 'post:Check figures', { verb: 'post', question: { command: 'Check figures', options: {} } }],
  ['pm-a?c=denver', 'pick.compare:arrests?city=denver', { verb: 'pick', option: 'compare', question }],
  ['a-a?c=new+york', 'ask:arrests?city=new+york', { verb: 'ask', question: arrests({ city: 'new york' }) }],
  ['a-a?c=a%3Fb%26c%3Dd', 'ask:arrests?city=a%3Fb%26c%3Dd', { verb: 'ask', question: arrests({ city: 'a?b&c=d' }) }],
  [
    `s-a?c=${longest}&m=${longest}&v=map`,
    `post:arrests?city=${longest}&compare=${longest}&view=map`,
    { verb: 'post', question: arrests({ city: longest, compare: longest, view: 'map' }) },
  ],
  ['d-a?c=denver', undefined, { verb: 'details', question }],
  ['e-a?c=denver', undefined, { verb: 'edit', question }],
];

describe('an action is written into a custom_id and read from it', () => {
  test.each(actions)('%s, which version 1.0 wrote as %s', (id, old, action) => {
    expect([encodeAction(action), decodeAction(id)]).toEqual([id, action]);
    if (old !== undefined) expect(decodeAction(old)).toEqual(action);
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
    const text = fc.string({ unit: 'grapheme', maxLength: 3 });
    const options = fc.dictionary(word, text, { maxKeys: 2, noNullPrototype: true });
    // What stands around the options has at most 23 characters; a few rare letters alone can fill the rest.
    const fitting = options.filter(each => new URLSearchParams(each).toString().length <= 77);
    const questions: fc.Arbitrary<Question> = fc.record({ command: word, options: fitting });
    const any: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ verb: fc.constantFrom('ask', 'open', 'details', 'post'), question: questions }),
      fc.record({ verb: fc.constant('pick' as const), option: word, question: questions }),
    );
    fc.assert(fc.property(any, action => void expect(decodeAction(encodeAction(action))).toEqual(action)));
  });

  test('and never over 100 characters', () => {
    expect(() => encodeAction({ verb: 'ask', question: arrests({ city: 'x'.repeat(96) }) })).toThrow(RangeError);
  });
});

describe('what is none of ours is not read', () => {
  const old = 'ask|ask:|ask:?city=denver|:arrests|Delete|delete:arrests|share:arrests|pick:arrests';
  const mixed = '|pick.:arrests|pick.a.b:arrests|ask.city:arrests|vote.poll.7|a-|a-?c=denver|p-a|ac-a|z-a|x-a';
  test.each([...[...old.split('|'), ...mixed.split('|')], `ask:arrests?city=${'x'.repeat(84)}`])('“%s”', id =>
    expect(decodeAction(id)).toBeUndefined(),
  );

  test('any text is read or not, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => void decodeAction(text)));
  });
});
