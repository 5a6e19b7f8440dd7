/** English words for law, norms and what only may be. */
export const rules = {
  laws: `
    laws? | act of | the act | bill | amendments? | regulations? | directives? | courts? | ruling
    legislation | statutes? | statutory | illegal | legal | legally | constitution | treaty | banned
    bans? | requires? (that|all|every|any) | required (to|by) | requirements? | prohibit(s|ed)?
    forbids? | forbidden | entitled to | eligible | tax(es|able|ed)? | policy | punishable | fines?
    liable | obliged | mandatory | compulsory | permitted | must be (filed|paid|registered|reported)
    gdpr | supreme court | protected | rights? | the rules? | subject to | exempt(ed|ion)? | section #+
    article #+ | license | licence | moderators?
  `,
  norms: `
    (represents?|remains?|is|are|constitutes?) (an?|the) ((major|key|strategic|real|crucial|critical|
      unique) ){1,2}<stake>
    requires? a (* )?approach | should | must | ought to | needs? to | have to | has to | let'?s
    let us
    it'?s (time|best|important|worth|essential|a good idea|crucial|possible|easy|hard) to
    it is (time|best|important|worth|essential|crucial|possible|easy|hard) | must not | shall
    recommend(ed)? | steps? | tips? | make sure | the idea is | simply | remember to | be sure
    avoid | advice | worth *ing
  `,
  goals: `
    goals?
  `,
  possibilities: `
    could!( not |n't ) | might | may | can | cannot | can't | perhaps | maybe | possibly | probably
    potential(ly)? | possible | likely | usually | often | sometimes | typically | generally | seems?
    seemed | appears? | appeared
  `,
  hypotheses: `
    if | suppose | imagine | assum(e|es|ing|ption|ptions|ed) | hypothetical(ly)? | let's say | say,
    were to | consider (a|an|the) | scenarios? | simulat(e|ion|ions|ed) | model(s|led|ed)?
    estimate(s)? | what if
  `,
  suppositions: `
    (^|{, }|{: }|{; })(now |so |but |first |again |let us |let's )?(suppose|imagine|assume) (a|an|that|you|
      the|we|there|* (is|has|earns|wants|lives))
    (^|{, }|{: }|{; })consider (a|an|the case)
    let's (say|call (him|her|them|it|this|our)|imagine|assume|suppose) | hypothetical
    example: (if you|imagine|suppose|let's|say)
  `,
  conditionals: `
    would | would have
  `,
  duties: `
    (is|are|was|were|be|been) (*ly |not |now |also )?<bound>
    (has|have) just (banned|outlawed|legali(s|z)ed|capped|repealed|made … (mandatory|compulsory|legal|illegal))
    may not | commits? (an offence|an offense|a crime|a felony) | (is|are) only (allowed|permitted|admissible) (if|for|in|when|after)
    must (not |now |also |legally )?(be|have|provide|register|keep|pay|file|report|answer|protect|correct|
      obtain|disclose|notify|meet|show|publish|comply|carry|hold|submit)
    (has|have) to (register|pay|file|report|disclose|notify|consider|provide|prove|obtain|comply|declare|apply)
    within (#+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|
      fifty|sixty|hundred) (days|weeks|months|years|hours)
    (in|into) force | by (* )?(decree|law|statute|ordinance) | requires? (that|all|every|any|an?|the)
    under (the|a|this|that) … (act|law|bill|rules?|code|treaty|directive|regulation|contract)
    can (award|order|fine|impose|refuse|revoke|demand)
    <law> (*ly |also )?<allows>
  `,
  modals: `
    could | might | would | be | get | try | make | want | go
  `,
};
