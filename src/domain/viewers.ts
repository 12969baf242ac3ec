/**
 * What a viewer may do. `anonymous` reads where reading is open, a reader everywhere; an editor also writes; an admin
 * also judges, redacts and imports. Each role includes those before it.
 */
const roles = ['anonymous', 'reader', 'editor', 'admin'] as const

export type ViewerRole = (typeof roles)[number]

/** Who makes a request: a name for the log, and a role. */
export type Viewer = {
  readonly name: string
  readonly role: ViewerRole
  /** When what they showed runs out, in milliseconds since 1970; never if not given. What they follow then ends. */
  readonly expiresAt?: number
}

/** A request without a token. */
export const anonymous: Viewer = { name: 'anonymous', role: 'anonymous' }

/** Someone with direct access to the store, as the commands have. */
export const local: Viewer = { name: 'local', role: 'admin' }

/** A program in this process that does not say on whose behalf it acts: it may do what somebody without a token may. */
export const program: Viewer = { name: 'program', role: 'anonymous' }

/** Whether a role includes another: each includes those before it. */
export const includesRole = (role: ViewerRole, required: ViewerRole): boolean =>
  roles.indexOf(role) >= roles.indexOf(required)
