import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function talksAndAgreement({ example }: Asking) {
  test('who took part in the talks of 2 June, as what, says who, and what was agreed', async () => {
    expect(await example('06-the-istanbul-talks')).toMatchInlineSnapshot(`
      "name: Istanbul talks of 2 June 2025
      startedAt: 2025-06-02 · RESOLVED · "last Monday" in an article dated June 09, 2025, a Monday. The other article says June 2 and no year.
      place: Istanbul
      participants:
        - actor: Russia
          role: PARTY
          hedged: false
          evidence:
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages: both sides agreed | In accordance with Russian-Ukrainian agreements
              verification: VERBATIM · null
        - actor: Turkey
          role: MEDIATOR
          hedged: true
          evidence:
            - source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages: facilitated by Turkey | reportedly involved Turkish mediation
              verification: VERBATIM · null
        - actor: Ukraine
          role: PARTY
          hedged: false
          evidence:
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages: both sides agreed | In accordance with Russian-Ukrainian agreements
              verification: VERBATIM · null
      outcome: All wounded and all captured soldiers younger than 25 are to be exchanged, over 1,000 people a side, and 6,000 bodies of the fallen by each.
      evidence:
        - field: outcome
          source: source:moscow-times-2025-06-09 · The Moscow Times
          passages: all wounded troops and captured soldiers under the age of 25 | more than 1,000 people on each side | exchange the bodies of 6,000 fallen soldiers each
          verification: VERBATIM · null
        - field: place
          source: source:moscow-times-2025-06-09 · The Moscow Times
          passages: Istanbul last Monday
          verification: VERBATIM · null
        - field: startedAt
          source: source:moscow-times-2025-06-09 · The Moscow Times
          passages: Istanbul last Monday
          verification: VERBATIM · null
        - field: startedAt
          source: source:unnamed-article-on-the-exchange-of-june-9 · null
          passages: prisoner exchange agreement reached in Istanbul on June 2
          verification: VERBATIM · null
      parts:
        - name: Istanbul agreement of 2 June 2025
          eventKind: AGREEMENT
          status: CONFIRMED
          followedBy:
            - Prisoner exchange of June 2025 · CONFIRMED
            - Return of the fallen, June 2025 · PLANNED"
    `)
  })

  test('from the agreement to the passages of its sources', async () => {
    expect(await example('11-from-agreement-to-sources')).toMatchInlineSnapshot(`
      "name: Istanbul agreement of 2 June 2025
      outcome: All wounded and all captured soldiers younger than 25 are to be exchanged, over 1,000 people a side, and 6,000 bodies of the fallen by each.
      statements:
        - text: The agreement is a step on the way to de-escalation.
          saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:unnamed-article-on-the-exchange-of-june-9 · null · null
              passages:
                - CUE · was described by · 638 · 654 · VERBATIM
                - SPEAKER · both sides · 655 · 665 · VERBATIM
                - CONTENT · a step toward de-escalation · 669 · 696 · VERBATIM
              verification: VERBATIM · null
        - text: Russia's list of names is not what the agreement's terms call for.
          saidAt: null
          speakers: Coordination Headquarters for the Treatment of Prisoners of War · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters for the Treatment · 2219 · 2272 · VERBATIM
                - SPEAKER · of Prisoners of War · 2273 · 2292 · VERBATIM
                - CUE · said · 2293 · 2297 · VERBATIM
                - CONTENT · list of names Russia provided did not match the terms · 2335 · 2388 · VERBATIM
              verification: VERBATIM · null
        - text: The agreement is needed to lessen what the war costs in people, and gives some hope of a diplomatic end.
          saidAt: null
          speakers: Supporters of the agreement · null
          attributions:
            - form: INDIRECT
              source: source:unnamed-article-on-the-exchange-of-june-9 · null · null
              passages:
                - SPEAKER · supporters · 2909 · 2919 · VERBATIM
                - CUE · view · 2920 · 2924 · VERBATIM
                - CONTENT · a necessary step to reduce the human cost of the war · 2942 · 2994 · VERBATIM
                - CONTENT · a glimmer of hope for a potential diplomatic resolution · 3007 · 3062 · VERBATIM
              verification: VERBATIM · null
        - text: Russia does not keep to what was agreed.
          saidAt: null
          speakers: Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine · 2039 · 2046 · VERBATIM
                - CUE · accused · 2061 · 2068 · VERBATIM
                - CONTENT · not adhering to the agreed terms · 2097 · 2129 · VERBATIM
              verification: VERBATIM · null
        - text: Each will hand over 6,000 bodies of the fallen.
          saidAt: 2025-06-02 · RESOLVED
          speakers:
            - Russia · null
            - Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - TIME · last Monday · 337 · 348 · VERBATIM
                - SPEAKER · They · 479 · 483 · VERBATIM
                - CUE · pledged · 489 · 496 · VERBATIM
                - CONTENT · exchange the bodies of 6,000 fallen soldiers each · 500 · 549 · VERBATIM
              verification: VERBATIM · null
        - text: They will free every wounded soldier and every captured soldier younger than 25, over 1,000 people a side.
          saidAt: 2025-06-02 · RESOLVED
          speakers:
            - Russia · null
            - Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - TIME · last Monday · 337 · 348 · VERBATIM
                - SPEAKER · both sides · 350 · 360 · VERBATIM
                - CUE · agreed · 361 · 367 · VERBATIM
                - CONTENT · all wounded troops and captured soldiers under the age of 25 · 379 · 439 · VERBATIM
                - CONTENT · more than 1,000 people on each side · 442 · 477 · VERBATIM
              verification: VERBATIM · null
        - text: It is prepared to carry out what was agreed.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · The Kremlin · 1802 · 1813 · VERBATIM
                - CUE · said · 1814 · 1818 · VERBATIM
                - TIME · earlier on Monday · 1819 · 1836 · VERBATIM
                - CONTENT · ready to follow through on the agreements · 1844 · 1885 · VERBATIM
              verification: VERBATIM · null
        - text: Ukraine does not do what it is bound to do.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · The Kremlin · 1802 · 1813 · VERBATIM
                - TIME · earlier on Monday · 1819 · 1836 · VERBATIM
                - CUE · accusing · 1893 · 1901 · VERBATIM
                - CONTENT · failing to meet its obligations · 1913 · 1944 · VERBATIM
              verification: VERBATIM · null
        - text: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Russian Ministry of Defence · null
          attributions:
            - form: DIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - CONTENT · In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime · 553 · 721 · VERBATIM
                - SPEAKER · Russia's Defense Ministry · 724 · 749 · VERBATIM
                - CUE · said · 750 · 754 · VERBATIM
                - TIME · Monday · 755 · 761 · VERBATIM
                - CHANNEL · Telegram · 765 · 773 · VERBATIM
              verification: VERBATIM · null
            - form: INDIRECT
              source: source:unnamed-article-on-the-exchange-of-june-9 · null · null
              passages:
                - TIME · June 9 · 3 · 9 · VERBATIM
                - SPEAKER · the Russian Ministry of Defense · 11 · 42 · VERBATIM
                - CUE · announced · 43 · 52 · VERBATIM
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war (POWs) · 104 · 175 · VERBATIM
                - CONTENT · all under the age of 25 · 177 · 200 · VERBATIM
                - CONTENT · prisoner exchange agreement reached in Istanbul on June 2 · 215 · 272 · VERBATIM
              verification: VERBATIM · null"
    `)
  })
}
