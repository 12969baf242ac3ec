import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function dates({ example }: Asking) {
  test('where a date is worked out or inferred rather than stated', async () => {
    expect(await example('13-dates-not-stated')).toMatchInlineSnapshot(`
      "statements:
        - text: Each side will hand over 6,000 bodies of fallen soldiers.
          saidAt: 2025-06-02 · RESOLVED · “Last Monday” in an article dated 9 June 2025, a Monday. The other article says “June 2” and gives no year. The pledge was made in the same talks.
          attributions:
            - saidAtAsReported: last Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · last Monday
                - SPEAKER · both sides
                - CUE · pledged
                - CONTENT · bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
        - text: Both sides will free all wounded soldiers and all prisoners of war under 25, over 1,000 people a side.
          saidAt: 2025-06-02 · RESOLVED · “Last Monday” in an article dated 9 June 2025, a Monday. The other article says “June 2” and gives no year.
          attributions:
            - saidAtAsReported: last Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · last Monday
                - SPEAKER · both sides
                - CUE · agreed
                - CONTENT · all wounded
                - CONTENT · captured soldiers under the age of 25
                - CONTENT · more than 1,000
                - CONTENT · each side
              verification: VERBATIM · null
        - text: Russia has handed over a list of 640 Ukrainian prisoners of war.
          saidAt: 2025-06-07 · RESOLVED · “Saturday” in an article dated 9 June 2025, a Monday: the Saturday before.
          attributions:
            - saidAtAsReported: Saturday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · Russian lead negotiator Vladimir Medinsky
                - CUE · said
                - TIME · Saturday
                - CONTENT · Moscow
                - CONTENT · submitted
                - CONTENT · list of 640 Ukrainian POWs
              verification: VERBATIM · null
        - text: Ukraine has not set a date for the prisoner exchange.
          saidAt: 2025-06-07 · RESOLVED · “Saturday” in an article dated 9 June 2025, a Monday: the Saturday before.
          attributions:
            - saidAtAsReported: Saturday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · Saturday
                - SPEAKER · Russia's Defense Ministry
                - CUE · accused
                - CONTENT · not setting a date
                - CONTENT · POW swap
              verification: VERBATIM · null
        - text: The exchange calls for caution and patience.
          saidAt: ../2025-06-09 · INFERRED · “Earlier” than what the article reports of “June 9”. It gives no year; 2025 comes from the other article.
          attributions:
            - saidAtAsReported: Earlier
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · Earlier
                - SPEAKER · Ukrainian President Volodymyr Zelenskyy
                - CHANNEL · video address to the Ukrainian public
                - ADDRESSEE · Ukrainian public
                - CUE · emphasized
                - CONTENT · need for
                - CONTENT · caution and patience
              verification: VERBATIM · null
        - text: The exchange will be carried out in several stages over the next few days.
          saidAt: ../2025-06-09 · INFERRED · “Earlier” than what the article reports of “June 9”. It gives no year; 2025 comes from the other article.
          attributions:
            - saidAtAsReported: Earlier
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · Earlier
                - SPEAKER · Ukrainian President Volodymyr Zelenskyy
                - CUE · indicated
                - CONTENT · would occur in multiple stages over the coming days
                - CHANNEL · video address to the Ukrainian public
                - ADDRESSEE · Ukrainian public
              verification: VERBATIM · null
        - text: The Kremlin is ready to honour the agreements.
          saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday.
          attributions:
            - saidAtAsReported: earlier on Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · Kremlin
                - CUE · said
                - TIME · earlier on Monday
                - CONTENT · ready to follow through
              verification: VERBATIM · null
        - text: Ukraine is not meeting its obligations.
          saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday.
          attributions:
            - saidAtAsReported: earlier on Monday
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · Kremlin
                - TIME · earlier on Monday
                - CUE · accusing
                - CONTENT · failing to meet its obligations
              verification: VERBATIM · null
        - text: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
          saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday. The other article says “June 9” and gives no year.
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
                - SPEAKER · Russian Ministry of Defense
                - CUE · announced
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war
                - CONTENT · under the age of 25
                - CONTENT · agreement reached in Istanbul on June 2
              verification: VERBATIM · null
      events:
        - name: Missed hand-over of the fallen, according to Medinsky
          startedAt: null
          evidence:
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CUE · claimed
                - CONTENT · Ukraine did not show up
                - CONTENT · bodies
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
        - name: Release of footage of the soldiers’ return
          startedAt: null
          evidence:
            - field: precededBy
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · return of the POWs
              verification: VERBATIM · null
            - field: status
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · released video footage
              verification: VERBATIM · null
        - name: Return of the fallen under the Istanbul agreement
          startedAt: null
          evidence:
            - field: precededBy
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - SPEAKER · both sides
                - CUE · pledged
                - CONTENT · bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CUE · pledged
                - CONTENT · bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
        - name: Istanbul agreement of 2 June 2025
          startedAt: 2025-06-02 · RESOLVED · “Last Monday” in an article dated 9 June 2025, a Monday. The other article says “June 2” and gives no year.
          evidence:
            - field: outcome
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · all wounded
                - CONTENT · captured soldiers under the age of 25
                - CONTENT · more than 1,000
                - CONTENT · each side
                - CONTENT · bodies of 6,000 fallen soldiers each
              verification: VERBATIM · null
            - field: place
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · agreement reached in Istanbul on June 2
              verification: VERBATIM · null
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · Istanbul last Monday
                - CUE · agreed
              verification: VERBATIM · null
            - field: startedAt
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · agreement reached in Istanbul on June 2
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · In accordance with Russian-Ukrainian agreements
                - CONTENT · Russia provided did not match the terms
              verification: VERBATIM · null
        - name: Istanbul talks of 2 June 2025
          startedAt: 2025-06-02 · RESOLVED · “Last Monday” in an article dated 9 June 2025, a Monday. The other article says “June 2” and gives no year.
          evidence:
            - field: outcome
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · all wounded
                - CONTENT · captured soldiers under the age of 25
                - CONTENT · more than 1,000
                - CONTENT · each side
                - CONTENT · bodies of 6,000 fallen soldiers each
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
              passages: CONTENT · agreement reached in Istanbul on June 2
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · Istanbul last Monday
                - SPEAKER · both sides
                - CUE · agreed
              verification: VERBATIM · null
        - name: Hand-over of a list of 640 Ukrainian prisoners of war, according to Medinsky
          startedAt: ../2025-06-07 · RESOLVED · On “Saturday”, in an article dated 9 June 2025, he said it had been done: on 7 June or earlier.
          evidence:
            - field: startedAt
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - TIME · Saturday
                - CONTENT · Moscow
                - CONTENT · submitted
                - CONTENT · list of 640 Ukrainian POWs
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages:
                - CONTENT · Moscow
                - CONTENT · submitted
                - CONTENT · list of 640 Ukrainian POWs
              verification: VERBATIM · null
        - name: Prisoner exchange under the Istanbul agreement
          startedAt: ../2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday, is when the return of the first group was announced. No article gives the day of the return.
          evidence:
            - field: description
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · will continue in several stages over the coming days
              verification: VERBATIM · null
            - field: precededBy
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: CONTENT · agreement reached in Istanbul on June 2
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
                - CUE · confirmed
                - CONTENT · exchange
              verification: VERBATIM · null
        - name: First stage of the prisoner exchange
          startedAt: ../2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday, is when the return of the first group was announced. No article gives the day of the return. The other article says “June 9” and gives no year.
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
                - CUE · announced
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war
              verification: VERBATIM · null
            - field: status
              source: source:moscow-times-2025-06-09 · 2025-06-09
              passages: CONTENT · the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
              verification: VERBATIM · null"
    `)
  })
}
