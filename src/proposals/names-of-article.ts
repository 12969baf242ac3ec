import { namesAlike } from '../domain/names/names-alike.ts'
import { cuesOf } from '../domain/speakers/vocabulary/cues.ts'
import { genderOf, genderOfAddress } from '../domain/speakers/vocabulary/given-names.ts'
import type { ActorKind } from '../spreadsheet/cells/actor-kinds.ts'
import type { NameInSheet, SheetNames } from '../spreadsheet/decisions/names-of-sheet.ts'
import type { Proposal } from './proposals.ts'

/** The names that have to be decided: the speakers of all proposals that were not refused, and the publisher. */
export function namesOfArticle(proposals: readonly Proposal[], publisher: string | null): SheetNames {
  const found = new Map<string, NameInSheet>()
  for (const { decision, speakers, speakerAsNamed, line } of proposals) {
    if (decision === 'refuse') continue
    for (const name of speakers) {
      const kind = kindOfName(name, speakerAsNamed)
      const known = found.get(name)
      const kinds = [...new Set([...(known?.kinds ?? []), ...(kind === null ? [] : [kind])])]
      found.set(name, { ...(known ?? { line, ...nothing, isPublisher: false }), kinds })
    }
  }
  if (publisher !== null && !found.has(publisher))
    found.set(publisher, { line: 1, ...nothing, kinds: ['organisation'], isPublisher: true })
  const alike = namesAlike([...found.keys()])
  const withLine = (name: string) => ({ name, line: found.get(name)?.line ?? 1 })
  return new Map(
    [...found].map(([name, each]) => [name, { ...each, alike: (alike.get(name) ?? []).map(withLine) }]),
  )
}

const nothing = { alike: [], spellings: [], kinds: [], ids: [] }

const { roles, bodies } = cuesOf.en

/** What kind of actor a name is of, if its own words or those before it say so. */
function kindOfName(name: string, asNamed: string | null): ActorKind | null {
  const words = name.toLowerCase().split(/[\s-]+/u)
  if (words.some((word) => bodies.has(word) || BODIES.has(word))) return 'organisation'
  const [first = ''] = name.split(' ')
  const isDescribed = first === first.toLowerCase() || words.some((word) => roles.has(word))
  if (isDescribed) return /[^s]s$/u.test(words.find((word) => roles.has(word)) ?? '') ? 'group' : null
  if (words.length < 2) return null
  const before =
    asNamed?.endsWith(name) === true ? asNamed.slice(0, -name.length).toLowerCase().split(/\s+/u) : []
  const isPerson =
    before.some((word) => roles.has(word)) ||
    genderOf(name) !== null ||
    genderOfAddress(asNamed ?? '') !== null
  return isPerson ? 'person' : null
}

const BODIES = new Set(
  'headquarters department association federation foundation institute society times post gazette agency authority inc ltd corp group'.split(
    ' ',
  ),
)
