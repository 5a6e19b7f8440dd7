/** Topics of words, as far as it tells one kind of text from another. */
export const TOPICS = [
  'research',
  'own-work',
  'announcements',
  'hours',
  'lives',
  'products',
  'arts',
  'care',
  'lessons',
  'statutes',
  'plans',
  'feelings',
  'affairs',
  'reasoning',
  'thanks',
  'pointing',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Words of each topic: single words, and pairs of words ("our data"), in lower case and in every form that is looked for. */
export type TopicLexicon = Readonly<Record<Topic, readonly string[]>>;
