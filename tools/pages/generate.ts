/**
 * Writes src/generated/page-files.ts: what pages load besides themselves, as a module, since a program that a bundler makes
 * of it finds no files beside itself. `npm run codegen` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { quoted } from '../documents/quoted.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

const sheetsOf = (names: readonly string[]) =>
  names.map((name) => read(`src/pages/sheets/${name}.css`)).join('\n')

/** In the order in which they apply. */
const page = sheetsOf(['palette', 'base', 'page', 'forms', 'words', 'lists', 'figures', 'print'])
const card = sheetsOf(['palette', 'base', 'words', 'card', 'print'])

writeFileSync(
  new URL('src/generated/page-files.ts', root),
  `// Generated from src/pages/ and web/mark.svg by \`npm run codegen\`. Do not edit: edit the sheets and the scripts there.

/** The mark that a browser shows beside the title. */
export const icon = ${quoted(read('web/mark.svg'))}

/** What answers in a search field as one types, and what unfolds the text around a receipt's words. */
export const script = ${quoted(['suggest', 'unfold'].map((name) => read(`src/pages/loaded/${name}.js`)).join('\n'))}

/** The sheet of every page. */
export const styleSheet = ${quoted(page)}

/** The sheet of cards. */
export const cardSheet = ${quoted(card)}

/** What a card tells the page around it. */
export const cardScript = ${quoted(read('src/pages/cards/report-height.js'))}

/** What makes the frames of another site's page as high as the cards in them. */
export const fittingScript = ${quoted(read('src/pages/cards/fit-cards.js'))}
`,
)
