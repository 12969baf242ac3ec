import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeBlocks } from '../docs/code-blocks.ts'
import { dependencies, unpackedIn } from '../package/unpacked.ts'

/**
 * Bundles a program that embeds the package, with the command that docs/embed.md tells, and runs it where nothing but the
 * embedded engine is installed. Fails unless it finds the schema, the format and the shipped bundle in itself.
 */
const page = readFileSync(resolve(import.meta.dirname, '../../docs/embed.md'), 'utf8')
const [told] = codeBlocks(page).filter(({ text }) => text.startsWith('npx esbuild '))
if (told === undefined) throw new Error('docs/embed.md has no esbuild command.')

const program = `
import { createOnRecord } from 'on-record'
import bundle from 'on-record/istanbul-2025.json'

const onRecord = await createOnRecord({ directory: 'my-graph' })
const { created, problems } = await onRecord.importBundle(bundle)
const { data } = await onRecord.execute({ query: '{ search(query: "\\\\"dirty games\\\\"") { nodes { __typename } } }' })
const refused = await onRecord.importBundle({ format: 'on-record-bundle/1', title: 'x', description: 'x', persons: [{ nam: 'x' }] })
await onRecord.close()
const unreached = await createOnRecord({ neo4j: { uri: 'bolt://127.0.0.1:1' } }).catch(({ code }) => code)
console.log(JSON.stringify({ isFilled: created.length > 0, problems, data, isRefused: refused.problems.length > 0, unreached }))
`
const expected =
  '{"isFilled":true,"problems":[],"data":{"search":{"nodes":[{"__typename":"Statement"}]}},"isRefused":true,"unreached":"SERVICE_UNAVAILABLE"}'

const folder = mkdtempSync(join(tmpdir(), 'on-record-bundled-'))
try {
  const source = join(folder, 'source')
  mkdirSync(join(source, 'node_modules'), { recursive: true })
  symlinkSync(unpackedIn(folder), join(source, 'node_modules/on-record'))
  writeFileSync(join(source, 'app.js'), program)
  const esbuild = fileURLToPath(import.meta.resolve('esbuild/bin/esbuild'))
  const command = told.text.replace('npx esbuild', `"${esbuild}"`)
  execFileSync('bash', ['-c', `${command.trim()} --log-level=warning`], { cwd: source, stdio: 'inherit' })

  const installed = join(folder, 'installed')
  mkdirSync(join(installed, 'node_modules/@grafeo-db'), { recursive: true })
  symlinkSync(join(dependencies, '@grafeo-db/js'), join(installed, 'node_modules/@grafeo-db/js'))
  writeFileSync(join(installed, 'app.mjs'), readFileSync(join(source, 'dist/app.mjs')))
  const answer = execFileSync(process.execPath, ['app.mjs'], { cwd: installed, encoding: 'utf8' }).trim()
  if (answer !== expected) throw new Error(`The bundled program answered ${answer}, not ${expected}.`)
  console.log('A program that esbuild bundled with the package runs on its own.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
