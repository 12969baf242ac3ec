import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** The scripts that the table explains. */
const explained = [...page.matchAll(/^\| `npm (?:run )?([\w:-]+)` \| .+ \|$/gm)].map(([, name]) => name)

test('every script of package.json is explained, and nothing else', () => {
  expect(explained.toSorted()).toEqual(Object.keys(scripts).toSorted())
})

/** What the linter lets each room import, as the page tells it: errors.ts is open to all. */
const rooms = [...page.matchAll(/^\| \d\w? \| src\/([\w.]+)\/? \| .+ \| (.*) ?\|$/gm)].map(
  ([, room, imports]) => ({
    room: room?.replace('.ts', ''),
    imports: imports?.trim().split(', ').filter(Boolean).toSorted(),
  }),
)

test.each(rooms)('the page and the linter agree on what $room may import', ({ room, imports }) => {
  const table = readFileSync(resolve(root, 'biome.jsonc'), 'utf8')
  const [, allowed] = table.match(new RegExp(`// ${room} -> (.+)$`, 'm')) ?? []
  const names = allowed?.split(', ').map((name) => name.replace(/\/$/, ''))
  expect(names?.filter((name) => name !== 'errors' && name !== 'nothing').toSorted()).toEqual(imports)
})
