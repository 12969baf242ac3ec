import { readFile } from 'node:fs/promises'
import { badInput } from '../errors.ts'
import { type MadeDecisions, type NearActor, nothingMade, readDecisions, type SheetNames } from '../index.ts'
import { decodedBytes } from '../spool/encodings.ts'
import type { Ask } from './asking.ts'
import { heldRecords } from './known-records.ts'

/** What was decided before; nothing where there is no such file yet. */
export async function decisionsMade(file: string): Promise<MadeDecisions> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw badInput(file, `it cannot be read (${fault.code}).`)
  })
  return bytes === null ? nothingMade : readDecisions(await decodedBytes(bytes, file), file)
}

/**
 * Refuses decisions for actors that neither the graph has nor another decision makes.
 *
 * @throws BAD_USER_INPUT with the name of each
 */
export async function refuseStrangers(
  ask: Ask,
  decided: MadeDecisions['names'],
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

type NamedActor = {
  readonly id: string
  readonly name: string
  readonly names: readonly { readonly value: string; readonly kind: string }[]
}

type Near = Readonly<Record<string, readonly { readonly actor: NamedActor }[]>>

/** How many names are asked for at once: each is two fields with an alias, of which a request has a hundred at most. */
const mostAtOnce = 25

/** A record has no longer name. */
const longestName = 300

const nearQuery = (count: number) => {
  const places = Array.from({ length: count }, (_, at) => at)
  return `query (${places.map((at) => `$n${at}: String!`).join(' ')}) {${places
    .map(
      (at) =>
        `named${at}: actorsNamed(name: $n${at}) { actor { ...Named } } like${at}: matchActors(name: $n${at}) { actor { ...Named } }`,
    )
    .join('\n')}}
  fragment Named on Actor { id name names { value kind } }`
}

/** Whom each name may mean: those who go by it, then those who go by one like it. */
export async function nearestActors(ask: Ask, names: SheetNames): Promise<Map<string, NearActor[]>> {
  const near = new Map<string, NearActor[]>()
  const left = [...names.keys()].filter((name) => name.length <= longestName)
  while (left.length > 0) {
    const some = left.splice(0, mostAtOnce)
    const variables = Object.fromEntries(some.map((name, at) => [`n${at}`, name]))
    const found = await ask<Near>(nearQuery(some.length), variables)
    for (const [at, name] of some.entries()) {
      const all = [...(found[`named${at}`] ?? []), ...(found[`like${at}`] ?? [])]
      const actors = new Map(all.map(({ actor }) => [actor.id, actor]))
      near.set(name, [...actors.values()].map(nearActor))
    }
  }
  return near
}

/** What many could go by, such as a surname alone, is for a person to decide. */
const nearActor = ({ id, name, names }: NamedActor): NearActor => ({
  id,
  name,
  names: names.flatMap(({ value, kind }) => (kind === 'WEAK' ? [] : value)),
})
