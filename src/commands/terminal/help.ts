import { settings } from '../../config.ts'
import type { Setting } from '../../domain/settings/setting.ts'
import type { Command, Option } from '../command.ts'
import { commandNamed, commands } from '../commands.ts'

/** The longest line, in characters, so that a terminal need not break it. */
const width = 100

/** The settings that a newcomer needs. */
const mainSettings = ['PORT', 'HOST', 'ON_RECORD_DATA', 'ON_RECORD_DEMO', 'NEO4J_URI']

/** What `on-record --help` prints. */
export function overallHelp(): string {
  return [
    'on-record: a graph of who said what, with the receipts.',
    '',
    'Usage: on-record <command> [options]',
    '',
    ...table(
      Object.entries(commands).map(([name, { operands, summary }]) => [
        [name, operands].filter(Boolean).join(' '),
        summary,
      ]),
    ),
    '',
    ...table([
      ['help <command>', 'show the options of a command, like on-record <command> --help'],
      ['--help, -h', 'show this help'],
      ['--version', 'show the version'],
    ]),
    '',
    'Settings, such as where the graph is, come from the environment:',
    '',
    ...settingsTable(mainSettings),
    '',
    ...wrapped(
      'on-record help serve lists all settings, and docs/configuration.md explains them. Only one process can open a directory at a time; while a server has it open, use --server.',
    ),
    '',
    ...wrapped(
      'Exit codes: 0 done; 1 refused (the help for each command says when); 2 wrong usage, setting, id or token; 3 the store or the server cannot be reached or opened; 130 interrupted.',
    ),
  ].join('\n')
}

/** What `on-record <command> --help` prints. */
export async function commandHelp(name: string): Promise<string | undefined> {
  const listed = commandNamed(name)
  if (listed === undefined) return undefined
  const { operands, summary } = listed
  const command = await listed.load()
  const { details = [], refused } = command
  const sections = [
    [`Usage: ${['on-record', name, operands, '[options]'].filter(Boolean).join(' ')}`],
    wrapped(`${sentence(summary)}`),
    table([...optionRows(command), ['--help, -h', 'show this help']]),
    ...details.map((paragraph) => wrapped(paragraph)),
    ...(name === 'serve' ? [['Settings, from the environment:'], settingsTable(Object.keys(settings))] : []),
    wrapped(
      `Exit codes: 0 done; ${refused === undefined ? '' : `1 if ${refused}; `}2 wrong usage, setting, id or token; 3 the store or the server cannot be reached or opened.`,
    ),
  ]
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}

const sentence = (summary: string) => `${summary[0]?.toUpperCase()}${summary.slice(1)}.`

const optionRows = ({ options = {} }: Command): [string, string][] =>
  Object.entries(options).map(([name, option]) => [optionTold(name, option), meaningTold(option)])

function optionTold(name: string, option: Option): string {
  const names = option.short === undefined ? `--${name}` : `-${option.short}, --${name}`
  return option.type === 'string' ? `${names} ${option.value}` : names
}

const meaningTold = (option: Option): string =>
  option.type === 'string' && option.multiple
    ? `${option.meaning}; may be given several times`
    : option.meaning

const settingsTable = (names: readonly string[]): string[] =>
  table(
    Object.entries<Setting<unknown>>(settings)
      .filter(([name]) => names.includes(name))
      .map(([name, { meaning, default: value }]) => [
        name,
        `${meaning.replaceAll('`', '')}${value === '' ? '' : ` (${value})`}`,
      ]),
  )

/** Two columns, the second of them wrapped; a first cell that is too long gets a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const column = Math.min(30, Math.max(...rows.map(([first]) => first.length)))
  return rows.flatMap(([first, second]) => {
    const [line = '', ...more] = wrapped(second, width - column - 4)
    const begun =
      first.length > column
        ? [`  ${first}`, `${' '.repeat(column + 4)}${line}`]
        : [`  ${first.padEnd(column)}  ${line}`]
    return [...begun, ...more.map((each) => `${' '.repeat(column + 4)}${each}`)]
  })
}

function wrapped(text: string, most = width): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
