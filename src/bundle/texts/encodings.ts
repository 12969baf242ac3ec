import { TextDecoder } from 'node:util'
import { badInput, OnRecordError } from '../../errors.ts'

/** What a file begins with that is no text, and how to make text of it. */
const packed = [
  { begins: [0x50, 0x4b, 0x03, 0x04], mend: 'it is a packed file, as .docx and .xlsx are. Save it as text.' },
  { begins: [0x1f, 0x8b], mend: 'it is compressed. Unpack it first.' },
  { begins: [0x25, 0x50, 0x44, 0x46], mend: 'it is a PDF. Save its text as a file.' },
] as const

/** The value of `--encoding`, of a command that has it. */
export type EncodingOption = { readonly encoding: string | undefined }

/**
 * The text of a file that comes as bytes: UTF-8, or UTF-16 where a byte order mark says so, or the encoding that is named
 * (a label of the Encoding Standard, such as `windows-1251`).
 *
 * @param name what a message calls the file
 * @param option given where a person can name the encoding
 * @throws BAD_USER_INPUT where the bytes are no text of that encoding: letters are never lost in silence
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
  for await (const piece of startingWhole(pieces)) {
    if (decoder === undefined) refusePacked(piece, name)
    decoder ??= decoderOf(option?.encoding ?? markedEncoding(piece))
    const text = decodedPiece(decoder, piece, { name, line, mend })
    line += text.split('\n').length - 1
    yield text
  }
  if (decoder !== undefined) yield decodedPiece(decoder, undefined, { name, line, mend })
}

/** The same of a file that was read whole. */
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

/** The pieces so that the first has what tells the encoding, however few bytes come at first. */
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

function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch (fault) {
    throw notKnown(label, fault)
  }
}

/** Where a piece begins, and what to do where it is no text. */
type PieceAt = { readonly name: string; readonly line: number; readonly mend: string }

function decodedPiece(decoder: TextDecoder, piece: Uint8Array | undefined, at: PieceAt): string {
  let text: string
  try {
    text = decoder.decode(piece, { stream: piece !== undefined })
  } catch (fault) {
    const [before = ''] = new TextDecoder(decoder.encoding).decode(piece).split('\uFFFD')
    throw notText({ ...at, line: at.line + before.split('\n').length - 1 }, decoder.encoding, fault)
  }
  if (text.includes('\0')) throw notText(at, decoder.encoding)
  return text
}

const notKnown = (label: string, cause: unknown) =>
  new OnRecordError(
    'BAD_USER_INPUT',
    `--encoding: "${label}" is not known. Write one such as utf-8 or windows-1251.`,
    { argument: '--encoding' },
    cause,
  )

const saveAsUtf8 = 'Save the file as UTF-8 (a spreadsheet as "CSV UTF-8")'
const nameEncoding = ', or name its encoding, such as --encoding windows-1251'

function notText({ name, line, mend }: PieceAt, encoding: string, cause?: unknown): OnRecordError {
  const message = `${name}: line ${line} is no text in ${encoding.toUpperCase()}. ${mend}`
  return new OnRecordError('BAD_USER_INPUT', message, { argument: name }, cause)
}
