/** Work that is put off until the messages that are already here have been read, by document. */
export interface Schedule {
  schedule(uri: string): void;
  cancel(uri: string): void;
}

/**
 * Runs once for several calls that arrive together, such as the edits of one burst of typing, so many milliseconds after
 * the last; `run` must not reject.
 */
export const createSchedule = (run: (uri: string) => Promise<void>, delay = 0): Schedule => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const schedule = (uri: string): void => {
    cancel(uri);
    const timer = setTimeout(() => {
      waiting.delete(uri);
      void run(uri);
    }, delay);
    waiting.set(uri, timer);
  };
  return { schedule, cancel };
};
