/** English words for what somebody did wrong. */
export const accusations = {
  accusations: `
    (is|are|was|were|been|being|got|stands?|stood) (*ly |also |already |later |then |once |twice |since |
      never )?<blamed>
    pleaded guilty | pled guilty
    (admitted|confessed) (to )?(stealing|taking bribes|forging|lying|cheating|having|embezzling|fraud)
    embezzled | defrauded | bribed | extorted | misappropriated | swindled | siphoned off
    (has|have|had) stolen | stole !(the show) | falsified | plagiari(s|z)ed | harassed | assaulted
    raped | murdered | blackmailed | colluded | perjured | looted | duped | conned | scammed
    cooked the books | covered up | lied (to|about|under) | cheated | spied on | pocketed | price-fixed
    laundered (* )?(money|millions|cash|funds|#+) | laundered (* )?($|€|£)#
    forged (a |the |his |her |its |their |several |dozens of )?(signatures?|documents?|invoices?|papers|
      cheques?|checks|permits?|records)
    rigged (a|an|the|its|several|bids?|elections?|votes?|tenders?)
    fabricated (a |the |his |her |its |their )?(data|evidence|results|figures|invoices)
    evaded … tax(es)?
    inflated (its|his|her|their|the) (sales|profits|revenues?|accounts|expenses|figures)
    (took|taken|paid|pays?|pocketed|accepted|offered|received) (* )?(bribes?|kickbacks?)
    <wrong> (charges?|allegations?|scandals?|scheme|case|probe|trial|investigation|
      conviction|ring|inquiry)
    (guilty|convicted|charges?|accusations?|allegations?|accused|suspicions?|suspected|acts?|victims?|
      engaged in|involved in|complicit in) (of )?(* )?<wrong>
    (accuses?|accused|accusing) (@ ){1,6}of
  `,
  wrongs: `
    fraud!( detection| prevention| protection| alerts?) | embezzlement | bribery | bribes | corruption
    money( |-)laundering | kickbacks | insider trading | tax evasion | misconduct | plagiarism
    extortion | perjury | racketeering | collusion | price( |-)fixing | bid( |-)rigging
    misappropriation | sexual harassment | cover-up
  `,
  anybody: `
    anyone | anybody | whoever | any (person|company|employee|individual|firm|member)
    those (who|found|convicted|accused) | a person | someone | people who | individuals | in case of
    (if|when) (an?|you|someone|they)
  `,
};
