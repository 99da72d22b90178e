import type { Command } from '../src/command.ts';
import { createAbout } from './about.ts';
import { arrests } from './arrests.ts';
import { briefing } from './briefing.ts';
import { checkFigures } from './check-figures.ts';
import { convictions } from './convictions.ts';
import { fact } from './fact.ts';
import { summary } from './summary.ts';

const questions: readonly Command[] = [arrests, convictions, summary, fact, briefing];

/** Everything that people can ask, in the order in which it is shown. */
export const commands: readonly Command[] = [...questions, checkFigures, createAbout([...questions, checkFigures])];
