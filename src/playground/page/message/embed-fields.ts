/**
 * How many of the twelve columns each field of an embed takes: Discord puts up to three inline fields that follow one another on a line, which they
 * share evenly; any other field has a line of its own.
 */
export function columnsOf(fields: readonly { readonly inline: boolean }[]): readonly number[] {
  const columns: number[] = [];
  let at = 0;
  while (at < fields.length) {
    let run = 0;
    while (run < 3 && fields[at + run]?.inline === true) run += 1;
    const onLine = Math.max(run, 1);
    for (let i = 0; i < onLine; i += 1) columns.push(12 / onLine);
    at += onLine;
  }
  return columns;
}
