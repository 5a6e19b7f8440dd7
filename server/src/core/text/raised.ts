/** The raised digits, as the inside of a character class. */
export const RAISED_DIGITS = '⁰¹²³⁴-⁹';

/** A number with its raised digits written plainly: "¹²" is "12". */
export const lowered = (number: string): string => number.replace(ONE, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)));

const ONE = new RegExp(`[${RAISED_DIGITS}]`, 'g');
