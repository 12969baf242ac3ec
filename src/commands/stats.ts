import { readConfig } from '../config.ts'
import { badInput, unavailable } from '../errors.ts'
import type { FormattedExecutionResult } from '../index.ts'
import { type CommandInput, type ExitCode, exitCodes } from './command.ts'
import { openConfigured } from './store.ts'

const query = `{ stats {
  persons organisations groups statements attributions evidence relations events participations memberships
  sources topics places changes verification { status count } engine version
} }`

type Stats = Readonly<Record<string, number | string>> & {
  readonly verification: readonly { readonly status: string; readonly count: number }[]
}

/** Tells what the graph holds: the one that is configured, or that of a running server. */
export async function stats({ server, print }: CommandInput): Promise<ExitCode> {
  const result = server === undefined ? await askHere() : await askServer(server)
  if (!result.data) throw unavailable(result.errors?.[0]?.message ?? 'There was no answer.')
  const { verification, ...counts } = result.data.stats as Stats
  for (const [name, value] of Object.entries(counts)) print(`${name.padEnd(16)}${String(value).padStart(10)}`)
  print('\nreceipts, by verification')
  for (const { status, count } of verification) print(`${status.padEnd(16)}${String(count).padStart(10)}`)
  return exitCodes.done
}

async function askHere(): Promise<FormattedExecutionResult> {
  const onRecord = await openConfigured(readConfig())
  try {
    return await onRecord.execute({ query })
  } finally {
    await onRecord.close()
  }
}

async function askServer(server: string): Promise<FormattedExecutionResult> {
  if (!URL.canParse(server)) throw badInput('--server', `"${server}" is no URL. Write http://127.0.0.1:4000.`)
  const address = new URL('graphql', server.endsWith('/') ? server : `${server}/`)
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as FormattedExecutionResult
  } catch (fault) {
    throw unavailable(`No On Record server answers at ${address}.`, fault)
  }
}
