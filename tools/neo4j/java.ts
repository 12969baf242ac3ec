import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const OLDEST = 17

/** The Java of JAVA_HOME, or the one on the PATH. */
export const defaultJava = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java')

/** Rejects, saying what to install, unless `java` is a Java that runs Neo4j 5. */
export async function requireJava(java: string): Promise<void> {
  const release = await javaRelease(java)
  if (release < OLDEST) {
    throw new Error(`Neo4j needs Java ${OLDEST} or later; "${java}" is Java ${release}. ${howToMend}`)
  }
}

const howToMend = `Install it (Debian: apt-get install openjdk-${OLDEST}-jre-headless) or set JAVA_HOME.`

async function javaRelease(java: string): Promise<number> {
  // Java tells its version on standard error: `openjdk version "17.0.15" 2025-04-15`, before Java 9 "1.8.0_402".
  const { stderr } = await promisify(execFile)(java, ['-version']).catch((cause) => {
    throw new Error(`Neo4j needs Java ${OLDEST} or later; "${java}" does not run. ${howToMend}`, { cause })
  })
  const release = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1]
  if (!release) throw new Error(`"${java} -version" gives no version: ${stderr.trim()}`)
  return Number(release)
}
