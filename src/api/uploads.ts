import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './who-may.ts'

export type UploadOptions = {
  /** The bundle's word holds also where the graph has another name, or somebody changed a record. */
  readonly overwrite: boolean
  /** Nothing is written; the answer tells what would be. */
  readonly dryRun: boolean
  /** Told after every transaction how many records were dealt with, and of how many. */
  readonly progress: (done: number, total: number) => void
  /** Told what the import would do, some records at a time, before anything is written. */
  readonly planned: (plan: object) => void
}

/** Imports a bundle that comes as bytes, for whom the log is to name; gives what became of it. */
export type ImportBytes = (
  bytes: AsyncIterable<Uint8Array>,
  by: string,
  options: UploadOptions,
) => Promise<object>

/** How a transport hands in a bundle that no request of GraphQL would hold. */
export type Uploads = {
  /**
   * Who hands one in, by their `Authorization` header.
   *
   * @throws UNAUTHENTICATED or FORBIDDEN where it is no admin; nothing of the bundle is read then
   */
  uploader(authorization: string | undefined): Promise<Viewer>
  take(bytes: AsyncIterable<Uint8Array>, uploader: Viewer, options: UploadOptions): Promise<object>
}

/** Uploads for whoever may import: the same who may use the mutation `importBundle`. */
export const uploadsFor = (
  viewerOf: (authorization: string | undefined) => Promise<Viewer>,
  importBytes: ImportBytes,
): Uploads => ({
  async uploader(authorization) {
    const viewer = await viewerOf(authorization)
    requireRole(viewer, 'POST /import', 'admin')
    return viewer
  },
  take: (bytes, uploader, options) => importBytes(bytes, uploader.name, options),
})
