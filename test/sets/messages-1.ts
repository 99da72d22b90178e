import type { LabelledMessage } from './labelled-message.ts';
import { saidOfReport } from './messages-1a.ts';
import { printedOfReport } from './messages-1b.ts';
import { besideReport } from './messages-1c.ts';

/** Labelled from the report's tables, before any reader was run on them. */
export const messages1: readonly LabelledMessage[] = [...saidOfReport, ...printedOfReport, ...besideReport];
