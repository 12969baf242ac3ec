import { languageName } from '../../domain/texts/language-tags.ts'
import type { ActingFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { pathOf } from '../site.ts'
import { numbered } from './lists/numbered.ts'
import { pager } from './lists/pager.ts'
import type { Fact } from './rows.ts'

type NamedRecord = { readonly id: string; readonly name: string; readonly names: readonly Name[] }
type Name = Pick<ActingFragment['names'][number], 'value' | 'language'> & { readonly kind: string }

/** So many names stand on a page. */
export const mostNames = 40

/** The parameter that holds the number of the first name shown. */
const place = 'names'

/** The other names, by their language. Those that others bear too are told apart: by themselves they tell nobody. */
export function otherNames({ names, name: mainName, id }: NamedRecord, query: URLSearchParams): Fact[] {
  const all = names.filter(({ value }) => value !== mainName)
  const { nodes: others, pageInfo } = numbered(all, mostNames, place, query)
  const following = pager(pathOf(id), place, pageInfo, query)
  const languages = [...new Set(others.map(({ language }) => language))]
  const told = languages.map((language): Fact => {
    const inLanguage = others.filter((name) => name.language === language)
    const telling = inLanguage.filter(({ kind }) => kind !== 'WEAK')
    const weak = inLanguage.filter(({ kind }) => kind === 'WEAK')
    const term = language === null ? 'Other names' : `In ${languageName(language)}`
    return [
      term,
      html`${row(telling)}${weak.length > 0 && html` <span class="note">Searched, but too common to identify anybody: ${row(weak)}</span>`}`,
    ]
  })
  return following ? [...told, ['More names', following]] : told
}

const row = (names: readonly Name[]): Html[] =>
  names.map(
    ({ value, language }, index) => html`${index > 0 && ', '}<span lang="${language}">${value}</span>`,
  )
