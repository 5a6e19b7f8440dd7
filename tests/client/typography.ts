/** What is wrong with a French sentence's spaces and marks: breaks before high marks, straight quotes and apostrophes. */
export const faults = (text: string): readonly string[] => {
  const words = text.replace(/https?:[^\s)]*/g, '');
  return [
    ...words.matchAll(
      /[ \p{L}\p{N}»][:;?!](?!\p{L})|[^\u00A0\u202F]»|«[^\u00A0\u202F]|[^\u00A0\u202F]%|\p{L}'\p{L}|"|\.\.\./gu,
    ),
  ].map(([fault]) => fault);
};
