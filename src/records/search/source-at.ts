import { urlKey } from '../../domain/urls.ts'
import { sourceIdByUrl } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** The id of the source with this address or archive address; null if there is none. */
export const sourceAt = (read: Reader) => async (url: string) =>
  (await read(sourceIdByUrl, { key: urlKey(url) }))?.id ?? null
