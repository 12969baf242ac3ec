import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function whatWasSaid({ example }: Asking) {
  test('what Medinsky said, when, and in which words it was reported', async () => {
    expect(await example('01-what-medinsky-said')).toMatchInlineSnapshot(`
      "name: Vladimir Medinsky
      statements:
        - text: Russia has handed over a list of 640 Ukrainian prisoners of war.
          type: CLAIM
          saidAt: 2025-06-07 · RESOLVED · “Saturday” in an article dated 9 June 2025, a Monday: the Saturday before.
          attributions:
            - form: INDIRECT
              speakerAsNamed: Russian lead negotiator Vladimir Medinsky
              cue: said
              saidAtAsReported: Saturday
              source: The Moscow Times · 2025-06-09 · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Russian lead negotiator Vladimir Medinsky
                - CUE · said
                - TIME · Saturday
                - CONTENT · Moscow
                - CONTENT · submitted
                - CONTENT · list of 640 Ukrainian POWs
              verification: VERBATIM · null
        - text: Ukraine did not turn up to collect its dead.
          type: ACCUSATION
          saidAt: null
          attributions:
            - form: INDIRECT
              speakerAsNamed: Medinsky
              cue: claimed
              saidAtAsReported: null
              source: The Moscow Times · 2025-06-09 · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Medinsky
                - CUE · claimed
                - CONTENT · Ukraine did not show up
                - CONTENT · bodies
              verification: VERBATIM · null"
    `)
  })

  test('who said "dirty games", and that the words are exactly so', async () => {
    expect(await example('03-dirty-games')).toMatchInlineSnapshot(`
      "- node:
          speakers: Ukraine
          against: Russia
          text: Russia is playing dirty.
          form: MIXED
          quotes:
            - words: dirty games
              attribution:
                cue: accused
                source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
                passages:
                  - SPEAKER · Ukraine · not quoted
                  - CUE · accused · not quoted
                  - CONTENT · dirty games · quoted
                verification: VERBATIM · null
        field: passages
        snippet: dirty games · match"
    `)
  })

  test('what Zelensky said in quotation marks, and on which channel', async () => {
    expect(await example('04-zelensky-in-quotation-marks')).toMatchInlineSnapshot(`
      "- text: The exchange calls for caution and patience.
        saidAt: ../2025-06-09 · INFERRED
        quotes:
          - words: caution and patience
            attribution:
              form: MIXED
              channel: VIDEO_ADDRESS
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · Earlier · not quoted
                - SPEAKER · Ukrainian President Volodymyr Zelenskyy · not quoted
                - CHANNEL · video address to the Ukrainian public · not quoted
                - ADDRESSEE · Ukrainian public · not quoted
                - CUE · emphasized · not quoted
                - CONTENT · need for · not quoted
                - CONTENT · caution and patience · quoted
              verification: VERBATIM · null
      - text: The exchange will go on in stages over the next few days.
        saidAt: null
        quotes:
          - words: will continue in several stages over the coming days
            attribution:
              form: MIXED
              channel: SOCIAL_MEDIA
              channelName: X
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukrainian President Volodymyr Zelensky · not quoted
                - CHANNEL · X · not quoted
                - CUE · saying · not quoted
                - CONTENT · will continue in several stages over the coming days · quoted
              verification: VERBATIM · null
      - text: Negotiations are going on almost every day.
        saidAt: null
        quotes:
          - words: virtually every day
            attribution:
              form: MIXED
              channel: UNKNOWN
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Zelensky · not quoted
                - CUE · adding · not quoted
                - CONTENT · negotiations · not quoted
                - CONTENT · virtually every day · quoted
              verification: VERBATIM · null
      - text: The exchange is complicated and involves many delicate points.
        saidAt: null
        quotes:
          - words: quite complex, with many sensitive details
            attribution:
              form: MIXED
              channel: UNKNOWN
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Zelensky · not quoted
                - CUE · described · not quoted
                - CONTENT · exchange · not quoted
                - CONTENT · quite complex, with many sensitive details · quoted
              verification: VERBATIM · null"
    `)
  })
}
