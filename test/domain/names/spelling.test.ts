import { describe, expect, test } from 'vitest'
import { nameTerms } from '../../../src/domain/names/names.ts'
import { searchWord } from '../../../src/domain/search/search-words.ts'

describe('British and American spellings are searched as one', () => {
  test.each([
    ['colour', 'color', 'colours', 'colors'],
    ['neighbour', 'neighbor'],
    ['neighbourhoods', 'neighborhood'],
    ['favourite', 'favorite'],
    ['honoured', 'honored', 'honouring'],
    ['odour', 'odor'],
    ['behaviour', 'behavior'],
    ['labourers', 'laborer'],
    ['organise', 'organize', 'organised', 'organizing'],
    ['organisation', 'organizations'],
    ['recognises', 'recognized'],
    ['analyse', 'analyzed', 'analysing'],
    ['defence', 'defense', 'defences'],
    ['licence', 'license', 'licensed'],
    ['practise', 'practice', 'practised'],
    ['centre', 'center', 'centres', 'centered', 'centred'],
    ['theatre', 'theaters'],
    ['kilometres', 'kilometer'],
    ['travelled', 'traveled', 'travelling'],
    ['traveller', 'travelers'],
    ['cancellation', 'cancelation'],
    ['counsellor', 'counselor'],
    ['fulfil', 'fulfill', 'fulfilled'],
    ['enrolment', 'enrollment'],
    ['skilful', 'skillful'],
    ['programme', 'program', 'programmes'],
    ['catalogue', 'catalogs'],
    ['anaemia', 'anemia'],
    ['paediatric', 'pediatric'],
    ['haemorrhage', 'hemorrhage'],
    ['foetus', 'fetus'],
    ['oestrogen', 'estrogen'],
    ['diarrhoea', 'diarrhea'],
    ['archaeologist', 'archeologists'],
    ['manoeuvre', 'maneuver', 'manoeuvres'],
    ['grey', 'gray'],
    ['sceptical', 'skeptical'],
    ['mould', 'mold'],
    ['judgement', 'judgments'],
    ['jewellery', 'jewelry'],
    ['Tyre', 'tire'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(searchWord)).size).toBe(1)
  })
})

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['source', 'sorce'],
  ['court', 'cort'],
  ['tour', 'tor'],
  ['poet', 'pet'],
  ['does', 'des'],
  ['shoes', 'shes'],
  ['Michael', 'Michel'],
  ['Israel', 'Isrel'],
  ['advise', 'advice'],
  ['prise', 'prize'],
  ['seller', 'seler'],
  ['Andre', 'Ander'],
  ['entire', 'entier'],
  ['vogue', 'vog'],
  ['should', 'shold'],
  ['price', 'prise'],
  ['ministry', 'ministers'],
])('%s and %s stay two', (one, other) => {
  expect(searchWord(one)).not.toBe(searchWord(other))
})

test('names are of one spelling where organisations are called by it, and nobody else is', () => {
  expect(nameTerms('Ministry of Defence')).toEqual(nameTerms('Ministry of Defense'))
  expect(nameTerms('Centre for Organised Labour')).toEqual(nameTerms('Center for Organized Labor'))
  expect(nameTerms('Demilitarisation Theatre')).toEqual(nameTerms('Demilitarization Theater'))
  for (const [one, other] of [
    ['Seymour Grey', 'Seymor Gray'],
    ['Denise Miller', 'Denize Miler'],
    ['Michael', 'Michel'],
    ['Louise Sabre', 'Louize Saber'],
  ] as const)
    expect(nameTerms(one)).not.toEqual(nameTerms(other))
})
