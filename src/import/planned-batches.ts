import { contentOf } from '../bundle/to-graph/records.ts'
import type { ConceptName } from '../domain/concepts/concepts.ts'
import type { CheckedReceipt, SourceText } from '../records/checks.ts'
import type { Place, Spool, SpoolDirectory } from '../spool/spool.ts'
import type { PlannedRecord } from './plan.ts'

/** Records of a bundle that are written in one transaction, as they were planned. */
export type PlannedBatch = {
  readonly write: readonly PlannedRecord[]
  /** The ids of those that are left as they are. */
  readonly left: readonly string[]
  /** The receipts among them that were looked for in their texts, and the texts of sources that are to be kept. */
  readonly checked: readonly CheckedReceipt[]
  readonly texts: readonly SourceText[]
}

type Spooled = Omit<PlannedBatch, 'write' | 'texts'> & {
  readonly write: readonly {
    readonly concept: ConceptName
    readonly content: { readonly id: string }
    readonly revision: number | null
  }[]
  readonly texts: readonly Place[]
}

/** The batches of an import on the disk, in the order in which they are written; memory holds where they lie. */
export function plannedBatches(directory: SpoolDirectory, name: string) {
  const batches: Spool = directory.spool(`${name}-batches`)
  const texts: Spool = directory.spool(`${name}-texts`)
  const places: Place[] = []

  async function at(place: Place): Promise<PlannedBatch> {
    const { write, texts: lying, ...rest } = (await batches.at(place)) as Spooled
    const read: SourceText[] = []
    for (const text of lying) read.push((await texts.at(text)) as SourceText)
    return {
      ...rest,
      texts: read,
      write: write.map(({ concept, content, revision }) => ({
        record: contentOf(concept, content),
        revision,
      })),
    }
  }

  return {
    async put({ write, texts: given, ...rest }: PlannedBatch): Promise<void> {
      const lying: Place[] = []
      for (const text of given) lying.push(await texts.append(text))
      const spooled: Spooled = {
        ...rest,
        texts: lying,
        write: write.map(({ record: { concept, content }, revision }) => ({ concept, content, revision })),
      }
      places.push(await batches.append(spooled))
    },
    async *all(): AsyncGenerator<PlannedBatch> {
      for (const place of places) yield await at(place)
    },
  }
}

export type PlannedBatches = ReturnType<typeof plannedBatches>
