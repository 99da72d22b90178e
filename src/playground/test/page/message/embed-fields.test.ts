import { expect, test } from 'vitest';
import { columnsOf } from '../../../page/message/embed-fields.ts';

test.each([
  ['', []],
  ['line', [12]],
  ['inline', [12]],
  ['inline inline', [6, 6]],
  ['inline inline inline', [4, 4, 4]],
  ['inline inline inline inline', [4, 4, 4, 12]],
  ['inline line inline inline', [12, 12, 6, 6]],
])('%s', (kinds, columns) => {
  const fields = kinds.split(' ').flatMap(kind => (kind === '' ? [] : [{ inline: kind === 'inline' }]));
  expect(columnsOf(fields)).toEqual(columns);
});
