const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units of relative time with the seconds they hold, largest first. */
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * A `<t:…>` timestamp as Discord writes it, in the reader's language and time zone.
 * `style`: `t` and `T` time, `d` and `D` date, `f` and `F` both, `R` relative to `now`.
 */
export function formatTime(seconds: number, style: string, locale: string, now: Date): string {
  if (style === 'R') {
    const away = seconds - now.getTime() / 1000;
    const [unit, size] = units.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(away / size), unit);
  }
  return new Intl.DateTimeFormat(locale, formats[style] ?? formats.f).format(new Date(seconds * 1000));
}

/** When a message was written, as it stands beside the author's name: `3:41 PM` today, with the date before. */
export function formatWritten(timestamp: string, locale: string, now: Date): string {
  const date = new Date(timestamp);
  const isToday = date.toDateString() === now.toDateString();
  const format: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'short', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, format).format(date);
}
