import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function dates({ example }: Asking) {
  test('where a date is worked out or inferred rather than stated', async () => {
    expect(await example('13-dates-not-stated')).toMatchInlineSnapshot(`
      "statements:
        - text: Each will hand over 6,000 bodies of the fallen.
          saidAt: 2025-06-02 · RESOLVED · "last Monday" in an article dated June 09, 2025, a Monday. The other article says June 2 and no year. "Also" puts the pledge in the same talks.
          attributions:
            - saidAtAsReported: last Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · last Monday
                - SPEAKER · They
                - CUE · pledged
                - CONTENT · exchange the bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
        - text: They will free every wounded soldier and every captured soldier younger than 25, over 1,000 people a side.
          saidAt: 2025-06-02 · RESOLVED · "last Monday" in an article dated June 09, 2025, a Monday. The other article says June 2 and no year.
          attributions:
            - saidAtAsReported: last Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · last Monday
                - SPEAKER · both sides
                - CUE · agreed
                - CONTENT · all wounded troops and captured soldiers under the age of 25
                - CONTENT · more than 1,000 people on each side
              verification: VERBATIM · null
        - text: Russia handed in a list of 640 Ukrainian prisoners of war to be freed.
          saidAt: 2025-06-07 · RESOLVED · "Saturday" in an article dated June 09, 2025: the Saturday before.
          attributions:
            - saidAtAsReported: Saturday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · Russian lead negotiator Vladimir Medinsky
                - CUE · said
                - TIME · Saturday
                - CONTENT · Moscow had submitted a list of 640 Ukrainian POWs for release
              verification: VERBATIM · null
        - text: Ukraine has set no date for the exchange of prisoners.
          saidAt: 2025-06-07 · RESOLVED · "Saturday" in an article dated June 09, 2025: the Saturday before.
          attributions:
            - saidAtAsReported: On Saturday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · On Saturday
                - SPEAKER · Russia's Defense Ministry
                - CUE · accused
                - CONTENT · not setting a date for the POW swap
              verification: VERBATIM · null
        - text: It is prepared to carry out what was agreed.
          saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday.
          attributions:
            - saidAtAsReported: earlier on Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · The Kremlin
                - CUE · said
                - TIME · earlier on Monday
                - CONTENT · ready to follow through on the agreements
              verification: VERBATIM · null
        - text: Ukraine does not do what it is bound to do.
          saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday.
          attributions:
            - saidAtAsReported: earlier on Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · The Kremlin
                - TIME · earlier on Monday
                - CUE · accusing
                - CONTENT · failing to meet its obligations
              verification: VERBATIM · null
        - text: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
          saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday. The other article says June 9 and no year.
          attributions:
            - saidAtAsReported: Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - SPEAKER · Russia's Defense Ministry
                - CUE · said
                - TIME · Monday
                - CHANNEL · Telegram
              verification: VERBATIM · null
            - saidAtAsReported: June 9
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · June 9
                - SPEAKER · the Russian Ministry of Defense
                - CUE · announced
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war (POWs)
                - CONTENT · all under the age of 25
                - CONTENT · prisoner exchange agreement reached in Istanbul on June 2
              verification: VERBATIM · null
        - text: What is under way calls for care and for waiting.
          saidAt: ../2025-06-09 · INFERRED · "Earlier" than what the article tells of June 9. It states no year; 2025 is taken from the other article.
          attributions:
            - saidAtAsReported: Earlier
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · Earlier
                - SPEAKER · Ukrainian President Volodymyr Zelenskyy
                - CHANNEL · a video address to the Ukrainian public
                - ADDRESSEE · Ukrainian public
                - CUE · emphasized
                - CONTENT · the need for
                - CONTENT · caution and patience
              verification: VERBATIM · null
        - text: The exchange will come in more than one stage over the next days.
          saidAt: ../2025-06-09 · INFERRED · "Earlier" than what the article tells of June 9. It states no year; 2025 is taken from the other article.
          attributions:
            - saidAtAsReported: Earlier
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · Earlier
                - SPEAKER · Ukrainian President Volodymyr Zelenskyy
                - CUE · had indicated
                - CONTENT · prisoner exchange would occur in multiple stages over the coming days
                - CHANNEL · a video address to the Ukrainian public
                - ADDRESSEE · Ukrainian public
              verification: VERBATIM · null
      events:
        - name: Failed hand-over of the fallen, June 2025
          startedAt: null
          evidence:
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CUE · claimed
                - CONTENT · Ukraine did not show up to collect the bodies of its fallen
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
        - name: Release of footage of the returned soldiers
          startedAt: null
          evidence:
            - field: precededBy
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · footage capturing the return of the POWs
              verification: VERBATIM · null
            - field: status
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · released video footage
              verification: VERBATIM · null
        - name: Return of the fallen, June 2025
          startedAt: null
          evidence:
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · exchange the bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
        - name: Istanbul agreement of 2 June 2025
          startedAt: 2025-06-02 · RESOLVED · "last Monday" in an article dated June 09, 2025, a Monday. The other article says June 2 and no year.
          evidence:
            - field: outcome
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · all wounded troops and captured soldiers under the age of 25
                - CONTENT · more than 1,000 people on each side
                - CONTENT · exchange the bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · Istanbul last Monday
              verification: VERBATIM · null
            - field: startedAt
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · prisoner exchange agreement reached in Istanbul on June 2
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · In accordance with Russian-Ukrainian agreements
                - CONTENT · did not match the terms
              verification: VERBATIM · null
        - name: Istanbul talks of 2 June 2025
          startedAt: 2025-06-02 · RESOLVED · "last Monday" in an article dated June 09, 2025, a Monday. The other article says June 2 and no year.
          evidence:
            - field: outcome
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · all wounded troops and captured soldiers under the age of 25
                - CONTENT · more than 1,000 people on each side
                - CONTENT · exchange the bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
            - field: place
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · Istanbul last Monday
              verification: VERBATIM · null
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · Istanbul last Monday
              verification: VERBATIM · null
            - field: startedAt
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · prisoner exchange agreement reached in Istanbul on June 2
              verification: VERBATIM · null
        - name: Hand-over of a list of 640 Ukrainian prisoners of war
          startedAt: ../2025-06-07 · RESOLVED · Told on "Saturday", by an article dated June 09, 2025, as already done.
          evidence:
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · Saturday
                - CONTENT · Moscow had submitted a list
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · Moscow had submitted a list of 640 Ukrainian POWs for release
              verification: VERBATIM · null
        - name: Prisoner exchange of June 2025
          startedAt: 2025-06-09 · INFERRED · Its first group was announced as returned on 9 June 2025; neither article states the day of the return itself.
          evidence:
            - field: description
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · will continue in several stages over the coming days
              verification: VERBATIM · null
            - field: precededBy
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · prisoner exchange agreement reached in Istanbul on June 2
              verification: VERBATIM · null
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - TIME · Monday
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - CONTENT · the exchange
              verification: VERBATIM · null
        - name: First stage of the prisoner exchange, 9 June 2025
          startedAt: 2025-06-09 · INFERRED · Announced on 9 June 2025; neither article states the day of the return itself.
          evidence:
            - field: description
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - CONTENT · a similar number
              verification: VERBATIM · null
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - TIME · Monday
              verification: VERBATIM · null
            - field: startedAt
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · June 9
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war (POWs)
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - CONTENT · the exchange
              verification: VERBATIM · null"
    `)
  })
}
