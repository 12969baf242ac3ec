import { sketchIn } from '../../domain/copies/sketches.ts'
import { copiedOrKeptAfter, countCopiedOrKept, setSketches, textsOfSources } from '../../generated/queries.ts'
import { regroupTexts } from '../write/deriving/shared-texts.ts'
import { type Rewrite, rewritingRecords } from './in-batches.ts'

/**
 * Gives the sources of an older version the text that they share with those that they are recorded as copies of, and the
 * sketches of kept texts. Statements already count such copies once.
 */
export const addSharedTexts: Rewrite = rewritingRecords({
  total: (store, after) => store.read(countCopiedOrKept, { after }),
  idsAfter: (store, after, limit) => store.read(copiedOrKeptAfter, { after, limit }),
  async rewrite(transaction, held) {
    const ids = held.map(({ id }) => id)
    await regroupTexts(transaction, ids)
    // One at a time, since a text may be long.
    for (const id of ids) {
      const [kept] = await transaction.run(textsOfSources, { ids: [id] })
      if (kept?.text != null)
        await transaction.run(setSketches, { rows: [{ id, sketch: sketchIn(kept.text) }] })
    }
  },
})
