import { describe, expect, test } from 'vitest'
import { completed, downloadAddresses, missingOptionals } from '../../tools/lock/lock-file.ts'
import { platformOf } from '../../tools/lock/platform.ts'

const engine = {
  version: '1.2.0',
  optionalDependencies: { '@x/engine-darwin-arm64': '1.2.0', '@x/engine-linux-x64-musl': '1.2.0' },
}
const here = { version: '1.2.0', optional: true, os: ['darwin'], cpu: ['arm64'] }

describe('an optional package', () => {
  test('without an entry is missing', () => {
    const packages = { '': {}, 'node_modules/engine': engine, 'node_modules/@x/engine-darwin-arm64': here }
    expect(missingOptionals({ packages })).toEqual([
      { name: '@x/engine-linux-x64-musl', version: '1.2.0', wantedBy: 'node_modules/engine' },
    ])
  })

  test('is found beside the one that wants it, and in any node_modules above it', () => {
    const path = 'node_modules/tool/node_modules/engine'
    const packages = {
      [path]: engine,
      [`${path}/node_modules/@x/engine-darwin-arm64`]: here,
      'node_modules/@x/engine-linux-x64-musl': here,
    }
    expect(missingOptionals({ packages })).toEqual([])
  })
})

test('a completed lock says what npm needs to pass a package by, in order of path', () => {
  const packages = {
    '': {},
    'node_modules/zebra': { version: '1.0.0' },
    'node_modules/engine': { ...engine, dev: true },
  }
  const lock = completed({ packages })
  expect(Object.entries(lock.packages).slice(1, 3)).toMatchInlineSnapshot(`
    [
      [
        "node_modules/@x/engine-darwin-arm64",
        {
          "cpu": [
            "arm64",
          ],
          "dev": true,
          "optional": true,
          "os": [
            "darwin",
          ],
          "version": "1.2.0",
        },
      ],
      [
        "node_modules/@x/engine-linux-x64-musl",
        {
          "cpu": [
            "x64",
          ],
          "dev": true,
          "libc": [
            "musl",
          ],
          "optional": true,
          "os": [
            "linux",
          ],
          "version": "1.2.0",
        },
      ],
    ]
  `)
  expect(missingOptionals(lock)).toEqual([])
})

test('download addresses are found and taken out', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', resolved: 'https://example.org/a.tgz' } }
  expect(downloadAddresses({ packages })).toEqual(['node_modules/a'])
  expect(completed({ packages }).packages).toEqual({ 'node_modules/a': { version: '1.0.0' } })
})

test('a range is not guessed at', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } }
  expect(() => completed({ packages })).toThrow('node_modules/a wants b ^1.0.0: only an exact version')
})

test.each([
  ['@x/js-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@x/js-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['@x/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@x/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['@x/linux-x64', { os: ['linux'], cpu: ['x64'] }],
  ['fsevents', undefined],
])('%s states its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})
