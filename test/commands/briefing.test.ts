import { describe, expect, test } from 'vitest';
import { parts } from '../../commands/briefing.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { renderMessage } from '../../src/reply/discord/message.ts';
import { speak } from '../../src/words/speak.ts';
import { answer, harborWatch, safeCity } from './reports.ts';

/** What is posted, line by line, as Discord is sent it. */
function linesOf(options = {}, dataset = safeCity): readonly string[] {
  const view = { commandIds: new Map(), say: speak('en'), audience: 'private', picture: undefined } as const;
  const { body } = renderMessage(answer('briefing', options, dataset), view);
  const [embed] = body.embeds ?? [];
  return [body.content ?? '', ...(embed?.description ?? '').split('\n'), embed?.footer?.text ?? ''];
}

test('in twelve lines, for posting and not for details', () => {
  expect(answer('briefing', {})).toMatchObject({ audience: 'private', sharing: 'as a preview' });
  expect(linesOf()).toEqual([
    '**Operation Safe City in short: what ICE reported on 28 Sep 2017, and what it does not say.** ICE, Operation Safe City, Sep 2017',
    '498 people arrested in 10 places in 4 days; most in Philadelphia (107), Los Angeles (101), and Denver (63). ICE later withdrew or corrected 3 of the 10: Portland, Baltimore, and Santa Clara County.',
    'Of the 498, in groups that overlap: People with criminal convictions 317 (63.7%) · People deported before 104 (20.9%) · Immigration fugitives 68 (13.7%) · Gang members or affiliates 18 (3.6%)',
    'The chart counts 317 convictions of 67 kinds; Driving under the influence leads with 86.',
    '',
    '**Often misread** ',
    '“All 498 people arrested had been convicted of a crime.” 317 of the 498 people arrested had criminal convictions.',
    '“The chart shows the convictions of one city.” It is for all 10 jurisdictions together.',
    '',
    '**The report gives no figures for:** pending charges, sentences, and rates.',
    'An arrest is not a conviction; the report does not break convictions down by place.',
    'Operation Safe City · reported by ICE, 28 Sep 2017 · briefing.txt and briefing.csv have all of it',
  ]);
});

test.each<[dataset: Dataset, line: string | undefined]>([
  [harborWatch, '**The report gives no figures for:** the age of the people arrested and charges.'],
  [{ ...harborWatch, lacks: ['boats'] }, '**The report gives no figures for:** boats.'],
  [{ ...harborWatch, limits: [] }, undefined],
])('and says of no report what its package does not', (dataset, line) => {
  expect(linesOf({}, dataset).find(each => each.includes('no figures for'))).toBe(line);
});

describe.each([safeCity, harborWatch])('of $name', dataset => {
  test.each([{}, ...parts.map(part => ({ part }))])('%j keeps to what a channel bears, and brings the files', asked => {
    const [sentence = '', ...embed] = linesOf(asked, dataset);
    expect(sentence.length).toBeLessThanOrEqual(300);
    expect(embed.join('\n').length).toBeLessThanOrEqual(1300);
    expect(embed.length).toBeLessThanOrEqual('part' in asked && asked.part === 'limits' ? 15 : 11);
    const { files } = answer('briefing', asked, dataset);
    expect(files.map(({ name }) => name)).toEqual(['briefing.txt', 'briefing.csv']);
  });
});
