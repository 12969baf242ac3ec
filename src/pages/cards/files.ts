import { cardScript, cardSheet, fittingScript } from '../../generated/page-files.ts'
import { lasting } from '../loaded/loaded.ts'
import type { Download } from '../page.ts'

const javascript = 'text/javascript; charset=utf-8'

const sheet = lasting('/card/style.css', 'text/css; charset=utf-8', cardSheet)
const script = lasting('/card/report-height.js', javascript, cardScript)

/** The sheet of a card, and its script, which tells the page around it how high it is. */
export const { path: cardSheetPath } = sheet
export const { path: cardScriptPath } = script

/** What stands at `/card/` besides cards. The script for other sites' pages has one address for good. */
export const cardFiles: ReadonlyMap<string, Download> = new Map([
  ['style.css', sheet.file],
  ['report-height.js', script.file],
  ['fit-cards.js', { type: javascript, text: fittingScript }],
])
