import type { ChangeKind } from '../../generated/page-operations.ts'

/** What was done to a record, before the record. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  CREATED: 'Added',
  UPDATED: 'Changed',
  WITHDRAWN: 'Withdrawn',
  RESTORED: 'Restored',
  REDACTED: 'Made unreadable',
}

/** What is called otherwise on pages than in the format. */
const fieldNames: Readonly<Record<string, string>> = {
  text: 'summary',
  saidAt: 'date',
  startedAt: 'start',
  endedAt: 'end',
  sameAs: 'pages elsewhere',
  sourceKind: 'kind',
  organisationKind: 'kind',
  eventKind: 'kind',
}

type Content = Readonly<Record<string, unknown>>

/** The fields in which two contents of a record differ, in words: "summary, date". */
export function fieldsChanged(before: Content | null, after: Content | null): string[] {
  if (before === null || after === null) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => fieldNames[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}

/** The log names the bundle that a change came with; any other reason stands as whoever changed it wrote it. */
export function reasonWords(reason: string | null): string | null {
  if (reason === null) return null
  const [, title] = /^import: (.+)$/s.exec(reason) ?? []
  return title === undefined ? `. Reason: ${reason.replace(/\.$/, '')}` : ` with the bundle “${title}”`
}
