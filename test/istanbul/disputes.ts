import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function disputes({ example }: Asking) {
  test('who rebuts whom about the bodies of the fallen', async () => {
    expect(await example('02-who-rebuts-whom')).toMatchInlineSnapshot(`
      "disputes:
        - relationType: REBUTS
          certainty: SURE
          basis: Medinsky claims that Ukraine did not turn up for the bodies. Set against that, the headquarters says that no date had been agreed: there was none to miss.
          from:
            speakers: Coordination Headquarters for the Treatment of Prisoners of War
            type: CLAIM
            text: There was no agreed date.
          to:
            speakers: Vladimir Medinsky
            type: ACCUSATION
            text: Ukraine did not turn up to collect its dead.
          receipts:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters
                - CUE · said
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Medinsky
                - CUE · claimed
                - CONTENT · Ukraine did not show up
                - CONTENT · bodies
              verification: VERBATIM · null
      allByTheHeadquarters:
        - speakers: Coordination Headquarters for the Treatment of Prisoners of War
          type: CLAIM
          text: There was no agreed date.
          attributions:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters
                - CUE · said
                - CONTENT · no date had been agreed
              verification: VERBATIM · null
          relations:
            - node: REBUTS · SURE · Medinsky claims that Ukraine did not turn up for the bodies. Set against that, the headquarters says that no date had been agreed: there was none to miss.
              other:
                speakers: Vladimir Medinsky
                type: ACCUSATION
                text: Ukraine did not turn up to collect its dead.
        - speakers: Coordination Headquarters for the Treatment of Prisoners of War
          type: CLAIM
          text: The list of names that Russia supplied does not meet the terms of the agreement.
          attributions:
            - form: INDIRECT
              source: The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters
                - CUE · said
                - CONTENT · list
                - CONTENT · Russia provided did not match the terms
              verification: VERBATIM · null
          relations:
            - node: RESPONDS_TO · UNSURE · Both speak of a list from Russia. The article does not say that it is the same list, and the headquarters does not deny that one was supplied.
              other:
                speakers: Vladimir Medinsky
                type: CLAIM
                text: Russia has handed over a list of 640 Ukrainian prisoners of war."
    `)
  })

  test('who stayed silent, and that only the reports clash', async () => {
    expect(await example('07-who-stayed-silent')).toMatchInlineSnapshot(`
      "statements:
        - speakers: Ukrainian officials
          text: They have said nothing so far about the exchange, neither confirming it nor commenting on what it means.
          about: Prisoner exchange under the Istanbul agreement | Exchange of prisoners of war
          attributions:
            - source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · Ukrainian officials
                - CUE · remained silent
                - CONTENT · no immediate statements confirming the exchange
                - CONTENT · implications
              verification: VERBATIM · null
        - speakers: Russia | Ukraine
          text: Neither side says how many soldiers were in the first swap.
          about: First stage of the prisoner exchange | Exchange of prisoners of war
          attributions:
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - CUE · Neither side disclosed
                - SPEAKER · Neither side
                - CONTENT · number
                - CONTENT · initial swap
              verification: VERBATIM · null
      disputes:
        - relationType: CONTRADICTS
          clash: REPORTS
          certainty: UNSURE
          basis: One article says that Ukrainian officials were silent and had not yet confirmed the exchange; in the other, the President confirms it. Neither speaker answers the other, and the silence may have come earlier, or been that of other officials.
          from:
            speakers: Ukrainian officials
            text: They have said nothing so far about the exchange, neither confirming it nor commenting on what it means.
          to:
            speakers: Volodymyr Zelensky
            text: The exchange is taking place.
          receipts:
            - source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · Ukrainian officials
                - CUE · remained silent
                - CONTENT · no immediate statements confirming the exchange
                - CONTENT · implications
              verification: VERBATIM · null
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukrainian President Volodymyr Zelensky
                - CUE · confirmed
                - CONTENT · exchange
                - CHANNEL · X
              verification: VERBATIM · null"
    `)
  })
}
