/** The style of the page that `compare --format html` prints. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d2129; --paper: #fbfaf7; --line: #d9d5cb; --soft: #6b6f78;
  --dropped: #f5c3bb; --added: #c3e2d3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #17191d; --line: #363a41;
  --soft: #9a9ea7; --dropped: #672f28; --added: #1f5040; } }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem 5rem; background: var(--paper);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.15rem; margin-top: 2.5rem; }
.articles { list-style: none; padding: 0; }
small, .notes td { color: var(--soft); }
cite { font-style: normal; font-weight: 600; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { vertical-align: top; padding: .75rem .75rem .25rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
td p { margin: .25rem 0; }
.notes td { border-top: 0; padding-top: 0; font-size: .85rem; }
del, ins { text-decoration: none; border-radius: 2px; }
del { background: var(--dropped); }
ins { background: var(--added); }
li { margin: .35rem 0; }
`;
