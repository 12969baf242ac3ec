import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Each way of compressing, by the ending that src/server/playground.ts looks for. */
const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}

/** Below this, a compressed file saves no packet. */
const least = 1024

/** Compresses what was built once, instead of at every request. */
export function compressed(): Plugin {
  let folder = ''
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true, withFileTypes: true })
      for (const file of files.filter((each) => each.isFile())) {
        const path = join(file.parentPath, file.name)
        const bytes = await readFile(path)
        if (bytes.length < least) continue
        await Promise.all(
          Object.entries(encodings).map(async ([ending, compress]) => {
            const smaller = await compress(bytes)
            if (smaller.length < bytes.length) await writeFile(`${path}.${ending}`, smaller)
          }),
        )
      }
    },
  }
}
