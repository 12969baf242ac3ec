import { slipsBetween } from '../search/near-words.ts'

/**
 * An environment variable that looks like a setting but is none, and the setting it probably stands for, if any is
 * close.
 */
export type Misspelt = { readonly name: string; readonly meant: string | null }

/**
 * The environment variables that are probably misspelt settings: any that begins like ours, and any that is a slip or
 * an abbreviation away from one. An empty variable counts as unset. Variables that Kubernetes and Docker set for a
 * service called on-record or neo4j are ignored.
 */
export function misspelt(
  env: Readonly<Record<string, string | undefined>>,
  settings: readonly string[],
): Misspelt[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!value || settings.includes(name) || isServiceLink(name, value)) return []
    const written = name.toUpperCase().replaceAll('-', '_')
    // On systems whose variables ignore case, a setting is read in any case.
    if (settings.includes(written) && env[written] === value) return []
    const ours = written.startsWith('ON_RECORD_')
    const meant = nearestSetting(written, settings)
    // Other programs also use names like NEO4J_USER: if our setting is set too, the other one is theirs.
    if (!ours && (meant === null || env[meant])) return []
    return [{ name, meant }]
  })
}

/** `ON_RECORD_SERVICE_HOST`, `NEO4J_PORT=tcp://10.0.0.7:7687`, `NEO4J_PORT_7687_TCP_ADDR`. */
const isServiceLink = (name: string, value: string): boolean =>
  /^(ON_RECORD|NEO4J)_(SERVICE_(HOST|PORT(_\w+)?)|PORT_\d+_(TCP|UDP)(_\w+)?)$/.test(name) ||
  (/^(ON_RECORD|NEO4J)_PORT$/.test(name) && /^(tcp|udp):/.test(value))

function nearestSetting(written: string, settings: readonly string[]): string | null {
  const [nearest] = settings
    .map((setting) => ({ setting, slips: slipsTo(written, setting) }))
    .filter(({ slips }) => slips <= 2)
    .sort((a, b) => a.slips - b.slips)
  return nearest?.setting ?? null
}

/**
 * The number of slips between a name and a setting: an abbreviation, or `ON_RECORD_` before somebody else's name,
 * counts as one.
 */
function slipsTo(written: string, setting: string): number {
  // Many programs use PORT and HOST, so no other names are taken for these.
  if (!setting.includes('_')) return written === `ON_RECORD_${setting}` ? 1 : Number.POSITIVE_INFINITY
  const [own, others] = [ending(written), ending(setting)]
  const beginning = setting.slice(0, -others.length)
  const isShorter = written.startsWith(beginning) && isAbbreviation(own, others)
  return own === setting || isShorter ? 1 : slipsBetween(written, setting)
}

/** A name without its prefix. */
const ending = (name: string): string => name.replace(/^(ON_RECORD|NEO4J)_/, '')

/** Whether a word consists of letters of another in their order, including the first: USER and PASS, PWD and DB. */
function isAbbreviation(word: string, whole: string): boolean {
  if (word.length < 2 || word[0] !== whole[0] || word.length >= whole.length) return false
  let at = 0
  for (const letter of whole) if (letter === word[at]) at += 1
  return at === word.length
}
