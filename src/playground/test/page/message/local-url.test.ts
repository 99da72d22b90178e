import { expect, test } from 'vitest';
import { localUrl } from '../../../page/message/local-url.ts';

test.each([
  ['/attachments/1/2/chart.png', 'http://127.0.0.1:3000/attachments/1/2/chart.png'],
  ['http://127.0.0.1:3000/icon.svg', 'http://127.0.0.1:3000/icon.svg'],
  ['http://127.0.0.1:3001/icon.svg', undefined],
  ['https://cdn.example.com/icon.png', undefined],
  ['//cdn.example.com/icon.png', undefined],
  ['javascript:alert(1)', undefined],
  ['http://', undefined],
  [undefined, undefined],
])('%s', (url, expected) => {
  expect(localUrl(url, 'http://127.0.0.1:3000/?ask=/summary')).toBe(expected);
});
