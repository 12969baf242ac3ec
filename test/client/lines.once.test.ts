import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatPartialDate,
  type OnRecordStatementFragment,
  OnRecordStatementFragmentDoc,
  quoteParts,
  receiptLine,
  speakerLine,
} from '../../packages/client/src/index.ts'
import { readPartialDate } from '../../src/domain/dates/dates.ts'
import { createOnRecord } from '../../src/index.ts'
import { checkWords } from '../../src/pages/words/checks.ts'
import { basisBriefly, dateWords, noDate, plainDate } from '../../src/pages/words/dates.ts'
import { citation } from '../../src/pages/words/sources.ts'
import { speakerNames } from '../../src/pages/words/speakers.ts'
import { istanbul } from '../data/istanbul.ts'

/** Every statement that ships, as a front end gets it with the fragment that ships. */
const onRecord = await createOnRecord()
expect(await onRecord.importBundle(istanbul)).toMatchObject({ problems: [] })
const { data } = await onRecord.execute({
  query: `{ statements(first: 100) { nodes { ...OnRecordStatement } } } ${OnRecordStatementFragmentDoc.loc?.source.body}`,
})
await onRecord.close()
const statements: OnRecordStatementFragment[] = JSON.parse(JSON.stringify(data)).statements.nodes
const receipts = statements.flatMap(({ attributions }) => attributions.nodes)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** With plain spaces and dashes: which ones a language has differs between versions of its data. */
const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–')

const hard = [
  ['2025', '2025', '2025', '2025', '2025', '2025'],
  ['2025-06', 'June 2025', 'Juni 2025', 'juin 2025', 'червень 2025 р.', 'Haziran 2025'],
  ['2025-06-09', '9 June 2025', '9. Juni 2025', '9 juin 2025', '9 червня 2025 р.', '9 Haziran 2025'],
  [
    '2025-06-09T14:42+03:00',
    '9 June 2025, 14:42 UTC+03:00',
    '9. Juni 2025, 14:42 UTC+03:00',
    '9 juin 2025, 14:42 UTC+03:00',
    '9 червня 2025 р., 14:42 UTC+03:00',
    '9 Haziran 2025, 14:42 UTC+03:00',
  ],
  [
    '../2025-06-09',
    'on or before 9 June 2025',
    'spätestens 9. Juni 2025',
    '9 juin 2025 au plus tard',
    'не пізніше 9 червня 2025 р.',
    '≤ 9 Haziran 2025',
  ],
  [
    '2025-06/..',
    'on or after June 2025',
    'frühestens Juni 2025',
    'juin 2025 au plus tôt',
    'не раніше: червень 2025 р.',
    '≥ Haziran 2025',
  ],
  [
    '/2025-06-09',
    'at an unknown time, up to 9 June 2025',
    'zu unbekannter Zeit, bis 9. Juni 2025',
    'début inconnu, 9 juin 2025 au plus tard',
    'початок невідомий, не пізніше 9 червня 2025 р.',
    '?–9 Haziran 2025',
  ],
  [
    '2025-06-02/2025-06-09',
    'between 2 June 2025 and 9 June 2025',
    'zwischen 2. Juni 2025 und 9. Juni 2025',
    'dans l’intervalle 2–9 juin 2025',
    'у проміжку: 2–9 червня 2025 р.',
    '2–9 Haziran 2025',
  ],
  [
    '2025-06?/2025-08~',
    'between perhaps June 2025 and about August 2025',
    'zwischen vielleicht Juni 2025 und ungefähr August 2025',
    'dans l’intervalle peut-être juin 2025–environ août 2025',
    'у проміжку: можливо, червень 2025 р.–приблизно серпень 2025 р.',
    'Haziran 2025 (?)–≈ Ağustos 2025',
  ],
  [
    '2025-06-09%',
    'perhaps about 9 June 2025',
    'vielleicht ungefähr 9. Juni 2025',
    'peut-être environ 9 juin 2025',
    'можливо, приблизно 9 червня 2025 р.',
    '≈ 9 Haziran 2025 (?)',
  ],
  ['202X', 'the 2020s', 'die 2020er Jahre', 'les années 2020', '2020-ті роки', '2020–2029'],
  [
    '19XX',
    'a year from 1900–1999',
    'ein Jahr von 1900–1999',
    'une année dans l’intervalle 1900–1999',
    'один із років: 1900–1999',
    '1900–1999',
  ],
  [
    '2025-04-XX',
    'a day in April 2025',
    'ein Tag im April 2025',
    'un jour d’avril 2025',
    'один із днів: квітень 2025 р.',
    'Nisan 2025',
  ],
  [
    '2025-XX',
    'a month of 2025',
    'ein Monat des Jahres 2025',
    'un mois de 2025',
    'один із місяців 2025 року',
    '2025',
  ],
] as const

