import { randomUUID } from 'node:crypto'
import { textDigest } from '../domain/texts.ts'
import { conflict, OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { doneWrite, type Written } from '../records/done-writes.ts'
import { findConcepts } from '../records/records.ts'
import { changeId } from '../records/unit-of-work.ts'
import { type WriteResult, writeRecords } from '../records/writing.ts'
import { type ArgumentPath, inputError } from './edits/argument-paths.ts'
import type { Edit, Lists } from './edits/edit.ts'
import { type ProposeId, proposedIds } from './edits/proposed-ids.ts'
import { BUNDLE_LISTS, type Bundle } from './format.ts'
import { knownKinds } from './known-kinds.ts'
import { recordsOf } from './to-graph/records.ts'
import { validateBundle } from './validate.ts'

export type { Written }

/** Who asks for a write, and under which name. */
export type Asked = {
  /** The mutation's field, so that one key is not taken for two kinds of writes. */
  readonly mutation: string
  /** What was asked, whole. */
  readonly input: object
  /** The client's name for this write: done again under it, it gives the same and writes nothing. */
  readonly idempotencyKey?: string | null
  readonly by: string
}

/** Ids are proposed anew so many times where others took them first. */
const mostAttempts = 100

/**
 * Does what a mutation asks, once, in one transaction: whatever is wrong with the input, nothing is written.
 *
 * @throws BAD_USER_INPUT with the argument's path; CONFLICT where a record is not at the revision that was read, is
 *   there already, or the key named another write; NOT_FOUND where a record to change is not there
 */
export async function writeEdit(
  store: GraphStore,
  asked: Asked,
  plan: (propose: ProposeId) => Edit | Promise<Edit>,
): Promise<Written> {
  const { mutation, input, idempotencyKey, by } = asked
  const writeId = idempotencyKey ? `${by}/${idempotencyKey}` : randomUUID()
  const digest = textDigest(JSON.stringify([mutation, input]))
  const done = idempotencyKey ? await doneWrite(store, writeId) : null
  if (done && done.input !== digest) throw sameKey(writeId)
  if (done) return written(writeId, JSON.parse(done.result))

  const taken = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    const { propose, proposed } = proposedIds(taken)
    const edit = await plan(propose)
    const known = await findConcepts(store, [...proposed])
    if (known.size === 0) {
      try {
        const options = { writeId, by, input: digest, root: edit.root }
        return written(writeId, await writeOnce(store, edit, options))
      } catch (error) {
        const rival = takenFirst(error, proposed)
        if (rival === null || attempt === mostAttempts) throw error
        taken.add(rival)
      }
    }
    for (const id of known.keys()) taken.add(id)
  }
}

const sameKey = (writeId: string) =>
  conflict(`The write "${writeId}" was done before with other input. Name this one anew.`)

/** The proposed id that somebody else took in the meantime; null where the error is another. */
function takenFirst(error: unknown, proposed: ReadonlySet<string>): string | null {
  const record = error instanceof OnRecordError && error.code === 'CONFLICT' ? error.details.record : null
  return typeof record === 'string' && proposed.has(record) ? record : null
}

async function writeOnce(
  store: GraphStore,
  edit: Edit,
  options: { writeId: string; by: string; input: string; root: string },
): Promise<WriteResult> {
  const { records, beside = {}, revisions = new Map(), unwritten = new Set() } = edit
  const whole = bundleOf(beside, records)
  const problems = validateBundle(whole, await knownKinds(store, whole))
  const [first, ...others] = problems
  if (first) throw inputError([first, ...others], argumentPaths(edit))
  const written = [...recordsOf(bundleOf({}, records) as Bundle)]
    .flat()
    .filter(({ id }) => !unwritten.has(id))
  const expected = new Map(written.map(({ id }) => [id, revisions.get(id) ?? null] as const))
  return writeRecords(store, written, { ...options, expected })
}

/** A bundle of what stands beside, then of what is written. */
function bundleOf(beside: Lists, records: Lists): object {
  const lists = BUNDLE_LISTS.map(
    (list) => [list, [...(beside[list] ?? []), ...(records[list] ?? [])]] as const,
  )
  const about = { format: 'on-record-bundle/1', title: 'An edit', description: 'What a mutation writes.' }
  return { ...about, ...Object.fromEntries(lists.filter(([, items]) => items.length > 0)) }
}

/** Where each part of that bundle stands: what is beside by its id, what is written where the input has it. */
function argumentPaths({ beside = {}, records, paths }: Edit): ArgumentPath[] {
  return BUNDLE_LISTS.flatMap((list) => {
    const before = beside[list] ?? []
    const own = records[list] ?? []
    return [
      ...before.map(({ id }, index): ArgumentPath => [`${list}[${index}]`, String(id)]),
      ...own.flatMap((_, index): ArgumentPath[] => {
        const from = `${list}[${index}]`
        const to = `${list}[${before.length + index}]`
        const given = paths.filter(([path]) => path === from || path.startsWith(`${from}.`))
        const moved = given.map(([path, argument]): ArgumentPath => [path.replace(from, to), argument])
        return given.some(([path]) => path === from) ? moved : [[to, `input.${from}`], ...moved]
      }),
    ]
  })
}

function written(writeId: string, result: WriteResult): Written {
  const changed = [...result.created, ...result.updated]
  const id = result.root ?? ''
  const logged = changed.includes(id) ? id : changed[0]
  return { id, changeId: logged === undefined ? null : changeId(writeId, logged) }
}
