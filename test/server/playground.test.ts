import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { playground } from '../../src/server/playground.ts'

const directory = mkdtempSync(join(tmpdir(), 'on-record-playground-'))
let app: FastifyInstance

afterEach(async () => {
  await app.close()
  rmSync(directory, { recursive: true, force: true })
})

test('a page is asked for anew each time, and its hashed assets are kept for good', async () => {
  mkdirSync(join(directory, 'assets'), { recursive: true })
  writeFileSync(join(directory, 'index.html'), '<title>On Record</title>')
  writeFileSync(join(directory, 'assets/index-1a2b3c.js'), 'export {}')
  const page = await get('/playground/')
  expect(page.body).toBe('<title>On Record</title>')
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  const asset = await get('/playground/assets/index-1a2b3c.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  await app.close()
  for (const [path, location] of [
    ['/playground', 'playground/'],
    ['/playground/guide.html/', '../../playground/guide.html'],
  ] as const) {
    const { statusCode, headers } = await get(path)
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location })
    await app.close()
  }
})

test('what was compressed as it was built is sent so to whoever takes it', async () => {
  mkdirSync(join(directory, 'assets'), { recursive: true })
  writeFileSync(join(directory, 'index.html'), '<title>On Record</title>')
  const script = 'export const words = "dirty games"'
  const path = join(directory, 'assets/index-1a2b3c.js')
  writeFileSync(path, script)
  writeFileSync(`${path}.br`, brotliCompressSync(script))
  writeFileSync(`${path}.gz`, gzipSync(script))
  const kept = {
    'content-type': expect.stringMatching(/^(text|application)\/javascript; charset=utf-8$/),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  for (const [accepted, encoding, unpacked] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const) {
    const { headers, rawPayload } = await get('/playground/assets/index-1a2b3c.js', {
      'accept-encoding': accepted,
    })
    expect(headers).toMatchObject({ ...kept, 'content-encoding': encoding })
    expect(unpacked(rawPayload).toString()).toBe(script)
    await app.close()
  }
  const plain = await get('/playground/assets/index-1a2b3c.js')
  expect(plain.headers).toMatchObject(kept)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(script)
})

test('without a build it says what to do', async () => {
  for (const path of ['/playground', '/playground/', '/playground/guide.html']) {
    const { statusCode, body } = await get(path)
    expect({ statusCode, body }).toEqual({
      statusCode: 503,
      body: 'The playground is not built: run npm run build.\n',
    })
    await app.close()
  }
})

async function get(url: string, headers: Record<string, string> = {}) {
  app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  await app.register(playground, { directory })
  return app.inject({ url, headers })
}
