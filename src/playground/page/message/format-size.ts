/** A size as Discord writes it: `1.24 KB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`;
  const kilobytes = bytes / 1_024;
  return kilobytes < 1_024 ? `${kilobytes.toFixed(2)} KB` : `${(kilobytes / 1_024).toFixed(2)} MB`;
}
