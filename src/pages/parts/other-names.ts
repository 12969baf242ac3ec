import type { ActingFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { languageName } from '../words/languages.ts'
import type { Fact } from './rows.ts'

type Name = Pick<ActingFragment['names'][number], 'value' | 'language'> & { readonly kind: string }

/** Of more names than these a page shows the first. */
export const mostNames = 40

/** The other names, by their language. Those that others bear too are told apart: by themselves they tell nobody. */
export function otherNames(names: readonly Name[], mainName: string): Fact[] {
  const others = names.filter(({ value }) => value !== mainName).slice(0, mostNames)
  const languages = [...new Set(others.map(({ language }) => language))]
  return languages.map((language): Fact => {
    const inLanguage = others.filter((name) => name.language === language)
    const telling = inLanguage.filter(({ kind }) => kind !== 'WEAK')
    const weak = inLanguage.filter(({ kind }) => kind === 'WEAK')
    const term = language === null ? 'Other names' : `In ${languageName(language)}`
    return [
      term,
      html`${row(telling)}${weak.length > 0 && html` <span class="note">Searched, but too common to identify anybody: ${row(weak)}</span>`}`,
    ]
  })
}

const row = (names: readonly Name[]): Html[] =>
  names.map(
    ({ value, language }, index) => html`${index > 0 && ', '}<span lang="${language}">${value}</span>`,
  )
