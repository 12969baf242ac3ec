import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

/** Who said what, and where it stands. */
const said = `
  fragment Said on Statement {
    text saidAt { edtf basis } speakers { actor { name } }
    attributions { nodes { source { id } passages { part exact quoted } verification { status } } }
  }`

export function furtherQuestions({ ask }: Asking) {
  test('what each side promised, in order', async () => {
    expect(
      await ask(
        `{ statements(filter: { types: [COMMITMENT, OFFER] }, orderBy: SAID_AT_ASC) { nodes { ...Said } } } ${said}`,
      ),
    ).toMatchInlineSnapshot(`
      "- text: Each side will hand over 6,000 bodies of fallen soldiers.
        saidAt: 2025-06-02 · RESOLVED
        speakers: Russia | Ukraine
        attributions:
          - source: source:moscow-times-2025-06-09
            passages:
              - TIME · last Monday · not quoted
              - SPEAKER · both sides · not quoted
              - CUE · pledged · not quoted
              - CONTENT · bodies of 6,000 fallen soldiers each · not quoted
            verification: VERBATIM
      - text: Both sides will free all wounded soldiers and all prisoners of war under 25, over 1,000 people a side.
        saidAt: 2025-06-02 · RESOLVED
        speakers: Russia | Ukraine
        attributions:
          - source: source:moscow-times-2025-06-09
            passages:
              - TIME · last Monday · not quoted
              - SPEAKER · both sides · not quoted
              - CUE · agreed · not quoted
              - CONTENT · all wounded · not quoted
              - CONTENT · captured soldiers under the age of 25 · not quoted
              - CONTENT · more than 1,000 · not quoted
              - CONTENT · each side · not quoted
            verification: VERBATIM
      - text: The Kremlin is ready to honour the agreements.
        saidAt: 2025-06-09 · RESOLVED
        speakers: Kremlin
        attributions:
          - source: source:moscow-times-2025-06-09
            passages:
              - SPEAKER · Kremlin · not quoted
              - CUE · said · not quoted
              - TIME · earlier on Monday · not quoted
              - CONTENT · ready to follow through · not quoted
            verification: VERBATIM"
    `)
  })

  test('what the Kremlin said before 9 June: nothing that is told', async () => {
    expect(
      await ask(`{ actorsNamed(name: "the Kremlin") { reason actor {
        name
        before: statements(filter: { said: { to: "2025-06-08" } }) { nodes { ...Said } }
        undated: statements(filter: { undated: ONLY }) { nodes { ...Said } }
        ever: statements { nodes { ...Said } }
      } } } ${said}`),
    ).toMatchInlineSnapshot(`
      "- reason: NAME
        actor:
          name: Kremlin
          before: none
          undated: none
          ever:
            - text: Ukraine is not meeting its obligations.
              saidAt: 2025-06-09 · RESOLVED
              speakers: Kremlin
              attributions:
                - source: source:moscow-times-2025-06-09
                  passages:
                    - SPEAKER · Kremlin · not quoted
                    - TIME · earlier on Monday · not quoted
                    - CUE · accusing · not quoted
                    - CONTENT · failing to meet its obligations · not quoted
                  verification: VERBATIM
            - text: The Kremlin is ready to honour the agreements.
              saidAt: 2025-06-09 · RESOLVED
              speakers: Kremlin
              attributions:
                - source: source:moscow-times-2025-06-09
                  passages:
                    - SPEAKER · Kremlin · not quoted
                    - CUE · said · not quoted
                    - TIME · earlier on Monday · not quoted
                    - CONTENT · ready to follow through · not quoted
                  verification: VERBATIM"
    `)
  })

  test('which words stand in quotation marks, whose they are, and through which channel', async () => {
    expect(
      await ask(`{ statements(filter: { attribution: { forms: [DIRECT, MIXED] } }) { nodes {
        speakers { actor { name } }
        quotes { words attribution { form channel channelName source { id } verification { status } } }
      } } }`),
    ).toMatchInlineSnapshot(`
      "- speakers: Russian Ministry of Defence
        quotes:
          - words: In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
            attribution: DIRECT · SOCIAL_MEDIA · Telegram · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Volodymyr Zelensky
        quotes:
          - words: caution and patience
            attribution: MIXED · VIDEO_ADDRESS · null · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM
      - speakers: Volodymyr Zelensky
        quotes:
          - words: will continue in several stages over the coming days
            attribution: MIXED · SOCIAL_MEDIA · X · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Volodymyr Zelensky
        quotes:
          - words: virtually every day
            attribution: MIXED · UNKNOWN · null · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Volodymyr Zelensky
        quotes:
          - words: quite complex, with many sensitive details
            attribution: MIXED · UNKNOWN · null · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Ukraine
        quotes:
          - words: dirty games
            attribution: MIXED · UNKNOWN · null · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Russia
        quotes:
          - words: a similar number
            attribution: MIXED · UNKNOWN · null · source:moscow-times-2025-06-09 · VERBATIM
      - speakers: Returned Russian soldiers
        quotes:
          - words: Russia!
            attribution: DIRECT · UNKNOWN · video footage · source:unnamed-article-on-the-exchange-of-june-9 · VERBATIM"
    `)
  })

  test('who Medinsky is, says who, by whatever spelling he is looked up', async () => {
    expect(
      await ask(`{ actorsNamed(name: "Medinskiy") { reason actor {
        id name country
        names { value kind }
        memberships { nodes {
          role organisation { name }
          evidence { source { title url } passages { part exact } verification { status } }
        } }
      } } }`),
    ).toMatchInlineSnapshot(`
      "- reason: PART_OF_NAME
        actor:
          id: person:vladimir-medinsky
          name: Vladimir Medinsky
          country: RU
          names:
            - Vladimir Medinsky · MAIN
            - Medinsky · WEAK
            - Vladimir Medinskiy · TRANSLITERATION
            - Medinskiy · WEAK
            - Владимир Мединский · TRANSLITERATION
            - Мединский · WEAK
          memberships:
            - role: lead negotiator
              organisation: Russia
              evidence:
                - source: Russia and Ukraine Begin POW Exchange With Young Soldiers · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
                  passages: ROLE · Russian lead negotiator Vladimir Medinsky
                  verification: VERBATIM"
    `)
  })

  test('what followed from the agreement, and how well each of it is established', async () => {
    expect(
      await ask(`{ event(id: "event:istanbul-agreement-2025-06-02") { name followedBy(orderBy: STARTED_AT_ASC) { nodes {
        ...Happened
        parts { nodes { ...Happened followedBy { nodes { ...Happened } } } }
      } } } }
      fragment Happened on Event {
        name status startedAt { edtf basis }
        evidence { field source { id } passages { exact } verification { status } }
      }`),
    ).toMatchInlineSnapshot(`
      "name: Istanbul agreement of 2 June 2025
      followedBy:
        - name: Return of the fallen under the Istanbul agreement
          status: PLANNED
          startedAt: null
          evidence:
            - field: precededBy
              source: source:moscow-times-2025-06-09
              passages: both sides | pledged | bodies of 6,000 fallen soldiers each
              verification: VERBATIM
            - field: status
              source: source:moscow-times-2025-06-09
              passages: pledged | bodies of 6,000 fallen soldiers each
              verification: VERBATIM
          parts:
            - name: Missed hand-over of the fallen, according to Medinsky
              status: DISPUTED
              startedAt: null
              evidence:
                - field: status
                  source: source:moscow-times-2025-06-09
                  passages: claimed | Ukraine did not show up | bodies | no date had been agreed
                  verification: VERBATIM
              followedBy: none
        - name: Prisoner exchange under the Istanbul agreement
          status: CONFIRMED
          startedAt: ../2025-06-09 · RESOLVED
          evidence:
            - field: description
              source: source:moscow-times-2025-06-09
              passages: will continue in several stages over the coming days
              verification: VERBATIM
            - field: precededBy
              source: source:unnamed-article-on-the-exchange-of-june-9
              passages: agreement reached in Istanbul on June 2
              verification: VERBATIM
            - field: startedAt
              source: source:moscow-times-2025-06-09
              passages: the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime | Monday
              verification: VERBATIM
            - field: status
              source: source:moscow-times-2025-06-09
              passages: the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime | confirmed | exchange
              verification: VERBATIM
          parts:
            - name: First stage of the prisoner exchange
              status: REPORTED
              startedAt: ../2025-06-09 · RESOLVED
              evidence:
                - field: description
                  source: source:moscow-times-2025-06-09
                  passages: the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime | a similar number
                  verification: VERBATIM
                - field: startedAt
                  source: source:moscow-times-2025-06-09
                  passages: the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime | Monday
                  verification: VERBATIM
                - field: startedAt
                  source: source:unnamed-article-on-the-exchange-of-june-9
                  passages: June 9 | announced | Ukraine had returned the first group of Russian prisoners of war
                  verification: VERBATIM
                - field: status
                  source: source:moscow-times-2025-06-09
                  passages: the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime
                  verification: VERBATIM
              followedBy:
                - name: Release of footage of the soldiers’ return
                  status: REPORTED
                  startedAt: null
                  evidence:
                    - field: precededBy
                      source: source:unnamed-article-on-the-exchange-of-june-9
                      passages: return of the POWs
                      verification: VERBATIM
                    - field: status
                      source: source:unnamed-article-on-the-exchange-of-june-9
                      passages: released video footage
                      verification: VERBATIM"
    `)
  })
}
