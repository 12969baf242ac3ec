import { TextDecoder } from 'node:util'
import { badInput, OnRecordError } from '../errors.ts'
import { declaredEncoding } from './declared-encoding.ts'

/** What files that are not text begin with, and how to convert them to text. */
const packed = [
  { begins: [0x50, 0x4b, 0x03, 0x04], mend: 'it is a packed file, like .docx and .xlsx. Save it as text.' },
  { begins: [0x1f, 0x8b], mend: 'it is compressed. Unpack it first.' },
  { begins: [0x25, 0x50, 0x44, 0x46], mend: 'it is a PDF. Save its text as a file.' },
  { begins: [0xff, 0xfe, 0x00, 0x00], mend: 'it is in UTF-32. Save it as UTF-8.' },
  { begins: [0x00, 0x00, 0xfe, 0xff], mend: 'it is in UTF-32. Save it as UTF-8.' },
] as const

/** The value of `--encoding`, for commands that have it. */
export type EncodingOption = {
  readonly encoding: string | undefined
  /** Whether the file is an HTML page, which may declare its encoding. */
  readonly isPage?: boolean
}

/**
 * Decodes a file: in the encoding of its byte order mark, else in that which a page declares, else in the one that is
 * named (a label of the Encoding Standard, such as `windows-1251`), else in UTF-8.
 *
 * @param name the file's name in messages
 * @param option given if a person can name the encoding
 * @throws BAD_USER_INPUT if the bytes are not text in that encoding: characters are never lost silently
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export async function* decodedText(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  option?: EncodingOption,
): AsyncGenerator<string> {
  const mend = `${saveAsUtf8}${option === undefined ? '' : nameEncoding}.`
  let decoder: TextDecoder | undefined
  let line = 1
  for await (const piece of option?.isPage ? whole(pieces) : startingWhole(pieces)) {
    if (decoder === undefined) refusePacked(piece, name)
    decoder ??=
      decoderOf(markedEncoding(piece)) ??
      (option?.isPage ? decoderOfPage(piece, name, option.encoding) : null) ??
      decoderNamed(option?.encoding ?? 'utf-8')
    const text = decodedPiece(decoder, piece, { name, line, mend })
    line += text.split('\n').length - 1
    yield text
  }
  if (decoder !== undefined) yield decodedPiece(decoder, undefined, { name, line, mend })
}

/** The same for a file that was read whole. */
export async function decodedBytes(
  bytes: Uint8Array,
  name: string,
  option?: EncodingOption,
): Promise<string> {
  let text = ''
  for await (const piece of decodedText(oneOf(bytes), name, option)) text += piece
  return text
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* whole(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  if (all.length > 0) yield Buffer.concat(all)
}

/** The same bytes, with a first piece that is large enough to tell the encoding. */
async function* startingWhole(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array()
  for await (const piece of pieces) {
    if (start === undefined) {
      yield piece
      continue
    }
    start = Buffer.concat([start, piece])
    if (start.length < 4) continue
    yield start
    start = undefined
  }
  if (start !== undefined && start.length > 0) yield start
}

function refusePacked(piece: Uint8Array, name: string): void {
  const found = packed.find(({ begins }) => begins.every((byte, index) => piece[index] === byte))
  if (found) throw badInput(name, found.mend)
}

/** The encoding that a byte order mark indicates; null if there is none. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** A strict decoder, which rejects malformed text; null for an unknown label. */
function decoderOf(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
}

function decoderNamed(label: string): TextDecoder {
  const decoder = decoderOf(label)
  if (decoder === null) throw notKnown(label)
  return decoder
}

/**
 * The decoder for the encoding that a page declares; null if it declares none, or if its bytes contradict it and
 * another one is named.
 *
 * @throws BAD_USER_INPUT if the bytes contradict it and no other encoding is named
 */
function decoderOfPage(bytes: Uint8Array, name: string, named: string | undefined): TextDecoder | null {
  const label = declaredEncoding(bytes)
  if (label === null) return null
  const decoder = decoderOf(label)
  const wrong =
    decoder === null
      ? 'which is unknown'
      : decoder.encoding !== 'utf-8' && isInUtf8(bytes)
        ? 'but its text is in UTF-8'
        : canDecode(label, bytes)
          ? null
          : `but line ${firstWrongLine(label, bytes)} is not text in that encoding`
  if (wrong === null) return decoder
  if (named !== undefined) return null
  throw badInput(
    name,
    `it declares the encoding "${label}", ${wrong}. Correct the declaration, or name the encoding, such as --encoding utf-8.`,
  )
}

const canDecode = (label: string, bytes: Uint8Array): boolean => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Non-ASCII bytes that are valid UTF-8 make no sense in any other encoding. */
const isInUtf8 = (bytes: Uint8Array) => bytes.some((byte) => byte >= 0x80) && canDecode('utf-8', bytes)

const firstWrongLine = (label: string, bytes: Uint8Array) =>
  (new TextDecoder(label).decode(bytes).split('\uFFFD', 1)[0] ?? '').split('\n').length

/** Where a piece begins, and how to fix it if it is not text. */
type PieceAt = { readonly name: string; readonly line: number; readonly mend: string }

function decodedPiece(decoder: TextDecoder, piece: Uint8Array | undefined, at: PieceAt): string {
  let text: string
  try {
    text = decoder.decode(piece, { stream: piece !== undefined })
  } catch (fault) {
    const [before = ''] = new TextDecoder(decoder.encoding).decode(piece).split('\uFFFD')
    throw notText({ ...at, line: at.line + before.split('\n').length - 1 }, decoder.encoding, fault)
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) throw hasNul({ ...at, line: at.line + text.slice(0, nul).split('\n').length - 1 })
  return text
}

/** What has U+0000 is no text, or in UTF-16, which has one beside each Latin letter. */
function hasNul({ name, line, mend }: PieceAt): OnRecordError {
  const message = `${name}: line ${line} has U+0000: it is not text, or it is in UTF-16 without a byte order mark. ${mend.replace('windows-1251', 'utf-16le')}`
  return new OnRecordError('BAD_USER_INPUT', message, { argument: name })
}

const notKnown = (label: string) =>
  new OnRecordError(
    'BAD_USER_INPUT',
    `--encoding: "${label}" is unknown. Write one such as utf-8 or windows-1251.`,
    { argument: '--encoding' },
  )

const saveAsUtf8 = 'Save the file as UTF-8 (a spreadsheet as "CSV UTF-8")'
const nameEncoding = ', or name its encoding, such as --encoding windows-1251'

function notText({ name, line, mend }: PieceAt, encoding: string, cause?: unknown): OnRecordError {
  const message = `${name}: line ${line} is not text in ${encoding.toUpperCase()}. ${mend}`
  return new OnRecordError('BAD_USER_INPUT', message, { argument: name }, cause)
}
