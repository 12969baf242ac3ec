/**
 * Writes src/generated/page-files.ts: what pages load besides themselves, as a module, since a program that a bundler makes
 * of it finds no files beside itself. `npm run codegen` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { quoted } from '../documents/quoted.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

/** In the order in which they apply. */
const sheets = ['palette', 'base', 'page', 'forms', 'words', 'lists', 'figures', 'print']

writeFileSync(
  new URL('src/generated/page-files.ts', root),
  `// Generated from src/pages/ and web/mark.svg by \`npm run codegen\`. Do not edit: edit the sheets and the script there.

/** The mark that a browser shows beside the title. */
export const icon = ${quoted(read('web/mark.svg'))}

/** What answers in a search field as one types, and what unfolds the text around a receipt's words. */
export const script = ${quoted(['suggest', 'unfold'].map((name) => read(`src/pages/loaded/${name}.js`)).join('\n'))}

/** The sheet of every page. */
export const styleSheet = ${quoted(sheets.map((name) => read(`src/pages/sheets/${name}.css`)).join('\n'))}
`,
)
