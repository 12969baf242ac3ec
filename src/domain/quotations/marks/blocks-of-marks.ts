import { sayingVerbs } from '../../speakers/vocabulary/saying-patterns.ts'

const SAYS = new RegExp(sayingVerbs(), 'iu')
const SPEAKS_OF_ITSELF =
  /(?<![\p{L}\p{M}])(?:I|we|я|ми|мы|je|j['’]|nous|ich|wir|yo|ja|my|ben|biz)(?![\p{L}\p{M}])/u

type Span = { readonly from: number; readonly to: number; readonly begins: number; readonly ends: number }

/**
 * Whether a block is itself a quotation. It is not if quotation marks enclose all of it, nor if it is somebody's report
 * of what others said ("He said “no”."): then its own marks count.
 */
export function blockIsQuotation(
  text: string,
  block: { readonly from: number; readonly to: number },
  inside: readonly Span[],
): boolean {
  if (inside.length === 0) return true
  let own = ''
  let at = block.from
  for (const { begins, ends } of [...inside].sort((a, b) => a.begins - b.begins)) {
    if (begins >= at) own += `${text.slice(at, begins)}·`
    at = Math.max(at, ends)
  }
  own += text.slice(at, block.to)
  if (!/\p{L}/u.test(own)) return false
  return SPEAKS_OF_ITSELF.test(own) || !SAYS.test(own)
}
