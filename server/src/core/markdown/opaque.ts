/** Stands for each character of inline code, images and bare addresses in prose: present, but not words. */
export const OPAQUE = '\uFFFC';

/** Stands for each character of a formula. */
export const FORMULA = '\uFFFB';
