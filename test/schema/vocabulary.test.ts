import { isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { schemaOfSdl } from '../../src/api/schema.ts'
import { QUOTE_CAUTIONS, QUOTE_OUTCOMES } from '../../src/domain/quotations/check/quote-check.ts'
import { DIFF_OPS } from '../../src/domain/quotations/check/word-diff.ts'
import * as vocabulary from '../../src/domain/vocabulary.ts'

const schema = schemaOfSdl()

const termsOf = (name: string) => {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

test.each([
  ['Certainty', vocabulary.CERTAINTIES],
  ['ChangeKind', vocabulary.CHANGE_KINDS],
  ['Channel', vocabulary.CHANNELS],
  ['Clash', vocabulary.CLASHES],
  ['DateBasis', vocabulary.DATE_BASES],
  ['EventKind', vocabulary.EVENT_KINDS],
  ['EventStatus', vocabulary.EVENT_STATUSES],
  ['NameKind', vocabulary.NAME_KINDS],
  ['OrganisationKind', vocabulary.ORGANISATION_KINDS],
  ['ParticipationRole', vocabulary.PARTICIPATION_ROLES],
  ['PassagePart', vocabulary.PASSAGE_PARTS],
  ['QuoteDiffOp', DIFF_OPS],
  ['QuoteForm', vocabulary.QUOTE_FORMS],
  ['QuoteOutcome', QUOTE_OUTCOMES],
  ['QuoteCaution', QUOTE_CAUTIONS],
  ['RelationType', vocabulary.RELATION_TYPES],
  ['SourceKind', vocabulary.SOURCE_KINDS],
  ['StatementType', vocabulary.STATEMENT_TYPES],
  ['TextFormat', vocabulary.TEXT_FORMATS],
  ['VerificationStatus', vocabulary.VERIFICATION_STATUSES],
  ['Wording', vocabulary.WORDINGS],
])('%s has exactly the terms that the product uses', (name, terms) => {
  expect(termsOf(name).toSorted()).toEqual([...terms].toSorted())
})
