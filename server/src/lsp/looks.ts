import { createSchedule } from './documents/schedule.ts';
import { type Glance, glanceAt, wholeAt } from './glance.ts';
import { guarded, type Session } from './session.ts';
import type { Told } from './told.ts';

/** Looks at documents while somebody types in them. */
export interface Looks {
  /** The quickest look, which costs next to nothing for a letter; closer ones follow by themselves. */
  look(uri: string): Promise<Glance | null>;
  /** No closer look at the whole while somebody goes on typing. */
  hold(uri: string): void;
  cancel(uri: string): void;
}

/** So long nobody has typed when what an edit changed elsewhere is looked for, in milliseconds. */
const PAUSE = 250;

/**
 * Looks for one client. What a letter makes of its own paragraph is read right after the quickest look, what it changes
 * elsewhere in a pause; where either is not what was `told`, `correct` is called.
 */
export const createLooks = (session: Session, told: Told, correct: (glance: Glance) => void): Looks => {
  const check = (glance: Glance | null): void => {
    if (glance && told.isOutdated(glance)) correct(glance);
  };
  const guard = (work: (uri: string) => Promise<void>) => guarded(session, 'analysis', undefined, work);
  const confirming = createSchedule(guard(async (uri) => check(await see(uri, false))));
  const settling = createSchedule(
    guard(async (uri) => check(await wholeAt(session, uri))),
    PAUSE,
  );
  const see = async (uri: string, mayCarry: boolean): Promise<Glance | null> => {
    const glance = await glanceAt(session, uri, mayCarry);
    if (glance?.isCarried) confirming.schedule(uri);
    if (glance?.isBehind) settling.schedule(uri);
    else settling.cancel(uri);
    return glance;
  };
  return {
    look: (uri) => see(uri, true),
    hold: settling.cancel,
    cancel: (uri) => {
      confirming.cancel(uri);
      settling.cancel(uri);
    },
  };
};
