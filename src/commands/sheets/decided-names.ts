import { readFile } from 'node:fs/promises'
import { badInput } from '../../errors.ts'
import { NearActorsDocument, type NearFragment } from '../../generated/operations.ts'
import { decodedBytes } from '../../spool/encodings.ts'
import { type EarlierDecisions, type NearActor, noDecisions } from '../../spreadsheet/decisions/decisions.ts'
import type { SheetNames } from '../../spreadsheet/decisions/names-of-sheet.ts'
import { readDecisions } from '../../spreadsheet/decisions/read-decisions.ts'
import type { Ask } from '../remote/asking.ts'
import { heldRecords } from './known-records.ts'

/** The decisions in a file; none if there is no such file yet. */
export async function decisionsMade(file: string): Promise<EarlierDecisions> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw badInput(file, `it cannot be read (${fault.code}).`)
  })
  return bytes === null ? noDecisions : readDecisions(await decodedBytes(bytes, file), file)
}

/**
 * Refuses decisions for actors that are neither in the graph nor created by another decision.
 *
 * @throws BAD_USER_INPUT with the name of each
 */
export async function refuseStrangers(
  ask: Ask,
  decided: EarlierDecisions['names'],
  isInSheet: (name: string) => boolean,
  file: string,
): Promise<void> {
  const needed = [...decided].flatMap(([name, { decision }]) =>
    isInSheet(name) && decision !== null ? [{ name, decision }] : [],
  )
  const made = new Set(
    needed.flatMap(({ decision }) => (decision.startsWith('new ') ? decision.slice(4) : [])),
  )
  const ids = needed.filter(
    ({ decision }) => decision.includes(':') && !decision.startsWith('new ') && !made.has(decision),
  )
  const held = await heldRecords(ask, [...new Set(ids.map(({ decision }) => decision))])
  const strangers = ids.filter(({ decision }) => held.get(decision)?.isWithdrawn !== false)
  if (strangers.length === 0) return
  const told = strangers.map(({ name, decision }) =>
    held.has(decision)
      ? `\n  "${name}": ${decision} was withdrawn from the graph. Choose another.`
      : `\n  "${name}": the graph has no ${decision}. To create it, write "new ${decision}".`,
  )
  throw badInput(file, `it was not changed.${told.join('')}`)
}

/** How many names are asked for at once: each takes two aliases, and a request may have a hundred. */
const mostAtOnce = 25

/** The longest name of a record, in characters. */
const longestName = 300

/** Whom each name may mean: those who go by it, then those who go by a similar name. */
export async function nearestActors(ask: Ask, names: SheetNames): Promise<Map<string, NearActor[]>> {
  const asked = [...names.keys()].filter((name) => name.length <= longestName)
  const variables = asked.map((name) => ({ name }))
  const found = await ask.each(NearActorsDocument, variables, mostAtOnce)
  const nearest = found.map(({ named, like }) => {
    const actors = new Map([...named, ...like].map(({ actor }) => [actor.id, actor]))
    return [...actors.values()].map(nearActor)
  })
  return new Map(asked.map((name, at) => [name, nearest[at] ?? []]))
}

/** Leaves out names that many could go by, such as a surname alone: these a person has to decide. */
const nearActor = ({ id, name, names }: NearFragment): NearActor => ({
  id,
  name,
  names: names.flatMap(({ value, kind }) => (kind === 'WEAK' ? [] : value)),
})
