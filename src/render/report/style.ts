/** The look of an audit's page: the editor's colours where there are some, quiet ones of our own in a file. */

/** A style sheet without any address in it. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --ground: var(--vscode-editor-background, #ffffff);
  --text: var(--vscode-editor-foreground, #1f2328);
  --faint: var(--vscode-descriptionForeground, #59636e);
  --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #d1d9e0));
  --frame: var(--vscode-contrastBorder, transparent);
  --link: var(--vscode-textLink-foreground, #0a5bc4);
  --focus: var(--vscode-focusBorder, #0a5bc4);
  --code: var(--vscode-textCodeBlock-background, #f3f4f6);
  --box: var(--vscode-editorWidget-background, #f6f8fa);
  --button: var(--vscode-button-background, #0a5bc4);
  --button-text: var(--vscode-button-foreground, #ffffff);
  --button-hover: var(--vscode-button-hoverBackground, #084a9f);
  --bad: var(--vscode-editorError-foreground, #c4262e);
  --odd: var(--vscode-editorWarning-foreground, #946300);
  --good: var(--vscode-charts-green, #2f7d32);
  --calm: var(--vscode-charts-blue, #2f6fb5);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: var(--vscode-editor-background, #181a1f);
    --text: var(--vscode-editor-foreground, #e6e8eb);
    --faint: var(--vscode-descriptionForeground, #a3abb5);
    --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #3a424c));
    --link: var(--vscode-textLink-foreground, #6cb0ff);
    --focus: var(--vscode-focusBorder, #6cb0ff);
    --code: var(--vscode-textCodeBlock-background, #262a31);
    --box: var(--vscode-editorWidget-background, #20242a);
    --button: var(--vscode-button-background, #2f6fd0);
    --bad: var(--vscode-editorError-foreground, #ff7b72);
    --odd: var(--vscode-editorWarning-foreground, #e0b040);
    --good: var(--vscode-charts-green, #7cc77f);
    --calm: var(--vscode-charts-blue, #6ea8e6);
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1.5rem 4rem; background: var(--ground); color: var(--text); font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 14px); line-height: 1.5; }
main, .bar { max-width: 62rem; margin: 0 auto; }
h1 { font-size: 1.25em; font-weight: 600; color: var(--faint); margin: 1.4em 0 0.3em; overflow-wrap: anywhere; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2.2em 0 0.6em; }
h3 { font-size: 1.05em; font-weight: 600; margin: 0.1em 0 0.3em; overflow-wrap: anywhere; }
p { margin: 0.35em 0; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
main p a, main li a, main th a, main td a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 0.93em; color: inherit; background: var(--code); border-radius: 3px; padding: 0.05em 0.3em; overflow-wrap: anywhere; }
.verdict { font-size: 1.55em; line-height: 1.3; font-weight: 600; margin: 0 0 0.5em; padding-left: 0.7em; border-left: 4px solid var(--faint); }
.verdict.good { border-color: var(--good); }
.verdict.bad { border-color: var(--bad); }
.notes { margin: 0.4em 0; padding-left: 1.2em; }
.aside { color: var(--faint); }
.bar { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; padding-top: 0.8rem; }
.bar [hidden] { display: none; }
#outdated { flex: 1; display: flex; gap: 0.6rem; align-items: center; }
#outdated:empty { display: none; }
button { font: inherit; color: var(--button-text); background: var(--button); border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent)); border-radius: 3px; padding: 0.2em 0.8em; cursor: pointer; text-align: left; }
button:hover { background: var(--button-hover); }
button code { background: none; padding: 0; }
button.quiet { color: var(--vscode-button-secondaryForeground, var(--text)); background: var(--vscode-button-secondaryBackground, var(--box)); }
button.quiet:hover { background: var(--vscode-button-secondaryHoverBackground, var(--code)); }
.filter { border: 0; padding: 0; margin: 0 0 0.8em; display: flex; flex-wrap: wrap; gap: 0.3em 1.2em; color: var(--faint); }
.filter legend { float: left; padding: 0; }
.filter label { cursor: pointer; color: var(--text); }
.filter input { accent-color: var(--link); vertical-align: -0.1em; }
.filter:has([value="errors"]:checked) + .findings > .finding:not([data-severity="error"]) { display: none; }
.filter:has([value="warnings"]:checked) + .findings > .finding:not([data-severity="error"], [data-severity="warning"]) { display: none; }
.finding { margin: 0 0 0.7em; padding: 0.6em 0.9em 0.7em; background: var(--box); border: 1px solid var(--frame); border-left: 4px solid var(--faint); border-radius: 4px; }
.finding[data-severity="error"] { border-left-color: var(--bad); }
.finding[data-severity="warning"] { border-left-color: var(--odd); }
.finding[data-severity="information"] { border-left-color: var(--calm); }
.meta { color: var(--text); font-size: 0.93em; margin: 0; }
.tag { font-weight: 600; margin-right: 0.4em; }
.fixes { margin-top: 0.6em; display: flex; flex-wrap: wrap; gap: 0.4em; }
.advice { border: 1px solid var(--line); border-radius: 3px; padding: 0.2em 0.8em; }
.advice code { background: none; padding: 0; }
details { margin-top: 0.5em; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
details ul { margin: 0.3em 0 0; padding-left: 1.4em; }
.picture { overflow: auto; max-height: 44rem; padding: 0.4rem; border: 1px solid var(--line); border-radius: 4px; }
.picture svg { display: block; font-size: 11px; }
svg text { fill: var(--text); }
.timeline text, .profile text { fill: var(--text); }
.grid { stroke: var(--line); stroke-width: 1; opacity: 0.7; }
.restart { stroke: var(--text); stroke-width: 1; stroke-dasharray: 3 3; }
.move { stroke: var(--faint); stroke-width: 1; fill: none; opacity: 0.7; }
.upward { stroke: var(--odd); stroke-width: 1.6; fill: none; }
.gap { stroke-dasharray: 2 3; }
circle.passed { fill: var(--calm); stroke: var(--frame); }
circle.unfinished { fill: var(--ground); stroke: var(--text); stroke-width: 1.4; }
path.failed { stroke: var(--bad); stroke-width: 2.4; stroke-linecap: round; fill: none; }
rect.passed { fill: var(--calm); }
rect.failed { fill: var(--bad); }
[data-cell] { cursor: pointer; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.4em; list-style: none; margin: 0.5em 0; padding: 0; font-size: 0.93em; }
.legend svg { vertical-align: -0.12em; }
.node rect { fill: var(--box); stroke: var(--faint); stroke-width: 1; }
.node text { fill: var(--text); font-weight: 600; }
.node .names { font-weight: 400; }
.node.missing rect { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
.node:hover { text-decoration: none; }
.node:focus-visible { outline: none; }
.node:focus-visible rect, .node:hover rect { stroke: var(--focus); stroke-width: 2.5; stroke-dasharray: none; }
.edge { fill: none; stroke: var(--faint); stroke-width: 1.2; }
.edge.stale { stroke: var(--odd); stroke-width: 1.8; stroke-dasharray: 6 4; }
.edge.up { stroke: var(--bad); stroke-width: 1.8; }
.arrow { fill: var(--faint); }
.arrow-stale { fill: var(--odd); }
.arrow-up { fill: var(--bad); }
.cells.lit .node:not(.near), .cells.lit .edge:not(.near) { opacity: 0.18; }
.cells.lit .edge.near { stroke-width: 2.4; }
table { border-collapse: collapse; width: 100%; }
section { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 1em 0.3em 0; border-bottom: 1px solid var(--line); }
td code { overflow-wrap: normal; }
td.beginning code { overflow-wrap: anywhere; }
td a { white-space: nowrap; }
thead th { color: var(--faint); font-weight: 600; }
tbody th { font-weight: 400; white-space: nowrap; }
tr:target { background: var(--box); outline: 2px solid var(--focus); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
span.missing, .lacks { font-weight: 600; padding-left: 0.45em; border-left: 3px solid var(--bad); }
span.unknown { color: var(--faint); }
@media (forced-colors: active) {
  .finding, .advice { border: 1px solid; }
}
@media print {
  .picture { max-height: none; }
}
`;
