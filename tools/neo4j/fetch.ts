import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Progress, tail } from './progress.ts'

export const NEO4J_VERSION = '5.26.31'

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/on-record', import.meta.url))
const POM = fileURLToPath(new URL('pom.xml', import.meta.url))

export type FetchOptions = {
  version?: string
  /** Where fetched versions are kept, a directory each. */
  cache?: string
  /** Maven's command. */
  maven?: string
  progress?: Progress
}

/**
 * The directory of Neo4j's jars, fetched from Maven Central the first time (123 MB).
 * A version is in the cache whole or not at all: it is fetched beside its place and renamed when complete.
 * Rejects with the end of Maven's output.
 */
export async function fetchNeo4j(options: FetchOptions = {}): Promise<string> {
  const { version = NEO4J_VERSION, cache = CACHE, maven = 'mvn', progress } = options
  const home = join(cache, `neo4j-${version}`)
  const jars = join(home, 'lib')
  if (existsSync(jars)) return jars

  progress?.(`Fetching Neo4j ${version} Community from Maven Central (123 MB, once)`)
  await mkdir(cache, { recursive: true })
  const incomplete = await mkdtemp(join(cache, 'incomplete-'))
  try {
    await copyJars(maven, version, join(incomplete, 'lib'))
    await rename(incomplete, home).catch((error) => {
      // Somebody else, fetching at the same time, was first: theirs is as good.
      if (!existsSync(jars)) throw error
    })
  } finally {
    await rm(incomplete, { recursive: true, force: true })
  }
  return jars
}

async function copyJars(maven: string, version: string, directory: string): Promise<void> {
  const goal = [COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${directory}`]
  const strictChecksums = '-C'
  const args = ['--batch-mode', '--quiet', strictChecksums, '-f', POM, `-Dneo4j.version=${version}`, ...goal]
  try {
    await promisify(execFile)(maven, args, { maxBuffer: 2 ** 26 })
  } catch (cause) {
    throw new Error(whyMavenFailed(maven, version, cause), { cause })
  }
}

function whyMavenFailed(maven: string, version: string, cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && cause.code === 'ENOENT') {
    return `Fetching Neo4j needs Maven, and "${maven}" is not a command here. Install it (Debian: apt-get install maven).`
  }
  const output = 'stdout' in cause ? String(cause.stdout) : cause.message
  return `Maven could not fetch Neo4j ${version}:\n${tail(output)}`
}
