import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function theSides({ example }: Asking) {
  test('every voice of the Russian state on 9 June, in order', async () => {
    expect(await example('08-the-voice-of-russia')).toMatchInlineSnapshot(`
      "name: Russia
      parts: Kremlin | Russian Ministry of Defence
      members: lead negotiator · Vladimir Medinsky
      on9June:
        - saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday.
          speakers: Kremlin · null
          type: COMMITMENT
          text: It is prepared to carry out what was agreed.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · The Kremlin
                - CUE · said
                - TIME · earlier on Monday
                - CONTENT · ready to follow through on the agreements
              verification: VERBATIM · null
        - saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday.
          speakers: Kremlin · null
          type: ACCUSATION
          text: Ukraine does not do what it is bound to do.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · The Kremlin
                - TIME · earlier on Monday
                - CUE · accusing
                - CONTENT · failing to meet its obligations
              verification: VERBATIM · null
        - saidAt: 2025-06-09 · RESOLVED · "Monday" in an article dated June 09, 2025, which is a Monday. The other article says June 9 and no year.
          speakers: Russian Ministry of Defence · null
          type: ANNOUNCEMENT
          text: As agreed between Russia and Ukraine, a first group of Russian soldiers younger than 25 has come back from Ukraine.
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
                - SPEAKER · the Russian Ministry of Defense
                - CUE · announced
                - CONTENT · Ukraine had returned the first group of Russian prisoners of war (POWs)
                - CONTENT · all under the age of 25
                - CONTENT · prisoner exchange agreement reached in Istanbul on June 2
              verification: VERBATIM · null
      onNoStatedDay:
        - saidAt: null
          speakers: Russian officials · null
          type: CLAIM
          text: Russian soldiers came back in exchange for Ukrainian fighters whom Russia had captured.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - CUE · According to
                - SPEAKER · Russian officials
                - CONTENT · return of Russian soldiers in return for a group of Ukrainian fighters captured by Russian forces
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russian Ministry of Defence · null
          type: CLAIM
          text: Its returned soldiers receive medical and psychological care in Belarus, and are sent home afterwards.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Russia's Defense Ministry
                - CUE · said
                - CONTENT · returned soldiers are undergoing mental health and medical treatment in Belarus
                - CONTENT · before being sent home
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: CLAIM
          text: Russia gave back Ukrainian soldiers, comparable in number.
          attributions:
            - form: MIXED
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Russia
                - CUE · said
                - CONTENT · had returned
                - CONTENT · a similar number
                - CONTENT · Ukrainian troops
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: CLAIM
          text: The first stage of the exchange brings younger soldiers back.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Moscow saying the first stage involves the return
                - CONTENT · first stage involves the return of younger soldiers
                - CONTENT · younger soldiers
              verification: VERBATIM · null
        - saidAt: null
          speakers: Russia · null
          type: ACCUSATION
          text: Ukraine commits war crimes and aggression over territory.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides
                - CUE · continue to accuse
                - CONTENT · accuse each other of war crimes and territorial aggression
              verification: VERBATIM · null
        - saidAt: null
          speakers: Vladimir Medinsky · lead negotiator
          type: ACCUSATION
          text: Ukraine did not come for the bodies of its fallen.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Medinsky
                - CUE · claimed
                - CONTENT · Ukraine did not show up to collect the bodies of its fallen
              verification: VERBATIM · null
        - saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          type: OPINION
          text: The agreement is a step on the way to de-escalation.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - CUE · was described by
                - SPEAKER · both sides
                - CONTENT · a step toward de-escalation
              verification: VERBATIM · null
        - saidAt: null
          speakers:
            - Russia · null
            - Ukraine · null
          type: NO_COMMENT
          text: Neither says how many soldiers were in the first swap.
          attributions:
            - form: INDIRECT
              channelName: null
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - CUE · Neither side disclosed
                - SPEAKER · Neither side
                - CONTENT · number of soldiers involved in the initial swap
              verification: VERBATIM · null"
    `)
  })

  test('which accusations each side made against the other', async () => {
    expect(await example('09-accusations')).toMatchInlineSnapshot(`
      "byUkraine:
        - text: Russia does not keep to what was agreed.
          saidAt: null
          speakers: Ukraine
          attributions:
            - form: INDIRECT
              cue: accused
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Ukraine · not quoted
                - CUE · accused · not quoted
                - CONTENT · not adhering to the agreed terms · not quoted
              verification: VERBATIM · null
        - text: Russia plays foul.
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
        - text: Russia commits war crimes and aggression over territory.
          saidAt: null
          speakers: Ukraine
          attributions:
            - form: INDIRECT
              cue: continue to accuse
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides · not quoted
                - CUE · continue to accuse · not quoted
                - CONTENT · accuse each other of war crimes and territorial aggression · not quoted
              verification: VERBATIM · null
      byRussia:
        - text: Ukraine does not do what it is bound to do.
          saidAt: 2025-06-09 · RESOLVED
          speakers: Kremlin
          attributions:
            - form: INDIRECT
              cue: accusing
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · The Kremlin · not quoted
                - TIME · earlier on Monday · not quoted
                - CUE · accusing · not quoted
                - CONTENT · failing to meet its obligations · not quoted
              verification: VERBATIM · null
        - text: Ukraine has set no date for the exchange of prisoners.
          saidAt: 2025-06-07 · RESOLVED
          speakers: Russian Ministry of Defence
          attributions:
            - form: INDIRECT
              cue: accused
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - TIME · On Saturday · not quoted
                - SPEAKER · Russia's Defense Ministry · not quoted
                - CUE · accused · not quoted
                - CONTENT · not setting a date for the POW swap · not quoted
              verification: VERBATIM · null
        - text: Ukraine commits war crimes and aggression over territory.
          saidAt: null
          speakers: Russia
          attributions:
            - form: INDIRECT
              cue: continue to accuse
              source: source:unnamed-article-on-the-exchange-of-june-9 · null
              passages:
                - SPEAKER · both sides · not quoted
                - CUE · continue to accuse · not quoted
                - CONTENT · accuse each other of war crimes and territorial aggression · not quoted
              verification: VERBATIM · null
        - text: Ukraine did not come for the bodies of its fallen.
          saidAt: null
          speakers: Vladimir Medinsky
          attributions:
            - form: INDIRECT
              cue: claimed
              source: source:moscow-times-2025-06-09 · The Moscow Times
              passages:
                - SPEAKER · Medinsky · not quoted
                - CUE · claimed · not quoted
                - CONTENT · Ukraine did not show up to collect the bodies of its fallen · not quoted
              verification: VERBATIM · null"
    `)
  })
}
