import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, 'fuzz-readers.ts')

/** In megabytes: a reader that keeps what it read runs out of it. */
const heap = 64

test.each(['bundles as JSON', 'bundles as lines', 'texts', 'spreadsheets'])(
  'thousands of slips in %s crash nothing, and are read in the memory of one',
  async (what) => {
    const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', program, what]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(stdout).toBe('read\n')
  },
)
