import { type Html, html } from '../../markup/html.ts'
import { dateInside } from '../../parts/dates.ts'
import { evidence } from '../../parts/evidence.ts'
import { pager } from '../../parts/lists/pager.ts'
import { within } from '../../parts/lists/within.ts'
import { nameLink } from '../../parts/names.ts'
import { row } from '../../parts/rows.ts'
import { mentioned, readAt } from '../../parts/words.ts'
import { ratings } from '../../words/kinds.ts'
import type { Assessed, Statement } from './statement-record.ts'

/** How much markup assessments may take, in bytes. */
const share = 5_000

/** What others published as their verdict: each in the assessor's own words, with whose it is before what it is read as. */
export function assessments(statement: Statement, path: string, query: URLSearchParams): Html | false {
  const { nodes, totalCount, pageInfo } = within(share, statement.assessments, entry)
  return (
    totalCount > 0 &&
    row({
      title: 'Assessed by others',
      count: totalCount,
      note: 'Each verdict is of whoever is named, in their words. On Record rates nothing.',
      body: html`${nodes.map(entry)}${pager(path, 'assessments', pageInfo, query)}`,
    })
  )
}

const entry = ({
  id,
  rating,
  assessor,
  assessedAt,
  url,
  normalised,
  evidence: receipts,
}: Assessed): Html => html`
<article class="pair" id="${id}"><div><p>${mentioned(rating)}, says ${nameLink(assessor)}, ${dateInside(assessedAt)}.${readAt(url)}</p>${receipts.map(evidence)}</div>
<div><div class="notes">${normalised !== null && html`<p class="note">${nameLink(normalised.mappedBy)} reads these words as ${ratings[normalised.value]}, on the scale ${nameLink(normalised.scale)}.</p>`}</div></div></article>`
