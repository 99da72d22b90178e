const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as it stands in a reply: `28 September 2017`. */
export function writeDate(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
