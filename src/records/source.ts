import { urlKey } from '../domain/urls.ts'
import {
  countSourcesRelated,
  type SourceConditions,
  type SourceRow,
  sourceIdByUrl,
  sourceIdsInOrder,
  sourceIdsRelated,
  sourcesAmong,
  sourcesByIds,
  sourcesInOrder,
  sourcesRelated,
} from '../generated/queries.ts'
import { conceptPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { SourceConditions, SourceRow }

export const unconditionalSources: SourceConditions = {
  ids: null,
  publishers: null,
  languages: null,
  primary: null,
  publishedFrom: null,
  publishedUntil: null,
}

export const sourceRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(sourcesByIds, { ids })),
  /** The id of the source at an address, or that was archived there. */
  idByUrl: async (url: string) => (await read(sourceIdByUrl, { key: urlKey(url) }))?.id ?? null,
  pages: conceptPages<SourceRow, keyof typeof sourcesRelated, SourceConditions>(read, {
    concept: 'Source',
    unconditional: unconditionalSources,
    related: sourcesRelated,
    countRelated: countSourcesRelated,
    idsRelated: sourceIdsRelated,
    inOrder: sourcesInOrder,
    idsInOrder: sourceIdsInOrder,
    among: sourcesAmong,
  }),
})
