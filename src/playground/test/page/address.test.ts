import { describe, expect, test } from 'vitest';
import { addressOf, identityIn, questionIn } from '../../page/address.ts';

const first = { who: 'member', place: 'server', locale: 'en-US' } as const;

describe('a question in the address', () => {
  test.each([
    ['?ask=/arrests city:denver', '/arrests city:denver'],
    ['?ask=/arrests+city:denver', '/arrests city:denver'],
    ['?ask=%2Ffact%20question%3A50%25%20%26%20more', '/fact question:50% & more'],
    ['?ask=', null],
    ['?asked=/arrests', null],
    ['', null],
  ])('%s', (search, question) => {
    expect(questionIn(search)).toBe(question);
  });
});

describe('who an address is for', () => {
  test.each([
    ['', first],
    ['?who=moderator&place=bot_dm&locale=de', { who: 'moderator', place: 'bot_dm', locale: 'de' }],
    ['?locale=de&ask=/summary', { ...first, locale: 'de' }],
    ['?who=owner&locale=de', first],
  ])('%s', (search, identity) => {
    expect(identityIn(search)).toEqual(identity);
  });
});

describe('an address', () => {
  test.each([
    [null, first, '/'],
    ['/arrests city:Los Angeles', first, '/?ask=/arrests+city:Los+Angeles'],
    ['/fact question:a & b + 50%', first, '/?ask=/fact+question:a+%26+b+%2B+50%25'],
    ['/briefing', { ...first, who: 'moderator' }, '/?ask=/briefing&who=moderator'],
    [null, { ...first, place: 'bot_dm' }, '/?place=bot_dm'],
  ] as const)('%s as %j', (question, identity, address) => {
    expect(addressOf(question, identity)).toBe(address);
    expect(questionIn(address.slice(1))).toBe(question);
    expect(identityIn(address.slice(1))).toEqual(identity);
  });
});
