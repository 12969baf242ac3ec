import { userInfo } from 'node:os'
import { readConfig } from '../config.ts'
import { badInput, unavailable } from '../errors.ts'
import { type LocalRole, localRoles, oneTimeToken } from '../server/sign-in/local-tokens.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, textOption } from './command.ts'
import { addressOn } from './remote/asking.ts'
import { type LocalServer, localServer } from './remote/local-key.ts'
import { tell } from './terminal/printable.ts'

/** Long enough to paste a token, too short for one that is found later. */
const defaultMinutes = '10'

export const tokenCommand: Command = {
  details: [
    'Paste it into the field Token of the playground, which exchanges it for a session of that tab: 8 hours at most, and no longer than the server runs. The token can be used once. A server on another machine does not accept it: ask whoever runs that server for a token.',
  ],
  options: {
    role: { type: 'string', value: localRoles.join('|'), meaning: 'what it allows (editor)' },
    minutes: {
      type: 'string',
      value: 'N',
      meaning: `how long it is valid, from 1 to 60 (${defaultMinutes})`,
    },
    server: {
      type: 'string',
      value: 'URL',
      meaning: 'the server that it is for (http://127.0.0.1:4000, or what PORT and HOST say)',
    },
  },
  run: token,
}

async function token({ options, server, print }: CommandInput): Promise<ExitCode> {
  const role = roleAsked(textOption(options, 'role') ?? 'editor')
  const minutes = minutesAsked(textOption(options, 'minutes') ?? defaultMinutes)
  const { url, key } = await running(server)
  print(await oneTimeToken(key, { name: userInfo().username, role }, minutes))
  // On standard error, so that a script can take the token from standard output.
  tell(`Valid once, within ${minutes} min, as ${role}: paste it into the field Token at ${url}/playground`)
  return exitCodes.done
}

function roleAsked(given: string): LocalRole {
  const role = localRoles.find((each) => each === given.toLowerCase())
  if (role === undefined) throw badInput('--role', `"${given}" is not one of ${localRoles.join(', ')}.`)
  return role
}

function minutesAsked(given: string): number {
  const minutes = /^\d{1,2}$/.test(given) ? Number(given) : 0
  if (minutes < 1 || minutes > 60)
    throw badInput('--minutes', `write a number from 1 to 60; it is "${given}".`)
  return minutes
}

/** @throws BAD_USER_INPUT for a server on another machine, SERVICE_UNAVAILABLE where none runs */
async function running(server: string | undefined): Promise<LocalServer> {
  const { host, port } = readConfig()
  const asked = addressOn(server ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`, '')
  const found = await localServer(asked.port || (asked.protocol === 'https:' ? '443' : '80'))
  const isHere = [...thisMachine, found && new URL(found.url).hostname].includes(asked.hostname)
  if (!isHere && server !== undefined)
    throw badInput(
      '--server',
      `${asked.hostname} is not this machine. For a server elsewhere, ask whoever runs it for a token.`,
    )
  const answers = found && (await fetch(new URL('/health/live', found.url)).catch(() => undefined))
  if (!answers?.ok)
    throw unavailable(
      `No On Record server that you started answers at ${asked.origin}. Start one (on-record serve), or name yours with --server.`,
    )
  return found as LocalServer
}

const thisMachine = ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::]']
