import type { TextFormat } from '../../domain/vocabulary.ts'
import { CheckDraftDocument, type CheckDraftQuery } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page, View } from '../page.ts'
import { nameLink } from '../parts/names.ts'
import { counted, head, pair, row } from '../parts/rows.ts'
import { originals } from '../parts/translations.ts'
import { passageWords } from '../parts/words.ts'
import { pathOf } from '../site.ts'
import { checkWords } from '../words/checks.ts'
import { plainDate } from '../words/dates.ts'
import { speakerVerdict, verdictTitle, wordsVerdict } from '../words/verdicts.ts'

const path = '/read/check'

type Draft = { readonly text: string; readonly format: TextFormat }

/** A quotation of a draft of which the first hundred are checked. */
type CheckedQuotation = CheckDraftQuery['checkDraft']['nodes'][number]

/** `/read/check`: the quotations of a draft, each with what became of its words and of its speaker. The draft is kept nowhere. */
export const checkPage: Page = async ({ form, ask }) => {
  if (form === null) return view('', null)
  const draft = await draftOf(form)
  const { checkDraft } = await ask(CheckDraftDocument, draft)
  return view(draft.text, html`${results(checkDraft)}`)
}

async function draftOf(form: FormData): Promise<Draft> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return { text: await file.text(), format: formatOf(file.name) }
  return { text: String(form.get('draft') ?? ''), format: 'PLAIN' }
}

function formatOf(name: string): TextFormat {
  if (/\.html?$/i.test(name)) return 'HTML'
  return /\.(md|markdown)$/i.test(name) ? 'MARKDOWN' : 'PLAIN'
}

const view = (draft: string, found: Html | null): View => ({
  status: 200,
  path,
  title: 'Check a draft',
  description:
    'Are these the words, and is this who said them? Each quotation of a draft is compared with the receipts recorded here.',
  body: html`${head(
    'Check a draft',
    null,
    html`${pair(
      html`<h1>Are these the words, and is this who said them?</h1><p class="lede">Each quotation in your draft is compared with the receipts recorded here.</p>`,
      html`<p><b>Your draft is never stored.</b></p><p class="note">It is read, answered and forgotten. Even so, do not send what must not leave your newsroom.</p>`,
    )}<form class="draft" method="post" action="/read/check#results" enctype="multipart/form-data"><label for="draft">Paste your draft</label><textarea id="draft" name="draft" rows="13">${draft}</textarea>
<label for="file">Or upload it: text, Markdown or HTML</label><input type="file" id="file" name="file" accept=".txt,.md,.html"><p><button type="submit">Check the quotations</button></p></form>`,
  )}
${found}
${row({ title: 'Use this', id: 'use', body: html`<p>The same check runs on the command line, where the draft need not leave your machine: <code>on-record check draft.md</code></p>` })}`,
})

function results({ nodes: checked, totalCount: total, pageInfo }: CheckDraftQuery['checkDraft']): Html {
  const passing = checked.filter(({ isFound }) => isFound).length
  const summary =
    total === 0
      ? 'There is no quotation in it: nothing stands in quotation marks.'
      : `${counted(passing, 'quotation')} as recorded, ${checked.length - passing} to look at again.`
  return html`${row({ title: 'Results', count: total, id: 'results', body: html`<p class="lede">${summary}</p>${pageInfo.hasNextPage && html`<p>Only the first ${checked.length} of ${total} were checked: send the rest by itself.</p>`}` })}
${checked.map(result)}`
}

const result = (quotation: CheckedQuotation, index: number): Html => {
  const { words, line, matches, note, outcome, named } = quotation
  const [match] = matches
  return html`<section class="row sub"><div class="label"><h3>${index + 1}. ${verdictTitle(quotation)}</h3></div><div class="body">${pair(
    html`<p class="tag">Your draft, line ${line}</p><p>“${words}”${named.length > 0 && html` <span class="muted">by ${named.join(', ')}</span>`}</p>${match && outcome !== 'TOO_FEW_WORDS' && receipt(match)}`,
    html`<dl class="notes"><div><dt>Words</dt><dd>${wordsVerdict(quotation)}</dd></div><div><dt>Speaker</dt><dd>${speakerVerdict(quotation)}</dd></div></dl>${note !== null && html`<p class="note">${note}</p>`}${outcome === 'NOT_FOUND' && html`<p class="note">That does not mean that nobody said it.</p>`}`,
  )}</div></section>`
}

/** The passage that comes nearest, with what was changed in it, and where it is from. */
function receipt({ passage, diff, attribution }: CheckedQuotation['matches'][number]): Html {
  const { statement, source, verification } = attribution
  const where = `${source.publisher?.name ?? 'an unnamed source'}, ${source.publishedAt === null ? 'no date' : plainDate(source.publishedAt.edtf)}`
  const differing = diff.filter(({ op }) => op === 'DELETE').map(({ text }) => text)
  const check = checkWords({ ...verification, checkedAt: null }, 'source')
  return html`<p class="tag">Receipt: <a href="${pathOf(source.id)}">${where}</a>. Speaker: ${statement.speakers.length === 0 ? 'not certain' : statement.speakers.map(({ actor }) => html`${nameLink(actor)} `)}</p>
<p class="excerpt">${passageWords(passage)}</p>${originals([passage], pathOf(statement.id))}${differing.length > 0 && html`<p class="note">Your draft does not have: ${differing.map((text) => `‘${text.trim()}’`).join(', ')}</p>`}
<p class="note"><a href="${pathOf(statement.id)}">The statement and its receipts</a>. ${check}</p>`
}
