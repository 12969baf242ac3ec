import type { Setting } from './setting.ts'
import { boolean } from './setting-values.ts'

/** What whoever runs the server says on the pages at /read. */
export type ReadingRoomConfig = {
  title: string
  contact: string | null
  publicUrl: string | null
  indexed: boolean
}

export const readingRoomSettings = {
  ON_RECORD_READING_ROOM: {
    meaning: 'Whether to serve the pages at /read, for people who write no GraphQL.',
    allowed: 'on or off',
    read: (given: string) => (given === 'on' ? true : given === 'off' ? false : undefined),
    default: 'on',
  },
  ON_RECORD_TITLE: {
    meaning: 'What those pages call themselves.',
    allowed: 'text',
    default: 'On Record',
    read: (given: string) => given,
  },
  ON_RECORD_CONTACT: {
    meaning: 'Where readers of those pages may report an error.',
    allowed: 'a mail address, or an https URL',
    default: '',
    read: (given: string) => (given === '' ? null : contact(given)),
  },
  ON_RECORD_PUBLIC_URL: {
    meaning:
      'Where the server is found from outside. Pages, feeds and cards name themselves by it; if not set, they have no such address.',
    allowed: 'an http or https URL without query or fragment',
    default: '',
    read: (given: string) => (given === '' ? null : publicUrl(given)),
  },
  ON_RECORD_INDEXED: {
    meaning: 'Whether search engines may list those pages.',
    ...boolean,
    default: 'false',
  },
} satisfies Record<string, Setting<unknown>>

type Values = {
  readonly [Name in keyof typeof readingRoomSettings]: Exclude<
    ReturnType<(typeof readingRoomSettings)[Name]['read']>,
    undefined
  >
}

/** What the settings say; null where the pages are off. */
export const readingRoomOf = (values: Values): ReadingRoomConfig | null =>
  values.ON_RECORD_READING_ROOM
    ? {
        title: values.ON_RECORD_TITLE,
        contact: values.ON_RECORD_CONTACT,
        publicUrl: values.ON_RECORD_PUBLIC_URL,
        indexed: values.ON_RECORD_INDEXED,
      }
    : null

/** A mailbox, or a page. */
function contact(given: string): string | undefined {
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(given)) return given
  return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : undefined
}

/** An address of the web, without the slash at its end. */
function publicUrl(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, search, hash, username, href } = new URL(given)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && search === '' && hash === '' && username === '' ? href.replace(/\/+$/, '') : undefined
}
