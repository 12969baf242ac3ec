import type { MaybePromise } from '../../domain/async/maybe-promise.ts'
import type { RequestRecords } from '../context.ts'
import { type PassageRow, passagesOf } from './receipts.ts'
import type { AttributionRow } from './rows.ts'
import { ofTypes, wholeOf } from './wanted.ts'

/** A passage of what was said, and the report that it is in, if that was read along. */
export type ReportedPassageRow = { readonly passage: PassageRow; readonly attribution?: AttributionRow }

/** That a passage is the translation of another one. */
export type PassageTranslationRow = {
  /** Null where it is shown as it stood, and the record no longer has the original. */
  readonly original: ReportedPassageRow | null
  readonly rendering: ReportedPassageRow
  readonly byId: string | null
  readonly byAsNamed: string | null
}

/** What a passage is a translation of; null if it is none. */
export async function originalOf(
  records: RequestRecords,
  rendering: PassageRow,
): Promise<PassageTranslationRow | null> {
  const { translationOf } = rendering
  if (!translationOf) return null
  const attribution = await records.attribution(translationOf.attribution)
  const passage = attribution && passageWith(translationOf.exact, attribution)
  return translation({ passage: rendering }, passage ? { passage, attribution } : null)
}

/** The translations of a passage in the reports of its statement. */
export async function translationsOf(
  records: RequestRecords,
  original: PassageRow,
): Promise<PassageTranslationRow[]> {
  const { exact, part, reportId, statementId } = original
  if (statementId === undefined || part !== 'CONTENT') return []
  const reports = (await records.neighbours(
    { id: statementId, concept: 'Statement' },
    { name: 'reports', of: wholeOf('Attribution') },
  )) as readonly AttributionRow[] | null
  return (reports ?? []).flatMap((attribution) =>
    passagesOf(attribution).flatMap((passage) => {
      const { translationOf } = passage
      return translationOf && translationOf.attribution === reportId && translationOf.exact === exact
        ? translation({ passage, attribution }, { passage: original })
        : []
    }),
  )
}

const translation = (
  rendering: ReportedPassageRow,
  original: ReportedPassageRow | null,
): PassageTranslationRow => ({
  original,
  rendering,
  byId: rendering.passage.translationOf?.by ?? null,
  byAsNamed: rendering.passage.translationOf?.byAsNamed ?? null,
})

const passageWith = (words: string, attribution: AttributionRow): PassageRow | undefined =>
  passagesOf(attribution).find(({ part, exact }) => part === 'CONTENT' && exact === words)

const onlyLanguage = ofTypes(['Source'], () => ({ fields: ['language'], neighbours: [], pages: [] }))

/** The language of a passage: its own, else that of its source; null if neither is recorded. */
export function languageOf(
  records: RequestRecords,
  { language, sourceLanguage, sourceId }: PassageRow,
): MaybePromise<string | null> {
  if (language != null) return language
  if (sourceLanguage !== undefined) return sourceLanguage
  return records.source(sourceId, onlyLanguage).then((source) => source?.language ?? null)
}
