/** A line of "name sign" pairs as a map. */
const pairs = (...lines: readonly string[]): ReadonlyMap<string, string> => {
  const words = lines.flatMap((line) => line.split(' '));
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? ''] as const] : [])));
};

/** Combining characters, by TeX's name for the accent. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['h', '\u0309'],
  ['r', '\u030A'],
  ['ocirc', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['U', '\u030D'],
  ['G', '\u030F'],
  ['f', '\u0311'],
  ['horn', '\u031B'],
  ['d', '\u0323'],
  ['textcommabelow', '\u0326'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['textogonekcentered', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

/** Letters and signs that TeX's commands stand for. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð eth ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ',
    'ij ĳ IJ Ĳ ohorn ơ OHORN Ơ uhorn ư UHORN Ư textschwa ə textkra ĸ textcrh ħ textmalteseh ħ textmalteseH Ħ',
    'texttstroke ŧ textTstroke Ŧ textdh ð textflorin ƒ textordfeminine ª textordmasculine º',
    'textbackslash \\ textasciitilde ~ textasciicircum ^ textasciigrave ` textunderscore _ textbar | textdollar $',
    'textless < textgreater > textbraceleft { textbraceright } lbrace { rbrace } textasteriskcentered * slash /',
    'textendash – textemdash — hyphen - textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”',
    'textquotesingle \' textquotedbl " quotedblbase „ quotesinglbase ‚ glqq „ grqq “ flqq « frqq » og « fg »',
    'guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright ›',
    'textexclamdown ¡ textquestiondown ¿ textbullet • textperiodcentered · textellipsis … dots … ldots …',
    'S § textsection § P ¶ textparagraph ¶ dag † textdagger † ddag ‡ textdaggerdbl ‡ copyright © textcopyright ©',
    'textregistered ® texttrademark ™ textdegree ° degree ° circ ° textcelsius ℃ textnumero № textperthousand ‰',
    'euro € texteuro € EUR € pounds £ textsterling £ textyen ¥ textcent ¢ textcurrency ¤ textwon ₩',
    'textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³',
    'textmu µ textpm ± pm ± mp ∓ times × texttimes × div ÷ cdot · le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼',
    'to → rightarrow → leftarrow ← infty ∞ partial ∂ nabla ∇ prime ′ ell ℓ langle ⟨ rangle ⟩ odot ⊙ bullet •',
    'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν',
    'xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ',
    'Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω',
  ),
  ...['space', 'quad', 'qquad', 'thinspace', 'newline', 'textvisiblespace', 'nobreakspace', 'enspace'].map(
    (name) => [name, ' '] as const,
  ),
]);

/** Commands whose first argument is for the machine alone: to sort by, an address, a colour. */
export const HIDING = /^(?:\w*noop\w*|sort\w*|printfirst|href|textcolor|color|phantom|label|index)$/i;

/** Commands that put their argument into quotation marks. */
export const QUOTING: ReadonlySet<string> = new Set(['enquote', 'mkbibquote', 'textquote']);
