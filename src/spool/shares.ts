import type { Spool, SpoolDirectory } from './spool.ts'

/** Values with keys, spooled to the disk so that all values with the same key can be read together. */
export type Shares<Value> = {
  put(key: string, value: Value): Promise<void>
  /** The values, one share of the keys at a time; only one share is held in memory. */
  shares(): AsyncGenerator<readonly Value[]>
}

/** The number of shares that the keys are divided into. */
const shareCount = 64

export async function sharesIn<Value>(directory: SpoolDirectory, name: string): Promise<Shares<Value>> {
  const spools: Spool[] = []
  for (let index = 0; index < shareCount; index += 1) spools.push(await directory.spool(`${name}-${index}`))
  return {
    async put(key, value) {
      await spools[shareOf(key)]?.append(value)
    },
    async *shares() {
      for (const spool of spools) {
        const values: Value[] = []
        for await (const value of spool.all()) values.push(value as Value)
        if (values.length > 0) yield values
      }
    },
  }
}

function shareOf(key: string): number {
  let sum = 0
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) >>> 0
  return sum % shareCount
}
