import type { AskedExport } from '../domain/asked-export.ts'
import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './access/who-may.ts'

/** The graph as text, in pieces: part of it as a bundle, all of it as a backup. */
export type GiveText = {
  readonly exportText: (asked: AskedExport) => AsyncIterable<string>
  readonly backupText: () => AsyncIterable<string>
}

/** What a transport gives out that is too large for a GraphQL answer. */
export type Downloads = GiveText & {
  /**
   * Lets only admins pass: a bundle or a backup is the whole graph, its log included.
   *
   * @param asked what the message calls the request: `GET /backup`
   * @param isHere whether the request comes from this machine
   * @throws UNAUTHENTICATED or FORBIDDEN for anyone else
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
