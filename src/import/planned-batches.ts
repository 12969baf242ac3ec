import { contentOf } from '../bundle/to-graph/records.ts'
import type { ConceptName } from '../domain/concepts/concepts.ts'
import type { CheckedReceipt, SourceText } from '../records/checks.ts'
import type { Place, Spool, SpoolDirectory } from '../spool/spool.ts'
import type { PlannedRecord } from './plan.ts'

/** The planned records of one transaction. */
export type PlannedBatch = {
  readonly write: readonly PlannedRecord[]
  /** The ids of unchanged records. */
  readonly left: readonly string[]
  /** The receipts among them that were checked against their texts, and the texts to keep. */
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

/** The batches of an import on the disk, in the order of writing; memory holds only their places. */
export function plannedBatches(directory: SpoolDirectory, name: string) {
  const batches: Spool = directory.spool(`${name}-batches`)
  const texts: Spool = directory.spool(`${name}-texts`)
  const places: Place[] = []

  async function at(place: Place): Promise<PlannedBatch> {
    const { write, texts: places, ...rest } = (await batches.at(place)) as Spooled
    const read: SourceText[] = []
    for (const each of places) read.push((await texts.at(each)) as SourceText)
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
      const textPlaces: Place[] = []
      for (const text of given) textPlaces.push(await texts.append(text))
      const spooled: Spooled = {
        ...rest,
        texts: textPlaces,
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
