import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchNeo4j } from '../../tools/neo4j/fetch.ts'
import { requireJava } from '../../tools/neo4j/java.ts'
import { firstThatStarts, resolveNeo4j } from '../../tools/neo4j/resolve.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-tools-'))
})
afterAll(() => rm(directory, { recursive: true }))

/** A command that does what the shell script says. */
async function command(name: string, script: string): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

/** Maven's arguments hold where to put the jars; the rest of the script sees it as $lib. */
const withLib = (script: string) =>
  `for a in "$@"; do case $a in -DoutputDirectory=*) lib=\${a#*=};; esac; done\nmkdir -p "$lib"\n${script}`

test('a fetch that breaks off leaves nothing behind, and says what Maven said', async () => {
  const cache = join(directory, 'broken-off')
  const maven = await command('maven-fails', withLib('touch "$lib/a.jar"; echo "[ERROR] no route"; exit 1'))
  await expect(fetchNeo4j({ version: '1.2.3', cache, maven })).rejects.toThrow(
    'Maven could not fetch Neo4j 1.2.3:\n[ERROR] no route',
  )
  expect(await readdir(cache)).toEqual([])
})

test('two that fetch at once both get the jars, and the next does not fetch', async () => {
  const cache = join(directory, 'shared')
  const maven = await command('maven', withLib('sleep 0.2; touch "$lib/neo4j.jar"'))
  const fetch = () => fetchNeo4j({ version: '1.2.3', cache, maven })
  const [one, other] = await Promise.all([fetch(), fetch()])
  expect(one).toBe(other)
  expect(await readdir(one)).toEqual(['neo4j.jar'])
  expect(await readdir(cache)).toEqual(['neo4j-1.2.3'])
  expect(await fetchNeo4j({ version: '1.2.3', cache, maven: '/nowhere/mvn' })).toBe(one)
})

test('without Maven, it says what to install', async () => {
  const fetched = fetchNeo4j({ cache: join(directory, 'none'), maven: '/nowhere/mvn' })
  await expect(fetched).rejects.toThrow('"/nowhere/mvn" is not a command here. Install it')
})

test.each([
  ['openjdk version "11.0.22" 2024-01-16', 'is Java 11.'],
  ['java version "1.8.0_402"', 'is Java 8.'],
])('a Java that is too old is named: %s', async (version, message) => {
  const java = await command(`java-${message.length}`, `echo '${version}' >&2`)
  await expect(requireJava(java)).rejects.toThrow(message)
})

test('a later Java will do, and none at all is told', async () => {
  await requireJava(await command('java-21', `echo 'openjdk version "21" 2023-09-19' >&2`))
  await expect(requireJava('/nowhere/java')).rejects.toThrow('"/nowhere/java" does not run. Install it')
})

test('when no origin has a Neo4j, every reason is given', async () => {
  const origins = [
    { name: 'in Docker', start: () => Promise.reject(new Error('No Docker engine answers.')) },
    { name: 'by the launcher', start: () => Promise.reject(new Error('No Java.')) },
  ]
  await expect(firstThatStarts(origins)).rejects.toThrow(
    'No Neo4j to test on. Set NEO4J_TEST_URI, or fix one of these:\n' +
      '- in Docker: No Docker engine answers.\n- by the launcher: No Java.',
  )
})

test('a NEO4J_TEST_URI that does not answer is refused, not replaced by another server', async () => {
  const resolved = resolveNeo4j({ NEO4J_TEST_URI: 'bolt://127.0.0.1:1' })
  await expect(resolved).rejects.toThrow('NEO4J_TEST_URI=bolt://127.0.0.1:1 does not answer')
})
