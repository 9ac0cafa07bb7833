/**
 * Dunning's log-likelihood of a count of `here` in `hereAll` against `there` in `thereAll`: how little chance explains the
 * difference (3.84 is 5 %, 6.63 is 1 %, 10.83 is 0.1 %). Negative when it is rarer here.
 */
export function logLikelihood(here: number, hereAll: number, there: number, thereAll: number): number {
  if (hereAll === 0 || thereAll === 0) return 0;
  const rate = (here + there) / (hereAll + thereAll);
  const part = (count: number, all: number): number => (count === 0 ? 0 : count * Math.log(count / (all * rate)));
  const value = 2 * (part(here, hereAll) + part(there, thereAll));
  return here / hereAll >= there / thereAll ? value : -value;
}
