import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what this package needs, once: the product's own install leaves it out. */
export function installPeers(): void {
  const directory = import.meta.dirname
  if (existsSync(join(directory, 'node_modules', '@neo4j', 'graphql'))) return
  console.error('Installing what On Record is measured against (npm ci in bench/peers)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: directory, stdio: ['ignore', 2, 2] })
}
