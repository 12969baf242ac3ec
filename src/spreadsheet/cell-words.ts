import type { QuoteForm } from '../domain/vocabulary.ts'
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.ts'

/** What people write for a kind of actor, in the languages of the product's names. */
const kindWords: Readonly<Record<ActorKind, string>> = {
  person: 'person people individual human особа людина персона человек лицо асоба чалавек kişi',
  organisation:
    'organisation organization org company party agency ministry institution media організація организация арганізацыя kuruluş örgüt kurum şirket',
  group: 'group crowd community група группа гурт grup',
}

/** What people write for yes and no, in the languages of the product's names. */
const yes = 'yes y true t 1 x ✓ ✔ так т да д правда праўда истина істина evet e doğru'.split(' ')
const no = 'no n false f 0 ✗ ✘ ні не н нет неправда няпраўда ложь хибно hayır h yanlış'.split(' ')

/** What people write for the form of a report. */
const formWords: Readonly<Record<QuoteForm, string>> = {
  DIRECT: 'direct quote quotation verbatim пряма прямая прамая doğrudan',
  MIXED: 'mixed partial part змішана смешанная змяшаная karma',
  INDIRECT: 'indirect paraphrase reported непряма косвенная ускосная dolaylı',
}

/** Without case, in whichever language: all four of the Turkish i are one. */
const plain = (cell: string) => cell.trim().replace(/[İIı]/g, 'i').toLowerCase().replace(/[.!]$/, '')

/** What each word means, by the word as it is compared. */
const meanings = <Meaning>(
  words: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> =>
  new Map(words.flatMap(([meaning, all]) => all.map((word) => [plain(word), meaning] as const)))

const kinds = meanings(ACTOR_KINDS.map((kind) => [kind, kindWords[kind].split(' ')]))
const answers = meanings([
  [true, yes],
  [false, no],
])
const forms = meanings(
  (['DIRECT', 'MIXED', 'INDIRECT'] as const).map((form) => [form, formWords[form].split(' ')]),
)

/** The kind of actor that a cell names; undefined where it names none. */
export const kindOf = (cell: string): ActorKind | undefined =>
  cell === '' ? undefined : kinds.get(plain(cell))

/** Yes or no, as a cell has it; undefined where it has neither. */
export const yesOrNo = (cell: string): boolean | undefined =>
  cell === '' ? undefined : answers.get(plain(cell))

/** The form of a report that a cell names, `direct` or `direct speech`; undefined where it names none. */
export const formOf = (cell: string): QuoteForm | undefined =>
  cell === '' ? undefined : forms.get(plain(cell).split(' ')[0] ?? '')
