import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './who-may.ts'

/** The ids of some of the records that are sent, by what would become of them, and the fields that would change. */
export type UploadPlan = {
  readonly create: readonly string[]
  readonly change: readonly { readonly id: string; readonly fields: readonly string[] }[]
  readonly leave: readonly string[]
}

export type UploadOptions = {
  /** The bundle's word holds also where the graph has another name, or somebody changed a record. */
  readonly overwrite: boolean
  /** Nothing is written; the answer tells what would be. */
  readonly dryRun: boolean
  /** What may be found of passages of which nothing is claimed, besides that they stand in one place. */
  readonly allows: { readonly ambiguous: boolean }
  /** How many texts of sources come before the bundle, a line each. */
  readonly texts: number
  /** Told after every transaction how many records were dealt with, and of how many. */
  readonly progress: (done: number, total: number) => void
  /** Told how far it is before anything is written, as `importParts` tells it. */
  readonly prepared: (done: number, total: number | null) => void
  /** Told what the import would do, some records at a time, before anything is written. */
  readonly planned: (plan: UploadPlan) => void
}

export type VerificationOptions = {
  /** One source only. */
  readonly source?: string
  /** Told of each source that was looked through. */
  readonly verified: (source: object) => void
}

type Bytes = AsyncIterable<Uint8Array>

/** What is done with what comes as bytes, for whom the log is to name. */
export type TakeBytes = {
  /** Imports a bundle; gives what became of it. */
  readonly importBytes: (bytes: Bytes, by: string, options: UploadOptions) => Promise<object>
  /** Looks for the graph's passages in the texts anew. */
  readonly verifyBytes: (bytes: Bytes, by: string, options: VerificationOptions) => Promise<void>
}

/** How a transport hands in what no request of GraphQL would hold. */
export type Uploads = {
  /**
   * Who hands something in, by their `Authorization` header.
   *
   * @param asked what they ask for, for the message: `POST /import`
   * @param isHere whether they send it from this machine
   * @throws UNAUTHENTICATED or FORBIDDEN where it is no admin; nothing of it is read then
   */
  uploader(authorization: string | undefined, asked: string, isHere?: boolean): Promise<Viewer>
  take(bytes: Bytes, uploader: Viewer, options: UploadOptions): Promise<object>
  verify(bytes: Bytes, uploader: Viewer, options: VerificationOptions): Promise<void>
}

/** Uploads for whoever may import: the same who may use the mutation `importBundle`. */
export const uploadsFor = (
  viewerOf: (authorization: string | undefined, isHere?: boolean) => Promise<Viewer>,
  { importBytes, verifyBytes }: TakeBytes,
): Uploads => ({
  async uploader(authorization, asked, isHere) {
    const viewer = await viewerOf(authorization, isHere)
    requireRole(viewer, asked, 'admin')
    return viewer
  },
  take: (bytes, uploader, options) => importBytes(bytes, uploader.name, options),
  verify: (bytes, uploader, options) => verifyBytes(bytes, uploader.name, options),
})
