import { readFile } from 'node:fs/promises'
import { badInput } from '../../errors.ts'
import { type ArticleNamed, type EarlierProposals, readProposals } from '../../proposals/proposals-file.ts'
import { decodedBytes } from '../../spool/encodings.ts'
import { noDecisions } from '../../spreadsheet/decisions/decisions.ts'
import { sourceKey } from '../../spreadsheet/statements.ts'

/** The proposals of earlier runs and what was decided about them; none if there is no such file yet. */
export async function earlierProposals(file: string): Promise<EarlierProposals> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw badInput(file, `it cannot be read (${fault.code}).`)
  })
  return bytes === null
    ? { article: null, names: noDecisions, proposals: [] }
    : readProposals(await decodedBytes(bytes, file), file)
}

/** @throws BAD_USER_INPUT where the decisions are about an article with another address */
export function refuseAnother(before: ArticleNamed | null, now: ArticleNamed, file: string): void {
  const [known, own] = [before?.url ?? null, now.url]
  if (known !== null && own !== null && sourceKey(known) !== sourceKey(own))
    throw badInput(
      file,
      `it decides about ${known}, not about ${own}. Name another file for this article, with --output.`,
    )
}
