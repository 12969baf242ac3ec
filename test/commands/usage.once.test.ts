import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { settings } from '../../src/config.ts'
import { runHere } from '../support/command-line.ts'

test('help lists every command, the main settings and the exit codes', async () => {
  const { code, out, err } = await runHere(['--help'])
  expect([code, err]).toEqual([0, ''])
  for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^  ${name}( <|  )`, 'm'))
  for (const told of ['  PORT', '  NEO4J_URI', 'Exit codes: 0 done; 1 refused']) expect(out).toContain(told)
  for (const asked of [['-h'], ['help']]) expect(await runHere(asked)).toEqual({ code: 0, out, err: '' })
})

test.each(Object.entries(commands))('%s has a help of its own', async (name, { operands, load }) => {
  const { code, out, err } = await runHere(['help', name])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(`Usage: on-record ${[name, operands].filter(Boolean).join(' ')} [options]`)
  for (const option of Object.keys((await load()).options ?? {}))
    expect(out).toMatch(new RegExp(`^  (-\\w, )?--${option}\\b`, 'm'))
  expect(out).toContain('Exit codes: 0 done; ')
  expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
  for (const asked of [
    [name, '--help'],
    [name, '-h'],
  ])
    expect(await runHere(asked)).toEqual({ code: 0, out, err: '' })
})

test('the help of diff', async () => {
  const { out } = await runHere(['diff', '--help'])
  expect(out).toMatchInlineSnapshot(`
    "Usage: on-record diff <before> <after> [options]

    List what changed from one bundle to another, without opening a graph.

      --format text|markdown  the output format (text); markdown is for review comments
      --help, -h              show this help

    Exit codes: 0 done; 1 if anything differs; 2 wrong usage, setting, id or token; 3 the store or the
    server cannot be reached or opened.
    "
  `)
})

test('help serve lists all settings', async () => {
  const { out } = await runHere(['help', 'serve'])
  for (const name of Object.keys(settings)) expect(out).toContain(`  ${name} `)
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const asked of ['--version', '-V', 'version'])
    expect(await runHere([asked])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('no command at all shows the help, and is wrong use', async () => {
  const { code, out, err } = await runHere([])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Usage: on-record <command>')
})

test.each([
  [['nothing'], {}, 'There is no command "nothing". The commands are serve, import, from-csv, '],
  [['toString'], {}, 'There is no command "toString". The commands are serve, import, '],
  [['exprot'], {}, 'There is no command "exprot". Did you mean export?'],
  [['form-csv', 'x.csv'], {}, 'There is no command "form-csv". Did you mean from-csv?'],
  [['--data', 'x'], {}, 'Name a command before --data: on-record --help lists them.'],
  [
    ['stats', 'extra'],
    {},
    'extra: this command takes no arguments. Name a running server with --server URL, or',
  ],
  [['serve', '8080'], {}, '8080: this command takes no arguments. Set PORT, HOST and ON_RECORD_DATA in the'],
  [['migrate', 'graph'], {}, 'graph: this command takes no arguments. Name the graph with ON_RECORD_DATA or'],
  [['help', 'chekc'], {}, 'There is no command "chekc". Did you mean check?'],
  [['check', 'x.md', '--speakr', 'x'], {}, 'on-record check has no option --speakr. Did you mean --speaker?'],
  [['stats', '--bad'], {}, 'on-record stats has no option --bad. See on-record help stats.'],
  [['migrate', '--server', 'http://127.0.0.1:1'], {}, 'on-record migrate has no option --server. See'],
  [['diff', 'a', 'b', '--server=http://127.0.0.1:1'], {}, 'on-record diff has no option --server. See'],
  [['import', 'x.json', '--overwrite=yes'], {}, '--overwrite takes no value. See on-record help import.'],
  [['export', '-o'], {}, '--output needs a value'],
  [['from-csv', '--map', '--title', 'x'], {}, '--map needs a value'],
  [['from-csv', '-', '-o', 'x.json'], {}, '--title: standard input needs a title, by which'],
  [['import', 'none.json', '--server', 'http://127.0.0.1'], {}, 'none.json: there is no such file.'],
  [['import', 'none.json'], {}, 'none.json: there is no such file.'],
  [
    ['verify', '--source', 'source:nope'],
    { ON_RECORD_DATA: ':memory:' },
    'There is no source "source:nope".',
  ],
  [['import', 'a.json', 'b.json'], {}, 'Name one bundle, or - for standard input: on-record import FILE'],
  [
    ['stats', '--server', 'here'],
    {},
    '--server: "here" is not a URL. Write one such as http://127.0.0.1:4000.',
  ],
  [
    ['export', '--server', 'http://127.0.0.1:1', '--format', 'pdf'],
    {},
    '--format: write one of json, ndjson, csv, jsonld.',
  ],
  [
    ['restore', 'x', '--server', 'http://127.0.0.1:1'],
    {},
    '--server: a server cannot restore a backup. Stop it,',
  ],
  [['serve'], { PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535; it is "abc".'],
  [
    ['serve'],
    { ON_RECORD_TOKENS: ['anna:editor', 'berta:admin'].map((who) => `${who}:${'a'.repeat(64)}`).join() },
    'ON_RECORD_TOKENS: "anna" (editor) and "berta" (admin) have the same token. Give each of them a token of its own.',
  ],
  [
    ['migrate'],
    { NEO4J_URI: 'http://x' },
    'NEO4J_URI must be a URI without user or password whose scheme is one of',
  ],
])('%j with %j is wrong use', async (args, settings, message) => {
  const { code, out, err } = await runHere(args, settings as Record<string, string>)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  [
    '192.0.2.1',
    'HOST is not an address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all its addresses.\n',
  ],
  ['no.such.host.invalid', 'HOST is a name without a known address: set it to 127.0.0.1, or to 0.0.0.0 '],
])('a server cannot listen at %s, and says so', async (host, message) => {
  const { code, err } = await runHere(['serve'], { HOST: host, PORT: '0', ON_RECORD_DATA: ':memory:' })
  expect([code, err.slice(0, message.length), err.trim().split('\n').length]).toEqual([3, message, 1])
})

test('a server that is not there cannot be reached', async () => {
  const { code, err } = await runHere(['stats', '--server', 'http://127.0.0.1:1'])
  expect([code, err]).toEqual([3, 'No On Record server answers at http://127.0.0.1:1/graphql.\n'])
})

test('a Neo4j that is not there cannot be reached', async () => {
  const { code, err } = await runHere(['stats'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
  expect(code).toBe(3)
  expect(err).toBe('The graph store does not answer. Try again in a moment. (Neo4j at bolt://127.0.0.1:1)\n')
})

test('nothing is coloured, whatever the environment says of colours', async () => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR'])
    for (const args of [['--help'], ['stats'], ['nothing'], ['check', 'README.md', '--bad']]) {
      const { out, err } = await runHere(args, { [name]: '1', ON_RECORD_DATA: ':memory:' })
      expect(`${out}${err}`).not.toContain('\u001b[')
    }
})
