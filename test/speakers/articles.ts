import { readFileSync } from 'node:fs'
import type { Bundle, BundlePerson } from '../../src/bundle/format.ts'
import { type DraftQuotation, quotationsOfDraft } from '../../src/index.ts'
import { passage, statement } from '../bundle/small-bundle.ts'

/** An article, and who speaks in it, in the order of its quotations. */
export type Article = { readonly name: string; readonly draft: string; readonly speakers: readonly string[] }

/** The roles that the graph knows, by name. */
const roles: Readonly<Record<string, string>> = {
  'Leila Osman': 'mayor',
  'Ingrid Falk': 'transport commissioner',
  'Мар’яна Ковтун': 'голова громади',
  'Валентина Кречет': 'мэр',
  'Gülten Arıkan': 'belediye başkanı',
  'Галина Савчук': 'мерка',
  'Марина Зотова': 'глава посёлка',
  'Nermin Aksoy': 'belediye başkanı',
}

const read = (name: string) => readFileSync(new URL(`articles/${name}.md`, import.meta.url), 'utf8')

/** `3 Ada Marlow` is Ada Marlow three times running. */
export const article = (name: string, ...speakers: string[]): Article => ({
  name,
  draft: read(name),
  speakers: speakers.flatMap((each) => {
    const [, times, who = each] = /^(\d+) (.+)$/.exec(each) ?? []
    return Array<string>(Number(times ?? 1)).fill(who)
  }),
})

/** Those that the reading of speakers was written on. */
export const articles = [
  article(
    'bakery-strike',
    '3 Martha Quill',
    '3 Edmund Frobisher',
    'Martha Quill',
    '2 Leila Osman',
    'Harold Penny',
    'Ruth Abel',
    'Martha Quill',
  ),
  article(
    'flood-wall',
    '3 Helen Marsh',
    '2 Victor Stroud',
    '2 Nadia Brandt',
    '2 Colin Yates',
    'Helen Marsh',
    'Nadia Brandt',
  ),
  article(
    'lighthouse-uk',
    '2 Оксана Рибчук',
    'Тарас Бойчук',
    '2 Галина Савчук',
    '2 Остап Гринь',
    '2 Левко Дуда',
  ),
  article(
    'orchard-ru',
    '2 Пётр Вересов',
    '2 Марина Зотова',
    '2 Игорь Клюев',
    'Анна Львовна Сомова',
    'Пётр Вересов',
    'Марина Зотова',
  ),
  article(
    'museum-be',
    '2 Алена Сіняк',
    '2 Ігнат Бародзіч',
    'Мікола Жыткевіч',
    'Вераніка Лось',
    'Алена Сіняк',
  ),
  article('ferry-tr', 'Rıza Tuna', '2 Nermin Aksoy', '2 Haydar Koç', 'Selma Bilir', 'Nermin Aksoy'),
  article(
    'clinic-interview',
    'Paul Renner',
    'The Mountain Gazette',
    'Paul Renner',
    'The Mountain Gazette',
    'Paul Renner',
    'Carla Dietz',
    '2 Paul Renner',
    '2 Beat Amsler',
    'Carla Dietz',
  ),
]

/** Those that were written when the reading was done, and that it met as they are. */
export const heldOutArticles = [
  article(
    'held-out-bridge',
    '3 Patrick Oyelaran',
    'Ingrid Falk',
    '2 Rosalind Peake',
    'Ingrid Falk',
    'Desmond Achterberg',
    'Ingrid Falk',
    'The city of Lindow',
    'Patrick Oyelaran',
  ),
  article(
    'held-out-library-uk',
    'Соломія Гнатюк',
    '2 Юрій Паламар',
    'Мар’яна Ковтун',
    'Зеновій Кріль',
    'Соломія Гнатюк',
    'Юрій Паламар',
  ),
  article(
    'held-out-stadium-ru',
    'Глеб Сорокин',
    'Артур Нечаев',
    '2 Валентина Кречет',
    'Тамара Юдина',
    'Глеб Сорокин',
    'Ренат Валеев',
  ),
  article(
    'held-out-market-tr',
    'Hatice Soylu',
    'Cevdet Uslu',
    '2 Gülten Arıkan',
    'Ferhat Deniz',
    'Perihan Tok',
    'Cevdet Uslu',
  ),
]

/** Of whom words are recorded that an article has of a speaker, among those who speak in it. */
type Recorded = (speaker: string, speakers: readonly string[]) => string

/** A graph in which every quotation of some articles is recorded of whoever says it there, or of another. */
export function graphOf(all: readonly Article[], recorded: Recorded = (speaker) => speaker): Bundle {
  const everyone = all.flatMap(({ speakers }) =>
    speakers.filter((each) => each !== '-').map((each) => recorded(each, speakers)),
  )
  const ids = new Map(
    [...new Set(everyone)].map((name, index) => [
      name,
      `${name.startsWith('@') ? 'organisation' : 'person'}:p${index}`,
    ]),
  )
  const statements = all.flatMap(({ name, draft, speakers }) =>
    quotationsIn(draft).flatMap(({ words }, index) => {
      const named = speakers[index] ?? '-'
      if (named === '-') return []
      const speaker = recorded(named, speakers)
      const role = roles[speaker]
      const base = statement(`${name}-${index}`, {
        speakers: [{ actor: ids.get(speaker) ?? '', ...(role && { role }) }],
      })
      const attributions = base.attributions.map((one) => ({
        ...one,
        passages: [passage({ exact: words })],
      }))
      return [{ ...base, attributions }]
    }),
  )
  const isOrganisation = ([name]: [string, string]) => name.startsWith('@')
  const persons = [...ids]
    .filter((each) => !isOrganisation(each))
    .map(([name, id]): BundlePerson => ({ id, name }))
  const organisations = [...ids]
    .filter(isOrganisation)
    .map(([name, id]) => ({ id, name: name.slice(1), organisationKind: 'AGENCY' as const }))
  return {
    format: 'on-record-bundle/1',
    title: 'Articles',
    description: 'What invented articles quote.',
    persons,
    organisations,
    sources: [{ id: 'source:daily', sourceKind: 'ARTICLE' }],
    statements,
  }
}

const quotationsIn = (draft: string): DraftQuotation[] =>
  quotationsOfDraft(draft, 'MARKDOWN').filter(({ depth }) => depth === 0)
