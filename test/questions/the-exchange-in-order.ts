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
      "totalCount: 19
      nodes:
        - text: Neither says how many soldiers were in the first swap.
          saidAt: null
          speakers: Russia | Ukraine
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Without anyone meaning it, the exchange may pay Russia for how it wages war.
          saidAt: null
          speakers: Critics of the exchange
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: The first stage of the exchange brings younger soldiers back.
          saidAt: null
          speakers: Russia
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
        - text: Russia gave back Ukrainian soldiers, comparable in number.
          saidAt: null
          speakers: Russia
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Its returned soldiers receive medical and psychological care in Belarus, and are sent home afterwards.
          saidAt: null
          speakers: Russian Ministry of Defence
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Russian soldiers came back in exchange for Ukrainian fighters whom Russia had captured.
          saidAt: null
          speakers: Russian officials
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: The exchange is a Russian victory, and a sign that the military effort begins to pay.
          saidAt: null
          speakers: Russian state media
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: Russia plays foul.
          saidAt: null
          speakers: Ukraine
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Ukraine has set no date for the exchange of prisoners.
        - text: For the time being they say nothing of the exchange: neither that it took place nor what it means.
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
              other: For the time being they say nothing of the exchange: neither that it took place nor what it means.
            - node: CONFIRMS · UNSURE
              other: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
        - text: The exchange is complicated and holds many delicate points.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Talks go on nearly daily.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: The exchange goes on over the next days, in more than one stage.
          saidAt: null
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: The exchange will come in more than one stage over the next days.
        - text: They will free every wounded soldier and every captured soldier younger than 25, over 1,000 people a side.
          saidAt: 2025-06-02
          speakers: Russia | Ukraine
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations: none
        - text: Russia handed in a list of 640 Ukrainian prisoners of war to be freed.
          saidAt: 2025-06-07
          speakers: Vladimir Medinsky
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Russia's list of names is not what the agreement's terms call for.
        - text: Ukraine has set no date for the exchange of prisoners.
          saidAt: 2025-06-07
          speakers: Russian Ministry of Defence
          attributions: INDIRECT · source:moscow-times-2025-06-09 · VERBATIM
          relations:
            - node: RESPONDS_TO · UNSURE
              other: Russia plays foul.
            - node: RESPONDS_TO · UNSURE
              other: Russia does not keep to what was agreed.
        - text: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
          saidAt: 2025-06-09
          speakers: Russian Ministry of Defence
          attributions:
            - DIRECT · source:moscow-times-2025-06-09 · VERBATIM
            - INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: The first stage of the exchange brings younger soldiers back.
            - node: CONFIRMS · UNSURE
              other: The exchange is taking place.
        - text: What is under way calls for care and for waiting.
          saidAt: ../2025-06-09
          speakers: Volodymyr Zelensky
          attributions: MIXED · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations: none
        - text: The exchange will come in more than one stage over the next days.
          saidAt: ../2025-06-09
          speakers: Volodymyr Zelensky
          attributions: INDIRECT · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
          relations:
            - node: REPHRASES · UNSURE
              other: The exchange goes on over the next days, in more than one stage."
    `)
  })
}
