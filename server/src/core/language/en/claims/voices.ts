/** English words for the author, the reader and what they do. */
export const voices = {
  imperatives: `
    ^(please |now |then |first,? |next,? |also |just |don'?t |do not |never |always |and |or |so |
      - )?<order> !(is|are|was|were|has|have|had|can|will|would|could|may|might|does|source|sources)
    (and|then|,) (click|open|add|use|make|take|choose|check|keep|let|leave|ask|set|put|turn|wait|try|
      look) (the|a|an|it|your|them|for|at|to|on)
  `,
  undertakings: `
    ^___*ing !(is|are|was|were|has|have|can|will|may|would)
  `,
  prompts: `
    ^(please )?<request> (me|us|as|the|a|an|this|these|my|our|it|#+|three|five|ten)
  `,
  author: `
    i!(.*) | i'm | i've | i'd | i'll | !{.}me | my | myself | mine
  `,
  ourselves: `
    we | us | ourselves | we're | we've | we'll | let's | lets
  `,
  ours: `
    ours | our!( <everybodys>| own <everybodys>| <shared>| own <shared>)
  `,
  reader: `
    you | yourself | you're | you'll | you've
  `,
  yours: `
    yours | your!( <everybodys>| own <everybodys>)
  `,
  bodies: `
    (your|our|the human) (own )?<everybodys>
  `,
  pronouns: `
    ^(he|she|they|it|his|her|their|its|this|these|that)
  `,
  subjects: `
    ^(he|she|they)
  `,
  demonstratives: `
    ^(these|that|it)
    ^this!( year| month| week| morning| spring| summer| autumn| winter| <month>)
  `,
  joints: `
    ^(and|but|so|or|yet|then|thus|also|now)
  `,
  asserting: `
    ^(and )?did you know
  `,
};
