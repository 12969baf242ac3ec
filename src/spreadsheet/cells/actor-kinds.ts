import { ACTORS, concepts } from '../../domain/concepts/concepts.ts'

/** The kinds of actors. */
export const ACTOR_KINDS = ACTORS.map((name) => concepts[name].kind)
export type ActorKind = (typeof ACTOR_KINDS)[number]
