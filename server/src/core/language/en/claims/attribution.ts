/** English words for what is said, and by nobody. */
export const attribution = {
  nobody: `
    (<many> ){0,3}(* )?<authority>( <meanwhile>){0,2} <say>
    an? (leading |renowned |noted )?(specialist|expert|analyst|observer)( @){1,6} (<say>|explain(s|ed)) that
    (the |an? )?(worry|worries|concerns?|fears?|doubts|opinion|unease) of (some|many|several) <whoever>
    according to (<many> ){0,3}(* )?<authority>
    according to (some|many|several|most|various|one|people|the latest)
    <held>( *)? by <whoever>
    it is (widely |well |generally |commonly |often |now |usually |sometimes )?<known>( that)?
    it'?s (often |widely |commonly |well )(said|known|believed|accepted|claimed)
    it has (long |often )?been (shown|proven|said|suggested|estimated|reported)
    (is|are|was|were|has been|have been) (widely |often |generally |commonly |long |since )?<reputed> (to|as|
      by|the|with)
    (has been|have been|(is|are|was|were) (widely|often|generally|commonly|long)) called (by|the)
    everyone (in … )?knows | everybody knows | we're told | we are told | they say
    reportedly | allegedly | supposedly | rumou?rs? | science says
    by some (counts|accounts|estimates|measures) | by all accounts | are to be believed
    (research|evidence|studies) (has|have) (* )?(found|shown|suggested|linked|demonstrated|established|confirmed)
    in (several|many|some|numerous|various|recent|other|previous|earlier) (studies|trials|surveys|experiments)
    study after study | body of (evidence|research)
    there is (growing |strong |ample |mounting )?(evidence|consensus) | asked not to be named
    on condition of anonymity | traditional accounts | legend has it | conventional wisdom
    (some|many|most|several) *s (now |often |also |still )?(say|argue|believe|think|claim|insist|complain|
      fear|agree|suspect|report)
    *ed by (some|most|many|several) *s | (reports|rumou?rs|allegations) that
    (condemnation|criticism|praise|support) from (* ){0,3}(experts|critics|scientists|scholars|groups|
      researchers)
    some (say|argue|believe|think|claim) | many (say|argue|believe|think|claim)
  `,
  reports: `
    said | says | told | tells | stated | states | claim(s|ed)? | argued? | argues | announced
    declared | warned | warns | explained | explains | wrote | writes | testified | admitted | denied
    accused | voted | promised | called for | noted | notes | insisted | insists | added | adds
    acknowledged | recalled | recalls | sighed | sighs | complained | complains | replied | replies
    asked | agreed | remarked | joked | shrugs | shrugged | grumbled | laughs | laughed | requested
    suggested
  `,
  rumours: `
    (is|are|was|were) (*ly )?(said|rumou?red|alleged|supposed|believed|reputed) to
    would (later )?have been | apparently | legend says | tradition holds
  `,
  commonplaces: `
    known to (all|everyone|everybody) | no secret that
  `,
  works: `
    (book|novel|essay|article|film|report|study|guide|documentary|song|album|poem|paper|play|post|painting|
      titled|entitled|called|named)¶
  `,
  spoken: `
    ^ ?,? ((he|she|they|one|(the|a|an) *( *)?) )?(said|says|asked|recalled|insisted|joked|sighed|warned|
      complained|replied|admitted|promised|added|explained|argued|wrote|claimed)
  `,
};
