import { isVisible, strangeCharacter } from '../../domain/texts/characters.ts'
import { badInput } from '../../errors.ts'
import { isReservedReason } from '../../records/stored-records.ts'

/** A reason is a sentence or two, in characters. */
const longestReason = 1_000

/** A reason as it is kept. @throws BAD_USER_INPUT where it is empty, too long, or has characters that nobody can read */
export function stated(reason: string, argument: string): string {
  if (!isVisible(reason)) throw badInput(argument, 'give the reason in a sentence, for whoever asks later.')
  if (reason.length > longestReason) {
    const length = `it has ${reason.length} characters; at most ${longestReason} are kept.`
    throw badInput(argument, `${length} Say it in a sentence or two.`)
  }
  const strange = strangeCharacter(reason)
  if (strange === null) return reason
  throw badInput(argument, `it has ${strange}, which cannot be stored. Remove it.`)
}

/**
 * A client's reason for a write, as the log keeps it.
 *
 * @throws BAD_USER_INPUT as `stated` does, and where the log would mistake the change for an import or a check of receipts
 */
export function statedReason(reason: string): string {
  if (isReservedReason(reason)) {
    const taken = 'the log calls imports "import: " and a title, and checks of receipts "verify".'
    throw badInput('input.reason', `${taken} Say why you are changing it, in other words.`)
  }
  return stated(reason, 'input.reason')
}
