const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as it stands in a reply: `28 September 2017`. */
export function writeDate(iso: string): string {
  return format.format(new Date(iso));
}
