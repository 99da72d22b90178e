import type { LabelledMessage } from './labelled-message.ts';
import { messages2a } from './messages-2a.ts';
import { messages2b } from './messages-2b.ts';
import { messages2c } from './messages-2c.ts';
import { messages2d } from './messages-2d.ts';
import { messages2e } from './messages-2e.ts';
import { messages2f } from './messages-2f.ts';
import { messages2g } from './messages-2g.ts';
import { messages2h } from './messages-2h.ts';
import { messages2i } from './messages-2i.ts';
import { messages2j } from './messages-2j.ts';

/** A second set of messages, labelled by a hand that had seen neither the reader nor the first set. */
export const messages2: readonly LabelledMessage[] = [
  ...messages2a,
  ...messages2b,
  ...messages2c,
  ...messages2d,
  ...messages2e,
  ...messages2f,
  ...messages2g,
  ...messages2h,
  ...messages2i,
  ...messages2j,
];
