import { examples } from '../generated/shipped.ts'
import type { OnRecord } from '../index.ts'

/**
 * Asks the questions of the examples once, one after the other: Neo4j takes up to a second to plan a text that it has not met,
 * and whoever asks first should not wait for that. What is answered, or refused, does not matter.
 *
 * @returns a function that stops it, and resolves when nothing is asked any more
 */
export function planExamples({ execute }: Pick<OnRecord, 'execute'>): () => Promise<void> {
  let isStopped = false
  const asked = (async () => {
    for (const query of examples) {
      if (isStopped) return
      await execute({ query }).catch(() => {})
    }
  })()
  return async () => {
    isStopped = true
    await asked
  }
}
