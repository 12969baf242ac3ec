import { isVisible, strangeCharacter } from '../../domain/texts/characters.ts'
import { type Draft, pathTo } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** Words of a source, which are as the source has them. */
const sourceWords = new Set(['exact', 'prefix', 'suffix', 'content'])

/** Texts with characters that nobody can see, or not every store can keep. */
export const checkCharacters = (bundle: Draft<Bundle>): BundleProblem[] => [...faultsIn(bundle, '', null)]

function* faultsIn(value: unknown, path: string, record: string | null): Generator<BundleProblem> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* faultsIn(item, `${path}[${index}]`, record)
  } else if (typeof value === 'object' && value !== null) {
    const id = 'id' in value && typeof value.id === 'string' ? value.id : record
    for (const [field, item] of Object.entries(value)) yield* faultsIn(item, pathTo(path, field), id)
  } else if (typeof value === 'string') {
    const controls = sourceWords.has(/\w+$/.exec(path)?.[0] ?? '')
    const strange = strangeCharacter(value, { controls })
    if (strange !== null) {
      yield {
        path,
        record,
        message: `It has ${strange}, which cannot be stored.`,
        mend: 'Remove it.',
      }
    } else if (!controls && !isVisible(value)) {
      yield {
        path,
        record,
        message: 'It has no visible characters.',
        mend: 'Write something visible, or leave it out.',
      }
    }
  }
}
