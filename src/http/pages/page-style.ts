import { createHash } from 'node:crypto';

/** The look of every page. One column of readable length, light or dark as the reader's system is, fit for print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --text: #1d2b2c; --quiet: #4a5a5b; --line: #c3cdcd; --tint: #eef4f4;
  --link: #0b5c60; --visited: #5b3a86; --focus: #8a5a00; --mark: #fdf3d8; --cited: #ffe58f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101919; --text: #e6eded; --quiet: #a9b8b8; --line: #3d4c4c; --tint: #1a2727;
    --link: #7fd1d3; --visited: #c9b2ee; --focus: #f4b41a; --mark: #33290f; --cited: #5a4500;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.5rem; }
header a, footer a { display: inline-block; padding: 0.5rem 0; }
.brand { font-weight: 700; font-size: 1.25rem; color: var(--text); text-decoration: none; }
.brand:hover { text-decoration: underline; }
.brand svg { width: 1.75rem; height: 1.75rem; margin-right: 0.5rem; vertical-align: -0.45rem; }
main { padding-bottom: 2.5rem; }
main:focus { outline: none; }
footer { border-top: 1px solid var(--line); color: var(--quiet); font-size: 1rem; }
footer ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0.5rem 0 1rem; }
h1 [lang] { display: block; margin-top: 0.5rem; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1.0625rem; }
p, ul, ol, dl, table, blockquote, aside, pre { margin: 0 0 1rem; }
ul, ol { padding-left: 1.9rem; }
li { margin-bottom: 0.25rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--mark); box-shadow: 0 0 0 0.4rem var(--mark); }
mark { background: var(--cited); color: inherit; border-radius: 2px; }
form { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.5rem; margin: 1.5rem 0; }
label { flex: 1 0 100%; font-weight: 600; }
input, button, select { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid var(--quiet); border-radius: 4px; }
input, select { flex: 1 1 14rem; min-width: 0; background: var(--ground); color: inherit; }
input[type="checkbox"] { width: 1.25rem; height: 1.25rem; vertical-align: -0.25rem; }
.field { flex: 1 1 12rem; min-width: 0; }
.field select { width: 100%; }
.field label { display: block; font-size: 1rem; }
.posts { list-style: none; padding: 0; }
.posts > li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.posts h3 { margin: 0 0 0.25rem; }
.posts p { margin: 0 0 0.25rem; }
button { background: var(--link); border-color: var(--link); color: var(--ground); font-weight: 600; cursor: pointer; }
.skip { position: absolute; left: 1rem; top: -10rem; padding: 0.75rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { top: 0.5rem; }
blockquote, aside { padding: 0.75rem 1rem; background: var(--tint); border-left: 4px solid var(--link); }
blockquote > :last-child, aside > :last-child { margin-bottom: 0; }
table { border-collapse: collapse; width: 100%; }
/* A table that is too wide for a small screen moves by itself, and the page stays. */
.scroll { overflow-x: auto; }
caption { text-align: left; font-weight: 600; margin-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
pre { white-space: pre-wrap; padding: 0.75rem 1rem; background: var(--tint); }
code { font-size: 0.95em; }
img, svg { max-width: 100%; height: auto; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
small, .quiet { color: var(--quiet); font-size: 0.9375rem; }
section[lang] + section[lang] { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1.5rem; }
section[lang] > h2:first-child { margin-top: 0; }
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #333; --line: #999; --tint: #fff; --link: #000; --visited: #000; --mark: #fff; --cited: #fff; }
  body { font-size: 11pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, .screen, header nav, footer { display: none; }
  mark { text-decoration: underline; }
  tr, li, blockquote { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.9em; }
}
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Allows this one style sheet and pictures of ours; no script, no frame, no foreign form or base. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
