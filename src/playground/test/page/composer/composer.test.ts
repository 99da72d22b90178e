import { describe, expect, test } from 'vitest';
import {
  type Composer,
  emptyComposer,
  refuse,
  typeOption,
  typeTail,
  typeText,
} from '../../../page/composer/composer.ts';
import { problemsOf, valuesOf, valuesWhileTyping } from '../../../page/composer/draft.ts';
import { pressKey } from '../../../page/composer/keys.ts';
import { suggestionsFor } from '../../../page/composer/suggestions.ts';
import { writeTyped } from '../../../page/composer/write-typed.ts';
import { commands } from './commands.ts';

const offered = { commands, locale: 'en-US' };
const listFor = (composer: Composer) => suggestionsFor(composer.draft, composer.focus, composer.fromBot, offered);

/** The composer after keys as a person types them: characters, and names of keys in angle brackets. `null` once it is sent. */
function type(keys: string): { composer: Composer; isSent: boolean } {
  let composer = emptyComposer;
  for (const key of keys.match(/<\w+>|./g) ?? []) {
    const { draft, focus } = composer;
    const text =
      draft.kind === 'text'
        ? draft.text
        : focus === null
          ? draft.tail
          : (draft.options.find(({ name }) => name === focus)?.text ?? '');
    if (!key.startsWith('<')) {
      composer =
        draft.kind === 'text'
          ? typeText(composer, text + key, commands)
          : focus === null
            ? typeTail(composer, draft, text + key)
            : typeOption(composer, draft, focus, text + key);
      continue;
    }
    const press = { key: key.slice(1, -1), shift: false, atStart: text === '', atEnd: true };
    const effect = pressKey(composer, press, listFor(composer));
    if (effect?.kind === 'send') return { composer, isSent: true };
    if (effect?.kind === 'change') composer = effect.composer;
  }
  return { composer, isSent: false };
}

/** The draft in short, with the caret's place marked. */
function sketch({ draft, focus }: Composer): string {
  if (draft.kind === 'text') return `text ${draft.text}|`;
  const fields = draft.options.map(({ name, text }) => `${name}:${text}${name === focus ? '|' : ''}`);
  return [`/${draft.command.name}`, ...fields, `${draft.tail}${focus === null ? '|' : ''}`].join(' ').trim();
}

describe('what typing makes', () => {
  test.each([
    ['hello', 'text hello|'],
    ['/pai', 'text /pai|'],
    ['/paint ', '/paint |'],
    ['/pai<Enter>', '/paint |'],
    ['/pai<Tab>', '/paint |'],
    ['/ask ', '/ask question:|'],
    ['/<ArrowDown><Enter>', '/ask question:|'],
    ['/<ArrowUp><Enter>', '/ask question:|'],
    ['/nothing ', 'text /nothing |'],
    ['/paint place:den', '/paint place:den|'],
    ['/paint pl<Enter>', '/paint place:|'],
    ['/paint <ArrowDown><ArrowDown><Enter>', '/paint colour:|'],
    ['/paint colour:gr<Enter>', '/paint colour:Green |'],
    ['/paint private:<Enter>', '/paint private:True |'],
    ['/paint private:<ArrowDown><Enter>', '/paint private:False |'],
    ['/paint place:old town private:', '/paint place:old town private:|'],
    ['/paint place:a colour:gr<Enter>coats:2', '/paint place:a colour:Green coats:2|'],
    ['/paint place:<Backspace>', '/paint |'],
    ['/paint <Backspace>', 'text /paint|'],
    ['/paint colour:gr<Enter><Backspace>', '/paint colour:Green|'],
    ['/paint colour:gr<Enter><ArrowLeft>', '/paint colour:Green|'],
    ['/ask <Backspace>', '/ask question:|'],
    ['/pai<Escape>', 'text /pai|'],
    ['/pai<Escape><Escape>', 'text |'],
    ['/paint place:x<Escape>', '/paint place:x|'],
    ['/paint place:x<Escape><Escape>', 'text |'],
    ['/paint <Escape><Escape>', 'text |'],
  ])('%s', (keys, expected) => {
    const { composer, isSent } = type(keys);
    expect(sketch(composer)).toBe(expected);
    expect(isSent).toBe(false);
  });

  test.each([
    ['hello<Enter>', 'text hello|'],
    ['/paint <Enter>', '/paint |'],
    ['/paint place:xyz<Enter>', '/paint place:xyz|'],
    ['/paint colour:gr<Enter><Enter>', '/paint colour:Green |'],
    ['/paint colour:gr<Escape><Enter>', '/paint colour:gr|'],
  ])('%s sends', (keys, expected) => {
    const { composer, isSent } = type(keys);
    expect([sketch(composer), isSent]).toEqual([expected, true]);
  });
});

test.each([
  ['/paint place:old town colour:g private:true', '/paint place:old town colour:g private:true |'],
  ['/paint place', '/paint place|'],
  ['/paint place:', '/paint place:|'],
  ['/nothing at:all', 'text /nothing at:all|'],
])('pasted: %s', (text, expected) => {
  expect(sketch(typeText(emptyComposer, text, commands))).toBe(expected);
});

describe('what is sent', () => {
  test.each([
    ['/paint place:old town', [{ name: 'place', value: 'old town' }], '/paint place:old town'],
    [
      '/paint colour:gr<Enter>coats:2',
      [
        { name: 'colour', value: 'g' },
        { name: 'coats', value: 2 },
      ],
      '/paint colour:g coats:2',
    ],
    ['/paint private:<Enter>', [{ name: 'private', value: true }], '/paint private:true'],
    ['/paint private:false', [{ name: 'private', value: false }], '/paint private:false'],
    ['/paint place:what: ever', [{ name: 'place', value: 'what: ever' }], '/paint place:"what: ever"'],
    ['/paint place:', [], '/paint'],
  ])('%s', (keys, values, typed) => {
    const { draft } = type(keys).composer;
    if (draft.kind === 'text') throw new Error('no command was begun');
    expect(valuesOf(draft)).toEqual(values);
    expect(writeTyped(draft)).toBe(typed);
  });

  test('while an option is typed, it is among the options even when empty', () => {
    const { draft } = type('/paint coats:2 place:').composer;
    if (draft.kind === 'text') throw new Error('no command was begun');
    expect(valuesWhileTyping(draft, 'place')).toEqual([
      { name: 'coats', value: 2 },
      { name: 'place', value: '' },
    ]);
  });
});

describe('what is not let through', () => {
  test.each([
    ['/ask ', 'question', 'This option is required. Specify a value'],
    ['/ask a question too long', 'question', 'Maximum length: 10'],
    ['/paint coats:x', 'coats', 'Input a valid value'],
    ['/paint coats:1.5', 'coats', 'Input a valid value'],
    ['/paint coats:4', 'coats', 'Maximum value: 3'],
    ['/paint coats:0', 'coats', 'Minimum value: 1'],
    ['/paint colour:blue', 'colour', 'Pick one of the choices'],
    ['/paint private:maybe', 'private', 'Input a valid value'],
  ])('%s', (keys, option, text) => {
    const { composer } = type(keys);
    if (composer.draft.kind === 'text') throw new Error('no command was begun');
    expect(problemsOf(composer.draft)).toEqual([{ option, text }]);
    expect(refuse(composer, composer.draft)).toMatchObject({ focus: option, problem: { option, text } });
  });

  test('nothing, when all is in order', () => {
    const { composer } = type('/ask why');
    expect(composer.draft.kind === 'command' && refuse(composer, composer.draft)).toBeNull();
  });
});
