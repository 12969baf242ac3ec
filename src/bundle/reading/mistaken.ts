import type { Problem } from '../problems.ts'

const backupBegins = /^\s*\{\s*"format"\s*:\s*"on-record-backup\//

/** A header of several columns, with any delimiter. */
const spreadsheetBegins = /^[^{[\n]*[,;\t]/

/**
 * The problem with a file that is clearly not a bundle, naming the command that reads it; null if it may be a bundle.
 */
export function mistakenForBundle(beginning: string): Problem | null {
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (backupBegins.test(text)) return problem('This is a backup, not a bundle.', 'Use on-record restore.')
  if (spreadsheetBegins.test(text))
    return problem(
      'This is not valid JSON: it looks like a spreadsheet.',
      'Make a bundle of it with on-record from-csv, and import that.',
    )
  return null
}

const problem = (message: string, mend: string): Problem => ({ place: [], record: null, message, mend })
