// Generated from src/pages/ and web/mark.svg by `npm run codegen`. Do not edit: edit the sheets and the scripts there.

/** The mark that a browser shows beside the title. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>On Record</title>
  <path fill="#b3202c" d="M4 2h24a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H15l-8 6v-6H4a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z" />
  <path fill="#fff" d="M8 20v-5.5C8 10.500 10 8.300 14 8v3c-1.800.300-2.600 1.200-2.700 3H14v6zm10 0v-5.500c0-4 2-6.200 6-6.500v3c-1.800.300-2.600 1.200-2.700 3H24v6z" />
</svg>
`

/** What answers in a search field as one types, and what unfolds the text around a receipt's words. */
export const script = `// Answers as a reader types: below a search field stands what begins with the words. Without it the field works as before.

/** Whoever types fast is asked about once, in milliseconds. */
const pause = 150

for (const field of document.querySelectorAll('.find input')) {
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('aria-label', 'What begins so')
  field.form.append(list)
  let asking = new AbortController()
  let waiting

  async function suggest() {
    asking.abort()
    asking = new AbortController()
    const address = new URL('suggestions', \`\${field.form.action.replace(/\\/search$/, '')}/\`)
    address.searchParams.set('q', field.value)
    const response = await fetch(address, { signal: asking.signal }).catch(() => null)
    const answer = response?.ok ? await response.text().catch(() => '') : ''
    const { body } = new DOMParser().parseFromString(answer, 'text/html')
    for (const link of body.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), address)
    list.replaceChildren(...body.children)
    list.hidden = list.children.length === 0
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(suggest, pause)
  })
  field.form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    // It would empty the field as well.
    event.preventDefault()
    list.hidden = true
    field.focus()
  })
  field.form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!field.form.contains(relatedTarget)) list.hidden = true
  })
}

// The text around a receipt's words unfolds below them. Without it the link leads to the page with that text in it.

for (const link of document.querySelectorAll('a.unfold')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const answer = await fetch(link.href)
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '')
    const page = new DOMParser().parseFromString(answer, 'text/html')
    const around = page.getElementById(link.hash.slice(1))?.querySelector('.around')
    if (!around) {
      location.assign(link.href)
      return
    }
    link.parentElement.replaceWith(around)
    around.focus()
  })
}
`

