import { isVisible, strangeCharacter } from '../../domain/texts/characters.ts'
import type { Draft } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'

/** The fields that quote a source: they keep whatever characters the source has. */
const sourceWords: ReadonlySet<unknown> = new Set(['exact', 'prefix', 'suffix', 'content'])

/** Finds texts that show nothing, and characters that not every store can keep. */
export function checkCharacters(bundle: Draft<Bundle>): Problem[] {
  const problems: Problem[] = []
  // One array for the whole walk, copied only for a problem.
  const path: (string | number)[] = []
  const walk = (value: unknown, record: string | null): void => {
    if (typeof value === 'string') {
      const fault = faultOf(value, sourceWords.has(path.at(-1)))
      if (fault !== null) problems.push({ place: [...path], record, ...fault })
    } else if (typeof value === 'object' && value !== null) {
      const id = 'id' in value && typeof value.id === 'string' ? value.id : record
      const isList = Array.isArray(value)
      for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
        path.push(key)
        walk(item, id)
        path.pop()
      }
    }
  }
  walk(bundle, null)
  return problems
}

function faultOf(text: string, isOfSource: boolean): Pick<Problem, 'message' | 'mend'> | null {
  const strange = strangeCharacter(text, { controls: isOfSource })
  if (strange !== null) return { message: `It has ${strange}, which cannot be stored.`, mend: 'Remove it.' }
  if (isOfSource || isVisible(text)) return null
  return {
    message: 'It has no visible characters.',
    mend: 'Write something visible, or leave it out.',
  }
}
