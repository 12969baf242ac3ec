import DataLoader from 'dataloader'

/**
 * Reads what was asked for in one tick with one call of `read`, and each thing once in a request. Keys are compared by
 * `nameOf`, so that two requests for the same thing are one.
 */
export function batched<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
  nameOf: (key: Key) => string = String,
): (key: Key) => Promise<Value> {
  const loader = new DataLoader<Key, Value, string>(read, { cacheKeyFn: nameOf, maxBatchSize: 1_000 })
  return (key) => loader.load(key)
}

/** One row an id, null where there is none. */
export function batchedRows<Row>(
  read: (ids: readonly string[]) => Promise<readonly { readonly id: string; readonly node: Row }[]>,
): (id: string) => Promise<Row | null> {
  return batched(async (ids) => {
    const rows = new Map((await read(ids)).map(({ id, node }) => [id, node]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}
