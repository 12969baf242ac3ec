import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Neo4jHome = { directory: string; port: number }

/** Settings of neo4j.conf, beside or in place of those that every server of the launcher has. */
export type Neo4jSettings = Readonly<Record<string, string>>

/** A new home for one server, where the system keeps what is temporary unless told otherwise, on a free port of the loopback. */
export async function makeHome(settings: Neo4jSettings = {}, within = tmpdir()): Promise<Neo4jHome> {
  const directory = await mkdtemp(join(within, 'on-record-neo4j-'))
  const port = await freePort()
  await mkdir(join(directory, 'conf'))
  await writeFile(join(directory, 'conf', 'neo4j.conf'), configuration(port, settings))
  return { directory, port }
}

const configuration = (port: number, settings: Neo4jSettings) =>
  Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    // Else each database begins with a log file of 256 MB.
    'db.tx_log.preallocate': 'false',
    ...settings,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
