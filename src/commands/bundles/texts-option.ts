import { openTextsDirectory, type TextsDirectory } from '../../verification/texts-directory.ts'
import { type Option, type OptionValues, textOption } from '../command.ts'
import { printableName, tell } from '../terminal/printable.ts'

export const textsOption = {
  type: 'string',
  value: 'DIR',
  meaning: "the sources' texts, to look for passages in",
} as const satisfies Option

/** For commands with `--texts`. */
export const textsEncodingOption = {
  type: 'string',
  value: 'LABEL',
  meaning: 'the encoding, such as windows-1251, of texts that declare none and are not in UTF-8',
} as const satisfies Option

export const textsDetails =
  'The files in --texts DIR are named after the ids of their sources, with a dash for the colon ' +
  '(source-daily-2025-06-07.md, .html or .txt), or listed by id in DIR/index.json.'

/** The texts that a command is given, with a note of the sources that were looked up in them. */
export type GivenTexts = TextsDirectory & {
  readonly asked: ReadonlySet<string>
  /** Names on standard error the files that belong to none of these sources, so that a misspelt name is noticed. */
  tellOfOthers(sources: ReadonlySet<string>, where: keyof typeof whyUnused): void
}

/** Why a file may be unused; a source whose text is in the bundle needs no other. */
const whyUnused = {
  graph: (id: string) => `there is no source "${id}" in the graph.`,
  bundle: (id: string) => `there is no source "${id}" in the bundle, or it brings its own text.`,
}

/** The most files that are named, since a folder may have the texts of other bundles too. */
const mostNamed = 10

/**
 * The texts in the directory that `--texts` names; undefined without that option.
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
      for (const line of others.slice(0, mostNamed)) tell(`Not used: ${printableName(line)}`)
      if (others.length > mostNamed)
        tell(`Not used: ${others.length - mostNamed} more files in ${directory}.`)
    },
  }
}
