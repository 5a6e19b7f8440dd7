/** English words for the text on itself, and how it judges. */
export const text = {
  opinions: `
    (it is|it was|it's) (good|great|welcoming|encouraging|heartening|sad|nice) to (see|hear|know)
    i think | i believe | i feel | i hope | i guess | i mean | i want | i wish | i love | i hate
    in my (view|opinion) | we believe | we think | unfortunately | fortunately | sadly | clearly
    obviously | of course | beautiful | terrible | wonderful | amazing | horrible | great | awful
    disgraceful | shameful | absurd | ridiculous | incredible | important | crucial | essential
    interesting | interestingly | frankly | honestly | personally | proud | thank | good | bad | better
    best | nice | easy | simple | hard | difficult | useful | useless | worth | surprising(ly)? | quite
    really | pretty | very | too | enough | fun | ugly | strange | weird | sense | opportunity
    challenge | key | matter | matters | deserves? | truly | merely | just
  `,
  discourse: `
    thank you | thanks | welcome | hello | please | sorry | well, | ok | okay | yes | no, | look,
    listen | in conclusion | in summary | to sum up | question | let me | so | therefore | however
    thus | then | but | yet | of course | in other words | ^that is | moreover | furthermore
    in addition!( to) | finally | overall | in fact | indeed | instead | anyway | meanwhile
  `,
  pointers: `
    in this (article|post|section|chapter|guide|tutorial|piece|essay|report)
    this (article|post|guide|report|section|chapter) | below | above | as follows | following | see
    here | figure | fig | chart | plots? | graphs? | tables? | images? | photos? | videos? | links?
    click | code | functions? | package | datasets? | script | file | command | page | appendix
    website | dataset | the data | axis | curves? | map | rows? | columns? | variables? | formula
  `,
  plans: `
    ^(this|the present|the following) (article|post|guide|section|chapter|analysis|study|piece|report) (will |
      aims to |sets out to |seeks to )?<explores>
    (we|i)( will|'ll| shall| are going to| am going to) (now |then |first |also )?(look at|examine|explore|
      cover|discuss|see|review|walk through)
    let's (now |first |then )?(look|examine|explore|see|turn|start|begin|dive|walk)
    it is (worth|important to|useful to|essential to|time to) (noting|note|examine|examining|remember|
      remembering|understand|ask|asking|look)
  `,
  selves: `
    this (article|guide|post|tutorial|chapter|page|newsletter|section)
  `,
  materials: `
    (the|this|these|our|my|its) (data|dataset|data set|script|code|file|table|spreadsheet) | datasets?
    data sets? | columns? | variables? | files? | rows
    (was|were) (sourced|downloaded|scraped|exported|extracted) from | downloaded | scraped
  `,
};
