import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function theSides({ example }: Asking) {
  test('every voice of the Russian state on 9 June, in order', async () => {
    expect(await example('08-the-voice-of-russia')).toMatchInlineSnapshot(`
      "name: Russia
      parts: Kremlin | Russian Ministry of Defence
      members: lead negotiator · Vladimir Medinsky
      on9June:
        - saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday.
          speakers: Kremlin · null
          type: COMMITMENT
          text: The Kremlin is ready to honour the agreements.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Kremlin
                - CUE · said
                - TIME · earlier on Monday
                - CONTENT · ready to follow through
              verification: VERBATIM · null
        - saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday.
          speakers: Kremlin · null
          type: ACCUSATION
          text: Ukraine is not meeting its obligations.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Kremlin
                - TIME · earlier on Monday
                - CUE · accusing
                - CONTENT · failing to meet its obligations
              verification: VERBATIM · null
        - saidAt: 2025-06-09 · RESOLVED · “Monday” in an article dated 9 June 2025, a Monday. The other article says “June 9” and gives no year.
          speakers: Russian Ministry of Defence · null
          type: ANNOUNCEMENT
          text: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.
          attributions:
            - form: DIRECT
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
      onNoStatedDay:
        - saidAt: null
          speakers: Russian officials · null
          type: CLAIM
          text: Russian soldiers came back in exchange for Ukrainian fighters whom Russian forces had captured.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - CUE · According to
                - SPEAKER · Russian officials
                - CONTENT · return of Russian soldiers
                - CONTENT · Ukrainian fighters captured by Russian forces
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russian Ministry of Defence · null
          type: CLAIM
          text: The returned soldiers are receiving medical and psychological care in Belarus before going home.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Russia's Defense Ministry
                - CUE · said
                - CONTENT · returned soldiers
                - CONTENT · mental health
                - CONTENT · treatment in Belarus
                - CONTENT · sent home
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: CLAIM
          text: Russia returned a comparable number of Ukrainian soldiers.
          attributions:
            - form: MIXED
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Russia
                - CUE · said
                - CONTENT · returned
                - CONTENT · a similar number
                - CONTENT · Ukrainian troops
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: CLAIM
          text: Younger soldiers are being returned in the first stage.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Moscow
                - CUE · saying
                - CONTENT · first stage
                - CONTENT · younger soldiers
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: ACCUSATION
          text: Ukraine is committing war crimes and territorial aggression.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides
                - CUE · continue to accuse
                - CONTENT · each other
                - CONTENT · war crimes and territorial aggression
              verification: VERBATIM · null
        - saidAt: null
          speakers: Vladimir Medinsky · lead negotiator
          type: ACCUSATION
          text: Ukraine did not turn up to collect its dead.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Medinsky
                - CUE · claimed
                - CONTENT · Ukraine did not show up
                - CONTENT · bodies
              verification: VERBATIM · null
        - saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          type: OPINION
          text: The agreement is a step towards de-escalation.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - CUE · described by
                - SPEAKER · both sides
                - CONTENT · a step toward de-escalation
              verification: VERBATIM · null
        - saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          type: NO_COMMENT
          text: Neither side says how many soldiers were in the first swap.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - CUE · Neither side disclosed
                - SPEAKER · Neither side
                - CONTENT · number
                - CONTENT · initial swap
              verification: VERBATIM · null"
    `)
  })

  test('which accusations each side made against the other', async () => {
    expect(await example('09-accusations')).toMatchInlineSnapshot(`
      "byUkraine:
        - text: Russia is not keeping to the agreed terms.
          saidAt: null
          speakers: Ukraine
          attributions:
            - form: INDIRECT
              cue: accused
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukraine · not quoted
                - CUE · accused · not quoted
                - CONTENT · not adhering · not quoted
                - CONTENT · agreed terms · not quoted
              verification: VERBATIM · null
        - text: Russia is playing dirty.
          saidAt: null
          speakers: Ukraine
          attributions:
            - form: MIXED
              cue: accused
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukraine · not quoted
                - CUE · accused · not quoted
                - CONTENT · dirty games · quoted
              verification: VERBATIM · null
        - text: Russia is committing war crimes and territorial aggression.
          saidAt: null
          speakers: Ukraine
          attributions:
            - form: INDIRECT
              cue: continue to accuse
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides · not quoted
                - CUE · continue to accuse · not quoted
                - CONTENT · each other · not quoted
                - CONTENT · war crimes and territorial aggression · not quoted
              verification: VERBATIM · null
      byRussia:
        - text: Ukraine is not meeting its obligations.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin
          attributions:
            - form: INDIRECT
              cue: accusing
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Kremlin · not quoted
                - TIME · earlier on Monday · not quoted
                - CUE · accusing · not quoted
                - CONTENT · failing to meet its obligations · not quoted
              verification: VERBATIM · null
        - text: Ukraine has not set a date for the prisoner exchange.
          saidAt: 2025-06-07 · RESOLVED
          speakers: Russian Ministry of Defence
          attributions:
            - form: INDIRECT
              cue: accused
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - TIME · Saturday · not quoted
                - SPEAKER · Russia's Defense Ministry · not quoted
                - CUE · accused · not quoted
                - CONTENT · not setting a date · not quoted
                - CONTENT · POW swap · not quoted
              verification: VERBATIM · null
        - text: Ukraine is committing war crimes and territorial aggression.
          saidAt: null
          speakers: Russia
          attributions:
            - form: INDIRECT
              cue: continue to accuse
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides · not quoted
                - CUE · continue to accuse · not quoted
                - CONTENT · each other · not quoted
                - CONTENT · war crimes and territorial aggression · not quoted
              verification: VERBATIM · null
        - text: Ukraine did not turn up to collect its dead.
          saidAt: null
          speakers: Vladimir Medinsky
          attributions:
            - form: INDIRECT
              cue: claimed
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Medinsky · not quoted
                - CUE · claimed · not quoted
                - CONTENT · Ukraine did not show up · not quoted
                - CONTENT · bodies · not quoted
              verification: VERBATIM · null"
    `)
  })
}
