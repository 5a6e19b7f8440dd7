/** Whether a name is plainly a journal's: "The Lancet", "Physical Review Letters". */
export const isJournal = (name: string): boolean => JOURNAL.test(name);

const JOURNAL =
  /^The\s[A-Z]|(?:^|\s)(?:Journal|Annals|Proceedings|Letters|Review|Reports|Communications|Archives|Bulletin|Lancet|Nature|Science|Cell|BMJ|JAMA|PNAS|PLO?S|NEJM|eLife)(?:\s|$)/;
