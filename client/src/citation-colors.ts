import {
  type DecorationOptions,
  Disposable,
  type TextDocument,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Level } from '../../server/src/protocol/messages.ts';
import type { Current, Overviews } from './overviews.ts';
import { rangeOf } from './places.ts';

/** How each level is underlined: the line's form says as much as its colour. */
const LINES: Readonly<Record<Exclude<Level, 'unrated'>, string>> = { high: 'solid', medium: 'dashed', low: 'dotted' };

/** Underlines citations by the reliability of their sources, unless `sourcier.citationColors` is off. */
export const createCitationColors = (overviews: Overviews): Disposable => {
  const types = new Map<Level, TextEditorDecorationType>(
    Object.entries(LINES).map(([level, style]) => [
      level as Level,
      window.createTextEditorDecorationType({
        borderWidth: '0 0 2px 0',
        borderStyle: style,
        borderColor: new ThemeColor(`sourcier.reliability.${level}`),
      }),
    ]),
  );
  const paint = (current: Current): void => {
    for (const editor of window.visibleTextEditors) {
      const isShown = current.state === 'article' && current.document === editor.document && isOn(current);
      // While an article is read anew, its colours move with the text.
      if (current.state === 'reading' && current.document === editor.document) continue;
      for (const [level, type] of types) editor.setDecorations(type, isShown ? placesOf(current, level) : []);
    }
  };
  const inSight = overviews.addView(followsColors);
  const listeners = [
    overviews.onDidChange(paint),
    window.onDidChangeVisibleTextEditors(() => paint(overviews.current)),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('sourcier.citationColors')) return;
      inSight();
      paint(overviews.current);
    }),
  ];
  paint(overviews.current);
  return Disposable.from(...types.values(), ...listeners);
};

type ColouredArticle = Extract<Current, { state: 'article' }>;

const isOn = ({ document }: ColouredArticle): boolean => isOnFor(document);

const followsColors = (): boolean => isOnFor(window.activeTextEditor?.document);

const isOnFor = (document: TextDocument | undefined): boolean =>
  workspace.getConfiguration('sourcier', document).get<boolean>('citationColors', true);

const placesOf = ({ document, overview }: ColouredArticle, level: Level): DecorationOptions[] =>
  overview.sources
    .filter((source) => source.level === level)
    .flatMap(({ citations }) => citations.map((span) => ({ range: rangeOf(document, span) })));
