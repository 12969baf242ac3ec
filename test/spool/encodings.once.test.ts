import { describe, expect, test } from 'vitest'
import { decodedBytes, decodedText } from '../../src/spool/encodings.ts'

const words = 'Он сказал: «грязные игры», “dirty games”.\r\nI did.'

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

/** "Да" in the Windows encoding of Cyrillic, which no mark tells. */
const cyrillic = Buffer.from([0x0a, 0xc4, 0xe0, 0x0a])

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16, as a spreadsheet saves "Unicode text"', utf16(words)],
  ['UTF-16 of the other order', utf16(words).swap16()],
])('%s is read, also byte by byte', async (_name, bytes) => {
  expect(await decodedBytes(bytes, 'a file')).toBe(words)
  const pieces: string[] = []
  for await (const piece of decodedText(byteByByte(bytes), 'a file')) pieces.push(piece)
  expect(pieces.join('')).toBe(words)
})

async function* byteByByte(bytes: Buffer) {
  for (const byte of bytes) yield Buffer.from([byte])
}

test('an encoding that is named is read', async () => {
  expect(await decodedBytes(cyrillic, 'a file', { encoding: 'windows-1251' })).toBe('\nДа\n')
})

const page = (head: string) => Buffer.concat([Buffer.from(`<html><head>${head}</head><body>`), cyrillic])
const read = (bytes: Uint8Array, encoding?: string) =>
  decodedBytes(bytes, 'a page', { encoding, isPage: true })

test.each([
  '<meta charset="windows-1251">',
  "<META data-x=1 CharSet = 'WINDOWS-1251'/>",
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  '<!-- <meta charset="utf-8"> --><meta charset=cp1251>',
])('a page is read in the encoding that it declares: %s', async (head) => {
  expect(await read(page(head))).toContain('\nДа\n')
  expect(await read(page(head), 'koi8-r')).toContain('\nДа\n')
})

test('a page may declare it as XML does; its byte order mark goes before, UTF-16 in ASCII is none', async () => {
  const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic])
  expect(await read(xml)).toContain('Да')
  const declared = '<meta charset="windows-1251">Да'
  expect(await read(Buffer.from(`\uFEFF${declared}`))).toBe(declared)
  expect(await read(utf16(declared))).toBe(declared)
  expect(await read(Buffer.from('<meta charset="utf-16">Да'))).toContain('Да')
})

test.each([
  ['windows-1251', Buffer.from('<meta charset="windows-1251">\nДа'), 'but its text is in UTF-8'],
  ['utf-8', page('<meta charset="utf-8">'), 'but line 2 is not text in that encoding'],
  ['klingon', page('<meta charset="klingon">'), 'which is unknown'],
])('a page that declares %s wrongly is refused, unless another is named', async (label, bytes, why) => {
  await expect(read(bytes)).rejects.toThrow(
    `a page: it declares the encoding "${label}", ${why}. Correct the declaration, or name the encoding, such as --encoding utf-8.`,
  )
  expect(await read(bytes, label === 'windows-1251' ? 'utf-8' : 'windows-1251')).toContain('Да')
})

test('what is no page declares nothing', async () => {
  const text = 'Write <meta charset="windows-1251">: Да'
  expect(await decodedBytes(Buffer.from(text), 'a file', { encoding: undefined })).toBe(text)
})

test('nothing is no text, and no fault', async () => {
  expect(await decodedBytes(Buffer.from(''), 'a file')).toBe('')
})

describe('what is no text is refused, and told how to mend it', () => {
  const mend = 'Save the file as UTF-8 (a spreadsheet as "CSV UTF-8").'
  test.each([
    ['another encoding', cyrillic, `a file: line 2 is not text in UTF-8. ${mend}`],
    [
      'a letter that was cut',
      Buffer.from('Да').subarray(0, 3),
      `a file: line 1 is not text in UTF-8. ${mend}`,
    ],
    [
      'UTF-16 without its mark',
      Buffer.from('ab\nc', 'utf16le'),
      `a file: line 1 has U+0000: it is not text, or it is in UTF-16 without a byte order mark. ${mend}`,
    ],
    [
      'a document of a word processor',
      Buffer.from('PK\u0003\u0004...'),
      /^a file: it is a packed file, like .docx/,
    ],
    ['a packed bundle', Buffer.from([0x1f, 0x8b, 8, 0]), 'a file: it is compressed. Unpack it first.'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'a file: it is in UTF-32. Save it as UTF-8.'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'a file: it is a PDF. Save its text as a file.'],
  ])('%s', async (_name, bytes, message) => {
    await expect(decodedBytes(bytes, 'a file')).rejects.toThrow(message)
  })

  test('where a person can name the encoding, that is told too', async () => {
    await expect(decodedBytes(cyrillic, 'a file', { encoding: undefined })).rejects.toThrow(
      'Save the file as UTF-8 (a spreadsheet as "CSV UTF-8"), or name its encoding, such as --encoding windows-1251.',
    )
  })

  test('an encoding that there is not', async () => {
    await expect(decodedBytes(cyrillic, 'a file', { encoding: 'klingon' })).rejects.toThrow(
      '--encoding: "klingon" is unknown.',
    )
  })
})

test('UTF-16 without a byte order mark is told from other bytes by its U+0000, with the label that reads it', async () => {
  const bytes = Buffer.from('Ada said\n“yes”\n', 'utf16le')
  await expect(decodedBytes(Buffer.from('Ada\nsaid\0'), 'a.txt', { encoding: undefined })).rejects.toThrow(
    'a.txt: line 2 has U+0000: it is not text, or it is in UTF-16 without a byte order mark. ' +
      'Save the file as UTF-8 (a spreadsheet as "CSV UTF-8"), or name its encoding, such as --encoding utf-16le.',
  )
  expect(await decodedBytes(bytes, 'a.txt', { encoding: 'utf-16le' })).toBe('Ada said\n“yes”\n')
})
