/** The kinds of actors. */
export const ACTOR_KINDS = ['person', 'organisation', 'group'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
