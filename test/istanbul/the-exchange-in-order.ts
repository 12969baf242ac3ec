import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function theExchangeInOrder({ ask }: Asking) {
  test('everything that was said of the exchange, in order, and what it answers', async () => {
    expect(
      await ask(`{ topic(id: "topic:prisoner-exchange") { statements(orderBy: SAID_AT_ASC, first: 100) {
        totalCount
        nodes {
          text
          saidAt { edtf }
          speakers { actor { name } }
          attributions { nodes { form source { id } verification { status } } }
          relations { edges { node { relationType certainty } other { text } } }
        }
      } } }`),
    ).toMatchInlineSnapshot(`
      "totalCount: 21
      nodes:
        - text: Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution.
          saidAt: null
          speakers: Analysts
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: Neither side says how many soldiers were in the first swap.
          saidAt: null
          speakers: Russia | Ukraine
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: The exchange may unintentionally reward Russian military strategy.
          saidAt: null
          speakers: Critics of the exchange
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: Younger soldiers are being returned in the first stage.
          saidAt: null
          speakers: Russia
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
        - text: Russia returned a comparable number of Ukrainian soldiers.
          saidAt: null
          speakers: Russia
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: The returned soldiers are receiving medical and psychological care in Belarus before going home.
          saidAt: null
          speakers: Russian Ministry of Defence
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Russian soldiers came back in exchange for Ukrainian fighters whom Russian forces had captured.
          saidAt: null
          speakers: Russian officials
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: The exchange is a victory for Russia, and a sign that its military effort is starting to pay off.
          saidAt: null
          speakers: Russian state media
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: Russia is playing dirty.
          saidAt: null
          speakers: Ukraine
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Ukraine has not set a date for the prisoner exchange.
        - text: Russia is not keeping to the agreed terms.
          saidAt: null
          speakers: Ukraine
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Ukraine has not set a date for the prisoner exchange.
        - text: They have said nothing so far about the exchange, neither confirming it nor commenting on what it means.
          saidAt: null
          speakers: Ukrainian officials
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations:
            - node: CONTRADICTS · UNSURE
              other: The exchange is taking place.
        - text: The exchange is taking place.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: CONTRADICTS · UNSURE
              other: They have said nothing so far about the exchange, neither confirming it nor commenting on what it means.
            - node: CONFIRMS · UNSURE
              other: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
        - text: The exchange is complicated and involves many delicate points.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Negotiations are going on almost every day.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: The exchange will go on in stages over the next few days.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: The exchange will be carried out in several stages over the next few days.
        - text: Both sides will free all wounded soldiers and all prisoners of war under 25, over 1,000 people a side.
          saidAt: 2025-06-02
          speakers: Russia | Ukraine
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Russia has handed over a list of 640 Ukrainian prisoners of war.
          saidAt: 2025-06-07
          speakers: Vladimir Medinsky
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: The list of names that Russia supplied does not meet the terms of the agreement.
        - text: Ukraine has not set a date for the prisoner exchange.
          saidAt: 2025-06-07
          speakers: Russian Ministry of Defence
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Russia is playing dirty.
            - node: RESPONDS_TO · UNSURE
              other: Russia is not keeping to the agreed terms.
        - text: The exchange calls for caution and patience.
          saidAt: ../2025-06-09
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: The exchange will be carried out in several stages over the next few days.
          saidAt: ../2025-06-09
          speakers: Volodymyr Zelensky
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: The exchange will go on in stages over the next few days.
        - text: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
          saidAt: 2025-06-09
          speakers: Russian Ministry of Defence
          attributions:
            - DIRECT · source:moscow-times-2025-06-09 · VERBATIM
            - INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: Younger soldiers are being returned in the first stage.
            - node: CONFIRMS · UNSURE
              other: The exchange is taking place."
    `)
  })
}
