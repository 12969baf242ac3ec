import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { createOnRecord, nodeHandler } from '../../src/index.ts'
import { onlyBlock } from '../docs/code-blocks.ts'
import { dependencies, packedFrom } from '../package/unpacked.ts'

/**
 * Installs what npm would publish of packages/client into the front end of examples/front-end, as an application of Vite, and
 * runs what is built of it against a graph. Fails where the package is too large, where a document with a mistake passes
 * gql.tada or the client preset, where a program does not tell what it should, or where what is not used is bundled.
 */
const root = resolve(import.meta.dirname, '../..')
const client = join(root, 'packages/client')
const largest = 60_000

/** The programs, and what each has to print. */
const programs: Readonly<Record<string, RegExp>> = {
  apollo: /^10 statements\n20 statements\n30 statements\n/,
  urql: /640 Ukrainian prisoners of war\. \(7\. Juni 2025, berechnet\)/,
  fetch: /dirty games/,
  tada: /^article: \S/m,
  'client-preset': /^(REBUTS|CONTRADICTS|DENIES): \S/m,
}

/** The lines that docs/in-your-front-end.md shows; the program of Apollo prints them among others. */
const toldLines = onlyBlock(readFileSync(join(root, 'docs/in-your-front-end.md'), 'utf8'), 'text')

/** Mistakes in documents: the programs with a field that there is none of. */
const mistakes = [
  { program: 'tada', right: 'sourceKind.toLowerCase()', wrong: 'sourceKind.toFixed()' },
  { program: 'client-preset', right: 'basis }', wrong: 'basis, clashes }' },
  { program: 'urql', right: '{ text, saidAt }', wrong: '{ words: text, saidAt }' },
]

const folder = mkdtempSync(join(tmpdir(), 'on-record-client-'))
try {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: client, stdio: 'inherit' })
  const size = packedFrom(client, folder)
  if (size > largest) fail(`The client package takes ${size} bytes packed; ${largest} is the most.`)

  const app = join(folder, 'app')
  cpSync(join(root, 'examples/front-end'), app, { recursive: true })
  installInto(app)
  run(app, '@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--silent')
  run(
    app,
    'typescript/bin/tsc',
    '--skipLibCheck',
    'false',
    '--lib',
    'ES2023,ESNext.Disposable,DOM,DOM.Iterable',
  )
  refusesMistakes(app)

  const onRecord = await createOnRecord()
  await onRecord.importBundle(JSON.parse(readFileSync(join(root, 'data/istanbul-2025/bundle.json'), 'utf8')))
  const server = createServer(nodeHandler(onRecord.handle)).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    writeFileSync(join(app, '.env'), `VITE_ON_RECORD=http://127.0.0.1:${port}/graphql\n`)
    writeFileSync(
      join(app, 'small.ts'),
      "import { formatPartialDate } from 'on-record-client'\nconsole.log(formatPartialDate(null, 'en'))\n",
    )
    const built = await builtOf(app, [...Object.keys(programs), 'small'])
    for (const [program, told] of Object.entries(programs)) {
      const printed = await printedBy(join(built, `${program}.js`))
      if (!told.test(printed)) fail(`${program}.ts printed: ${printed}`)
      if (program === 'apollo' && !printed.includes(toldLines))
        fail(`The lines of docs/in-your-front-end.md are not among these: ${printed}`)
    }
    const small = join(built, 'small.js')
    if (statSync(small).size > 20_000 || readFileSync(small, 'utf8').includes('OnRecordStatement'))
      fail('A program that only tells a date has more of the package in it than that.')
  } finally {
    server.close()
    server.closeAllConnections()
    await onRecord.close()
  }
  console.log(`The client package takes ${size} bytes packed; five front ends build with it and run.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Puts the package that was unpacked, and what the front end depends on besides, where Node looks for them. */
function installInto(app: string): void {
  const modules = join(app, 'node_modules')
  mkdirSync(modules)
  renameSync(join(folder, 'package'), join(modules, 'on-record-client'))
  const names = [
    '@apollo',
    '@graphql-codegen',
    '@graphql-typed-document-node',
    '@urql',
    'gql.tada',
    'graphql',
    'rxjs',
    'vite',
  ]
  for (const name of names) symlinkSync(join(dependencies, name), join(modules, name))
}

function run(cwd: string, program: string, ...options: string[]): void {
  execFileSync(process.execPath, [join(dependencies, program), ...options], { cwd, stdio: 'inherit' })
}

/** The compiler has to find each mistake. */
function refusesMistakes(app: string): void {
  const texts = mistakes.map(({ program }) => readFileSync(join(app, `${program}.ts`), 'utf8'))
  for (const [index, { program, right, wrong }] of mistakes.entries()) {
    const text = texts[index]?.replace(right, wrong) ?? ''
    if (text === texts[index]) fail(`${program}.ts has no ${right}.`)
    writeFileSync(join(app, `${program}.ts`), text)
  }
  const { stdout } = spawnSync(process.execPath, [join(dependencies, 'typescript/bin/tsc')], {
    cwd: app,
    encoding: 'utf8',
  })
  for (const { program, wrong } of mistakes)
    if (!stdout.includes(`${program}.ts(`)) fail(`The compiler let ${wrong} pass in ${program}.ts: ${stdout}`)
  for (const [index, { program }] of mistakes.entries())
    writeFileSync(join(app, `${program}.ts`), texts[index] ?? '')
}

/** The folder of what Vite builds, a file for each program. */
async function builtOf(app: string, names: readonly string[]): Promise<string> {
  await build({
    root: app,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: names.map((name) => join(app, `${name}.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  return join(app, 'dist')
}

/** What a program prints; it asks the graph of this process, which must not wait for it. */
async function printedBy(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 60_000 })
  return stdout
}

function fail(message: string): never {
  throw new Error(message)
}
