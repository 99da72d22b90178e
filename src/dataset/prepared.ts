import type { Dataset } from './dataset.ts';

/**
 * The report's own dataset as the build has read and checked it, which puts it here (rolldown.config.ts): to read and check it
 * would be a fifth of the start. Undefined where the sources run.
 */
export const prepared: Dataset | undefined = undefined;
