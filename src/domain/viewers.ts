/**
 * What somebody may do. `anonymous` reads where reading is open, a reader wherever; an editor also writes; an admin also
 * judges, redacts and imports. Each includes those before it.
 */
const roles = ['anonymous', 'reader', 'editor', 'admin'] as const

export type ViewerRole = (typeof roles)[number]

/** Whoever asks: a name for the log, and a role. */
export type Viewer = { readonly name: string; readonly role: ViewerRole }

/** Whoever shows no token. */
export const anonymous: Viewer = { name: 'anonymous', role: 'anonymous' }

/** Whoever has the store itself at hand, as the commands do. */
export const local: Viewer = { name: 'local', role: 'admin' }

/** A program that asks in this process and does not say for whom: it reads, and writes nothing by mistake. */
export const program: Viewer = { name: 'program', role: 'reader' }

/** Whether a role includes another: each includes those before it. */
export const includesRole = (role: ViewerRole, required: ViewerRole): boolean =>
  roles.indexOf(role) >= roles.indexOf(required)
