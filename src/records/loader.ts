import DataLoader from 'dataloader'

/**
 * Reads everything requested in one tick with a single call of `read`, and each key once per request. `nameOf` makes
 * a string of a key, so that equal keys can be recognised.
 */
export function batched<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
  nameOf: (key: Key) => string = String,
): (key: Key) => Promise<Value> {
  const loader = new DataLoader<Key, Value, string>(read, { cacheKeyFn: nameOf, maxBatchSize: 1_000 })
  return (key) => loader.load(key)
}

/** Loads one row per id; null if there is none. */
export function batchedRows<Row>(
  read: (ids: readonly string[]) => Promise<readonly { readonly id: string; readonly node: Row }[]>,
): (id: string) => Promise<Row | null> {
  return batched(async (ids) => {
    const rows = new Map((await read(ids)).map(({ id, node }) => [id, node]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}
