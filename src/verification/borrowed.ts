import type { BundleText } from '../bundle/format.ts'
import { type Problem, shown } from '../bundle/problems.ts'
import { groupsOf } from '../domain/groups.ts'
import {
  borrowedWords,
  FEWEST_MEASURED_WORDS,
  LEAST_REFUSED_SHARE,
  type ShownPassage,
} from '../domain/quotations/passages/borrowed-words.ts'
import { wholeSentences } from '../domain/quotations/passages/whole-sentences.ts'
import { isReceipt, type RecordContent } from '../records/graph-record.ts'
import type { Shares } from '../spool/shares.ts'
import { searchableAtHand, type Texts } from './texts.ts'

/** What a bundle says about a source's text, or one passage of it. */
export type Borrowed = { readonly source: string } & (
  | { readonly text: BundleText }
  | { readonly passage: ShownPassage }
)

/** Collects what a record shows of texts, by source. */
export async function putBorrowed(borrowed: Shares<Borrowed>, record: RecordContent): Promise<void> {
  const { id, concept, content } = record
  if (concept === 'Source' && content.text != null) await borrowed.put(id, { source: id, text: content.text })
  if (!isReceipt(record)) return
  const { source, passages } = record.content
  for (const passage of passages) await borrowed.put(source, { source, passage })
}

/**
 * Finds texts of which a bundle shows too much to be passed on, since they belong to their publishers. (An import into
 * one's own graph does not check this.) Whole sentences are only found if the text is available.
 */
export async function* checkBorrowed(
  borrowed: Shares<Borrowed>,
  texts: Texts = async () => null,
): AsyncGenerator<Problem[]> {
  for await (const share of borrowed.shares()) {
    for (const [source, members] of groupsOf(share, (member) => member.source)) {
      const text = members.flatMap((member) => ('text' in member ? member.text : [])).at(-1)
      if (text === undefined || !(text.words >= FEWEST_MEASURED_WORDS)) continue
      const passages = members.flatMap((member) => ('passage' in member ? member.passage : []))
      yield [
        ...checkShare(source, text.words, passages),
        ...(await checkSentences(source, text, passages, texts)),
      ]
    }
  }
}

function checkShare(source: string, words: number, passages: readonly ShownPassage[]): Problem[] {
  const borrowed = borrowedWords(passages)
  if (borrowed < words * LEAST_REFUSED_SHARE) return []
  const share = ((borrowed / words) * 100).toFixed(1)
  const message = `The passages together show ${borrowed} of its ${words} words outside quotation marks, ${share} %. A bundle that you pass on must show less than ${LEAST_REFUSED_SHARE * 100} %.`
  return [{ place: [source], record: source, message, mend: 'Keep the words that bear the facts.' }]
}

async function checkSentences(
  source: string,
  stated: BundleText,
  passages: readonly ShownPassage[],
  texts: Texts,
): Promise<Problem[]> {
  const given = await texts(source)
  const text = given && searchableAtHand(given, stated.format)
  if (text === null || text.digest !== stated.digest) return []
  return wholeSentences(text.text, passages).map((sentence) => ({
    place: [source],
    record: source,
    message: `The passages together show a whole sentence of it: ${shown(sentence)}`,
    mend: 'Leave out the words that the facts do not need.',
  }))
}
