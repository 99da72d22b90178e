/** What every part is told. */
export interface Surroundings {
  readonly rounds: number;
  /** 1, or less for a quick look: what the numbers of interactions are multiplied with. */
  readonly scale: number;
  /** Prints what goes on. */
  readonly say: (line: string) => void;
}
