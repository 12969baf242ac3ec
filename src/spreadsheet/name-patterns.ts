import { nameKey } from '../domain/names/same-name.ts'

/** What is decided for all names that a pattern fits, in which `*` stands for any words: `* Party`, `*`. */
export type Pattern = { readonly pattern: string; readonly decision: string }

/** Whether a name of a file of decisions stands for many. */
export const isPattern = (name: string): boolean => name.includes('*')

/** The pattern that a name fits; of several the one that says most of the name. */
export function patternFor(name: string, patterns: readonly Pattern[]): Pattern | undefined {
  const said = ({ pattern }: Pattern) => pattern.replaceAll('*', '').trim().length
  return patterns.filter(({ pattern }) => fits(pattern, name)).sort((a, b) => said(b) - said(a))[0]
}

/** Case, accents and punctuation do not count; a space before or after a star is the end of a word. */
function fits(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => {
    const [before, after] = [/^\s/.test(part) ? ' ' : '', /\s$/.test(part) ? ' ' : '']
    return part.trim() === '' ? '' : `${before}${nameKey(part)}${after}`
  })
  const key = nameKey(name)
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  if (!key.startsWith(first) || !key.endsWith(last) || key.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = key.indexOf(part, at)
    if (found < 0 || found + part.length > key.length - last.length) return false
    at = found + part.length
  }
  return true
}
