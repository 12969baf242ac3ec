import { canonicalBundle } from '../bundle/canonical.ts'
import {
  type Bundle,
  type BundleAttribution,
  type BundlePassage,
  type BundleSource,
  type BundleStatement,
  formatFor,
} from '../bundle/format.ts'
import { slugIn } from '../domain/ids.ts'
import { verifies } from '../domain/quotations/passages/passages.ts'
import { measureText } from '../domain/texts/texts.ts'
import { actorsOfNames } from '../spreadsheet/actors.ts'
import { type Decision, LEAVE_OUT } from '../spreadsheet/decisions/decisions.ts'
import {
  idChooser,
  isSourceOf,
  isStatementOf,
  isThere,
  type KnownRecords,
  knownReceipts,
  knownStatement,
  receiptKey,
} from '../spreadsheet/known-records.ts'
import { foundPassage } from '../verification/found-passages.ts'
import type { Article } from './article/article.ts'
import { type Proposal, passageAt } from './proposals.ts'
import type { ArticleNamed } from './proposals-file.ts'

export type AcceptedMeaning = {
  readonly title: string
  readonly named: ArticleNamed
  /** The graph's source with the article's address; null if it has none. */
  readonly source: string | null
  /** Words for the source's id, if the article has neither title nor address. */
  readonly file: string
  /** What was decided for each name. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** What the graph has under the ids that a bundle of the same proposals was given before. */
  readonly held: KnownRecords
}

export type AcceptedBundle = {
  readonly bundle: Bundle
  /** Why accepted proposals are not in it, by their ids. */
  readonly problems: readonly {
    readonly id: string
    readonly message: string
    readonly isUndecided: boolean
  }[]
  /** The ids of new actors, by name, which they keep when the bundle is made again. */
  readonly newIds: ReadonlyMap<string, string>
  /** The ids of its records. The graph may have other records under those that were not looked up. */
  readonly givenIds: ReadonlySet<string>
}

/**
 * Makes a bundle of the accepted proposals. Every passage is looked for in the article again, since a person may have
 * mended it. Importing the bundle only adds: what the graph has is given as it is there.
 */
