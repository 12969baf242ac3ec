import type { Bundle } from '../../../src/bundle/format.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'

const press = (slug: string, changes: object = {}) => ({
  id: `source:${slug}`,
  sourceKind: 'ARTICLE' as const,
  publisher: `organisation:${slug}`,
  ...changes,
})
const on = (edtf: string) => ({ publishedAt: { edtf, basis: 'STATED' as const } })

const reports = (slug: string, via: Readonly<Record<string, object[]>>) =>
  statement(slug, {
    attributions: Object.entries(via).map(([source, steps]) => ({
      id: `attribution:${slug}-${source}`,
      source: `source:${source}`,
      channel: 'UNKNOWN',
      wording: 'UNKNOWN',
      ...(steps.length > 0 ? { via: steps } : {}),
      passages: [{ part: 'CONTENT', exact: 'dirty games', quoted: true, status: 'VERBATIM' }],
    })),
  })

const papers = ['daily', 'courier', 'herald', 'tribune', 'wire', 'agency']
const wire = { actor: 'organisation:wire' }

/**
 * What several papers report of a closed bridge. Of `bridge` one has it from a wire service, another from the wire's own
 * article, a third reprints the first, and of the fourth nobody knows; of `ferry` two are the speaker's own posts.
 */
export const bridge: Bundle = bundle({
  organisations: [
    { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' },
    ...papers.map((slug) => ({
      id: `organisation:${slug}`,
      name: slug,
      organisationKind: 'MEDIA' as const,
    })),
  ],
  sources: [
    press('daily', on('2025-06-10')),
    press('courier', on('2025-06-11')),
    press('herald', { copyOf: 'source:daily', ...on('2025-06-12') }),
    press('tribune', on('2025-06-13')),
    press('wire', on('2025-06-09')),
    { id: 'source:post', sourceKind: 'POST', primary: true },
    { id: 'source:video', sourceKind: 'VIDEO', primary: true },
  ],
  statements: [
    reports('bridge', { daily: [wire], courier: [{ source: 'source:wire' }], herald: [wire], tribune: [] }),
    reports('ferry', { post: [], video: [], tribune: [{ actor: 'organisation:agency' }] }),
    reports('inquiry', { daily: [], tribune: [] }),
    reports('toll', { wire: [], daily: [wire] }),
  ],
  relations: [],
})
