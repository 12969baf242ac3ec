import type { EvidentFragment, ShownFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { checkWords } from '../words/checks.ts'
import { sourceNouns } from '../words/kinds.ts'
import { citationLinks } from './names.ts'
import { excerpts } from './words.ts'

/** The receipt of a fact: the source's words, where they stand, and what was found of them. */
export const evidence = ({ passages, source, verification }: EvidentFragment): Html => html`
${evidenceWords(passages)}<p class="note">${citationLinks(source)}. ${checkWords(verification, sourceNouns[source.sourceKind])}</p>`

/** What shows only a role or a name has no passage of what happened: then those are shown. */
export function evidenceWords(passages: readonly ShownFragment[]): Html[] {
  const isTold = passages.some(({ part }) => part === 'CONTENT')
  return excerpts(isTold ? passages : passages.map((passage) => ({ ...passage, part: 'CONTENT' as const })))
}
