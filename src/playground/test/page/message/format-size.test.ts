import { expect, test } from 'vitest';
import { formatSize } from '../../../page/message/format-size.ts';

test.each([
  [8, '8 bytes'],
  [1_024, '1.00 KB'],
  [1_270, '1.24 KB'],
  [3_145_728, '3.00 MB'],
])('%d bytes', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});
