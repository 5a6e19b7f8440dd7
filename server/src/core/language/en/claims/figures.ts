/** English words for figures and lengths of time. */
export const figures = {
  measures: `
    percent | per cent | points? | thousands? | millions? | billions? | trillions? | hundreds? | dozens?
    dollars? | euros? | pounds? | cents? | usd | eur | gbp | times | kwh | mwh | gwh | twh | wh | mw
    gw | tw | kw | w | kcal | cal | calories | mb | gb | tb | kb | ms | hz | mhz | ghz | db | mm | mm2 | mm² | mm3 | mm³ | cm
    cm2 | cm² | cm3 | cm³ | m | km | km2 | km² | m2 | m² | m3 | m³ | ml | cl | l | lit(re|er)s? | g | mg | µg | kg | kt | mt | gt | t | tons? | tonnes? | kilos?
    kilograms? | grams? | lbs? | oz | ounces? | mj | kj | j | met(re|er)s? | kilomet(re|er)s? | miles?
    mph | feet | foot | ft | inch(es)? | acres? | hectares? | degrees? | watts? | volts? | gallons?
    bars? | people | persons | inhabitants | residents | employees | workers | jobs | companies | firms
    homes | households | deaths | cases | votes | seats | copies | visitors | users | customers
    clients | men | women | children | pupils | students | patients | participants | adults | americans
    countries | pages | fold | wounded | casualties | members | schools | species | cars | vehicles
    trees | buildings | sites | stores | soldiers | families | voters | ppm | ppb | psi | btus? | hpa
    kpa | pa | nm | µm | bits? | bytes? | pixels? | mpg | knots | hp | beds | refugees | immigrants
    migrants | tourists | crimes | passengers | farmers | farms | towns | cities | states | downloads
    subscribers | followers | requests | sales | books | papers | articles | births | servers | shops
    restaurants | volunteers | donors | units | properties | landlords | renters | developers
    engineers | teachers | nurses | doctors | commuters | cyclists | cows | animals | birds | fish
    bodies | ships | rallies | marches | protesters | strikers | planes | boats | apartments | flats | houses
    cameras | police officers | inmates | ballots | delegates | counties | districts | yards | square feet | square miles
    sq ft | percentage points | respondents | businesses | organizations | organisations | attacks
    incidents | patents | editors | edits | queries | nodes | transactions | citizens | slaves
    prisoners | victims | survivors
  `,
  nouns: `
    years? | months? | weeks? | days? | hours? | minutes? | seconds? | h | hrs? | mins? | s
    centur(y|ies) | decades? | yr | january | february | march | april | may | june | july | august
    september | october | november | december | and | or | to | in | of | the | for | is | was | on
    with | at | by
  `,
  quantities: `
    half | halves | third | thirds | quarters? | majority | minority | most of | two( |-)thirds
    dozens? | hundreds? | thousands? | millions? | billions? | trillions? | double(d|s)? | doubling
    tripled? | triples? | quadrupled? | halved | twice | threefold | tenfold | #+( |-)fold
    times (more|less|higher|lower|larger|faster|as) | one in * | #+ (in|out of|of every) #+ | percentage
    averages? | averaged | median | per capita | rate | rates | number of | proportion | share of
    amount of | total | a large (part|portion)
  `,
  shares: `
    (one|two|three|four|nine) (in|out of) (every )?(two|three|four|five|six|seven|eight|nine|ten|twelve|
      twenty|a hundred|#+)
    (<number>|few|several|half|some) per ?cent | tripled | quadrupled | doubled | half (of|the|a)
    #/(#|10) of | (dozens|hundreds|(tens of |hundreds of )?thousands) of <crowd>
    two-thirds (of)? | (a|one) (third|quarter|fifth|tenth) of | three( |-)quarters( of)?
    (has|have|had|more than|nearly|almost|roughly) (more than |nearly |almost |roughly )?(doubled|tripled|
      quadrupled|halved)
  `,
  spelled: `
    (a|an|one|<number>|several|a few|a dozen)( <number>){0,2}(( and| or| to| in)? <number>)?( *)? <counted>
    (one|<number>) (* )?(in|out of) (every )?<number> | <number> of the <number>
    from <number> to <number> | between (one|<number>) and <number> | <number> times | tenth of
  `,
  approximations: `
    fewer than | more than | less than | at least | up to | nearly | almost | approximately | roughly
    around # | about # | over # | some # | as many as | as much as | close to | between #+ | under #
    (~|≈|±) ?#
  `,
  rates: `
    per (year|day|month|hour|week|person|household|capita|head|mile|ton|unit|pupil|kwh|minute)
    (a|each|every) (year|day|month|week|hour) | annual(ly)? | yearly | monthly | daily
    / ?(yr|year|day|kwh|kcal|g|h)
  `,
  eras: `
    mid-¶
  `,
  durations: `
    (#+|an?|one|<number>)( |-)(years?|months?|weeks?|days?|hours?|minutes?|seconds?|centur(y|ies)|decades?)
  `,
  elapsed: `
    (#+|<number>|some|several|a few|an?|one) (years?|months?|weeks?|days?|hours?|minutes?|centur(y|ies)|decades?) (later|earlier|before|after|ago)
    (#+|<number>|several|a few) (years?|months?|weeks?|days?|hours?) (of|in) (works?|delays?|talks|waiting|negotiations?|debate|preparation|the making)
    (#+|<number>) (years?|months?|weeks?|days?) (late|behind schedule|overdue)
    aged (#+|<number>) (and|or|to) (#+|<number>)
  `,
  classes: `
    ^(for|among|in|of|on)… (of (more|less|fewer) than|over|under|above|below) #+…,
  `,
  periods: `
    (#+|<number>|several|a few|a dozen)( <number>)? (years|months|weeks|days|hours|minutes|seconds|centuries|decades)
  `,
  equations: `
    that's (a|an|about|roughly|nearly) | gap of | difference of | by definition | = | i.e | equivalent
    therefore | thus | total | divided by | multiplied by | adds? up
    which (makes|gives|means|works out) | that's | (^|{, })that is | ^this is | works out | sum
  `,
};
