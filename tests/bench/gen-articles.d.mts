/** An invented article of about `scale` times 8 kB: the same bytes for the same arguments. */
export const article: (options: {
  readonly scale?: number;
  readonly lang?: 'fr' | 'en';
  readonly seed?: number;
}) => string;
