/** The report's group of people with convictions, by its name. */
export function isConvicted({ name, wording }: { readonly name: string; readonly wording: string }): boolean {
  return `${name} ${wording}`.toLowerCase().includes('convict');
}
