import { expect, test } from 'vitest'
import type { Asking } from './istanbul-graph.ts'

export function verification({ example }: Asking) {
  test('which passages do not verify, and why', async () => {
    expect(await example('12-what-does-not-verify')).toMatchInlineSnapshot(`
      "stats:
        attributions: 34
        evidence: 46
        verification: VERBATIM · 80
      attributions:
        totalCount: 0
        nodes: none
      evidence:
        totalCount: 0
        nodes: none
      whatVerifiesLooksSo:
        totalCount: 34
        nodes:
          - statement: Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution.
            source: source:unnamed-article-on-the-exchange-of-june-9 · null
            passages:
              - SPEAKER · Analysts · 1850 · 1858 · VERBATIM
              - CUE · speculated · 1859 · 1869 · VERBATIM
              - CONTENT · Zelenskyy’s measured response may have been influenced · 1875 · 1929 · VERBATIM
              - CONTENT · geopolitical context · 1945 · 1965 · VERBATIM
              - CONTENT · pressure from Western allies · 1992 · 2020 · VERBATIM
              - CONTENT · diplomatic resolution · 2045 · 2066 · VERBATIM
            verification: VERBATIM · null · not checkedHere · sha256:b9ee431b7224195f0ee95d305f8f16b1bf43e2dfe6f5ed6928d6cf566baacc94"
    `)
  })
}
