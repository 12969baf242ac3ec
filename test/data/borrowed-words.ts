import { passagesOf } from '../../src/bundle/checks/inventory.ts'
import { soundPart } from '../../src/bundle/draft.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { countWords } from '../../src/domain/texts.ts'

/**
 * How many words of a source the bundle shows that are not quoted: those of CONTENT and of all Evidence, where
 * passages overlap once. Measured from the positions alone, without the text.
 */
export function borrowedWords(bundle: Bundle, sourceId: string): number {
  const shown = new Map<number, string>()
  for (const { passage, of } of passagesOf(soundPart(bundle, new Set()))) {
    const isCounted = of.kind === 'evidence' || passage.part === 'CONTENT'
    if (of.receipt.source !== sourceId || passage.quoted || !isCounted) continue
    let position = passage.start ?? 0
    for (const character of passage.exact ?? '') {
      shown.set(position, character)
      position += 1
    }
  }
  const positions = [...shown.keys()].sort((a, b) => a - b)
  return countWords(positions.map((at) => `${shown.has(at - 1) ? '' : '\n'}${shown.get(at)}`).join(''))
}
