/** One thing wrong with a data package: where it is, what stands there, and what should. */
export interface Problem {
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly row?: number | undefined;
  /** Column of a table, or property of `datapackage.json`: `totals.arrests`. */
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
}

export type Tell = (problem: Problem) => void;

/** Every problem of a data package at once, so that one look at the message is enough to mend it; none where there is no package. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      problems.length === 0
        ? `There is no data package in ${folder}: set DATASET to the folder of one, with its datapackage.json.`
        : [`The dataset in ${folder} has ${count}:`, ...problems.map(formatProblem)].join('\n- '),
    );
  }
}

/** `convictions.csv, row 3, column count: found "-2", expected a whole number, 0 or more` */
function formatProblem({ file, row, column, found, expected }: Problem): string {
  const kind = file.endsWith('.json') ? 'property' : 'column';
  const place = [file, row === undefined ? [] : `row ${row}`, column === undefined ? [] : `${kind} ${column}`].flat();
  return `${place.join(', ')}: found ${found}, expected ${expected}`;
}

/** A cell's text for a {@link Problem}, in quotes, or the word for an empty one. */
export function quote(text = ''): string {
  return text.trim() === '' ? 'nothing' : JSON.stringify(text);
}
