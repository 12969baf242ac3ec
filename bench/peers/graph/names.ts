import type { BundleOrganisation, BundlePerson } from '../../../src/bundle/format.ts'
import { evenly, randomFrom } from './random.ts'
import { seed } from './sizes.ts'

const given =
  'Ada Bo Cleo Dag Elin Finn Gro Hugo Ida Jan Kaja Leif Mia Nils Oda Per Ragna Sven Tora Ulf'.split(' ')
const syllables = 'ba do fe gi ku la mo ne pi ru sa to ve wi zu ka lo me ni pa re si tu va'.split(' ')

/** How many persons share a surname. */
const family = 12

/** The surname of a number: four syllables, so that no other has it, nor begins with it. */
export const surname = (number: number): string => {
  const letters = [13, 7, 17, 5].map(
    (step, place) => syllables[(Math.floor(number / 24 ** place) * step + place) % 24] ?? '',
  )
  return letters.join('').replace(/^./, (letter) => letter.toUpperCase())
}

export const personId = (rank: number) => `person:p-${rank}`
export const organisationId = (rank: number) => `organisation:o-${rank}`

/** The person of a rank. Each fifth also goes by an alias, which is the surname of another family. */
export function person(rank: number): BundlePerson {
  const random = randomFrom(seed + rank)
  const own = surname(Math.floor(rank / family))
  const alias = surname(Math.floor(rank / family) + 1)
  return {
    id: personId(rank),
    name: `${given[(rank % family) + evenly(random, 8)]} ${own}`,
    names: rank % 5 === 0 ? [{ value: alias, kind: 'ALIAS' }] : [],
    description: `The person of rank ${rank}.`,
  }
}

export const organisation = (rank: number): BundleOrganisation => ({
  id: organisationId(rank),
  name: `${surname(200_000 + rank)} Gazette`,
  organisationKind: 'MEDIA',
})
