import { openTextsDirectory, type TextsDirectory } from '../verification/texts-directory.ts'
import { type Option, type OptionValues, textOption } from './command.ts'

export const textsOption = {
  type: 'string',
  value: 'DIR',
  meaning: "the sources' texts, to look for passages in",
} as const satisfies Option

/** Of a command with `--texts`. */
export const textsEncodingOption = {
  type: 'string',
  value: 'LABEL',
  meaning: 'the encoding, such as windows-1251, of texts that declare none and are not in UTF-8',
} as const satisfies Option

export const textsDetails =
  'The files in --texts DIR are named after the ids of their sources, with a dash for the colon ' +
  '(source-daily-2025-06-07.md, .html or .txt), or listed by id in DIR/index.json.'

/** The texts that a command was given, which note the sources that they were asked for. */
export type GivenTexts = TextsDirectory & {
  readonly asked: ReadonlySet<string>
  /** Tells on the error stream which files are of none of these sources: a misspelt name is not lost in silence. */
  tellOfOthers(sources: ReadonlySet<string>, where: keyof typeof whyUnused): void
}

/** Of a source that brings its text itself in a bundle, no other is asked for. */
const whyUnused = {
  graph: (id: string) => `there is no source "${id}" in the graph.`,
  bundle: (id: string) => `there is no source "${id}" in the bundle, or it brings its own text.`,
}

/** The most files that are named: a folder may hold the texts of other bundles too. */
const mostNamed = 10

/**
 * The texts of the directory that `--texts` names; undefined where it is not given.
 *
 * @throws BAD_USER_INPUT as `openTextsDirectory` does
 */
export async function givenTexts(options: OptionValues): Promise<GivenTexts | undefined> {
  const directory = textOption(options, 'texts')
  if (directory === undefined) return undefined
  const texts = await openTextsDirectory(directory, textOption(options, 'encoding'))
  const asked = new Set<string>()
  return {
    ...texts,
    asked,
    textOf(id) {
      asked.add(id)
      return texts.textOf(id)
    },
    tellOfOthers(sources, where) {
      const others = [
        ...[...texts.files].flatMap(([id, name]) =>
          sources.has(id) ? [] : [`${name}: ${whyUnused[where](id)}`],
        ),
        ...texts.unnamed.map(
          (name) =>
            `${name}: its name is not a source's id (source-....md), and index.json does not list it.`,
        ),
      ]
      for (const line of others.slice(0, mostNamed)) process.stderr.write(`Not used: ${line}\n`)
      if (others.length > mostNamed)
        process.stderr.write(`Not used: ${others.length - mostNamed} more files in ${directory}.\n`)
    },
  }
}
