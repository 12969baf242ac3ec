import { BUNDLE_LISTS } from '../format.ts'
import { type FieldChange, labelOf, type RecordChange } from './diff.ts'

export const DIFF_FORMATS = ['text', 'markdown'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]

const kinds = ['added', 'changed', 'removed'] as const

/** The most characters of a value that are shown. */
const longest = 300

/** Changes as lines of text for a terminal, or of Markdown for a comment in a review. */
export function diffLines(changes: readonly RecordChange[], format: DiffFormat): string[] {
  const write = format === 'markdown' ? markdown : plain
  if (changes.length === 0) return [write.heading('No records differ')]
  const lines = [write.heading(counted(changes)), '']
  for (const list of BUNDLE_LISTS) {
    const inList = changes.filter((change) => change.list === list)
    if (inList.length === 0) continue
    lines.push(write.list(`${list[0]?.toUpperCase()}${list.slice(1)}`, counted(inList)), '')
    for (const { kind, id, label, fields } of inList) {
      lines.push(write.record(kind, id, label))
      for (const field of fields) lines.push(write.field(field))
    }
    lines.push('')
  }
  return lines.slice(0, -1)
}

/** e.g. `2 added, 1 changed`. */
function counted(changes: readonly RecordChange[]): string {
  return kinds
    .map((kind) => [changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ')
}

type Writing = {
  heading(text: string): string
  list(name: string, counts: string): string
  record(kind: RecordChange['kind'], id: string, label: string): string
  field(change: FieldChange): string
}

const signs = { added: '+', changed: '~', removed: '-' } as const

const plain: Writing = {
  heading: (text) => text,
  list: (name, counts) => `${name}: ${counts}`,
  record: (kind, id, label) => `${signs[kind]} ${id}  ${shortened(label)}`,
  field: ({ field, before, after }) => `    ${field}: ${changed(valueText(before), valueText(after))}`,
}

const markdown: Writing = {
  heading: (text) => `### ${text}`,
  list: (name, counts) => `#### ${name} (${counts})`,
  record: (kind, id, label) => `- **${kind}** \`${id.replaceAll('`', '')}\`: ${escaped(shortened(label))}`,
  field: ({ field, before, after }) =>
    `  - \`${field.replaceAll('`', '')}\`: ${changed(
      before === null ? null : `~~${escaped(valueText(before) ?? '')}~~`,
      after === null ? null : escaped(valueText(after) ?? ''),
    )}`,
}

function changed(before: string | null, after: string | null): string {
  if (before === null) return `added ${after}`
  return after === null ? `removed ${before}` : `${before} → ${after}`
}

/** A value on one line; a part of a record by its label. */
function valueText(value: unknown): string | null {
  if (value === null) return null
  if (Array.isArray(value)) return shortened(value.join(', '))
  return shortened(typeof value === 'object' ? labelOf({ ...value }) : String(value))
}

function shortened(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
  const letters = [...line]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line
}

/** Text without any meaning in Markdown, or in the HTML that Markdown may contain. */
const escaped = (text: string) => text.replaceAll(/[\\`*_{}[\]<>()#|~!&]/g, (mark) => `\\${mark}`)
