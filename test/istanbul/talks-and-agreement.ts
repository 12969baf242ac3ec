import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function talksAndAgreement({ example }: Asking) {
  test('who took part in the talks of 2 June, as what, says who, and what was agreed', async () => {
    expect(await example('06-the-istanbul-talks')).toMatchInlineSnapshot(`
      "name: Istanbul talks of 2 June 2025
      startedAt: 2025-06-02 · RESOLVED · “Last Monday” in an article dated 9 June 2025, a Monday. The other article says “June 2” and gives no year.
      place: Istanbul
      participants:
        - actor: Russia
          role: PARTY
          hedged: false
          evidence:
            - source: source:moscow-times-2025-06-09 · The Moscow Times
              passages: both sides | agreed | In accordance with Russian-Ukrainian agreements
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
              passages: both sides | agreed | In accordance with Russian-Ukrainian agreements
              verification: VERBATIM · null
      outcome: Each side frees all wounded soldiers and all prisoners of war under 25, over 1,000 people a side, and hands over 6,000 bodies of fallen soldiers.
      evidence:
        - field: outcome
          source: source:moscow-times-2025-06-09 · The Moscow Times
          passages: all wounded | captured soldiers under the age of 25 | more than 1,000 | each side | bodies of 6,000 fallen soldiers each
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
          passages: agreement reached in Istanbul on June 2
          verification: VERBATIM · null
        - field: status
          source: source:moscow-times-2025-06-09 · The Moscow Times
          passages: Istanbul last Monday | both sides | agreed
          verification: VERBATIM · null
      parts:
        - name: Istanbul agreement of 2 June 2025
          eventKind: AGREEMENT
          status: CONFIRMED
          followedBy:
            - Prisoner exchange under the Istanbul agreement · CONFIRMED
            - Return of the fallen under the Istanbul agreement · PLANNED"
    `)
  })

  test('from the agreement to the passages of its sources', async () => {
    expect(await example('11-from-agreement-to-sources')).toMatchInlineSnapshot(`
      "name: Istanbul agreement of 2 June 2025
      outcome: Each side frees all wounded soldiers and all prisoners of war under 25, over 1,000 people a side, and hands over 6,000 bodies of fallen soldiers.
      statements:
        - text: The agreement is a step towards de-escalation.
          saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:unnamed-article-on-the-exchange-of-june-9 · null · null
              passages:
                - CUE · described by · 642 · 654 · VERBATIM
                - SPEAKER · both sides · 655 · 665 · VERBATIM
                - CONTENT · a step toward de-escalation · 669 · 696 · VERBATIM
              verification: VERBATIM · null
        - text: The list of names that Russia supplied does not meet the terms of the agreement.
          saidAt: null
          speakers: Coordination Headquarters for the Treatment of Prisoners of War · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine's Coordination Headquarters · 2219 · 2254 · VERBATIM
                - CUE · said · 2293 · 2297 · VERBATIM
                - CONTENT · list · 2335 · 2339 · VERBATIM
                - CONTENT · Russia provided did not match the terms · 2349 · 2388 · VERBATIM
              verification: VERBATIM · null
        - text: The agreement is a necessary step to limit the war’s human cost, and offers some hope of a diplomatic solution.
          saidAt: null
          speakers: Supporters of the agreement · null
          attributions:
            - form: INDIRECT
              source: source:unnamed-article-on-the-exchange-of-june-9 · null · null
              passages:
                - SPEAKER · supporters · 2909 · 2919 · VERBATIM
                - CUE · view · 2920 · 2924 · VERBATIM
                - CONTENT · necessary step to reduce the human cost · 2944 · 2983 · VERBATIM
                - CONTENT · glimmer of hope · 3009 · 3024 · VERBATIM
                - CONTENT · diplomatic resolution · 3041 · 3062 · VERBATIM
              verification: VERBATIM · null
        - text: Russia is not keeping to the agreed terms.
          saidAt: null
          speakers: Ukraine · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Ukraine · 2039 · 2046 · VERBATIM
                - CUE · accused · 2061 · 2068 · VERBATIM
                - CONTENT · not adhering · 2097 · 2109 · VERBATIM
                - CONTENT · agreed terms · 2117 · 2129 · VERBATIM
              verification: VERBATIM · null
        - text: Each side will hand over 6,000 bodies of fallen soldiers.
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
                - CUE · pledged · 489 · 496 · VERBATIM
                - CONTENT · bodies of 6,000 fallen soldiers each · 513 · 549 · VERBATIM
              verification: VERBATIM · null
        - text: Both sides will free all wounded soldiers and all prisoners of war under 25, over 1,000 people a side.
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
                - CONTENT · all wounded · 379 · 390 · VERBATIM
                - CONTENT · captured soldiers under the age of 25 · 402 · 439 · VERBATIM
                - CONTENT · more than 1,000 · 442 · 457 · VERBATIM
                - CONTENT · each side · 468 · 477 · VERBATIM
              verification: VERBATIM · null
        - text: The Kremlin is ready to honour the agreements.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Kremlin · 1806 · 1813 · VERBATIM
                - CUE · said · 1814 · 1818 · VERBATIM
                - TIME · earlier on Monday · 1819 · 1836 · VERBATIM
                - CONTENT · ready to follow through · 1844 · 1867 · VERBATIM
              verification: VERBATIM · null
        - text: Ukraine is not meeting its obligations.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin · null
          attributions:
            - form: INDIRECT
              source: source:moscow-times-2025-06-09 · The Moscow Times · https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389
              passages:
                - SPEAKER · Kremlin · 1806 · 1813 · VERBATIM
                - TIME · earlier on Monday · 1819 · 1836 · VERBATIM
                - CUE · accusing · 1893 · 1901 · VERBATIM
                - CONTENT · failing to meet its obligations · 1913 · 1944 · VERBATIM
              verification: VERBATIM · null
        - text: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
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
                - SPEAKER · Russian Ministry of Defense · 15 · 42 · VERBATIM
                - CUE · announced · 43 · 52 · VERBATIM
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war · 104 · 168 · VERBATIM
                - CONTENT · under the age of 25 · 181 · 200 · VERBATIM
                - CONTENT · agreement reached in Istanbul on June 2 · 233 · 272 · VERBATIM
              verification: VERBATIM · null"
    `)
  })
}
