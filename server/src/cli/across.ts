import type { Locale } from '../core/language/locale.ts';
import { compareAcross } from '../core/rules/across/compare.ts';
import { gather } from '../core/rules/across/others.ts';
import type { LocatedFinding } from '../report/model.ts';
import type { CheckedFile } from './check-file.ts';

/** Files with findings about what their articles say otherwise than each other. */
export const withAcross = (files: readonly CheckedFile[], locale: Locale): readonly CheckedFile[] => {
  const others = gather(files.flatMap(({ digest }) => digest ?? []));
  return files.map((file) => {
    if (file.digest === null) return file;
    const found = compareAcross(file.digest, others, { locale, severities: file.severities });
    if (found.length === 0) return file;
    const located = found.map((finding): LocatedFinding => ({ ...finding, sentence: finding.words }));
    return { ...file, findings: [...file.findings, ...located].sort((a, b) => a.span.start - b.span.start) };
  });
};
