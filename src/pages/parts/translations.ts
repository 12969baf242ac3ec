import { languageName } from '../../domain/texts/language-tags.ts'
import type { TranslatedFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { citationLinks, nameLink } from './names.ts'
import { passageWords } from './words.ts'

type Translation = NonNullable<TranslatedFragment['translationOf']>

/**
 * What passages are translations of: the original beside each rendering, from which language and by whom, as recorded.
 *
 * @param path the page of the statement, which has the receipt of the original
 */
export const originals = (passages: readonly TranslatedFragment[], path: string): Html[] =>
  passages.flatMap(({ translationOf }) =>
    translationOf === null
      ? []
      : [html`<p class="note">${translatedFrom(translationOf)}${originalWords(translationOf, path)}</p>`],
  )

/** "Translated from Russian by Reuters": whose translation it is, and nothing about how good it is. */
function translatedFrom({ by, byAsNamed, original }: Translation): Html {
  const { language = null, translationOf = null } = original?.passage ?? {}
  const again = translationOf === null ? '' : ' (itself a translation)'
  const from = language === null ? '' : ` from ${languageName(language)}${again}`
  if (by !== null) return html`Translated${from} by ${nameLink(by)}`
  return html`Translated${from}${byAsNamed === null ? '; nobody says by whom' : ` by ${byAsNamed}`}`
}

function originalWords({ original }: Translation, path: string): Html {
  if (original === null) return html`. The original is no longer in this record.`
  const { passage, attribution } = original
  const address = `${path}#${attribution.id}`
  return html`. The original: ${passageWords(passage)} <a href="${address}">as reported</a> in ${citationLinks(attribution.source)}.`
}
