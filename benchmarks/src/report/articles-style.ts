/** The style of the page that `bench:articles --html` writes. */
export const ARTICLES_STYLE = `
:root { color-scheme: light dark; --ink: #1d2129; --paper: #fbfaf7; --line: #d9d5cb; --soft: #6b6f78;
  --direct: #bfe3c4; --mixed: #f4e1a1; --indirect: #c9daf4; --figure: #f5c3bb; --date: #8a5fbf; --bar: #4a7fc1; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #17191d; --line: #363a41;
  --soft: #9a9ea7; --direct: #24502e; --mixed: #574a16; --indirect: #263f66; --figure: #672f28;
  --date: #c3a2ec; --bar: #6c9bd6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem 5rem; background: var(--paper);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 2px; }
small, .none { color: var(--soft); }
.cards { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 0; padding: 0; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; color: var(--soft); }
.cards b { display: block; font-size: 1.5rem; color: var(--ink); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: right; font-weight: 400; }
th:first-child { text-align: left; }
thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.wide { width: 26%; }
.stack { display: flex; height: 1rem; }
.stack i { display: block; }
.stack .direct, mark.direct { background: var(--direct); }
.stack .mixed, mark.mixed { background: var(--mixed); }
.stack .indirect, mark.indirect { background: var(--indirect); }
.meter { position: relative; height: 1.3rem; min-width: 5.5rem; background: color-mix(in srgb, var(--line) 45%, transparent);
  border-radius: .25rem; overflow: hidden; font-size: .85rem; }
.meter i { position: absolute; inset: 0 auto 0 0; background: color-mix(in srgb, var(--bar) 45%, transparent); }
.meter span { position: relative; padding-right: .4rem; }
.unsure { padding-left: 2rem; }
.unsure li { margin: .35rem 0; }
.unsure small { display: block; }
.legend mark { margin-right: .5rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; }
summary { cursor: pointer; padding: .6rem 1rem; font-weight: 600; }
summary small { font-weight: 400; margin-left: .5rem; }
.text { white-space: pre-wrap; padding: .25rem 1rem 1.25rem; max-width: 48rem; font: 1.05rem/1.65 Georgia, serif; }
mark { background: none; color: inherit; border-radius: 2px; }
mark.figure { background: var(--figure); }
mark.speaker { font-weight: 700; }
mark.cue { font-style: italic; text-decoration: underline; text-underline-offset: 3px; }
mark.date { border-bottom: 2px dotted var(--date); }
mark:target { outline: 2px solid var(--bar); outline-offset: 2px; }
@media (max-width: 40rem) { .wide { display: none; } thead th[colspan] { column-span: 1; } }
`;
