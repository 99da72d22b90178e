/** One way to read a question: its features by their names, and what it costs to take it; nothing where it is right. */
export interface Way {
  readonly features: ReadonlyMap<string, number>;
  readonly cost: number;
}

/** How often all questions are gone through, and how far the weights move each time (Adam, with its usual decay). */
const [rounds, pace] = [400, 0.08];
const [keptMean, keptSquare] = [0.9, 0.999];
/** Keeps weights small that little speaks for. */
const shrink = 1e-4;

/**
 * Fits a log-linear model: the weights of the features with which right ways to read come out first. They lower, over all
 * questions, the cost to be expected, and raise how likely a right way is.
 */
export function fitWeights(questions: readonly (readonly Way[])[]): ReadonlyMap<string, number> {
  const names = [
    ...new Set(questions.flatMap(ways => ways.flatMap(({ features }) => [...features.keys()]))),
  ].toSorted();
  const indexes = new Map(names.map((name, index) => [name, index]));
  const prepared = questions.map(ways =>
    ways.map(({ features, cost }) => ({
      cost,
      at: Int16Array.from([...features.keys()].map(name => indexes.get(name) ?? 0)),
      values: Float32Array.from(features.values()),
    })),
  );
  const weights = new Float64Array(names.length);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = Float64Array.from(weights, weight => weight * shrink * prepared.length);
    for (const ways of prepared) addSlope(ways, weights, slope);
    slope.forEach((each, at) => {
      const step = each / prepared.length;
      const kept = keptMean * (mean[at] ?? 0) + (1 - keptMean) * step;
      const keptOfSquare = keptSquare * (square[at] ?? 0) + (1 - keptSquare) * step * step;
      [mean[at], square[at]] = [kept, keptOfSquare];
      const [own, ownSquare] = [kept / (1 - keptMean ** round), keptOfSquare / (1 - keptSquare ** round)];
      weights[at] = (weights[at] ?? 0) - (pace * own) / (Math.sqrt(ownSquare) + 1e-8);
    });
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

interface PreparedWay {
  readonly cost: number;
  readonly at: Int16Array;
  readonly values: Float32Array;
}

function addSlope(ways: readonly PreparedWay[], weights: Float64Array, slope: Float64Array): void {
  const sums = ways.map(({ at, values }) =>
    at.reduce((sum, place, index) => sum + (weights[place] ?? 0) * (values[index] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const chances = powers.map(power => power / all);
  const right = ways.reduce((sum, { cost }, index) => sum + (cost === 0 ? (chances[index] ?? 0) : 0), 0);
  const expected = ways.reduce((sum, { cost }, index) => sum + cost * (chances[index] ?? 0), 0);
  const isKnown = ways.some(({ cost }) => cost === 0);
  for (const [index, { cost, at, values }] of ways.entries()) {
    const chance = chances[index] ?? 0;
    const share = cost === 0 ? chance / Math.max(right, 1e-9) : 0;
    const pull = (isKnown ? (chance - share) / 2 : 0) + chance * (cost - expected);
    at.forEach((place, feature) => {
      slope[place] = (slope[place] ?? 0) + pull * (values[feature] ?? 0);
    });
  }
}
