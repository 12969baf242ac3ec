import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { settings } from '../../src/config.ts'
import type { Setting } from '../../src/domain/settings/setting.ts'

/** The table of docs/configuration.md is written from src/config.ts. `--write` brings it up to date; without, it is checked. */
const file = resolve(import.meta.dirname, '../../docs/configuration.md')
const between =
  /(<!-- settings: written by npm run docs:configuration -->\n)[\s\S]*(<!-- end of settings -->)/

/** The settings as a Markdown table. */
export function settingsTable(): string {
  const rows = Object.entries<Setting<unknown>>(settings).map(
    ([name, { allowed, meaning, ...setting }]) =>
      `| \`${name}\` | ${setting.default === '' ? 'not set' : `\`${setting.default}\``} | ${allowed} | ${meaning} |`,
  )
  return ['| Variable | Default | Allowed | Meaning |', '|---|---|---|---|', ...rows, ''].join('\n')
}

/** The document with the table of now. */
export function withSettingsTable(text: string): string {
  if (!between.test(text))
    throw new Error('docs/configuration.md has lost the two lines that enclose its table.')
  return text.replace(between, (_, start: string, end: string) => `${start}\n${settingsTable()}\n${end}`)
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(file, 'utf8')
  const current = withSettingsTable(text)
  if (process.argv.includes('--write')) writeFileSync(file, current)
  else if (text !== current) {
    console.error('docs/configuration.md is stale: run npm run docs:configuration')
    process.exitCode = 1
  }
}
