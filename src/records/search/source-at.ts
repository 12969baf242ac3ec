import { urlKey } from '../../domain/urls.ts'
import { sourceIdByUrl } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** The id of the source at an address, or that was archived there; null where there is none. */
export const sourceAt = (read: Reader) => async (url: string) =>
  (await read(sourceIdByUrl, { key: urlKey(url) }))?.id ?? null
