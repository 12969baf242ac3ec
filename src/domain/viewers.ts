/** What somebody may do: `anonymous` only reads, an editor also writes, an admin also judges, redacts and imports. */
const roles = ['anonymous', 'editor', 'admin'] as const

export type ViewerRole = (typeof roles)[number]

/** Whoever asks: a name for the log, and a role. */
export type Viewer = { readonly name: string; readonly role: ViewerRole }

/** Whoever shows no token. */
export const anonymous: Viewer = { name: 'anonymous', role: 'anonymous' }

/** Whoever calls in this process, and so has the store itself at hand. */
export const local: Viewer = { name: 'local', role: 'admin' }

/** Whether a role includes another: each includes those before it. */
export const includesRole = (role: ViewerRole, required: ViewerRole): boolean =>
  roles.indexOf(role) >= roles.indexOf(required)
