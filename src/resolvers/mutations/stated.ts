import { isVisible, strangeCharacter } from '../../domain/characters.ts'
import { badInput } from '../../errors.ts'

/** A reason is a sentence or two. */
const longestReason = 1_000

/** A reason as it is kept. @throws BAD_USER_INPUT for none, one that is too long, or one that cannot be read */
export function stated(reason: string, argument: string): string {
  if (!isVisible(reason))
    throw badInput(argument, 'say why, in a sentence: it is kept for whoever asks later.')
  if (reason.length > longestReason) {
    const length = `it has ${reason.length} characters; at most ${longestReason} are kept.`
    throw badInput(argument, `${length} Say it in a sentence or two.`)
  }
  const strange = strangeCharacter(reason)
  if (strange === null) return reason
  throw badInput(argument, `it has ${strange}, which is no character to write. Remove it.`)
}
