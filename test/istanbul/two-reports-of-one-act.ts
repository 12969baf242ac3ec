import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function twoReportsOfOneAct({ example }: Asking) {
  test('what both articles report, and what may be one act told twice', async () => {
    expect(await example('05-reported-by-both')).toMatchInlineSnapshot(`
      "statements:
        - speakers: Russian Ministry of Defence
          text: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
          attributions:
            - form: DIRECT
              channel: SOCIAL_MEDIA
              channelName: Telegram
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - CONTENT · In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                - SPEAKER · Russia's Defense Ministry
                - CUE · said
                - TIME · Monday
                - CHANNEL · Telegram
              verification: VERBATIM · null
            - form: INDIRECT
              channel: UNKNOWN
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - TIME · June 9
                - SPEAKER · Russian Ministry of Defense
                - CUE · announced
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war
                - CONTENT · under the age of 25
                - CONTENT · agreement reached in Istanbul on June 2
              verification: VERBATIM · null
          independentSources: 2
      zelenskyOnX:
        speakers: Volodymyr Zelensky
        text: The exchange will go on in stages over the next few days.
        attributions:
          - form: MIXED
            channel: SOCIAL_MEDIA
            channelName: X
            source: source:moscow-times-2025-06-09 · The Moscow Times
            passages:
              - SPEAKER · Ukrainian President Volodymyr Zelensky
              - CHANNEL · X
              - CUE · saying
              - CONTENT · will continue in several stages over the coming days
            verification: VERBATIM · null
        relations:
          - relationType: REPHRASES
            certainty: UNSURE
            basis: Both say that the exchange comes in stages over the coming days, one in a video address and one on X. Nothing shows that they are one act.
            from:
              speakers: Volodymyr Zelensky
              text: The exchange will be carried out in several stages over the next few days.
              attributions:
                - form: INDIRECT
                  channel: VIDEO_ADDRESS
                  channelName: null
                  source: source:unnamed-article-on-the-exchange-of-june-9 · null
                  passages:
                    - TIME · Earlier
                    - SPEAKER · Ukrainian President Volodymyr Zelenskyy
                    - CUE · indicated
                    - CONTENT · would occur in multiple stages over the coming days
                    - CHANNEL · video address to the Ukrainian public
                    - ADDRESSEE · Ukrainian public
                  verification: VERBATIM · null
            to:
              speakers: Volodymyr Zelensky
              text: The exchange will go on in stages over the next few days.
              attributions:
                - form: MIXED
                  channel: SOCIAL_MEDIA
                  channelName: X
                  source: source:moscow-times-2025-06-09 · The Moscow Times
                  passages:
                    - SPEAKER · Ukrainian President Volodymyr Zelensky
                    - CHANNEL · X
                    - CUE · saying
                    - CONTENT · will continue in several stages over the coming days
                  verification: VERBATIM · null"
    `)
  })
}
