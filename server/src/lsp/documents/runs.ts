/** Work of which each run has a name, such as the document that it is about. */
export interface NamedWork<Result> {
  /** Awaited before each run. */
  readonly ready: (name: string) => Promise<void>;
  readonly run: (name: string) => Promise<Result>;
}

/**
 * Runs the work of a name, one run after the other. Whoever asks before a run has begun shares it; once it has begun, it may
 * have read what changes afterwards, and whoever asks gets the next one.
 */
export const inRuns = <Result>({ ready, run }: NamedWork<Result>): ((name: string) => Promise<Result>) => {
  const waiting = new Map<string, Promise<Result>>();
  const last = new Map<string, Promise<Result>>();
  const after = async (name: string, before: Promise<unknown> | undefined): Promise<Result> => {
    await before?.catch(() => {});
    await ready(name);
    waiting.delete(name);
    return run(name);
  };
  return (name) => {
    const joined = waiting.get(name);
    if (joined !== undefined) return joined;
    const started = after(name, last.get(name)).finally(() => {
      if (last.get(name) === started) last.delete(name);
    });
    waiting.set(name, started);
    last.set(name, started);
    return started;
  };
};
