import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function whatWasSaid({ example }: Asking) {
  test('what Medinsky said, when, and in which words it was reported', async () => {
    expect(await example('01-what-medinsky-said')).toMatchInlineSnapshot(`
      "name: Vladimir Medinsky
      statements:
        - text: Russia handed in a list of 640 Ukrainian prisoners of war to be freed.
          type: CLAIM
          saidAt: 2025-06-07 · RESOLVED · "Saturday" in an article dated June 09, 2025: the Saturday before.
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
                - CONTENT · Moscow had submitted a list of 640 Ukrainian POWs for release
              verification: VERBATIM · null
        - text: Ukraine did not come for the bodies of its fallen.
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
                - CONTENT · Ukraine did not show up to collect the bodies of its fallen
              verification: VERBATIM · null"
    `)
  })

  test('who said "dirty games", and that the words are exactly so', async () => {
    expect(await example('03-dirty-games')).toMatchInlineSnapshot(`
      "- node:
          speakers: Ukraine
          against: Russia
          text: Russia plays foul.
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
      "- text: What is under way calls for care and for waiting.
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
                - CHANNEL · a video address to the Ukrainian public · not quoted
                - ADDRESSEE · Ukrainian public · not quoted
                - CUE · emphasized · not quoted
                - CONTENT · the need for · not quoted
                - CONTENT · caution and patience · quoted
              verification: VERBATIM · null
      - text: The exchange goes on over the next days, in more than one stage.
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
      - text: Talks go on nearly daily.
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
                - CONTENT · negotiations are continuing · not quoted
                - CONTENT · virtually every day · quoted
              verification: VERBATIM · null
      - text: The exchange is complicated and holds many delicate points.
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
                - CONTENT · the exchange · not quoted
                - CONTENT · quite complex, with many sensitive details · quoted
              verification: VERBATIM · null"
    `)
  })
}
