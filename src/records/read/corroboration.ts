import { type Corroboration, corroborationOf } from '../../domain/graphs/corroboration.ts'
import { groupsOf } from '../../domain/groups.ts'
import { lineagesOfStatements } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** How independent the sources of a statement are known to be, with the report that came first. */
export type CorroborationRow = Corroboration & { readonly firstReportedId: string | null }

/** Reads how independent the sources of each of several statements are known to be. */
export const corroborationReader = (read: Reader) =>
  batched(async (ids: readonly string[]): Promise<readonly Corroboration[]> => {
    const reports = groupsOf(await read(lineagesOfStatements, { ids }), ({ id }) => id)
    return ids.map((id) => corroborationOf(reports.get(id) ?? []))
  })
