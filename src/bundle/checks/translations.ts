import type { Path } from '../../domain/paths.ts'
import { type TranslatingReport, translationFaults } from '../../domain/quotations/passages/translations.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleAttribution } from '../format.ts'
import type { Problem } from '../problems.ts'

/**
 * Checks what passages are said to be translations of, as far as the bundle has the reports: the others may be in the
 * graph, where an import looks.
 */
export function checkTranslations(bundle: Draft<Bundle>): Problem[] {
  const languages = new Map(
    [...each(bundle.sources, ['sources'])].map(([{ id, language }]) => [id, language ?? null]),
  )
  return [...each(bundle.statements, ['statements'])].flatMap(([statement, at]) => {
    const attributions = [...each(statement.attributions, [...at, 'attributions'])]
    if (!attributions.some(([attribution]) => translates(attribution))) return []
    const places = new Map<string, Path>()
    const reports = attributions.flatMap(([attribution, place]): TranslatingReport[] => {
      const { id, source, passages } = attribution
      if (id === undefined || source === undefined) return []
      places.set(id, place)
      return [{ id, source, passages: (passages ?? []).map(passageOf) }]
    })
    const languageOf = (source: string) => languages.get(source) ?? null
    return translationFaults(reports, { areAll: false, languageOf }).map(
      ({ report, passage, message, mend }): Problem => ({
        place: [...(places.get(report) ?? []), 'passages', passage, 'translationOf'],
        record: report,
        message,
        mend,
      }),
    )
  })
}

type Passages = NonNullable<Draft<BundleAttribution>['passages']>

const translates = ({ passages }: Draft<BundleAttribution>) =>
  passages?.some((passage) => passage?.translationOf != null) === true

/** A passage as far as it is valid, at the index that it has in its report. */
function passageOf(passage: Passages[number]): TranslatingReport['passages'][number] {
  const { part, exact = '', language, translationOf } = passage ?? {}
  const { attribution, exact: original } = translationOf ?? {}
  return {
    ...(part !== undefined && { part }),
    exact,
    language: language ?? null,
    translationOf:
      attribution === undefined || original === undefined ? null : { attribution, exact: original },
  }
}
