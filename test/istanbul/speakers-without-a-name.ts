import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function speakersWithoutAName({ example }: Asking) {
  test('which speakers have no name but a description, and what they said', async () => {
    expect(await example('10-speakers-without-a-name')).toMatchInlineSnapshot(`
      "- name: Analysts
        partOf: null
        statements:
          - type: OPINION
            text: Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution.
            attributions:
              - speakerAsNamed: Analysts
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Analysts
                  - CUE · speculated
                  - CONTENT · Zelenskyy’s measured response may have been influenced
                  - CONTENT · geopolitical context
                  - CONTENT · pressure from Western allies
                  - CONTENT · diplomatic resolution
                verification: VERBATIM · null
      - name: Critics of the exchange
        partOf: null
        statements:
          - type: OPINION
            text: The exchange may unintentionally reward Russian military strategy.
            attributions:
              - speakerAsNamed: Critics of the exchange
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Critics of the exchange
                  - CUE · argue
                  - CONTENT · may inadvertently reward Russia’s military strategy
                verification: VERBATIM · null
      - name: Returned Russian soldiers
        partOf: null
        statements:
          - type: OTHER
            text: They chant their country’s name.
            attributions:
              - speakerAsNamed: soldiers
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - CHANNEL · video footage
                  - SPEAKER · soldiers
                  - CUE · chanting
                  - CONTENT · Russia!
                verification: VERBATIM · null
      - name: Russian officials
        partOf: Russia
        statements:
          - type: CLAIM
            text: Russian soldiers came back in exchange for Ukrainian fighters whom Russian forces had captured.
            attributions:
              - speakerAsNamed: Russian officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - CUE · According to
                  - SPEAKER · Russian officials
                  - CONTENT · return of Russian soldiers
                  - CONTENT · Ukrainian fighters captured by Russian forces
                verification: VERBATIM · null
      - name: Russian state media
        partOf: null
        statements:
          - type: OPINION
            text: The exchange is a victory for Russia, and a sign that its military effort is starting to pay off.
            attributions:
              - speakerAsNamed: Russian state media
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Russian state media
                  - CUE · framing
                  - CONTENT · victory for Moscow
                  - CONTENT · sign that Russia’s military efforts
                  - CONTENT · tangible results
                verification: VERBATIM · null
      - name: Supporters of the agreement
        partOf: null
        statements:
          - type: OPINION
            text: The agreement is a necessary step to limit the war’s human cost, and offers some hope of a diplomatic solution.
            attributions:
              - speakerAsNamed: supporters
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · supporters
                  - CUE · view
                  - CONTENT · necessary step to reduce the human cost
                  - CONTENT · glimmer of hope
                  - CONTENT · diplomatic resolution
                verification: VERBATIM · null
      - name: Turkish officials
        partOf: Turkey
        statements:
          - type: CLAIM
            text: Turkish officials act as intermediaries in the war.
            attributions:
              - speakerAsNamed: Turkish officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Turkish officials
                  - CUE · have long positioned themselves
                  - CONTENT · intermediaries in the conflict
                verification: VERBATIM · null
      - name: Ukrainian officials
        partOf: Ukraine
        statements:
          - type: NO_COMMENT
            text: They have said nothing so far about the exchange, neither confirming it nor commenting on what it means.
            attributions:
              - speakerAsNamed: Ukrainian officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Ukrainian officials
                  - CUE · remained silent
                  - CONTENT · no immediate statements confirming the exchange
                  - CONTENT · implications
                verification: VERBATIM · null
      - name: Ukrainian prisoners of war
        partOf: null
        statements: none
      - name: Ukrainian public
        partOf: null
        statements: none
      - name: Western allies
        partOf: null
        statements: none"
    `)
  })
}
