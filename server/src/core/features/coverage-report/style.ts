/** The report's style: VS Code's own colours in a webview, the system's elsewhere; readable without any, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --line: var(--vscode-editorWidget-border, GrayText);
  --fill: var(--vscode-charts-blue, LinkText);
}
body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 1rem 1.5rem 3rem;
  font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif);
  color: var(--vscode-editor-foreground, CanvasText);
  background: var(--vscode-editor-background, Canvas);
}
h1 { font-size: 1.6rem; margin: 0.5rem 0; }
h2 { font-size: 1.3rem; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
h1 + p, small { opacity: 0.85; }
.summary { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
.summary div { border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 1rem; }
.summary dd { margin: 0; font-size: 1.6rem; }
.summary small { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td {
  text-align: start;
  vertical-align: top;
  font-weight: normal;
  padding: 0.3rem 0.6rem 0.3rem 0;
  border-bottom: 1px solid var(--line);
}
thead th { font-weight: bold; }
.number { text-align: end; }
.picture { width: 35%; }
.bar { display: block; width: 100%; height: 0.9rem; margin-top: 0.3rem; overflow: visible; }
.part { fill: var(--fill); }
.rest { fill: none; stroke: currentColor; stroke-width: 1; vector-effect: non-scaling-stroke; }
.level { border-bottom: 2px solid currentColor; }
.level.medium { border-bottom-style: dashed; }
.level.low { border-bottom-style: dotted; font-weight: bold; }
.level.unrated { border-bottom: 0; opacity: 0.85; }
.claims { padding-inline-start: 1.5rem; }
.claims li { margin: 0.4rem 0; }
.claims button {
  display: block;
  font: inherit;
  color: var(--vscode-textLink-foreground, LinkText);
  background: none;
  border: 0;
  padding: 0;
  text-align: start;
  cursor: pointer;
  text-decoration: underline;
}
.claims button:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); }
.claims .strong::marker { font-weight: bold; }
@media print {
  body { max-width: none; }
  section { break-inside: avoid; }
  .claims button { color: inherit; text-decoration: none; }
  .part { fill: GrayText; }
}
`;
