import { SYMMETRIC_RELATION_TYPES } from '../domain/vocabulary.ts'
import type { GraphStore } from '../graph/store.ts'
import { rivalsOf } from './current-content.ts'
import type { Edit, Fields } from './edit.ts'
import { wordsOfId } from './proposed-ids.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** A judgement that links two statements. */
export type NewRelation = Fields & {
  readonly id?: string | null
  readonly relationType: (typeof SYMMETRIC_RELATION_TYPES)[number]
  readonly from: string
  readonly to: string
}

/**
 * Links two statements. A symmetric relation is stored with the smaller id first, in whichever order they were given.
 */
export const relateStatements = (
  store: GraphStore,
  asked: EditRequest,
  given: NewRelation,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    const { id: ownId, relationType, from, to } = given
    const isSwapped = SYMMETRIC_RELATION_TYPES.includes(relationType) && from > to
    const words = `${wordsOfId(from, 30)} ${relationType.toLowerCase()} ${wordsOfId(to, 30)}`
    const id = ownId ?? propose('relation', words)
    const relation = { ...given, id, ...(isSwapped ? { from: to, to: from } : {}) }
    return {
      root: id,
      records: { relations: [relation] },
      beside: { relations: await rivalsOf(store, 'relations', relation) },
      places: [
        [['relations', 0], ['input']],
        [
          ['relations', 0, 'from'],
          ['input', isSwapped ? 'to' : 'from'],
        ],
        [
          ['relations', 0, 'to'],
          ['input', isSwapped ? 'from' : 'to'],
        ],
      ],
    }
  })