/** The sheet of every page. */
export const styleSheet = `/* The reading room. Serif: words that stand in a source. Sans: this graph's own words. Nothing else decides the face. */

/* Palette */
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --wash: #f4f1ea;
  --ink: #1a1e25;
  --muted: #565e69;
  --rule: #d6d2c8;
  --accent: #a31d2b;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --serif:
    "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "Liberation Serif",
    serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c;
    --wash: #1e2229;
    --ink: #e6e4df;
    --muted: #a4abb6;
    --rule: #3a404a;
    --accent: #f08b90;
  }
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas;
    --wash: Canvas;
    --ink: CanvasText;
    --muted: CanvasText;
    --rule: CanvasText;
    --accent: LinkText;
  }
}

/* Base */
*,
::before,
::after {
  box-sizing: border-box;
}
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem / 1.5 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
blockquote,
pre {
  margin: 0;
  padding: 0;
}
ul,
ol {
  list-style: none;
}
h1 {
  font-size: clamp(1.625rem, 1.2rem + 1.7vw, 2.25rem);
  line-height: 1.2;
  letter-spacing: -0.012em;
  text-wrap: balance;
}
/* A title with long names in it. */
h1.long {
  font-size: clamp(1.375rem, 1.1rem + 1.1vw, 1.75rem);
}
h2,
h3 {
  font-size: 1.0625rem;
  line-height: 1.38;
}
a {
  color: inherit;
  text-decoration: underline var(--muted) 1px;
  text-underline-offset: 0.2em;
  unicode-bidi: isolate;
}
a:not([href]) {
  text-decoration: none;
}
a:hover {
  color: var(--accent);
  text-decoration: underline var(--accent) 2px;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
summary {
  cursor: pointer;
}
code {
  overflow-wrap: anywhere;
}

/* For a screen reader, until it has the focus */
.vh,
.skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip:focus {
  position: absolute;
  z-index: 1;
  padding: 0.5rem;
  background: var(--paper);
}

/* The page: label | words | where the words are from */
.page {
  max-width: 75rem;
  margin-inline: auto;
  padding-inline: 1.25rem;
}
.row {
  border-top: 1px solid var(--ink);
  padding-block: 0.75rem 2.25rem;
}
.row > .label {
  margin-bottom: 0.75rem;
}
.row > .label .note {
  max-width: 29rem;
  margin-top: 0.25rem;
}
.row.sub {
  border-color: var(--rule);
  padding-bottom: 1.1rem;
}
.row.sub + .row:not(.sub) {
  margin-top: 1.15rem;
}
.row.sub > .body > .note:first-child {
  margin-bottom: 0.5rem;
}
.pair {
  display: grid;
  gap: 0.75rem 2.5rem;
}
.pair + .pair {
  border-top: 1px solid var(--rule);
  margin-top: 0.9rem;
  padding-top: 0.8rem;
}
.head .pair + .pair {
  border: 0;
  margin-top: 1.25rem;
  padding-top: 0;
}
.head .facts {
  margin-top: 1.5rem;
}
@media (min-width: 48rem) {
  .pair {
    grid-template-columns: minmax(0, 1fr) 15rem;
  }
}
@media (min-width: 64rem) {
  .row {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    column-gap: 2.5rem;
  }
  .pair {
    grid-template-columns: minmax(0, 37rem) minmax(0, 1fr);
    column-gap: 3.5rem;
  }
  .row > .body {
    grid-column: 2;
  }
  .row > .wide {
    grid-column: 1 / -1;
  }
}

/* Masthead and foot */
.masthead {
  border-top: 4px solid var(--accent);
  padding-block: 0.75rem;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1.75rem;
}
.masthead .name {
  font-weight: 700;
  font-size: 1.25rem;
  letter-spacing: -0.01em;
  text-decoration: none;
}
.masthead nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  font-size: 0.875rem;
}
.masthead .search {
  flex: 1 1 9rem;
  max-width: 20rem;
  margin-left: auto;
}
.foot {
  border-top: 1px solid var(--ink);
  padding-block: 1rem 2.5rem;
  font-size: 0.9375rem;
  color: var(--muted);
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2rem;
}
@media (max-width: 47.99rem) {
  .masthead {
    padding-block: 0.5rem;
    gap: 0.3rem 0.9rem;
  }
  .masthead nav {
    order: 1;
    flex-basis: 100%;
    gap: 0.35rem 0.8rem;
    font-size: 0.8125rem;
  }
  .masthead .search {
    flex-basis: 9rem;
    max-width: none;
  }
  .masthead .find {
    gap: 0.3rem;
  }
  .masthead :is(input, button) {
    padding-inline: 0.45rem;
  }
  /* Smaller than what is typed, so that none of it is cut off on a phone. */
  .masthead ::placeholder {
    font-size: 0.875rem;
  }
  .head {
    padding-top: 0.4rem;
  }
  .head > .label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6rem;
    margin-bottom: 0.2rem;
  }
  .head > .label .note {
    margin: 0;
  }
}

/* Forms */
input,
button,
textarea,
select {
  font: inherit;
  font-size: 1rem;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--muted);
  border-radius: 0;
  padding: 0.35rem 0.6rem;
}
button {
  background: var(--ink);
  border-color: var(--ink);
  color: var(--paper);
  cursor: pointer;
}
@media (forced-colors: active) {
  button {
    background: ButtonFace;
    color: ButtonText;
    border-color: ButtonText;
  }
}
textarea {
  width: 100%;
}
::placeholder {
  color: var(--muted);
  opacity: 1;
}
.find {
  display: flex;
  gap: 0.5rem;
}
.find input {
  flex: 1;
  width: 100%;
  min-width: 0;
}
.find {
  position: relative;
}
.suggestions {
  position: absolute;
  z-index: 1;
  inset: 100% 0 auto;
  min-width: 16rem;
  padding: 0.25rem 0.75rem;
  background: var(--paper);
  border: 1px solid var(--muted);
  font-size: 0.9375rem;
}
.suggestions[hidden] {
  display: none;
}
.suggestions li {
  padding-block: 0.35rem;
}
.front {
  display: block;
  max-width: 37rem;
  margin-block: 1.25rem 0.6rem;
}
.front input,
.front button {
  padding: 0.6rem 0.8rem;
  font-size: 1.0625rem;
}
.choice {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  font-size: 0.9375rem;
}
.choice [aria-current] {
  font-weight: 700;
  text-decoration: none;
}
.draft {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.4rem;
  justify-items: start;
  max-width: 37rem;
  margin-top: 1.25rem;
}
.draft label {
  font-weight: 600;
}
.draft input {
  max-width: 100%;
}

/* Text */
.kind {
  font-weight: 700;
  color: var(--accent);
}
.muted,
.note,
.tag,
dt,
.count {
  color: var(--muted);
}
.note {
  display: block;
  font-size: 0.875rem;
  line-height: 1.45;
}
.count {
  font-weight: 400;
}
.lede {
  font-size: 1.1875rem;
  line-height: 1.45;
  max-width: 37rem;
}
.head .lede {
  margin-top: 0.75rem;
}
.prose {
  max-width: 37rem;
}
.tag {
  font-size: 0.875rem;
  line-height: 1.45;
}
p + .tag,
h1 + .tag {
  margin-top: 0.75rem;
}
.from {
  font-size: 0.9375rem;
  line-height: 1.45;
  margin-top: 0.5rem;
  max-width: 37rem;
}
.from.muted {
  margin-top: 0.25rem;
}
.disputed {
  border-left: 3px solid var(--accent);
  padding-left: 0.85rem;
  margin-top: 1rem;
  max-width: 37rem;
}
.disputed + .from {
  margin-top: 0.75rem;
}
.version {
  border-top: 1px solid var(--ink);
  padding-block: 0.6rem;
  background: var(--wash);
  padding-inline: 0.85rem;
}
.first {
  margin-bottom: 0.9rem;
}
.more {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.5rem;
  margin-top: 1.25rem;
}
.around {
  margin-top: 0.75rem;
  padding-left: 1rem;
  border-left: 3px solid var(--rule);
}
.then {
  margin-top: 0.75rem;
}

/* Words: whose they are */
h1 .lead {
  display: block;
  font: 400 max(1.0625rem, 0.64em) / 1.35 var(--sans);
  letter-spacing: 0;
  margin-bottom: 0.3rem;
}
h1.words {
  font: 400 clamp(1.375rem, 1rem + 1.9vw, 2.25rem) / 1.3 var(--serif);
  letter-spacing: 0;
  text-wrap: wrap;
}
.said,
.told,
.excerpt,
blockquote {
  font-family: var(--serif);
}
.excerpt {
  font-size: 1.1875rem;
  line-height: 1.5;
  color: var(--muted);
}
.excerpt + .excerpt {
  margin-top: 0.35rem;
}
.said {
  color: var(--ink);
}
.said .qm {
  color: var(--accent);
  font-weight: 700;
}
.gap {
  font-family: var(--sans);
  color: var(--muted);
}
.big .excerpt {
  font-size: clamp(1.25rem, 1.1rem + 0.7vw, 1.5rem);
  line-height: 1.4;
}
.own {
  font-weight: 600;
}
.own + .excerpt {
  margin-top: 0.15rem;
}
.head .own {
  font-size: 1.1875rem;
  line-height: 1.4;
}
.own a,
.excerpt a {
  text-decoration: none;
}
.own a:hover,
.excerpt a:hover {
  text-decoration: underline var(--accent) 2px;
}
cite {
  font-style: italic;
}
mark {
  background: none;
  color: inherit;
  font-weight: 700;
  border-bottom: 2px solid var(--accent);
}
@media (forced-colors: active) {
  mark {
    background: Mark;
    color: MarkText;
  }
}

/* Facts and notes */
.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr));
  gap: 1.1rem 2.5rem;
}
.facts dt {
  font-size: 0.875rem;
  line-height: 1.45;
}
.notes {
  font-size: 0.9375rem;
  line-height: 1.45;
}
.notes > div {
  display: grid;
  grid-template-columns: 7.75rem minmax(0, 1fr);
  gap: 0 0.75rem;
  padding-block: 0.15rem;
}
.notes p + p {
  margin-top: 0.2rem;
}
.byline {
  margin-bottom: 0.35rem;
}
.receipt + .receipt {
  margin-top: 1.75rem;
  padding-top: 1.25rem;
}
.receipt .src,
.receipt .found {
  margin-top: 0.5rem;
  font-size: 0.9375rem;
}
@media (min-width: 64rem) {
  .receipt .notes > div {
    grid-template-columns: 9.5rem minmax(0, 1fr);
  }
}
@media (max-width: 47.99rem) {
  .pair {
    row-gap: 0.3rem;
  }
  .receipt,
  .head .pair {
    row-gap: 0.75rem;
  }
}

/* Lists and tables */
.lines > li {
  padding-block: 0.75rem;
  border-top: 1px solid var(--rule);
}
.lines > li:first-child {
  border-top: 0;
  padding-top: 0;
}
.cols {
  columns: 15rem 3;
  column-gap: 2.5rem;
}
.cols li {
  padding-block: 0.15rem;
  break-inside: avoid;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 1rem;
}
caption {
  text-align: left;
  font-size: 0.875rem;
  color: var(--muted);
  padding-bottom: 0.5rem;
}
th,
td {
  text-align: left;
  vertical-align: top;
  padding: 0.55rem 1.5rem 0.55rem 0;
  border-top: 1px solid var(--rule);
}
th:last-child,
td:last-child {
  padding-right: 0;
}
thead th {
  border-top: 0;
  font-size: 0.875rem;
  font-weight: 400;
  color: var(--muted);
  padding-block: 0 0.3rem;
}
tbody th {
  font-weight: 600;
}
.num {
  text-align: right;
  white-space: nowrap;
}
@media (min-width: 48rem) {
  .unit {
    display: none;
  }
}
@media (max-width: 47.99rem) {
  table.stack thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table.stack tr {
    display: block;
    border-top: 1px solid var(--rule);
    padding-block: 0.6rem;
  }
  table.stack :is(th, td) {
    display: block;
    border: 0;
    padding: 0.1rem 0;
    text-align: left;
  }
}

/* Two sides */
.sides {
  display: grid;
  gap: 1.5rem;
}
.side {
  display: grid;
  gap: 0.6rem;
  align-content: start;
}
.side + .side {
  border-top: 1px solid var(--ink);
  padding-top: 1rem;
}
.side .turn {
  font-size: 0.9375rem;
  color: var(--muted);
}
.side .own {
  font-size: 1.375rem;
  line-height: 1.3;
  text-wrap: balance;
}
@media (min-width: 48rem) {
  .sides {
    grid-template-columns: 1fr 1fr;
    grid-template-rows: repeat(5, auto);
    gap: 0.75rem 0;
  }
  .side {
    grid-row: span 5;
    grid-template-rows: subgrid;
    padding-right: 2rem;
  }
  .side + .side {
    border-top: 0;
    border-left: 1px solid var(--ink);
    padding: 0 0 0 2rem;
  }
}

/* Use this */
.use {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.75rem;
}
details {
  margin-top: 0.6rem;
}
pre {
  overflow: auto;
  background: var(--wash);
  padding: 0.75rem 1rem;
  margin-top: 0.5rem;
  font:
    0.8125rem / 1.5 ui-monospace,
    SFMono-Regular,
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
  white-space: pre-wrap;
}

/* What a search finds, and what it can be narrowed to */
.facets {
  padding-bottom: 2.25rem;
  border-top: 1px solid var(--ink);
  padding-top: 0.75rem;
}
.facets h2 {
  margin-bottom: 0.5rem;
}
.facets h3 {
  font-size: 0.875rem;
  font-weight: 700;
  border-top: 1px solid var(--rule);
  padding-top: 0.4rem;
}
.facets section + section {
  margin-top: 1.1rem;
}
.facets li {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  font-size: 0.9375rem;
  padding-block: 0.12rem;
}
.facets .n,
.facets li > span {
  color: var(--muted);
}
.jump {
  font-size: 0.9375rem;
  margin-top: 0.5rem;
}
@media (min-width: 48rem) {
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 13rem;
    column-gap: 3.5rem;
  }
  .results .pair {
    grid-template-columns: minmax(0, 1fr);
  }
  .jump {
    display: none;
  }
}
@media (min-width: 64rem) {
  .results {
    grid-template-columns: minmax(0, 1fr) 15.5rem;
  }
  .results .pair {
    grid-template-columns: minmax(0, 1fr) 11rem;
    column-gap: 2rem;
  }
}

/* Connections: hop by hop */
.hops > li + li {
  margin-top: 1.25rem;
}
.link {
  margin-top: 0.5rem;
}

/* Figures */
svg {
  display: block;
  width: 100%;
  height: auto;
  overflow: visible;
}
svg text {
  font: 13px var(--sans);
  fill: var(--ink);
}
svg .m {
  fill: var(--muted);
}
svg .b {
  font-weight: 700;
}
svg .mid {
  text-anchor: middle;
}
svg .band {
  fill: var(--wash);
}
svg .hair {
  stroke: var(--rule);
}
svg .maybe {
  stroke: var(--ink);
  stroke-dasharray: 4 3;
}
svg .box {
  fill: var(--paper);
  stroke: var(--ink);
}
svg .box.stated {
  fill: var(--ink);
}
svg .box.stated + text {
  fill: var(--paper);
}
svg .box.inferred {
  stroke-dasharray: 2.5 2;
}
svg .clash,
svg .bears {
  fill: none;
  stroke: var(--ink);
}
svg .clash {
  stroke: var(--accent);
  stroke-width: 3;
}
svg .dot {
  fill: var(--ink);
}
svg .unsure {
  stroke-dasharray: 6 4;
}
.answers {
  max-width: 47.5rem;
  margin-bottom: 1.5rem;
}
figcaption {
  font-size: 0.9375rem;
  line-height: 1.45;
  color: var(--muted);
  max-width: 31rem;
  margin-top: 0.75rem;
}

.no {
  display: inline-block;
  min-width: 1.6em;
}
.wide {
  margin-top: 1rem;
}
/* On a narrow screen only the list: there the numbers would be too small to read. */
@media (max-width: 63.99rem) {
  .wide {
    display: none;
  }
}
@media (max-width: 47.99rem) {
  .answers {
    display: none;
  }
}
@media (forced-colors: active) {
  svg .band {
    stroke: var(--rule);
    stroke-dasharray: 1 3;
  }
}

/* On paper */
@media print {
  :root {
    --paper: #fff;
    --wash: #f4f4f4;
    --ink: #000;
    --muted: #444;
    --rule: #bbb;
    --accent: #000;
  }
  html {
    font-size: 9.5pt;
  }
  .page {
    max-width: none;
    padding: 0;
  }
  .masthead nav,
  .search,
  .skip,
  .facets,
  .jump,
  #use {
    display: none;
  }
  .receipt,
  .side,
  .pair {
    break-inside: avoid-page;
  }
  .src a[href^="http"]::after {
    content: " <" attr(href) ">";
    font-size: 8pt;
  }
}
`

