import { freeSlug, slugOf } from '../../domain/slugs.ts'
import { urlKey } from '../../domain/urls.ts'
import { canonicalBundle } from '../canonical.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleActor,
  type BundleSource,
  type BundleStatement,
} from '../format.ts'
import type { StatementCells } from './columns.ts'
import { type Decision, LEAVE_OUT } from './decisions.ts'
import { addReceipt, refusalOf, sourceOf, statementOf, typeOf } from './row.ts'

/** How a source's address is looked up in `CsvMeaning.sources`. */
export const sourceKey = urlKey

/** A row that did not become a statement, and why. */
export type RowProblem = {
  readonly line: number
  readonly message: string
  /** Whether only a decision on its speaker is missing. */
  readonly isUndecided: boolean
}

export type CsvMeaning = {
  readonly title: string
  /** What was decided of each name. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** The ids of the graph that a new actor must not take. */
  readonly takenIds?: ReadonlySet<string>
  /** The sources that the graph has, by `urlKey`. */
  readonly sources: ReadonlyMap<string, string>
}

export type CsvBundle = {
  readonly bundle: Bundle
  readonly problems: readonly RowProblem[]
  /** The ids that new actors got, by their names: they keep them when the bundle is made again. */
  readonly newIds: ReadonlyMap<string, string>
}

/**
 * The bundle that a spreadsheet of statements makes: rows of the same speaker, text, type and date are one statement with several
 * receipts. Rows whose speaker is not decided, or that cannot be read, are left out and told.
 */
export function bundleOfRows(
  rows: readonly StatementCells[],
  { title, decisions, takenIds, sources }: CsvMeaning,
): CsvBundle {
  const problems: RowProblem[] = []
  const taken = new Set<string>(takenIds)
  const idOf = (kind: string, text: string) => {
    const slug = freeSlug(slugOf(text), (each) => taken.has(`${kind}:${each}`))
    taken.add(`${kind}:${slug}`)
    return `${kind}:${slug}`
  }
  const actors = new Map<string, BundleActor>()
  const newIds = new Map<string, string>()
  const newSources = new Map<string, BundleSource>()
  const statements = new Map<string, BundleStatement>()

  /** The id of whom a name means; null where that is not decided. */
  const actorOf = (name: string): string | null => {
    const decision = decisions.get(name) ?? null
    if (decision === null || !decision.startsWith('new ')) return decision
    const wanted = decision.replace('new ', '')
    const id = newIds.get(name) ?? (wanted.includes(':') ? wanted : idOf(wanted, name))
    if (!newIds.has(name)) addActor(id, name)
    newIds.set(name, id)
    return id
  }
  /** Names that are decided to mean one new actor are names of it; the first is the one it goes by. */
  const addActor = (id: string, name: string): void => {
    const actor = actors.get(id)
    if (actor === undefined) actors.set(id, { id, name })
    else actor.names = [...(actor.names ?? []), { value: name, kind: 'ALIAS' }]
  }
  const sourceIdOf = (row: StatementCells): string => {
    const { url, title: name, publisher } = row
    const key = url === '' ? name : urlKey(url)
    const known = newSources.get(key)?.id ?? (url === '' ? undefined : sources.get(key))
    if (known !== undefined) return known
    const id = idOf('source', name === '' ? url.replace(/^https?:\/\/(www\.)?/, '') : name)
    const by = publisher === '' ? null : actorOf(publisher)
    newSources.set(key, { ...sourceOf(row, id), ...(by?.startsWith('organisation:') && { publisher: by }) })
    return id
  }

  for (const row of rows) {
    const refusal = refusalOf(row)
    const speaker = refusal === null ? actorOf(row.speaker) : null
    if (speaker === LEAVE_OUT) continue
    if (refusal !== null || speaker === null) {
      const message = refusal ?? `it is not decided who "${row.speaker}" is.`
      problems.push({ line: row.line, message, isUndecided: refusal === null })
      continue
    }
    const key = JSON.stringify([speaker, row.text, typeOf(row), row.date])
    const statement = statements.get(key) ?? statementOf(row, speaker, idOf)
    statements.set(key, statement)
    addReceipt(statement, sourceIdOf(row), row)
  }
  const publishers = new Set(rows.map(({ publisher }) => publisher))
  const ofKind = (kind: string) => [...actors.values()].filter(({ id }) => id.startsWith(kind))
  const bundle = canonicalBundle<Bundle>({
    format: BUNDLE_FORMAT,
    title,
    description: 'Statements that were written down in a spreadsheet.',
    organisations: ofKind('organisation').map((actor) => ({
      ...actor,
      organisationKind: publishers.has(actor.name) ? 'MEDIA' : 'OTHER',
    })),
    persons: ofKind('person'),
    groups: ofKind('group'),
    sources: [...newSources.values()],
    statements: [...statements.values()],
  })
  return { bundle, problems, newIds }
}
