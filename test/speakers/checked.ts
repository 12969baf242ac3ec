import { askingBy } from '../../src/commands/remote/asking.ts'
import { askedLookUps } from '../../src/drafts/asked-look-ups.ts'
import { checkedDraft } from '../../src/drafts/checked-draft.ts'
import type { AskedQuotation } from '../../src/drafts/quote-report.ts'
import { quotationsOfDraft } from '../../src/index.ts'
import type { TestProduct } from '../support/product.ts'

/** What `check` finds of the quotations of a draft in Markdown. */
export const checkedBy = ({ ask }: Pick<TestProduct, 'ask'>, draft: string): Promise<AskedQuotation[]> =>
  checkedDraft(
    askedLookUps(askingBy(async (query, variables) => ({ data: await ask(query, variables) }))),
    quotationsOfDraft(draft, 'MARKDOWN'),
    { speaker: null, allowsUnconfirmed: false },
  )
