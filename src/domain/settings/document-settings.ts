import type { Setting } from './setting.ts'
import { jsonFile } from './setting-files.ts'
import { boolean } from './setting-values.ts'

/** The documents that clients may name, as a manifest says, and whether all others are refused. */
export type DocumentsConfig = { manifest: Readonly<Record<string, unknown>>; only: boolean }

export const documentSettings = {
  ON_RECORD_TRUSTED_DOCUMENTS: {
    meaning: 'The manifest of the documents that clients may name by a hash instead of sending them.',
    allowed: 'a file of JSON, as GraphQL Code Generator, Relay or Apollo write it',
    default: '',
    read: (given: string) => jsonFile(given),
  },
  ON_RECORD_TRUSTED_ONLY: {
    meaning:
      'Whether all documents but those of the manifest are refused. The playground then answers no questions of its own.',
    ...boolean,
    default: 'false',
  },
} satisfies Record<string, Setting<unknown>>

type Values = {
  readonly [Name in keyof typeof documentSettings]: Exclude<
    ReturnType<(typeof documentSettings)[Name]['read']>,
    undefined
  >
}

/** What the settings say; null where there is no manifest. */
export const documentsOf = (values: Values): DocumentsConfig | null => {
  const { ON_RECORD_TRUSTED_DOCUMENTS: manifest, ON_RECORD_TRUSTED_ONLY: only } = values
  return manifest === null ? null : { manifest, only }
}
