import type { QuoteForm } from '../../domain/vocabulary.ts'
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.ts'

/** Words for a kind of actor, in the languages of the product's names. */
const kindWords: Readonly<Record<ActorKind, string>> = {
  person: 'person people individual human особа людина персона человек лицо асоба чалавек kişi',
  organisation:
    'organisation organization org company party agency ministry institution media організація организация арганізацыя kuruluş örgüt kurum şirket',
  group: 'group crowd community група группа гурт grup',
}

/** Words for yes and no, in the same languages. */
const yes = 'yes y true t 1 x ✓ ✔ так т да д правда праўда истина істина evet e doğru'.split(' ')
const no = 'no n false f 0 ✗ ✘ ні не н нет неправда няпраўда ложь хибно hayır h yanlış'.split(' ')

/** Words for the form of a report. */
const formWords: Readonly<Record<QuoteForm, string>> = {
  DIRECT: 'direct quote quotation verbatim пряма прямая прамая doğrudan',
  MIXED: 'mixed partial part змішана смешанная змяшаная karma',
  INDIRECT: 'indirect paraphrase reported непряма косвенная ускосная dolaylı',
}

/** Ignores case in any language: all four of the Turkish letters i are the same. */
const plain = (cell: string) => cell.trim().replace(/[İIı]/g, 'i').toLowerCase().replace(/[.!]$/, '')

/** The meaning of each word, by the word as it is compared. */
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

/** The kind of actor that a cell names, if any. */
export const kindOf = (cell: string): ActorKind | undefined =>
  cell === '' ? undefined : kinds.get(plain(cell))

/** Whether a cell says yes or no; undefined if it says neither. */
export const yesOrNo = (cell: string): boolean | undefined =>
  cell === '' ? undefined : answers.get(plain(cell))

/** The form of a report that a cell names (`direct`, `direct speech`), if any. */
export const formOf = (cell: string): QuoteForm | undefined =>
  cell === '' ? undefined : forms.get(plain(cell).split(' ')[0] ?? '')
