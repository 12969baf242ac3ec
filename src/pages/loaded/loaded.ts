import { createHash } from 'node:crypto'
import { icon, script, styleSheet } from '../../generated/page-files.ts'
import type { Download, Page } from '../page.ts'

/** What pages load besides themselves. Other content has another address, so that a browser may keep it for good. */
export function lasting(path: string, type: string, text: string): { path: string; file: Download } {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `${path}?${digest}`, file: { type, text, isLasting: true } }
}

const loaded = (name: string, type: string, text: string): { path: string; page: Page } => {
  const { path, file } = lasting(`/read/${name}`, type, text)
  return { path, page: async () => file }
}

export const { path: styleSheetPath, page: styleSheetPage } = loaded(
  'style.css',
  'text/css; charset=utf-8',
  styleSheet,
)

export const { path: iconPath, page: iconPage } = loaded('icon.svg', 'image/svg+xml', icon)

export const { path: scriptPath, page: scriptPage } = loaded(
  'page.js',
  'text/javascript; charset=utf-8',
  script,
)
