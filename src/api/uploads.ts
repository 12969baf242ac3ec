import type { Viewer } from '../domain/viewers.ts'
import { requireRole } from './access/who-may.ts'

/** Some of the uploaded records, by what an import would do with them, and the fields that would change. */
export type UploadPlan = {
  readonly create: readonly string[]
  readonly change: readonly { readonly id: string; readonly fields: readonly string[] }[]
  readonly leave: readonly string[]
}

export type UploadOptions = {
  /** Whether the bundle overrules the graph where a record has another name there or somebody changed it. */
  readonly overwrite: boolean
  /** Whether to write nothing, and only tell what would be written. */
  readonly dryRun: boolean
  /** `ambiguous`: whether passages without a position may occur in several places of their text. */
  readonly allows: { readonly ambiguous: boolean }
  /** How many source texts come before the bundle, a line each. */
  readonly texts: number
  /** Called after every transaction with how many records are done, of how many. */
  readonly progress: (done: number, total: number) => void
  /** Called while the bundle is read and compared, as by `importParts`. */
  readonly prepared: (done: number, total: number | null) => void
  /** Called with what the import would do, some records at a time, before anything is written. */
  readonly planned: (plan: UploadPlan) => void
}

export type VerificationOptions = {
  /** Verifies this source only. */
  readonly source?: string
  /** Called for each source that was verified. */
  readonly verified: (source: object) => void
}

type Bytes = AsyncIterable<Uint8Array>

/** What an import did, and the bookmark of the graph then, where servers have to wait for it. */
export type Imported = { readonly result: object; readonly bookmark: string | undefined }

/** What is done with uploaded bytes, in the name that the log gives. */
export type TakeBytes = {
  /** Imports a bundle. */
  readonly importBytes: (bytes: Bytes, by: string, options: UploadOptions) => Promise<Imported>
  /** Looks for the graph's passages in the texts again. */
  readonly verifyBytes: (bytes: Bytes, by: string, options: VerificationOptions) => Promise<void>
}

/** What a transport takes that is too large for a GraphQL request. */
export type Uploads = {
  /**
   * Who uploads something, by their `Authorization` header.
   *
   * @param asked what the message calls the request: `POST /import`
   * @param isHere whether the request comes from this machine
   * @throws UNAUTHENTICATED or FORBIDDEN for anyone but an admin, before anything is read
   */
  uploader(authorization: string | undefined, asked: string, isHere?: boolean): Promise<Viewer>
  take(bytes: Bytes, uploader: Viewer, options: UploadOptions): Promise<Imported>
  verify(bytes: Bytes, uploader: Viewer, options: VerificationOptions): Promise<void>
}

/** Uploads, for those who may use the mutation `importBundle`. */
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
