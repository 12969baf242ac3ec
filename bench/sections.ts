import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('results.md', import.meta.url)

/**
 * Puts what a benchmark measured into results.md, in place of what it measured there before. Sections stand in the order of
 * their headings, which are not to hold what changes from run to run.
 */
export function writeSection(heading: string, text: string): void {
  const [title, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  const others = sections.filter((section) => !section.startsWith(`## ${heading}\n`))
  const written = [...others, `## ${heading}\n\n${text.trim()}\n`].map((section) => section.trim()).sort()
  writeFileSync(file, `${title?.trim()}\n\n${written.join('\n\n')}\n`)
}
