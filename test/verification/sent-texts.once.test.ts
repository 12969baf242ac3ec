import { expect, test } from 'vitest'
import { linesOfTexts, sentTexts } from '../../src/verification/sent-texts.ts'
import type { Texts } from '../../src/verification/texts.ts'

const raw: Readonly<Record<string, string>> = { 'source:a': 'Ёлка\n“said”\n', 'source:b': '' }
const textOf: Texts = async (id) => (raw[id] === undefined ? null : { raw: raw[id], format: 'HTML' })

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = []
  for await (const piece of pieces) held.push(piece)
  return Buffer.concat(held)
}

/** The bytes in pieces of so many, which end in the middle of lines and of characters. */
async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test.each([1, 7, 1_000])(
  'texts that are sent in pieces of %i bytes, blank lines among them, arrive, and what follows is left as it is',
  async (size) => {
    const rest = Buffer.from('\uFEFF{"in": "another\nencoding"}\n\n', 'utf16le')
    const [first = '', second = ''] = (await whole(linesOfTexts(Object.keys(raw), textOf)))
      .toString()
      .split('\n')
    const lines = Buffer.from(`\n${first}\r\n \t\n\n${second}\n`)
    const sent = await sentTexts(cut(Buffer.concat([lines, rest]), size), 2)
    expect(await whole(sent.rest)).toEqual(rest)
    expect(await sent.texts('source:a')).toEqual({ raw: raw['source:a'], format: 'HTML' })
    expect(await sent.texts('source:b')).toEqual({ raw: '', format: 'HTML' })
    expect(await sent.texts('source:c')).toBeNull()
    await sent.close()
    // Sent alone, they may end in blank lines.
    await (await sentTexts(cut(Buffer.concat([lines, Buffer.from('\n\r\n')]), size))).close()
  },
)

test('a text that is too long is not sent', async () => {
  const long: Texts = async () => ({ raw: '"'.repeat(17_000_000), format: null })
  await expect(whole(linesOfTexts(['source:a'], long))).rejects.toThrow(
    'texts: the text of source:a takes 34000045 bytes; a server accepts at most 33554432 bytes of JSON for a text. Send less of it.',
  )
})

test.each([
  ['{"source": "source:a", "raw": "", "format": "PDF"}\n', 1, 'text 1: it is not a line of'],
  ['{"source": "source:a", "raw": ""}\nno JSON', undefined, 'text 2: it is not a line of'],
  ['{"source": "source:a", "raw": ""}\n', 2, 'texts: 2 were announced, but 1 came.'],
  ['x'.repeat(34_000_000), undefined, 'texts: text 1 is too long; a server accepts at most 33554432'],
])('what is no text is refused (%#)', async (given, count, message) => {
  await expect(sentTexts(cut(Buffer.from(given), 1_000_000), count)).rejects.toThrow(message)
})
