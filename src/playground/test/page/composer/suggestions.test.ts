import { describe, expect, test } from 'vitest';
import { choicesToAsk } from '../../../page/composer/bot-question.ts';
import { type Composer, emptyComposer } from '../../../page/composer/composer.ts';
import { addOption, beginCommand, type Draft, fillOption } from '../../../page/composer/draft.ts';
import { type BotChoices, type Focus, suggestionsFor } from '../../../page/composer/suggestions.ts';
import { commands, paint } from './commands.ts';

const painting = beginCommand(paint);
const inPlace = addOption(painting, 'place');
const text = (typed: string): Draft => ({ kind: 'text', text: typed });
const fromBot: BotChoices = {
  option: 'place',
  text: '',
  choices: [
    { name: 'Old town', value: 'old' },
    { name: 'New town', value: 'new' },
  ],
};
const typedOld = fillOption(inPlace, 'place', 'old', null);

test.each<[string, Draft, Focus, BotChoices | null, string, readonly string[]]>([
  ['a slash lists the slash commands only', text('/'), null, null, 'en-US', ['/paint', '/ask']],
  ['names that begin with it come before those that contain it', text('/a'), null, null, 'en-US', ['/ask', '/paint']],
  ['ordinary text lists nothing', text('a/b'), null, null, 'en-US', []],
  ['behind the name stand the options', painting, null, null, 'en-US', ['place', 'colour', 'coats', 'private']],
  ['less those that are there', inPlace, null, null, 'en-US', ['colour', 'coats', 'private']],
  ['in the language of the reader', inPlace, null, null, 'de', ['farbe', 'coats', 'private']],
  ['the bot is the one to say', inPlace, 'place', fromBot, 'en-US', ['Old town', 'New town']],
  ['what it said for another text counts where it fits', typedOld, 'place', fromBot, 'en-US', ['Old town']],
  ['it may find more than fits', typedOld, 'place', { ...fromBot, text: 'old' }, 'en-US', ['Old town', 'New town']],
  ['what it said about another option does not count', inPlace, 'place', { ...fromBot, option: 'else' }, 'en-US', []],
  ['fixed choices', addOption(painting, 'colour'), 'colour', null, 'en-US', ['Red', 'Green']],
  ['yes or no', addOption(painting, 'private'), 'private', null, 'en-US', ['True', 'False']],
  ['a number has none', addOption(painting, 'coats'), 'coats', null, 'en-US', []],
])('%s', (_, draft, focus, choices, locale, expected) => {
  expect(suggestionsFor(draft, focus, choices, { commands, locale }).map(({ label }) => label)).toEqual(expected);
});

describe('what the bot is asked', () => {
  const composer = { ...emptyComposer, draft: typedOld, focus: 'place', isListOpen: true };

  test('the option with the caret and what stands in it', () => {
    expect(choicesToAsk(composer)).toEqual({
      type: 'suggest',
      command: 'paint',
      options: [{ name: 'place', value: 'old' }],
      focused: 'place',
    });
  });

  test.each<[string, Partial<Composer>]>([
    ['an option without autocomplete', { draft: addOption(painting, 'colour'), focus: 'colour' }],
    ['a list that was closed', { isListOpen: false }],
    ['the end of the line', { focus: null }],
    ['ordinary text', { draft: text('hello'), focus: null }],
  ])('nothing about %s', (_, more) => {
    expect(choicesToAsk({ ...composer, ...more })).toBeNull();
  });
});
