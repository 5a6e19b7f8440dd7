/** English words for change, order and cause. */
export const change = {
  trends: `
    increas(e|es|ed|ing|ingly) | decreas(e|es|ed|ing) | declin(e|es|ed|ing) | rose | risen | rises?
    rising | fell | fallen | falls? | falling | dropp?(ed|s|ing)? | grew | grown | grows? | growing
    growth | surg(e|es|ed|ing) | soar(ed|ing|s)? | plummet(ed|s)? | shr(a|i|u)nk
    reduc(e|ed|es|ing|tion) | cuts? | climbed | jumped | gained? | lost | record (high|low)
    worsen(ed|ing|s)? | improv(ed|es|ing|ement) | more and more | fewer and fewer | less and less
    trend(ed|ing|s)? | tends? to | spread(s|ing)? | emerg(e|es|ed|ing) | peak(ed|s)? | expand(s|ed|ing)?
    accelerat(e|es|ed|ing) | slow(s|ed|ing)
  `,
  superlatives: `
    the (most|least|__*est|best|worst|first|only|leading|main|top|second( |-)*|number one|sole|last)
    world'?s | never before | unprecedented | one of the | in history | of all time
    ever (recorded|made|seen|built|published) | ranked? | ranks | leader | no other | for the first time
    remains the
  `,
  rankings: `
    <is> (now |still |by far |also )?(the|one of the|among the|world's|its|their) ?<place>(-@)?
    (nobody|no other *|nowhere else)( @){0,5} (more|faster|better|bigger|older|longer|as|so|close)
    ({– }|{— })the (<most>|most *) (in|of) (the|its|their|all)
    among the (most|first|top|world|<most>)
    one of the (first|few|oldest|<most>)
    *-(<most>|most)
    bestselling | best-selling | fastest-growing | for the first time
    no (@ ){1,6}(__*er|more|less|better|worse|fewer)( *){0,2} than
    (leads?|led|tops?|topped|heads?|headed) (the|its|their|every) (list|table|ranking|rankings|league|
      charts?|world|country|index|standings)
    top of the | came (first|second|third|last) | leads the * in | ahead of
  `,
  comparisons: `
    more * than | less * than | (__*er|more|less|fewer|better|worse) than | compared (to|with)
    no other | equivalent (to|of) | equal to | whereas | while | unlike | relative to
    much (more|less|higher|lower|larger) | far (more|less|higher|lower) | comparable | versus | vs
    difference between | exceed(s|ed|ing)?
  `,
  causes: `
    caus(e|es|ed|ing) | leads? to | led to | leading to | results? (in|from) | resulted (in|from)
    due to | because | as a result | thanks to | contribut(e|es|ed|ing) to
    link(s|ed)? (to|with|between) | associated with | correlat(e|es|ed|ion) | triggers? | triggered
    prevents? | prevented | protects? | affects? | affected | influenc(e|es|ed) | responsible for
    driven by | drives? | drove | explains? | effects? | impacts? | risk(s)? | allows? | allowed
    enables? | enabled | makes? | forces? | forced | helps? | helped | encourag(e|es|ed)
    discourag(e|es|ed) | reduces? | produces? | creates? | generates? | threatens? | damages?
    destroys? | requires? | shapes? | undermin(e|es|ed) | boosts? | consequences?
  `,
};
