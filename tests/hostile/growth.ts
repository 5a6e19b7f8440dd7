/** Milliseconds of processor time that work takes in this process, whatever other programs do meanwhile. */
export const cpuTime = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/** How many times as long four times the size takes: about 4 where time is linear, 16 where it is square; the least of three. */
export const growth = (work: (size: number) => unknown, size: number): number => {
  work(size);
  const ratios = [1, 2, 3].map(() => {
    const short = Math.max(
      cpuTime(() => work(size)),
      5,
    );
    return cpuTime(() => work(4 * size)) / short;
  });
  return Math.min(...ratios);
};
