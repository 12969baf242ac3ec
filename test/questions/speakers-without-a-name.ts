import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function speakersWithoutAName({ example }: Asking) {
  test('which speakers have no name but a description, and what they said', async () => {
    expect(await example('10-speakers-without-a-name')).toMatchInlineSnapshot(`
      "- name: Analysts
        partOf: null
        statements:
          - type: OPINION
            text: The wider political situation, above all Western allies who press for diplomacy, may have shaped how restrained Zelensky was.
            attributions:
              - speakerAsNamed: Analysts
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Analysts
                  - CUE · speculated
                  - CONTENT · measured response may have been influenced by the broader geopolitical context
                  - CONTENT · ongoing pressure from Western allies for Ukraine to pursue a diplomatic resolution
                verification: VERBATIM · null
      - name: Critics of the exchange
        partOf: null
        statements:
          - type: OPINION
            text: Without anyone meaning it, the exchange may pay Russia for how it wages war.
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
            text: They chant the name of their country.
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
            text: Russian soldiers came back in exchange for Ukrainian fighters whom Russia had captured.
            attributions:
              - speakerAsNamed: Russian officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - CUE · According to
                  - SPEAKER · Russian officials
                  - CONTENT · return of Russian soldiers in return for a group of Ukrainian fighters captured by Russian forces
                verification: VERBATIM · null
      - name: Russian state media
        partOf: null
        statements:
          - type: OPINION
            text: The exchange is a Russian victory, and a sign that the military effort begins to pay.
            attributions:
              - speakerAsNamed: Russian state media
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Russian state media
                  - CUE · framing
                  - CONTENT · the exchange as a victory for Moscow
                  - CONTENT · sign that Russia’s military efforts were beginning to yield tangible results
                verification: VERBATIM · null
      - name: Supporters of the agreement
        partOf: null
        statements:
          - type: OPINION
            text: The agreement is needed to lessen what the war costs in people, and gives some hope of a diplomatic end.
            attributions:
              - speakerAsNamed: supporters
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · supporters
                  - CUE · view
                  - CONTENT · a necessary step to reduce the human cost of the war
                  - CONTENT · a glimmer of hope for a potential diplomatic resolution
                verification: VERBATIM · null
      - name: Turkish officials
        partOf: Turkey
        statements:
          - type: CLAIM
            text: They are go-betweens in the war.
            attributions:
              - speakerAsNamed: Turkish officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Turkish officials
                  - CUE · have long positioned themselves
                  - CONTENT · positioned themselves as intermediaries in the conflict
                verification: VERBATIM · null
      - name: Ukrainian officials
        partOf: Ukraine
        statements:
          - type: NO_COMMENT
            text: For the time being they say nothing of the exchange: neither that it took place nor what it means.
            attributions:
              - speakerAsNamed: Ukrainian officials
                source: source:unnamed-article-on-the-exchange-of-june-9 · null
                passages:
                  - SPEAKER · Ukrainian officials
                  - CUE · remained silent
                  - CONTENT · no immediate statements confirming the exchange or commenting on its implications
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
