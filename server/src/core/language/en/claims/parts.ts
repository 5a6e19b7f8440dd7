/** English lists that phrases of others name. */
export const parts = {
  number: `
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|
      twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(-@)?
  `,
  counted: `
    years | months | weeks | days | hours | minutes | seconds | people | dollars | pounds | deaths | times
    points | countries | companies | employees | children | centuries | miles | metres | meters | tons
    gallons | million | billion | homes | jobs | students | units | inches | feet | kilometres | kilograms
    degrees | acres
  `,
  year: '1### | 20##',
  month: `
    january | february | march | april | may | june | july | august | september | october | november
    december
  `,
  many: `
    some | many | most | several | other | those | these | numerous | various | recent | all | a number of
    a growing number of | leading | independent | industry | countless | multiple | few | local | traditional
    modern | new | one | a | an | financial | medical
  `,
  authority: `
    ___*(ists|ians) | planners | bankers | *makers | researchers | observers | teachers | workers | insiders
    campaigners | lawyers | leaders | managers | commentators | investors | doctors | authors | educators
    parents | consultants | study | studies | research | experts? | critics | scholars | surveys? | polls?
    reports? | sources | officials | figures | data | numbers | evidence | estimates | publications
    engineers | accounts | trials | analyses | papers | local people | neighbours | residents | fans
  `,
  meanwhile: `
    (published |released |carried out )?(last|this) (year|month|week|spring|summer|autumn|winter) | (from|in) <year>
    *ly | now | often | have | has | have even | also | still | alike | will | would | who | in the *
    after study | of evidence
  `,
  say: `
    say | says | said | saw | question(s|ed)? | shows? | showed | shown | suggests? | suggested
    agree(s|d)? | believe(s|d)? | estimate(s|d)? | warn(s|ed)? | indicates? | indicated | argue(s|d)?
    think | thinks | thought | find | finds | found | confirms? | confirmed | points? | concludes? | concluded
    recommend(s|ed)? | criticised | criticized | praised | claims? | claimed | consider | considered
    expect(s|ed)? | links? | linked | puts? | report(s|ed)? | describe(d)? | attribute(d)? | fear(s|ed)?
    doubts? | dispute | prove(s|n|d)? | demonstrate(s|d)? | reveals? | revealed | predict(s|ed)? | cite(d)?
    insist | worry | call | regard(ed)? | credit | tell | tells | hold | dismiss | welcomed | speak | advise
    caution | maintain | contend | speculate
  `,
  most: `
    largest | biggest | smallest | highest | lowest | oldest | youngest | longest | shortest | fastest
    slowest | richest | poorest | busiest | deepest | tallest | heaviest | cheapest | strongest | earliest
    greatest | deadliest | wealthiest | hottest | coldest | wettest | driest | best-known | most-visited
  `,
  /** People of whom there are many in one place. */
  crowd: `
    people | protest(e|o)rs | demonstrators | marchers | residents | strikers | supporters | spectators | visitors
    students | workers | farmers
  `,
  /** Things that everybody has are nobody's own: "your blood". */
  everybodys: `
    body | bodies | blood | bloodstream | brains? | muscles? | hearts? | livers? | guts? | skin | cells?
    genes | dna | immune | nervous | stomach | lungs? | kidneys? | bones? | metabolism
  `,
  /** Things that all of us share: "our planet". */
  shared: `
    planet | species | ancestors | society | societies | world | atmosphere | oceans | solar system | galaxy
  `,
  wrong: `
    fraud | embezzlement | bribery | corruption | money( |-)laundering | kickbacks? | bribes?
    insider trading | tax evasion | harassment | assault | misconduct | malpractice | plagiarism | extortion
    perjury | racketeering | collusion | price( |-)fixing | bid( |-)rigging | theft | forgery | blackmail
    rape | murder | manslaughter | abuse | negligence | discrimination | doping | espionage
    obstruction of justice | conspiracy | misappropriation | cronyism | nepotism | wire fraud | a cover-up
  `,
  is: `
    is | was | are | were | remains? | remained | becomes? | became | ranks? | ranked
  `,
  /** Places in an order. */
  place: `
    first | last | sole | only @ (to|in|that|which|with) | second | third | fourth | fifth | leader
    leading | top | number | most @ * | <most>
  `,
  /** Verbs for what nobody in particular holds of somebody or something. */
  held: `
    considered | regarded | seen | viewed | criticised | criticized | praised | described | recognised
    recognized | estimated | hailed | credited | believed | called | cited | accepted | thought | judged
    disputed | questioned | dismissed | shared | advised | recommended | supported
  `,
  whoever: `
    some | most | many | several | critics | experts | scientists | researchers | scholars | historians
    architects | economists | analysts
  `,
  known: `
    known | accepted | believed | thought | established | proven | said | estimated | reported | considered
    agreed | understood | recognised | recognized | assumed | claimed
  `,
  reputed: `
    said | thought | believed | considered | known | estimated | rumou?red | reported | reputed | regarded
    understood | praised | hailed | credited
  `,
  stake: `
    challenges? | opportunity | opportunities | assets? | levers? | priority | priorities | steps? | issues?
    enablers? | drivers?
  `,
  /** Words for what rules make of somebody or something. */
  bound: `
    required | entitled | liable | exempt | exempted | eligible | ineligible | allowed | permitted
    forbidden | prohibited | banned | obliged | barred | capped | taxed | taxable | deductible | mandatory
    compulsory | illegal | unlawful | subject to | protected by | valid for | punishable | restricted to
    limited to
  `,
  law: `
    act | law | bill | bylaw | court | code | rule | rules | statute | regulation | directive | constitution
    treaty | ordinance
  `,
  /** Verbs for what a rule does. */
  allows: `
    allows? | sets? | bans? | gives? | caps? | limits? | protects? | obliges? | orders? | forbids? | covers?
    applies | apply | pays? | provides? | defines? | permits? | grants? | ruled | held
  `,
  /** Verbs for what a reader is told to do. */
  order: `
    click | open | run | install | add | use | go | make | take | try | choose | select | set | check | see
    read | look | find | create | write | keep | start | stop | remember | consider | imagine | note | avoid
    ensure | visit | follow | download | give | get | put | tell | ask | let | come | help | call | send
    save | buy | learn | think | join | vote | share | subscribe | enjoy | be | pick | plan | leave | turn
    wait | test | season | bake | mix | stir | heat | boil | cut | place | pour | sow | plant | water | wash
    dry | store | book | bring | pack | wear | drink | eat | sleep | train | aim | bear | spend | allow
    expect | replace | remove | clean | fill | cover | press | push | pull | hold | move | walk | talk
    speak | listen | watch | compare | measure | weigh | count | charge | budget | negotiate | skip | treat
    switch | apply | print | sign | submit | review | update | invest | contact | enter | type!( #+) | paste
    copy | delete | drag | rename | define | load | do | sort | schedule | work
  `,
  /** Verbs for what a machine is told to do. */
  request: `
    give | explain | summari(s|z)e | write | list | create | generate | compare | translate | tell | draft
    suggest | describe | identify | extract | rewrite | find | show | make | act
  `,
  explores: `
    explores? | examines? | looks? at | reviews? | discuss(es)? | surveys? | walks? through
  `,
  /** Words for what courts and accusers make of somebody. */
  blamed: `
    convicted | indicted | accused of | charged with | found guilty | guilty of | sentenced (to|for)
    jailed | imprisoned | suspected of | prosecuted | arraigned | implicated in | arrested (for|on) | fined
    sued for | investigated for | under investigation (for|over) | disbarred | struck off
    (fired|sacked|dismissed) for | complicit in | caught (stealing|lying|cheating|taking|forging)
  `,
};