export function acceptedBundle(
  article: Article,
  proposals: readonly Proposal[],
  { title, named, source: known, file, decisions, held }: AcceptedMeaning,
): AcceptedBundle {
  const ids = idChooser(held)
  const receipts = knownReceipts(held)
  const publishers = named.publisher === null ? [] : [named.publisher]
  const actors = actorsOfNames(publishers, { decisions, nameOf: (name) => name, held, ids })
  const problems: { id: string; message: string; isUndecided: boolean }[] = []
  const sources: BundleSource[] = []
  const statements: BundleStatement[] = []
  let source: string | null = known
  const sourceId = () => {
    if (source !== null) return source
    const row = { url: named.url ?? '', title: named.title ?? '' }
    source = ids.idOf(
      'source',
      named.title ?? named.url?.replace(/^https?:\/\/(www\.)?/, '') ?? file,
      (record) => isSourceOf(record, row),
    )
    if (!isThere(held.get(source))) sources.push(sourceOf(source, article, named, publisher()))
    return source
  }
  const publisher = () => {
    const id = named.publisher === null ? null : actors.idOf(named.publisher)
    return id?.startsWith('organisation:') ? id : null
  }
  for (const proposal of proposals) {
    if (proposal.decision !== 'accept') continue
    const refuse = (message: string, isUndecided = false) =>
      problems.push({ id: proposal.id, message, isUndecided })
    const { speakers, text, saidAt } = proposal
    if (speakers.length === 0) {
      refuse('nobody says it. Name its "speakers".')
      continue
    }
    const conflicts = speakers.flatMap((name) => actors.nameConflict(name) ?? [])
    if (conflicts.length > 0) {
      refuse(conflicts.join(' '))
      continue
    }
    if (speakers.some((name) => actors.decisionOf(name) === LEAVE_OUT)) continue
    const open = speakers.filter((name) => actors.decisionOf(name) === null)
    if (open.length > 0) {
      refuse(`you have not decided who ${open.map((name) => `"${name}"`).join(' and ')} is.`, true)
      continue
    }
    const found = proposal.passages.map((passage) => placed(article, passage))
    const lost = found.flatMap((each) => (typeof each === 'string' ? [each] : []))
    if (lost.length > 0) {
      refuse(lost.join(' '))
      continue
    }
    const actorIds = [...new Set(speakers.flatMap((name) => actors.idOf(name) ?? []))]
    const row = { text, date: saidAt?.edtf ?? '', type: proposal.type ?? '' }
    const id = ids.idOf('statement', `${slugIn(actorIds[0] ?? '')} ${row.date} ${text}`, (record) =>
      isStatementOf(record, row, actorIds),
    )
    const statement: BundleStatement = knownStatement(held, id) ?? {
      id,
      text,
      type: proposal.type ?? 'OTHER',
      ...(saidAt !== null && { saidAt }),
      speakers: actorIds.map((actor) => ({ actor })),
      attributions: [],
    }
    const of = sourceId()
    const receipt = receipts.get(receiptKey(id, of))?.receipt
    statement.attributions.push(
      receipt ?? receiptOf(ids.receiptIdOf(id, of), of, proposal, found as readonly BundlePassage[]),
    )
    statements.push(statement)
  }
  const bundle = canonicalBundle<Bundle>({
    format: formatFor([]),
    title,
    description: 'Statements that an article reports, as accepted by whoever read it.',
    ...actors.made(),
    sources,
    statements,
  })
  return { bundle, problems, newIds: actors.newIds, givenIds: ids.given }
}

const sourceOf = (
  id: string,
  { format, text }: Article,
  { title, url, published, language }: ArticleNamed,
  publisher: string | null,
): BundleSource => ({
  id,
  ...(title !== null && { title }),
  ...(url !== null && { url }),
  sourceKind: 'ARTICLE',
  ...(publisher !== null && { publisher }),
  ...(published !== null && { publishedAt: { edtf: published, basis: 'STATED' } }),
  ...(language !== null && { language }),
  text: { format, ...measureText(text.text) },
})

const receiptOf = (
  id: string,
  source: string,
  { cue, speakerAsNamed, saidAtAsReported }: Proposal,
  passages: readonly BundlePassage[],
): BundleAttribution => ({
  id,
  source,
  ...(cue != null && { cue }),
  ...(speakerAsNamed != null && { speakerAsNamed }),
  ...(saidAtAsReported != null && { saidAtAsReported }),
  channel: 'UNKNOWN',
  wording: 'UNKNOWN',
  passages: [...passages],
})

/**
 * A passage where it is in the article, or why it is not there. Words that a person has shortened are those within the
 * words as they were, wherever else they may be.
 */
function placed(
  { text }: Article,
  { quoted: _quoted, status: _status, ...passage }: BundlePassage,
): BundlePassage | string {
  const at = { text, digest: text.digest }
  const { fields, reason } = foundPassage(passage, at)
  if (verifies(fields.status)) return { ...passage, ...fields }
  const { start, end, ...elsewhere } = passage
  const [from, to] = [
    text.points.unitAt(start ?? 0),
    text.points.unitAt(Math.min(end ?? 0, text.points.length)),
  ]
  const within = text.text.slice(from, to).indexOf(passage.exact)
  if (within !== -1)
    return passageAt(text, passage.part, { from: from + within, to: from + within + passage.exact.length })
  const again = foundPassage(elsewhere, at)
  if (verifies(again.fields.status)) return { ...elsewhere, ...again.fields }
  return `“${passage.exact}” is not a passage of the article: ${again.problem?.message ?? reason} ${again.problem?.mend ?? ''}`.trim()
}
