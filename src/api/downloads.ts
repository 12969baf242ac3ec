import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './who-may.ts'

/** Which part of the graph is exported, and how, as an address says it. */
export type ExportParameters = {
  readonly format?: string
  readonly title?: string
  readonly description?: string
  readonly speaker?: readonly string[]
  readonly about?: readonly string[]
  readonly source?: readonly string[]
  readonly type?: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** The graph as text, in pieces: part of it as a bundle, all of it as a backup. */
export type GiveText = {
  readonly exportText: (parameters: ExportParameters) => AsyncIterable<string>
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
