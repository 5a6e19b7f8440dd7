/** Milliseconds of processor time that work takes in this process, whatever other programs do meanwhile. */
export const cpuTime = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/**
 * How many times as long four times the size takes: about 4 where time is linear, 16 where it is square. The least of three,
 * or the first that is below `limit`.
 */
export const growth = (work: (size: number) => unknown, size: number, limit: number): number => {
  work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= limit; attempt++) {
    const short = Math.max(
      cpuTime(() => work(size)),
      5,
    );
    least = Math.min(least, cpuTime(() => work(4 * size)) / short);
  }
  return least;
};
