import { html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { facts, head, pair, row } from '../parts/rows.ts'
import { quoted } from '../parts/words.ts'
import { checkWords } from '../words/checks.ts'
import { statementTypes } from '../words/kinds.ts'

const example = { reason: null, checkedAt: '2025-06-10', checkedHere: true }
const claimed = { ...example, checkedHere: false }

/** What a receipt may say of its check, and what that means. */
const checks = [
  [
    checkWords({ ...claimed, status: 'VERBATIM' }, 'article'),
    'Whoever made the record reports a match. This server has not seen the article’s text.',
  ],
  [
    checkWords({ ...example, status: 'VERBATIM' }, 'article'),
    'This server has compared the words with the article’s text.',
  ],
  [
    checkWords({ ...example, status: 'NORMALISED' }, 'article'),
    'The same words; marks, dashes or spaces differ.',
  ],
  [
    checkWords({ ...example, status: 'MOVED' }, 'article'),
    'The article was edited; the words are still in it.',
  ],
  [
    checkWords({ ...example, status: 'SOURCE_CHANGED' }, 'article'),
    'The words matched an earlier text, and nobody has compared them with the new one.',
  ],
  [
    checkWords({ ...example, status: 'NOT_FOUND' }, 'article'),
    'The words are not in the text: the receipt does not hold.',
  ],
  [checkWords({ ...example, status: 'NO_TEXT' }, 'article'), 'Nobody had the text at hand.'],
] as const

/** `/read/rules`: how to read the pages. */
export const rulesPage: Page = async () => ({
  status: 200,
  path: '/read/rules',
  title: 'How to read these pages',
  description: 'What a summary, a quotation, a receipt, a date and a dispute are here.',
  body: html`${head('How to read', null, html`<h1>How to read these pages</h1><p class="lede">This record says who is reported to have said what, and where it stands. It never says that anything is true.</p>`)}
${row({
  title: 'Words',
  body: facts([
    [
      'Summary',
      html`<span class="own">What was said, in On Record’s words</span> <span class="note">Bold sans serif. Never a quotation: do not put it in quotation marks.</span>`,
    ],
    [
      'Quotation',
      html`${quoted('Words that a source puts in quotation marks')} <span class="note">Serif, in coloured marks. They are the source’s; whether they are a translation, it often does not say.</span>`,
    ],
    [
      'The source’s words',
      html`<span class="told">Words that a source writes itself</span> <span class="note">Serif, without marks. It may be paraphrasing.</span>`,
    ],
    [
      'An ellipsis',
      html`<span class="told">one place … near another</span> <span class="note">Words between are not held here. Places further apart have lines of their own.</span>`,
    ],
  ]),
})}
${row({
  title: 'Receipts',
  note: 'A receipt is one source’s report of one statement, with the words that show it.',
  body: html`<table class="stack"><caption>What a receipt says of its check</caption><thead><tr><th scope="col">It reads</th><th scope="col">Meaning</th></tr></thead><tbody>${checks.map(([reads, meaning]) => html`<tr><th scope="row">${reads}</th><td>${meaning}</td></tr>`)}</tbody></table>`,
})}
${row({
  title: 'Dates',
  body: facts([
    ['As the source states it', 'The source gives the whole date.'],
    ['Worked out', 'From words such as ‘Saturday’ and the day of the article.'],
    ['Partly inferred', 'Some part of it, such as the year, is not in the source.'],
    ['No source gives a date', 'The date of publication is never used in its place.'],
  ]),
})}
${row({
  title: 'Disputes',
  body: facts([
    [
      'Dispute',
      'One speaker disputes what another is reported to have said. Nothing here decides between them.',
    ],
    [
      'Reports differ',
      'Two sources do not agree, but no speaker disputes another. It is not counted as a dispute.',
    ],
    [
      'Judgement',
      'How two statements bear on each other is an editor’s judgement. It says whether it is certain, and why.',
    ],
  ]),
})}
${row({
  title: 'Kinds of statement',
  note: 'What kind of act it was. It says nothing of whether it is true.',
  body: facts(
    Object.values(statementTypes).map(([name, meaning]) => [
      name,
      `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`,
    ]),
  ),
})}
${row({ title: 'What is not here', body: pair(html`<p>What sources do not report is not here, and what is here is not all that they report. That a search finds nothing does not mean that nobody said it. A question that these pages do not answer can be asked in <a href="/playground/">GraphQL</a>.</p>`, null) })}`,
})
