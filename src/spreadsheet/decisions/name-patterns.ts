import { nameKey } from '../../domain/names/same-name.ts'

/** A decision for all names that match a pattern, in which `*` stands for any words: `* Party`, `*`. */
export type Pattern = { readonly pattern: string; readonly decision: string }

/** Whether a name in a file of decisions is a pattern. */
export const isPattern = (name: string): boolean => name.includes('*')

/** The pattern that a name matches; the most specific one of several. */
export function patternFor(name: string, patterns: readonly Pattern[]): Pattern | undefined {
  const said = ({ pattern }: Pattern) => pattern.replaceAll('*', '').trim().length
  return patterns.filter(({ pattern }) => fits(pattern, name)).sort((a, b) => said(b) - said(a))[0]
}

/** Ignores case, accents and punctuation; a space next to a star is a word boundary. */
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
