import { expect, test } from 'vitest'
import { runHere } from '../support/command-line.ts'

test('help tells every command, the settings and the exit codes', async () => {
  const { code, out, err } = await runHere(['--help'])
  expect([code, err]).toEqual([0, ''])
  for (const command of [
    'serve',
    'import <bundle>',
    'validate <bundle>',
    'stats',
    'migrate',
    'PORT',
    'NEO4J_URI',
  ]) {
    expect(out).toContain(`  ${command}`)
  }
  expect(out).toContain('Exit codes: 0 done; 1 refused')
  for (const asked of [['-h'], ['stats', '-h'], ['import', '--help']])
    expect(await runHere(asked)).toEqual({ code: 0, out, err: '' })
})

test('no command at all shows the help, and is wrong use', async () => {
  const { code, out } = await runHere([])
  expect(code).toBe(2)
  expect(out).toContain('Usage: on-record <command>')
})

test.each([
  [['nothing'], {}, 'There is no command "nothing". Try: serve, migrate, import, '],
  [['toString'], {}, 'There is no command "toString". Try: serve, migrate, import, '],
  [['stats', '--bad'], {}, 'on-record stats takes no --bad. See on-record --help.'],
  [['migrate', '--server', 'http://127.0.0.1:1'], {}, 'on-record migrate takes no --server. See'],
  [['diff', 'a', 'b', '--server=http://127.0.0.1:1'], {}, 'on-record diff takes no --server. See'],
  [['import', 'x.json', '--overwrite=yes'], {}, '--overwrite takes no value. See on-record --help.'],
  [['export', '-o'], {}, '--output lacks its value'],
  [['from-csv', '--map', '--title', 'x'], {}, '--map lacks its value'],
  [['from-csv', '-', '-o', 'x.json'], {}, '--title: name what comes from standard input: by its title'],
  [['import', 'none.json', '--server', 'http://127.0.0.1'], {}, 'none.json: there is no such file.'],
  [['import', 'none.json'], {}, 'none.json: there is no such file.'],
  [
    ['verify', '--source', 'source:nope'],
    { ON_RECORD_DATA: ':memory:' },
    'There is no source "source:nope".',
  ],
  [['import', 'a.json', 'b.json'], {}, 'Name one bundle, or - for standard input: on-record import FILE'],
  [['stats', '--server', 'here'], {}, '--server: "here" is no URL. Write http://127.0.0.1:4000.'],
  [['backup', '--server', 'http://127.0.0.1:1'], {}, '--server: a server makes no backup. Stop it, then run'],
  [
    ['export', '--server', 'http://127.0.0.1:1', '-o', 'x.json'],
    {},
    '--server: a server makes no export. Run on-record export with its settings: NEO4J_URI, or, when',
  ],
  [['restore', 'x', '--server', 'http://127.0.0.1:1'], {}, '--server: a server restores no backup. Stop it,'],
  [['serve'], { PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535; it is "abc".'],
  [
    ['serve'],
    { ON_RECORD_TOKENS: ['anna:editor', 'berta:admin'].map((who) => `${who}:${'a'.repeat(64)}`).join() },
    'ON_RECORD_TOKENS: "anna" (editor) and "berta" (admin) have the same token. Give each one of their own.',
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

test('a server that is not there is not to be had', async () => {
  const { code, err } = await runHere(['stats', '--server', 'http://127.0.0.1:1'])
  expect([code, err]).toEqual([3, 'No On Record server answers at http://127.0.0.1:1/graphql.\n'])
})

test('a Neo4j that is not there is not to be had', async () => {
  const { code, err } = await runHere(['stats'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
  expect(code).toBe(3)
  expect(err).toBe('The graph store does not answer. Try again in a moment.\n')
})
