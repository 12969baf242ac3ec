import { extname } from 'node:path'
import type { TextFormat } from '../domain/vocabulary.ts'

const formats: ReadonlyMap<string, TextFormat> = new Map([
  ['.txt', 'PLAIN'],
  ['.text', 'PLAIN'],
  ['.md', 'MARKDOWN'],
  ['.markdown', 'MARKDOWN'],
  ['.html', 'HTML'],
  ['.htm', 'HTML'],
])

/** The format that the ending of a file's name says, in capitals or not; null where it says none. */
export const formatOfEnding = (name: string): TextFormat | null =>
  formats.get(extname(name).toLowerCase()) ?? null
