import { readFile } from 'node:fs/promises'
import { decodedBytes } from '../bundle/texts/encodings.ts'
import { badInput } from '../errors.ts'
import { type Decision, type NearActor, readDecisions, type SheetNames } from '../index.ts'
import type { Ask } from './asking.ts'
import { heldRecords } from './held-records.ts'

/** What was decided before; nothing where there is no such file yet. */
export async function decisionsMade(file: string): Promise<Map<string, Decision>> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw badInput(file, `it cannot be read (${fault.code}).`)
  })
  return bytes === null ? new Map() : readDecisions(await decodedBytes(bytes, file), file)
}

/**
 * Refuses decisions for actors that neither the graph has nor another decision makes.
 *
 * @throws BAD_USER_INPUT with the name of each
 */
export async function refuseStrangers(
  ask: Ask,
  decided: ReadonlyMap<string, Decision>,
  names: SheetNames,
  file: string,
): Promise<void> {
  const needed = [...decided].filter(([name]) => names.has(name))
  const made = new Set(needed.flatMap(([, each]) => (each?.startsWith('new ') ? each.slice(4) : [])))
  const ids = needed.flatMap(([name, id]) =>
    id?.includes(':') && !id.startsWith('new ') && !made.has(id) ? [{ name, id }] : [],
  )
  const held = await heldRecords(ask, [...new Set(ids.map(({ id }) => id))])
  const strangers = ids.filter(({ id }) => held.get(id)?.isWithdrawn !== false)
  if (strangers.length === 0) return
  const told = strangers.map(({ name, id }) =>
    held.has(id)
      ? `\n  "${name}": ${id} was withdrawn from the graph. Decide on another.`
      : `\n  "${name}": the graph has no ${id}. Where it is to be made: "new ${id}".`,
  )
  throw badInput(file, `it is left as it is.${told.join('')}`)
}

type NamedActor = {
  readonly id: string
  readonly name: string
  readonly names: { readonly value: string; readonly kind: string }[]
}

type Near = {
  readonly actorsNamed: readonly { readonly actor: NamedActor }[]
  readonly matchActors: readonly { readonly actor: NamedActor }[]
}

const namedQuery = `query ($name: String!) {
  actorsNamed(name: $name) { actor { id name names { value kind } } }
  matchActors(name: $name) { actor { id name names { value kind } } }
}`

/** Whom each name may mean: those who go by it, then those who go by one like it. */
export async function nearestActors(ask: Ask, names: SheetNames): Promise<Map<string, NearActor[]>> {
  const near = new Map<string, NearActor[]>()
  for (const name of names.keys()) {
    const { actorsNamed, matchActors } = await ask<Near>(namedQuery, { name })
    const actors = new Map([...actorsNamed, ...matchActors].map(({ actor }) => [actor.id, actor]))
    near.set(
      name,
      [...actors.values()].map(({ id, name: main, names: others }) => ({
        id,
        name: main,
        // What many could go by, such as a surname alone, is for a person to decide.
        isSameName: [main, ...others.flatMap(({ value, kind }) => (kind === 'WEAK' ? [] : value))].some(
          (each) => each.toLowerCase() === name.toLowerCase(),
        ),
      })),
    )
  }
  return near
}
