import type { Spool, SpoolDirectory } from './spool.ts'

/** Values with keys, spooled to the disk so that all values with the same key can be read together. */
export type Shares<Value> = {
  put(key: string, value: Value): Promise<void>
  /** The values, one share of the keys at a time; only one share is held in memory. */
  shares(): AsyncGenerator<readonly Value[]>
}

/** The number of shares that the keys are divided into, once they are on the disk. */
const shareCount = 64

/** Up to this many values are kept in memory, which is enough for most bundles. */
const mostHeld = 1_000

export function sharesIn<Value>(directory: SpoolDirectory, name: string): Shares<Value> {
  let held: (readonly [key: string, value: Value])[] = []
  let spools: readonly Spool[] | undefined

  async function share(): Promise<readonly Spool[]> {
    const shared = Array.from({ length: shareCount }, (_, index) => directory.spool(`${name}-${index}`))
    for (const [key, value] of held) await shared[shareOf(key)]?.append(value)
    held = []
    return shared
  }

  return {
    async put(key, value) {
      if (spools === undefined && held.length < mostHeld) held.push([key, value])
      else {
        spools ??= await share()
        await spools[shareOf(key)]?.append(value)
      }
    },
    async *shares() {
      if (held.length > 0) yield held.map(([, value]) => value)
      for (const spool of spools ?? []) {
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
