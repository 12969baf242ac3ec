import type { Sentence } from '../../domain/speakers/sentences/tokens.ts'
import type { Span } from '../../domain/texts/searchable-text.ts'

/** The tokens of a sentence from `from` to before `to`. */
export type Stretch = { readonly from: number; readonly to: number }

/** The index of the token at a place of the text. */
export const tokenAt = ({ tokens }: Sentence, from: number) =>
  tokens.findIndex((token) => token.from === from)

/** Where in the text some tokens are. */
export const spanOf = ({ tokens }: Sentence, { from, to }: Stretch): Span => ({
  from: tokens[from]?.from ?? 0,
  to: tokens[to - 1]?.to ?? 0,
})

/** How many words and quotations there are among some tokens. */
export const tokensIn = ({ tokens }: Sentence, { from, to }: Stretch): number =>
  tokens.slice(from, to).filter(({ kind }) => kind !== 'MARK').length

/** The tokens of a mention of a speaker. */
export function mentionTokens(
  sentence: Sentence,
  mention: { readonly from: number; readonly text?: string },
): Stretch | null {
  const from = tokenAt(sentence, mention.from)
  if (from === -1) return null
  return { from, to: from + (mention.text?.split(' ').length ?? 1) }
}
