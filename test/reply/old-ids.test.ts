import { expect, test } from 'vitest';
import { decodeAction } from '../../src/reply/custom-id.ts';
import { reply } from '../commands/reports.ts';

/** As the buttons and menus of version 1.0 carry them, one of each form, each with what it answers today. */
const ids = [
  ['ask:arrests', /^498 people arrested in 10 places/],
  ['ask:arrests?view=map', /^498 people arrested in 10 places/],
  ['ask:arrests?city=philadelphia', /^Philadelphia, Pennsylvania: 107/],
  ['ask:arrests?city=philadelphia&view=map', /^Philadelphia, Pennsylvania: 107/],
  ['ask:arrests?city=p.chicago', /^Chicago is in Cook County/],
  ['ask:arrests?city=california', /no figure for California as a whole/],
  ['ask:arrests?city=philadelphia&compare=los-angeles', /107 in Philadelphia.* and 101 in Los Angeles/],
  ['ask:arrests?city=philadelphia&compare=los-angeles&view=map', /107 in Philadelphia.* and 101 in Los Angeles/],
  ['pick.city:arrests', /^Denver, Colorado: 63/, 'denver'],
  ['pick.compare:arrests?city=philadelphia', /107 in Philadelphia.* and 63 in Denver/, 'denver'],
  ['post:arrests?city=philadelphia&compare=los-angeles&view=map', /107 in Philadelphia/],
  ['ask:convictions', /^317 convictions of 67 kinds/],
  ['ask:convictions?page=2', /^317 convictions of 67 kinds/],
  ['ask:convictions?sort=name&page=2', /^317 convictions of 67 kinds/],
  ['ask:convictions?offense=driving-under-influence', /^Driving under the influence: 86/],
  ['ask:convictions?category=immigration&sort=name', /^Heading Immigration: \d/],
  ['pick.category:convictions?sort=name', /^317 convictions/, 'all'],
  ['pick.category:convictions', /^Heading Assault: 36/, 'assault'],
  ['post:convictions?category=homicide&sort=name', /^Heading Homicide: 1 /],
  ['ask:summary', /^ICE reported on 28 Sep 2017/],
  ['ask:fact?question=p.philadelphia', /107/],
  ['ask:fact?question=g.gang', /18/],
  ['post:fact?question=c.robbery', /Robbery/],
  ['open:briefing?part=everything&as=csv', /^Operation Safe City in short/],
  ['pick.part:briefing', /^Operation Safe City in short/, 'places'],
  ['post:briefing?part=places&as=text', /^Operation Safe City in short/],
  ['ask:about', /^The figures are those of one report/],
  ['ask:about?part=later&page=2', /^Statements on Operation Safe City after the report/],
] satisfies [string, RegExp, string?][];

test.each(ids)('a button that was posted by version 1.0 is answered: %s', (id, said, picked?: string) => {
  const action = decodeAction(id);
  if (!action || !('question' in action)) throw new TypeError('It cannot be read');
  const { command, options } = action.question;
  const given = action.verb === 'pick' ? { ...options, [action.option]: picked ?? '' } : options;
  expect(reply(command, given)).toMatchObject({ kind: 'answer', sentence: expect.stringMatching(said) });
});