/** The sheet of cards. */
export const cardSheet = `/* The reading room. Serif: words that stand in a source. Sans: this graph's own words. Nothing else decides the face. */

/* Palette */
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --wash: #f4f1ea;
  --ink: #1a1e25;
  --muted: #565e69;
  --rule: #d6d2c8;
  --accent: #a31d2b;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --serif:
    "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "Liberation Serif",
    serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c;
    --wash: #1e2229;
    --ink: #e6e4df;
    --muted: #a4abb6;
    --rule: #3a404a;
    --accent: #f08b90;
  }
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas;
    --wash: Canvas;
    --ink: CanvasText;
    --muted: CanvasText;
    --rule: CanvasText;
    --accent: LinkText;
  }
}

/* Base */
*,
::before,
::after {
  box-sizing: border-box;
}
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem / 1.5 var(--sans);
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
blockquote,
pre {
  margin: 0;
  padding: 0;
}
ul,
ol {
  list-style: none;
}
h1 {
  font-size: clamp(1.625rem, 1.2rem + 1.7vw, 2.25rem);
  line-height: 1.2;
  letter-spacing: -0.012em;
  text-wrap: balance;
}
/* A title with long names in it. */
h1.long {
  font-size: clamp(1.375rem, 1.1rem + 1.1vw, 1.75rem);
}
h2,
h3 {
  font-size: 1.0625rem;
  line-height: 1.38;
}
a {
  color: inherit;
  text-decoration: underline var(--muted) 1px;
  text-underline-offset: 0.2em;
  unicode-bidi: isolate;
}
a:not([href]) {
  text-decoration: none;
}
a:hover {
  color: var(--accent);
  text-decoration: underline var(--accent) 2px;
}
:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}
summary {
  cursor: pointer;
}
code {
  overflow-wrap: anywhere;
}

/* For a screen reader, until it has the focus */
.vh,
.skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip:focus {
  position: absolute;
  z-index: 1;
  padding: 0.5rem;
  background: var(--paper);
}

/* Text */
.kind {
  font-weight: 700;
  color: var(--accent);
}
.muted,
.note,
.tag,
dt,
.count {
  color: var(--muted);
}
.note {
  display: block;
  font-size: 0.875rem;
  line-height: 1.45;
}
.count {
  font-weight: 400;
}
.lede {
  font-size: 1.1875rem;
  line-height: 1.45;
  max-width: 37rem;
}
.head .lede {
  margin-top: 0.75rem;
}
.prose {
  max-width: 37rem;
}
.tag {
  font-size: 0.875rem;
  line-height: 1.45;
}
p + .tag,
h1 + .tag {
  margin-top: 0.75rem;
}
.from {
  font-size: 0.9375rem;
  line-height: 1.45;
  margin-top: 0.5rem;
  max-width: 37rem;
}
.from.muted {
  margin-top: 0.25rem;
}
.disputed {
  border-left: 3px solid var(--accent);
  padding-left: 0.85rem;
  margin-top: 1rem;
  max-width: 37rem;
}
.disputed + .from {
  margin-top: 0.75rem;
}
.version {
  border-top: 1px solid var(--ink);
  padding-block: 0.6rem;
  background: var(--wash);
  padding-inline: 0.85rem;
}
.first {
  margin-bottom: 0.9rem;
}
.more {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.5rem;
  margin-top: 1.25rem;
}
.around {
  margin-top: 0.75rem;
  padding-left: 1rem;
  border-left: 3px solid var(--rule);
}
.then {
  margin-top: 0.75rem;
}

/* Words: whose they are */
h1 .lead {
  display: block;
  font: 400 max(1.0625rem, 0.64em) / 1.35 var(--sans);
  letter-spacing: 0;
  margin-bottom: 0.3rem;
}
h1.words {
  font: 400 clamp(1.375rem, 1rem + 1.9vw, 2.25rem) / 1.3 var(--serif);
  letter-spacing: 0;
  text-wrap: wrap;
}
.said,
.told,
.excerpt,
blockquote {
  font-family: var(--serif);
}
.excerpt {
  font-size: 1.1875rem;
  line-height: 1.5;
  color: var(--muted);
}
.excerpt + .excerpt {
  margin-top: 0.35rem;
}
.said {
  color: var(--ink);
}
.said .qm {
  color: var(--accent);
  font-weight: 700;
}
.gap {
  font-family: var(--sans);
  color: var(--muted);
}
.big .excerpt {
  font-size: clamp(1.25rem, 1.1rem + 0.7vw, 1.5rem);
  line-height: 1.4;
}
.own {
  font-weight: 600;
}
.own + .excerpt {
  margin-top: 0.15rem;
}
.head .own {
  font-size: 1.1875rem;
  line-height: 1.4;
}
.own a,
.excerpt a {
  text-decoration: none;
}
.own a:hover,
.excerpt a:hover {
  text-decoration: underline var(--accent) 2px;
}
cite {
  font-style: italic;
}
mark {
  background: none;
  color: inherit;
  font-weight: 700;
  border-bottom: 2px solid var(--accent);
}
@media (forced-colors: active) {
  mark {
    background: Mark;
    color: MarkText;
  }
}

/* The card, in a frame of another site's page, from 300 px. Its measures are those of cards/height.ts, also where two sides stand
   beside each other: in 448 px, and 34 around them. */
.frame {
  /* A frame that is too high looks like a card with room below. */
  min-height: 100vh;
  border: 1px solid var(--rule);
  border-top: 3px solid var(--accent);
}
.card {
  max-width: 34rem;
  padding: 0.75rem 1rem;
}
.card h1 {
  font: 400 1rem / 1.5rem var(--sans);
  letter-spacing: 0;
  text-wrap: wrap;
}
.card > .excerpt,
.card section > .excerpt {
  line-height: 1.75rem;
  margin-top: 0.375rem;
}
.card .words,
.card .words .excerpt {
  font: 1.25rem / 1.75rem var(--serif);
}
.card .words {
  margin-top: 0.5rem;
}
.card .own {
  font-size: 1.125rem;
  line-height: 1.5rem;
  margin-top: 0.25rem;
}
.card .note {
  line-height: 1.25rem;
  margin-top: 0.5rem;
}
.card .disputed {
  font-size: 0.9375rem;
  line-height: 1.375rem;
  margin-top: 0.75rem;
}
.card h2 {
  font: 400 1rem / 1.5rem var(--sans);
  letter-spacing: 0;
}
.card .sides {
  display: grid;
  column-gap: 1.5rem;
}
.card .sides > section {
  border-top: 1px solid var(--rule);
  margin-top: 0.75rem;
  padding-top: 0.5rem;
  min-width: 0;
}
@media (min-width: 482px) {
  .card .sides {
    grid-template-columns: 1fr 1fr;
  }
}
.card .by {
  font-size: 0.875rem;
  line-height: 1.5rem;
  border-top: 1px solid var(--rule);
  margin-top: 0.75rem;
  padding-top: 0.5rem;
}
.card .by > * {
  margin-right: 0.75rem;
}
@media print {
  .frame {
    min-height: 0;
    break-inside: avoid;
  }
}

/* On paper */
@media print {
  :root {
    --paper: #fff;
    --wash: #f4f4f4;
    --ink: #000;
    --muted: #444;
    --rule: #bbb;
    --accent: #000;
  }
  html {
    font-size: 9.5pt;
  }
  .page {
    max-width: none;
    padding: 0;
  }
  .masthead nav,
  .search,
  .skip,
  .facets,
  .jump,
  #use {
    display: none;
  }
  .receipt,
  .side,
  .pair {
    break-inside: avoid-page;
  }
  .src a[href^="http"]::after {
    content: " <" attr(href) ">";
    font-size: 8pt;
  }
}
`

/** What a card tells the page around it. */
export const cardScript = `// Tells the page around a card how high the card is, where that page wants to know. It says nothing else.
if (parent !== window) {
  const card = document.querySelector('.card')
  /** In CSS pixels, with the borders above and below, which are all that is around it. */
  const height = () => Math.ceil(card.getBoundingClientRect().height) + 4
  const tell = () => parent.postMessage({ type: 'on-record:height', height: height() }, '*')
  new ResizeObserver(tell).observe(card)
}
`

/** What makes the frames of another site's page as high as the cards in them. */
export const fittingScript = `// For pages that show cards of this server: makes each frame as high as its card. Without it the frames keep the height that
// they were copied with. It listens to this server's cards only, and does nothing else.
const { origin } = new URL(document.currentScript.src)

addEventListener('message', ({ origin: from, source, data }) => {
  if (from !== origin || data?.type !== 'on-record:height') return
  const { height } = data
  if (!Number.isInteger(height) || height < 1 || height > 10_000) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (source !== null && frame.contentWindow === source) frame.height = height
  }
})
`