const locales = ['en-GB', 'de', 'fr', 'uk', 'tr'] as const

test.each(hard)('%s is told in the reader’s language as precisely as it is known', (edtf, ...told) => {
  expect(locales.map((locale) => plain(formatPartialDate({ edtf }, locale)))).toEqual(told)
})

test('what was worked out, and that nobody gives a date, is told too', () => {
  expect(formatPartialDate({ edtf: '2025-06-07', basis: 'RESOLVED' }, 'en-US')).toBe(
    'June 7, 2025, worked out',
  )
  expect(formatPartialDate({ edtf: '2025', basis: 'INFERRED' }, 'ru')).toBe('2025, дата отчасти выведена')
  expect(formatPartialDate({ edtf: '2025', basis: 'STATED' }, 'de')).toBe('2025')
  expect(formatPartialDate(null, 'fr')).toBe('aucune source ne donne de date')
})

test('a month stays the month of its source where readers have another calendar', () => {
  expect(formatPartialDate({ edtf: '2025-06' }, 'fa-IR')).toContain('ژوئن')
  expect(formatPartialDate({ edtf: '2025' }, 'th-TH')).toContain('2025')
  expect(() => formatPartialDate({ edtf: '2025' }, 'no locale')).toThrow(RangeError)
})

const digits = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(most > 99 ? 4 : 2, '0'))
const side = fc
  .tuple(
    digits(1, 9999),
    fc.option(digits(1, 12)),
    fc.option(digits(1, 28)),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([year, month, day, mark]) => [year, month, month && day].filter(Boolean).join('-') + mark)
const dates = fc
  .oneof(
    side,
    fc.tuple(fc.constantFrom('..', ''), side).map((ends) => ends.join('/')),
    fc.tuple(side, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
    fc.tuple(side, side).map((ends) => ends.join('/')),
    fc.constantFrom('202X', '20XX', '2025-XX', '2025-06-XX', '2025-XX-XX', '2025-06-09T11:42:10.123Z'),
  )
  .filter((edtf) => !('fault' in readPartialDate(edtf)))

test('in English, a date is told as the reading room tells it', () => {
  const known = statements.flatMap(({ saidAt }) => (saidAt ? [saidAt] : []))
  expect(known.length).toBeGreaterThan(5)
  for (const date of known) {
    const basis = basisBriefly(date)
    expect(formatPartialDate(date, 'en-GB')).toBe(
      `${lower(plainDate(date.edtf))}${basis === null ? '' : `, ${basis}`}`,
    )
  }
  expect(formatPartialDate(null, 'en')).toBe(lower(noDate))
  fc.assert(
    fc.property(dates, (edtf) => {
      const { lead, text } = dateWords(edtf)
      const shown = `${lower(lead)} ${text}`.trim().replace(/(\d{4}) to (\d{4})/, '$1–$2')
      expect(plain(formatPartialDate({ edtf }, 'en-GB'))).toBe(plain(shown).replace(/\b0+(?=\d)/g, ''))
    }),
    { numRuns: 300 },
  )
})

test('every date of every form is told in every language, without a trace of its notation', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom('en', 'de', 'fr', 'uk', 'ru', 'ja', 'ar-EG'), (edtf, locale) => {
      expect(formatPartialDate({ edtf }, locale)).not.toMatch(/undefined|NaN|Invalid|X|\.\.|%|~/)
    }),
    { numRuns: 300 },
  )
})

test('who spoke is told with office, on whose behalf, jointly, and whether they are named', () => {
  const line = (speakers: Parameters<typeof speakerLine>[0]['speakers'], locale = 'en-GB') =>
    speakerLine({ speakers }, locale)
  const russia = { actor: { name: 'Russia', __typename: 'Organisation' } }
  const officials = { actor: { name: 'Turkish officials', __typename: 'Group' } }
  const negotiator = {
    actor: { name: 'Vladimir Medinsky', __typename: 'Person' },
    role: 'lead negotiator',
    onBehalfOf: { name: 'Russia' },
  }
  expect(line([negotiator])).toBe('Vladimir Medinsky, lead negotiator, for Russia')
  expect(line([officials])).toBe('Turkish officials (not named)')
  expect(line([russia, negotiator, officials])).toBe(
    'Russia, Vladimir Medinsky (lead negotiator, for Russia) and Turkish officials (not named), jointly',
  )
  expect(line([russia, negotiator, officials], 'de')).toBe(
    'Russia, Vladimir Medinsky (lead negotiator, für Russia) und Turkish officials (nicht namentlich genannt), gemeinsam',
  )
  expect(line([russia, officials], 'ja')).toBe('Russia、Turkish officials (not named), jointly')
  expect(line([])).toBe('')
})

