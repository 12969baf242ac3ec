import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function disputes({ example }: Asking) {
  test('who rebuts whom about the bodies of the fallen', async () => {
    expect(await example('02-who-rebuts-whom')).toMatchInlineSnapshot(`
      "disputes:
        - relationType: REBUTS
          certainty: SURE
          basis: Set against the charge that Ukraine did not come for the bodies, the headquarters says that no date had been agreed, so that there was none to miss.
          from:
            speakers: Coordination Headquarters for the Treatment of Prisoners of War
            type: CLAIM
            text: There was no agreed date.
          to:
            speakers: Vladimir Medinsky
            type: ACCUSATION
            text: Ukraine did not come for the bodies of its fallen.
          receipts:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters for the Treatment
                - SPEAKER · of Prisoners of War
                - CUE · said
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Medinsky
                - CUE · claimed
                - CONTENT · Ukraine did not show up to collect the bodies of its fallen
              verification: VERBATIM · null
      allByTheHeadquarters:
        - speakers: Coordination Headquarters for the Treatment of Prisoners of War
          type: CLAIM
          text: There was no agreed date.
          attributions:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters for the Treatment
                - SPEAKER · of Prisoners of War
                - CUE · said
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
          relations:
            - node: REBUTS · SURE · Set against the charge that Ukraine did not come for the bodies, the headquarters says that no date had been agreed, so that there was none to miss.
              other:
                speakers: Vladimir Medinsky
                type: ACCUSATION
                text: Ukraine did not come for the bodies of its fallen.
        - speakers: Coordination Headquarters for the Treatment of Prisoners of War
          type: CLAIM
          text: Russia's list of names is not what the agreement's terms call for.
          attributions:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters for the Treatment
                - SPEAKER · of Prisoners of War
                - CUE · said
                - CONTENT · list of names Russia provided did not match the terms
              verification: VERBATIM · null
          relations:
            - node: RESPONDS_TO · UNSURE · Both speak of a list that came from Russia; the article does not say that it is the same list, and the headquarters does not deny that one came.
              other:
                speakers: Vladimir Medinsky
                type: CLAIM
                text: Russia handed in a list of 640 Ukrainian prisoners of war to be freed."
    `)
  })

  test('who stayed silent, and that only the reports clash', async () => {
    expect(await example('07-who-stayed-silent')).toMatchInlineSnapshot(`
      "statements:
        - speakers: Ukrainian officials
          text: For the time being they say nothing of the exchange: neither that it took place nor what it means.
          about: Prisoner exchange of June 2025 | Exchange of prisoners of war
          attributions:
            - source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · Ukrainian officials
                - CUE · remained silent
                - CONTENT · no immediate statements confirming the exchange or commenting on its implications
              verification: VERBATIM · null
        - speakers: Russia | Ukraine
          text: Neither says how many soldiers were in the first swap.
          about: First stage of the prisoner exchange, 9 June 2025 | Exchange of prisoners of war
          attributions:
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - CUE · Neither side disclosed
                - SPEAKER · Neither side
                - CONTENT · number of soldiers involved in the initial swap
              verification: VERBATIM · null
      disputes:
        - relationType: CONTRADICTS
          clash: REPORTS
          certainty: UNSURE
          basis: One article has Ukrainian officials silent, with no immediate confirmation, the other has the President confirm; no speaker answers another, and the silence may be of an earlier hour or of other officials.
          from:
            speakers: Ukrainian officials
            text: For the time being they say nothing of the exchange: neither that it took place nor what it means.
          to:
            speakers: Volodymyr Zelensky
            text: The exchange is taking place.
          receipts:
            - source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · Ukrainian officials
                - CUE · remained silent
                - CONTENT · no immediate statements confirming the exchange or commenting on its implications
              verification: VERBATIM · null
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukrainian President Volodymyr Zelensky
                - CUE · confirmed
                - CONTENT · the exchange
                - CHANNEL · X
              verification: VERBATIM · null"
    `)
  })
}
