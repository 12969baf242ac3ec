import type { Setting } from './setting.ts'
import { wholeNumber } from './setting-values.ts'

/** How much those who follow the log may keep open. */
export type FollowingConfig = { connectionsPerAddress: number; operationsPerSocket: number }

/** How much one client may do. */
export const clientLimitSettings = {
  ON_RECORD_AS_OF_CHANGES: {
    meaning:
      'How many changes of the log may be undone for one answer about the past (`@asOf`). Each takes about as long as it took to write, and writers wait meanwhile; 0 for none.',
    allowed: 'a whole number from 0 to 1000000',
    default: '5000',
    read: (given: string) => wholeNumber(given, 0, 1_000_000),
  },
  ON_RECORD_REQUESTS_PER_MINUTE: {
    meaning: 'How many requests a minute one client on another machine may send; no limit if not set.',
    allowed: 'a whole number from 1 to 1000000',
    default: '',
    read: (given: string) => (given === '' ? null : wholeNumber(given, 1, 1_000_000)),
  },
  ON_RECORD_STREAMS_PER_ADDRESS: {
    meaning:
      'How many connections that follow the log (WebSockets, streams of `/changes`) one client on another machine may have open.',
    allowed: 'a whole number from 1 to 1000000',
    default: '100',
    read: (given: string) => wholeNumber(given, 1, 1_000_000),
  },
  ON_RECORD_STREAMS_PER_SOCKET: {
    meaning: 'How many operations may be under way at once on one WebSocket.',
    allowed: 'a whole number from 1 to 100000',
    default: '100',
    read: (given: string) => wholeNumber(given, 1, 100_000),
  },
} satisfies Record<string, Setting<unknown>>

type Values = {
  readonly [Name in keyof typeof clientLimitSettings]: Exclude<
    ReturnType<(typeof clientLimitSettings)[Name]['read']>,
    undefined
  >
}

/** What the settings say of those who follow the log. */
export const followingOf = (values: Values): FollowingConfig => ({
  connectionsPerAddress: values.ON_RECORD_STREAMS_PER_ADDRESS,
  operationsPerSocket: values.ON_RECORD_STREAMS_PER_SOCKET,
})
