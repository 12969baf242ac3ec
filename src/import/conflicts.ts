import { type Problem, shown } from '../bundle/problems.ts'
import { valueIn } from '../domain/concepts/references.ts'
import type { TranslationFault } from '../domain/quotations/passages/translations.ts'
import type { GraphStore } from '../graph/store.ts'
import { ownerOf, type RecordContent } from '../records/graph-record.ts'
import { editsSince, importReason, type StoredRecord, writtenBefore } from '../records/stored-records.ts'
import type { Repeat } from '../records/write/checking/repeats.ts'
import { type Difference, differences } from './identity.ts'

const mend = 'Bring the bundle up to date (on-record export), or import with --overwrite.'
const mendOther =
  'If they are two different records, give the one in the bundle another id. If not, bring the bundle up to date (on-record export), or import with --overwrite.'

export function withdrawnConflict({ id }: RecordContent, held: StoredRecord | undefined): Problem {
  return {
    place: [id],
    record: id,
    message: `It was withdrawn from the graph on ${held?.withdrawnAt?.slice(0, 10)}.`,
    mend: 'Leave it out of the bundle, or revert its withdrawal first.',
  }
}

export const repeatConflict = ({ id, rival, mend }: Repeat): Problem => ({
  place: [id],
  record: id,
  message: `The graph already has a record that says the same: "${rival}".`,
  mend,
})

/** A passage that cannot be the translation that it is said to be, with what the graph has. */
export const translationConflict = ({ report, passage, message, mend }: TranslationFault): Problem => ({
  place: [report, 'passages', passage, 'translationOf'],
  record: report,
  message,
  mend,
})

/** A receipt cannot be moved to another record, even with --overwrite. */
export function ownerConflicts(record: RecordContent, held: StoredRecord | undefined): Problem[] {
  const { id } = record
  const was = ownerOf(record, contentOf(held))
  if (was === ownerOf(record, record.content)) return []
  const message = `In the graph it is a receipt of "${was}".`
  return [{ place: [id], record: id, message, mend: 'Give this one another id.' }]
}

/** Records that differ from what the graph has, and what it has. */
type Compared = {
  readonly changed: readonly RecordContent[]
  /** All records that are planned together: a statement comes with its receipts. */
  readonly records: readonly RecordContent[]
  readonly held: ReadonlyMap<string, StoredRecord>
}

/**
 * The changes that a bundle makes only with --overwrite (decision 17): to the identity of a record, to a record that
 * somebody else changed since the bundle was last imported, and to the words of a receipt that came from elsewhere.
 */
export async function overwriteConflicts(
  store: GraphStore,
  title: string,
  { changed, records, held }: Compared,
): Promise<Problem[]> {
  const reason = importReason(title)
  const edits = await editsSince(
    store,
    reason,
    changed.map(({ id }) => id),
  )
  const before = ({ id }: RecordContent) => contentOf(held.get(id))
  const isInQuestion = (record: RecordContent) =>
    lostWords(record, held).length > 0 || differences(record, before(record), false, () => true).length > 0
  const own = await writtenBefore(
    store,
    reason,
    changed.filter(isInQuestion).map(({ id }) => id),
  )
  const reportsOf = (id: string) => records.filter((record) => ownerOf(record, record.content) === id)
  return changed.flatMap((record) => {
    const { id } = record
    const keepsWords = () => reportsOf(id).some((receipt) => keptWords(receipt, held).length > 0)
    const other = differences(record, before(record), own.has(id), keepsWords)
    const edit = edits.get(id)
    const lost = edit || own.has(id) ? [] : lostWords(record, held)
    return [
      ...other.map((difference) => otherRecord(id, difference)),
      ...(edit ? [editConflict(id, edit)] : []),
      ...(other.length === 0 && lost.length > 0 ? [lostConflict(id, lost)] : []),
    ]
  })
}

function otherRecord(id: string, { field, ...values }: Difference): Problem {
  const [has, says] = [values.has, values.says].map((value) => shown([value ?? 'none'].flat().join(', ')))
  const message = `The graph has a record with this id whose "${field}" is ${has}; the bundle says ${says}.`
  return { place: [id, field], record: id, message, mend: mendOther }
}

function editConflict(id: string, { by, at }: { readonly by: string | null; readonly at: string }) {
  const message = `${by ?? 'Somebody'} changed it on ${at.slice(0, 10)}, after this bundle was last imported.`
  return { place: [id], record: id, message, mend }
}

function lostConflict(id: string, lost: readonly string[]): Problem {
  const message = `Another bundle gave it the words ${lost.map(shown).join(', ')}, which this one leaves out.`
  return { place: [id, 'passages'], record: id, message, mend: mendOther }
}

const contentOf = (held: StoredRecord | undefined): object => JSON.parse(held?.content ?? '{}')

/** The words of a receipt that the graph has and the bundle leaves out; none for other records. */
function lostWords({ id, content }: RecordContent, held: Compared['held']): string[] {
  const words = wordsOf(content)
  return wordsOf(contentOf(held.get(id))).filter((exact) => !words.includes(exact))
}

function keptWords({ id, content }: RecordContent, held: Compared['held']): string[] {
  const words = wordsOf(content)
  return wordsOf(contentOf(held.get(id))).filter((exact) => words.includes(exact))
}

const wordsOf = (content: object): string[] =>
  ((valueIn(content, 'passages') ?? []) as readonly { readonly exact: string }[]).map(({ exact }) => exact)
