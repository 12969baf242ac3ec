import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { settings } from '../../src/config.ts'
import { settingsTable, withSettingsTable } from '../../tools/checks/configuration-docs.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/configuration.md'), 'utf8')

test('docs/configuration.md has the settings of today', () => {
  expect(withSettingsTable(page)).toBe(page)
})

test.each(Object.keys(settings))('the table explains %s', (name) => {
  expect(settingsTable()).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\| .+ \\| .+\\. \\|$`, 'm'))
})

test('a page without the place for the table is an error, not a silent success', () => {
  expect(() => withSettingsTable('# Configuration')).toThrow('has lost the two lines')
})
