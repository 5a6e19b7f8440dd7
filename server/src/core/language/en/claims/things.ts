/** English words for whom and what is spoken of. */
export const things = {
  definitions: `
    (is|are|was|were) (a|an|the|also|called|known as|defined as|when|where) | means | refers? to
    consists? of | stands? for | defined | definition | namely | known as
  `,
  clauses: `
    what | how | why | when | whenever | whether | because | in order to | so that | rather than
  `,
  vague: `
    many | some | several | other | others | much | a lot | lots | few | various | different | etc
    multiple | numerous | more and more | most | any
  `,
  abstracts: `
    approach | needs? | issues? | process | processes | efficiency | adoption | support | transformation
    strateg(y|ies) | goals? | objectives? | value | quality | action | management | access | solutions?
    benefits? | advantages? | challenges? | role | ability | importance | possibilit(y|ies) | ideas?
    ways? | sense | questions? | problems? | reasons? | concept | vision | nature | culture | trust
    innovation | performance | tools? | opportunit(y|ies) | choice | choices | freedom | purpose
    experience
  `,
  people: `
    president | minister | senators? | governor | mayor | king | queen | emperor | prince | princess
    general | admiral | colonel | captain | director | founders? | co-founder | ceo | boss | inventor
    engineers? | physicist | chemist | mathematician | astronomer | doctor | surgeon | professor
    researchers? | writer | author | poet | painter | composer | architect | journalist | lawyer | judge
    philosopher | historian | entrepreneur | champion | player | father | mother | son | daughter
    brother | sister | wife | husband | woman | man | slaves? | soldiers? | workers? | peasants?
    priest | bishop | pope | monk | developers? | artist | singer | actor | actress | couple | team
    crowd | leader | commander | executive | chairman | spokesman | spokesperson | officials?
    settlers? | colonists?
  `,
  cases: `
    for example | for instance | example | examples | illustrates? | case study | such as | e.g
    testimonial | company | client | customer story
  `,
  plurals: `
    ___*s (are|have|do|tend|can|often|rarely|usually|still|also|now|need|want|get|use|make|take|give|cost|pay)
  `,
};
