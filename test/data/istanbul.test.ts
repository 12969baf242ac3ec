import { describe, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { BundleAttribution, BundleStatement } from '../../src/bundle/format.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { borrowedWords, LEAST_REFUSED_SHARE } from '../../src/domain/quotations/passages/borrowed-words.ts'
import { quoteForm } from '../../src/domain/quotations/passages/quote-form.ts'
import { istanbul, istanbulText, MT, ownWording, passagesIn, UN } from './istanbul.ts'

const statements = istanbul.statements ?? []
const attributions = statements.flatMap((statement) => statement.attributions)

test('it can be imported', async () => {
  expect(await validateBundle(JSON.parse(istanbulText))).toEqual([])
})

test('it is written in canonical order', () => {
  expect(istanbulText).toBe(bundleText(istanbul))
})

test.each([MT, UN])('passages show less than 40 %% of the words of %s that it does not quote', (source) => {
  const words = istanbul.sources?.find(({ id }) => id === source)?.text?.words ?? 0
  expect(borrowedWords(passagesIn(source)) / words).toBeLessThan(LEAST_REFUSED_SHARE)
})

test('its own wording has typographic apostrophes and quotation marks, and days such as 9 June 2025', () => {
  for (const words of ownWording(istanbul)) {
    expect(words).not.toMatch(/['"]/)
    // “June 9” is how an article has it.
    expect(words).not.toMatch(/(?<!“)\b(January|February|March|April|May|June|July) \d{1,2}(?!\d)/)
  }
})

test('every word that a receipt gives as reported stands in one of its passages', () => {
  for (const { id, cue, speakerAsNamed, saidAtAsReported, channelName, passages } of attributions) {
    const inPassages = passages.map(({ exact }) => exact).join(' ')
    for (const reported of [cue, speakerAsNamed, saidAtAsReported, channelName]) {
      if (reported) expect([id, inPassages]).toEqual([id, expect.stringContaining(reported)])
    }
  }
})

test('a date is stated or resolved only where the source has its year', () => {
  for (const { id, saidAt, attributions } of statements) {
    const hasYear = attributions.some(({ source }) => source === MT)
    if (saidAt && !hasYear) expect([id, saidAt.basis]).toEqual([id, 'INFERRED'])
    if (saidAt && saidAt.basis !== 'STATED') expect(saidAt.note).toBeTruthy()
  }
})

test('a source that does not name itself has no title, URL, publisher or date', () => {
  const unnamed = istanbul.sources?.find(({ id }) => id === UN)
  expect(Object.keys(unnamed ?? {})).toEqual(['id', 'sourceKind', 'language', 'text'])
})

test('every actor takes part in, says, or is named in something', () => {
  const told = JSON.stringify([statements, istanbul.participations, istanbul.sources, istanbul.memberships])
  for (const { id } of [istanbul.persons, istanbul.organisations, istanbul.groups].flatMap(
    (list) => list ?? [],
  )) {
    expect([id, told.includes(`"${id}"`)]).toEqual([id, true])
  }
})

describe('the questions that the graph must answer', () => {
  const saidBy = (...actors: string[]) =>
    statements.filter(({ speakers }) => speakers.some(({ actor }) => actors.includes(actor))).map(line)

  test('what Vladimir Medinsky said, when, and in which form', () => {
    expect(saidBy('person:vladimir-medinsky')).toMatchInlineSnapshot(`
      [
        "person:vladimir-medinsky | 2025-06-07 RESOLVED | Russia has handed over a list of 640 Ukrainian prisoners of war. | INDIRECT in MT",
        "person:vladimir-medinsky | undated | Ukraine did not turn up to collect its dead. | INDIRECT in MT",
      ]
    `)
  })

  test('what Volodymyr Zelensky said in quotation marks, and on which channel', () => {
    const quoted = statements
      .filter(({ speakers }) => speakers.some(({ actor }) => actor === 'person:volodymyr-zelensky'))
      .flatMap(({ attributions }) => attributions)
      .flatMap(({ channel, channelName, passages, source }) =>
        passages
          .filter(({ quoted }) => quoted)
          .map(({ exact }) => [exact, channel, channelName ?? null, source]),
      )
    expect(quoted).toMatchInlineSnapshot(`
      [
        [
          "quite complex, with many sensitive details",
          "UNKNOWN",
          null,
          "source:moscow-times-2025-06-09",
        ],
        [
          "virtually every day",
          "UNKNOWN",
          null,
          "source:moscow-times-2025-06-09",
        ],
        [
          "caution and patience",
          "VIDEO_ADDRESS",
          null,
          "source:unnamed-article-on-the-exchange-of-june-9",
        ],
        [
          "will continue in several stages over the coming days",
          "SOCIAL_MEDIA",
          "X",
          "source:moscow-times-2025-06-09",
        ],
      ]
    `)
  })

  test('who clashes with whom', () => {
    expect(
      istanbul.relations?.map(({ relationType, from, to, clash, certainty }) =>
        [from, relationType, to, certainty, clash ?? ''].join(' ').trim(),
      ),
    ).toMatchInlineSnapshot(`
      [
        "statement:coordination-headquarters-no-date-agreed REBUTS statement:medinsky-bodies-not-collected SURE SPEAKERS",
        "statement:coordination-headquarters-list-does-not-match RESPONDS_TO statement:medinsky-2025-06-07-list-of-640 UNSURE",
        "statement:russia-first-stage-younger-soldiers REPHRASES statement:russian-ministry-of-defence-2025-06-09-first-group-returned UNSURE",
        "statement:ukrainian-officials-silence-on-the-exchange CONTRADICTS statement:zelensky-confirms-the-exchange UNSURE REPORTS",
        "statement:ukraine-dirty-games RESPONDS_TO statement:russian-ministry-of-defence-2025-06-07-no-date-set UNSURE",
        "statement:ukraine-terms-not-kept RESPONDS_TO statement:russian-ministry-of-defence-2025-06-07-no-date-set UNSURE",
        "statement:zelensky-confirms-the-exchange CONFIRMS statement:russian-ministry-of-defence-2025-06-09-first-group-returned UNSURE",
        "statement:zelensky-video-address-multiple-stages REPHRASES statement:zelensky-x-several-stages UNSURE",
      ]
    `)
  })

  test('what both articles report', () => {
    expect(statements.filter(({ attributions }) => attributions.length > 1).map(line)).toMatchInlineSnapshot(`
      [
        "organisation:russian-ministry-of-defence | 2025-06-09 RESOLVED | A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed. | DIRECT in MT, INDIRECT in UN",
      ]
    `)
  })

  test('who was silent', () => {
    expect(statements.filter(({ type }) => type === 'NO_COMMENT').map(line)).toMatchInlineSnapshot(`
      [
        "organisation:russia + organisation:ukraine | undated | Neither side says how many soldiers were in the first swap. | INDIRECT in MT",
        "group:ukrainian-officials | undated | They have said nothing so far about the exchange, neither confirming it nor commenting on what it means. | INDIRECT in UN",
      ]
    `)
  })

  test('which accusations each side made', () => {
    expect(statements.filter(({ type }) => type === 'ACCUSATION').map(line)).toMatchInlineSnapshot(`
      [
        "organisation:kremlin | 2025-06-09 RESOLVED | Ukraine is not meeting its obligations. | INDIRECT in MT",
        "person:vladimir-medinsky | undated | Ukraine did not turn up to collect its dead. | INDIRECT in MT",
        "organisation:russia | undated | Ukraine is committing war crimes and territorial aggression. | INDIRECT in UN",
        "organisation:russian-ministry-of-defence | 2025-06-07 RESOLVED | Ukraine has not set a date for the prisoner exchange. | INDIRECT in MT",
        "organisation:ukraine | undated | Russia is committing war crimes and territorial aggression. | INDIRECT in UN",
        "organisation:ukraine | undated | Russia is playing dirty. | MIXED in MT",
        "organisation:ukraine | undated | Russia is not keeping to the agreed terms. | INDIRECT in MT",
      ]
    `)
  })

  test('which speakers have no name but a description', () => {
    const groups = istanbul.groups?.map(({ id }) => id) ?? []
    expect(saidBy(...groups)).toMatchInlineSnapshot(`
      [
        "group:analysts | undated | Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution. | INDIRECT in UN",
        "group:critics-of-the-exchange | undated | The exchange may unintentionally reward Russian military strategy. | INDIRECT in UN",
        "group:returned-russian-soldiers | undated | They chant their country’s name. | DIRECT in UN",
        "group:russian-officials | undated | Russian soldiers came back in exchange for Ukrainian fighters whom Russian forces had captured. | INDIRECT in UN",
        "group:russian-state-media | undated | The exchange is a victory for Russia, and a sign that its military effort is starting to pay off. | INDIRECT in UN",
        "group:supporters-of-the-agreement | undated | The agreement is a necessary step to limit the war’s human cost, and offers some hope of a diplomatic solution. | INDIRECT in UN",
        "group:turkish-officials | undated | Turkish officials act as intermediaries in the war. | INDIRECT in UN",
        "group:ukrainian-officials | undated | They have said nothing so far about the exchange, neither confirming it nor commenting on what it means. | INDIRECT in UN",
      ]
    `)
  })

  test('what was said of the agreement', () => {
    expect(
      statements
        .filter(({ about }) => about?.includes('event:istanbul-agreement-2025-06-02'))
        .map(({ id }) => id),
    ).toMatchInlineSnapshot(`
      [
        "statement:both-sides-2025-06-02-exchange-of-the-fallen",
        "statement:both-sides-2025-06-02-release-of-prisoners",
        "statement:both-sides-step-toward-de-escalation",
        "statement:coordination-headquarters-list-does-not-match",
        "statement:kremlin-2025-06-09-ready-to-follow-through",
        "statement:kremlin-2025-06-09-ukraine-fails-its-obligations",
        "statement:russian-ministry-of-defence-2025-06-09-first-group-returned",
        "statement:supporters-necessary-step",
        "statement:ukraine-terms-not-kept",
      ]
    `)
  })

  test('who took part in the talks and the agreement, and where the source hedges', () => {
    expect(
      istanbul.participations
        ?.filter(({ event }) => event.startsWith('event:istanbul-'))
        .map(({ actor, event, role, hedged }) =>
          [actor, event, role, hedged ? 'hedged' : ''].join(' ').trim(),
        ),
    ).toMatchInlineSnapshot(`
      [
        "organisation:russia event:istanbul-agreement-2025-06-02 PARTY",
        "organisation:russia event:istanbul-talks-2025-06-02 PARTY",
        "organisation:turkey event:istanbul-agreement-2025-06-02 MEDIATOR hedged",
        "organisation:turkey event:istanbul-talks-2025-06-02 MEDIATOR hedged",
        "organisation:ukraine event:istanbul-agreement-2025-06-02 PARTY",
        "organisation:ukraine event:istanbul-talks-2025-06-02 PARTY",
      ]
    `)
  })
})

/** A statement on one line: who, when, what, and the form in each source. */
function line({ speakers, saidAt, text, attributions }: BundleStatement): string {
  const date = saidAt ? `${saidAt.edtf} ${saidAt.basis}` : 'undated'
  return [
    speakers.map(({ actor }) => actor).join(' + '),
    date,
    text,
    attributions.map(formIn).join(', '),
  ].join(' | ')
}

const formIn = ({ source, passages }: BundleAttribution) =>
  `${quoteForm(passages)} in ${source === MT ? 'MT' : 'UN'}`
