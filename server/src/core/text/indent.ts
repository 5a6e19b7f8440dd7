/** The lines after the first stand `by` columns deeper, or less deep; lines indented by tabs or not at all stay. */
export const reindented = (block: string, by: number): string =>
  block.replace(/(\r\n|\n|\r)([^\r\n]*)/g, (_, end: string, line: string) => end + deeper(line, by));

/** A line that spaces indent, `by` columns deeper or less deep: what it belongs to begins with a longer or shorter mark. */
export const deeper = (line: string, by: number): string => {
  const spaces = /^ */.exec(line)?.[0].length ?? 0;
  if (spaces === 0 || line.length === spaces || line[spaces] === '\t') return line;
  return ' '.repeat(Math.max(0, spaces + by)) + line.slice(spaces);
};
