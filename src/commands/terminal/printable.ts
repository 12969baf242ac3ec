/**
 * Characters that do something to a terminal instead of being shown: controls, with the escape that begins a command to
 * it; marks that reverse the direction of what follows; separators of lines.
 */
const ACTS = /(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu

const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text without characters that act on a terminal: `\u001b` for an escape, as in JSON, which stays what it was. */
const printable = (text: string): string => text.replace(ACTS, code)

/** What can be printed of words from outside that stand in one line, such as the name of a file: line breaks are escaped, too. */
export const printableName = (name: string): string => printable(name).replace(/[\n\t]/gu, code)

/**
 * What prints lines that a terminal can be trusted with, whatever names and words from drafts, bundles, files and
 * servers they contain.
 *
 * @param args the command's arguments: what these name takes one line, even if it contains a line break
 */
export function printingTo(write: (line: string) => void, args: readonly string[]): (line: string) => void {
  const broken = args.filter((arg) => /[\n\t]/u.test(arg))
  return (line) =>
    write(printable(broken.reduce((text, arg) => text.replaceAll(arg, () => printableName(arg)), line)))
}

/** Tells a person something on standard error that is no answer of the command. */
export const tell = (line: string): void => {
  process.stderr.write(`${printable(line)}\n`)
}
