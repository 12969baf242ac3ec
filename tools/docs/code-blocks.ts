/** A fenced block of a page: ```` ```ts title ````. */
export type CodeBlock = {
  readonly language: string
  /** What follows the language on the opening line; empty where nothing does. */
  readonly title: string
  readonly text: string
}

/** The fenced code blocks of a Markdown page, in their order. */
export const codeBlocks = (page: string): CodeBlock[] =>
  [...page.matchAll(/^```(\w+)[ \t]*(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', title = '', text = '']) => ({ language, title, text }),
  )

/**
 * The one block of a page that is in a language.
 *
 * @throws where there is none, or more than one
 */
export function onlyBlock(page: string, language: string): string {
  const [only, ...others] = codeBlocks(page).filter((block) => block.language === language)
  if (only === undefined || others.length > 0) {
    throw new Error(`The page has ${others.length + (only ? 1 : 0)} blocks of ${language}; one was expected.`)
  }
  return only.text
}