test('in English, the names of all speakers that ship stand as in the reading room', () => {
  for (const statement of statements) {
    const named = statement.speakers.map(({ actor, onBehalfOf }) => ({ role: null, actor, onBehalfOf }))
    const line = speakerLine({ speakers: named }, 'en-GB')
      .replace(' (not named)', '')
      .replace(/, jointly$/, '')
    expect(line).toBe(speakerNames({ speakers: named }))
  }
})

test('every receipt that ships tells where it is from, and that nobody compared it here', () => {
  expect(receipts.length).toBeGreaterThan(30)
  for (const { source, verification } of receipts) {
    const line = receiptLine({ source: { ...source, title: null }, verification }, 'en-GB')
    expect(line.toLowerCase()).toContain(
      citation({
        ...source,
        publishedAt: source.publishedAt && { ...source.publishedAt, earliest: null, latest: null },
      }).toLowerCase(),
    )
    expect(line.endsWith('(as recorded, not checked here)')).toBe(
      /not checked on this server/.test(checkWords(verification, 'article')),
    )
  }
})

test('a receipt tells what was found, and of what was not compared that it was not', () => {
  const source = {
    title: 'A list of names',
    sourceKind: 'ARTICLE',
    publishedAt: { edtf: '2025-06-09' },
    publisher: { name: 'The Moscow Times' },
  } as const
  const unnamed = { title: null, sourceKind: 'POST', publishedAt: null, publisher: null } as const
  const checked = { status: 'NOT_FOUND', checkedHere: true, checkedAt: '2025-06-10T08:00:00.000Z' } as const
  expect([
    receiptLine({ source, verification: checked }, 'en-GB'),
    receiptLine({ source, verification: checked }, 'uk'),
    receiptLine({ source: unnamed, verification: { status: 'VERBATIM', checkedHere: false } }, 'fr'),
    receiptLine({ source: unnamed, verification: { status: 'NO_TEXT', checkedHere: false } }, 'de'),
  ]).toEqual([
    'The Moscow Times, “A list of names”, 9 June 2025: not in its text (checked here on 10 June 2025)',
    'The Moscow Times, «A list of names», 9 червня 2025 р.: немає в тексті (перевірено тут 10 червня 2025 р.)',
    'publication sans titre, sans date: conforme à son texte (selon l’enregistrement, non vérifié ici)',
    'Beitrag ohne Titel, ohne Datum: nicht mit dem Text verglichen',
  ])
})

const shown = (passages: Parameters<typeof quoteParts>[0]['passages']) =>
  quoteParts({ passages })
    .map(({ text, quoted, joint }) => `${joint}${quoted ? `“${text}”` : text}`)
    .join('')

test('the words of every receipt that ships are told apart: quoted, or the source’s own', () => {
  for (const { passages } of receipts) {
    const content = passages.filter(({ part }) => part === 'CONTENT')
    const quotedWords = content.filter(({ quoted }) => quoted).map(({ exact }) => exact)
    const parts = quoteParts({ passages })
    expect(parts.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(quotedWords)
    expect(parts.map(({ text }) => text).toSorted()).toEqual(content.map(({ exact }) => exact).toSorted())
  }
  const ids = ['russia-similar-number-returned-mt', 'ukraine-dirty-games-mt', 'zelensky-exchange-complex-mt']
  const found = ids.map(
    (id) => receipts.find((receipt) => receipt.id === `attribution:${id}`)?.passages ?? [],
  )
  expect(found.map(shown)).toEqual([
    'returned “a similar number” … Ukrainian troops',
    '“dirty games”',
    'exchange … “quite complex, with many sensitive details”',
  ])
})

test('quoted words inside a longer passage cut it in pieces, without the marks of the source', () => {
  const text = 'He called it «a 🎭 farce», and left.'
  const at = (exact: string, quoted: boolean) => {
    const start = [...text.slice(0, text.indexOf(exact))].length
    return { exact, quoted, start, end: start + [...exact].length, part: 'CONTENT' }
  }
  expect(shown([at('a 🎭 farce', true), at(text, false)])).toBe('He called it “a 🎭 farce”, and left.')
  expect(shown([at('called', false), at('a 🎭 farce', true), at('and left', false)])).toBe(
    'called … “a 🎭 farce” … and left',
  )
  expect(shown([at('He', false), { ...at('left', false), part: 'TIME' }])).toBe('He')
  const unplaced = { exact: 'farce', quoted: true, start: null, end: null }
  expect(shown([at('He called', false), unplaced])).toBe('He called … “farce”')
  expect(quoteParts({ passages: [] })).toEqual([])
})
