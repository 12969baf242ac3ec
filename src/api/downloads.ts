import type { AskedExport } from '../domain/asked-export.ts'
import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './who-may.ts'

/** The graph as text, in pieces: part of it as a bundle, all of it as a backup. */
export type GiveText = {
  readonly exportText: (asked: AskedExport) => AsyncIterable<string>
  readonly backupText: () => AsyncIterable<string>
}

/** How a transport gives out what no answer of GraphQL would hold. */
export type Downloads = GiveText & {
  /**
   * Lets admins pass: a bundle or a backup is the whole graph, its log included.
   *
   * @param asked what they ask for, for the message: `GET /backup`
   * @param isHere whether they ask from this machine
   * @throws UNAUTHENTICATED or FORBIDDEN where it is no admin
   */
  admit(authorization: string | undefined, asked: string, isHere?: boolean): Promise<Viewer>
}

export const downloadsFor = (
  viewerOf: (authorization: string | undefined, isHere?: boolean) => Promise<Viewer>,
  texts: GiveText,
): Downloads => ({
  ...texts,
  async admit(authorization, asked, isHere) {
    const viewer = await viewerOf(authorization, isHere)
    requireRole(viewer, asked, 'admin')
    return viewer
  },
})
