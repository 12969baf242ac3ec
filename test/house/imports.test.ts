import { describe, expect, test } from 'vitest'
import { lint } from './linter.ts'

/** For each place of the house: imports that its floor allows, and imports that would point upwards or sideways. */
const house = {
  'src/errors.ts': { allowed: [] as string[], forbidden: ['./domain/ids.ts', 'graphql'] },
  'src/domain/ids.ts': {
    allowed: ['./dates.ts', '../errors.ts', 'edtf', 'node:crypto'],
    forbidden: [
      '../graph/store.ts',
      '../records/statement.ts',
      '../config.ts',
      '../../tools/x.ts',
      'graphql',
    ],
  },
  'src/config.ts': {
    allowed: ['./errors.ts', './domain/near-words.ts', 'node:path'],
    forbidden: ['./records/statement.ts', './index.ts'],
  },
  'src/graph/neo4j.ts': {
    allowed: ['./store.ts', '../domain/ids.ts', '../errors.ts', '../generated/migrations.ts', 'neo4j-driver'],
    forbidden: ['../records/statement.ts', '../generated/queries.ts', '../config.ts', '@apollo/server'],
  },
  'src/queries/compose.ts': {
    allowed: ['./question.ts', '../graph/store.ts', '../domain/ids.ts', '../generated/reads.ts'],
    forbidden: ['../generated/queries.ts', '../records/context.ts', '../graph/neo4j.ts', 'graphql'],
  },
  'src/records/statement.ts': {
    allowed: [
      './context.ts',
      '../graph/store.ts',
      '../domain/ids.ts',
      '../queries/ask.ts',
      '../generated/queries.ts',
      'dataloader',
    ],
    forbidden: ['../graph/neo4j.ts', '../generated/resolvers.ts', '../bundle/format.ts', 'neo4j-driver'],
  },
  'src/records/pages/speakers.ts': {
    allowed: ['../statement.ts', '../read/rows.ts', '../../graph/store.ts', '../../errors.ts'],
    forbidden: ['../../graph/neo4j.ts', '../../resolvers/statement.ts', '../../config.ts'],
  },
  'src/domain/quotations/check/altered.ts': {
    allowed: [
      './edited.ts',
      '../marks/incises.ts',
      '../../texts/words.ts',
      '../../groups.ts',
      '../../../errors.ts',
    ],
    forbidden: ['../../config.ts', '../../../config.ts', '../../../records/statement.ts'],
  },
  'src/spool/spool.ts': {
    allowed: ['./lines.ts', '../domain/disk-faults.ts', '../errors.ts', 'node:fs'],
    forbidden: ['../bundle/format.ts', '../graph/store.ts', '../records/statement.ts'],
  },
  'src/bundle/reading/check.ts': {
    allowed: [
      '../../records/statement.ts',
      '../../graph/store.ts',
      '../../domain/ids.ts',
      '../../spool/spool.ts',
      '../checks/shape.ts',
      '../format.ts',
      'ajv',
    ],
    forbidden: [
      '../../graph/embedded.ts',
      '../../resolvers/statement.ts',
      '../../generated/queries.ts',
      '../../import/import.ts',
      '../../verification/texts.ts',
      '../../config.ts',
      '@grafeo-db/js',
    ],
  },
  'src/verification/texts.ts': {
    allowed: ['../records/checks.ts', '../bundle/format.ts', '../spool/spool.ts', '../graph/store.ts'],
    forbidden: ['../import/import.ts', '../edits/edit.ts', '../export/export.ts', '../generated/queries.ts'],
  },
  'src/import/import.ts': {
    allowed: [
      '../records/statement.ts',
      '../bundle/format.ts',
      '../verification/texts.ts',
      '../spool/spool.ts',
    ],
    forbidden: ['../edits/edit.ts', '../export/export.ts', '../resolvers/statement.ts', '../graph/neo4j.ts'],
  },
  'src/edits/edit.ts': {
    allowed: ['../records/statement.ts', '../bundle/format.ts', '../verification/texts.ts'],
    forbidden: [
      '../import/import.ts',
      '../export/export.ts',
      '../resolvers/statement.ts',
      '../graph/neo4j.ts',
    ],
  },
  'src/export/export.ts': {
    allowed: ['../records/contents.ts', '../bundle/format.ts'],
    forbidden: ['../import/import.ts', '../spreadsheet/sheet.ts', '../verification/texts.ts', '../index.ts'],
  },
  'src/spreadsheet/sheet.ts': {
    allowed: ['../bundle/format.ts', '../domain/texts/csv.ts'],
    forbidden: ['../export/export.ts', '../import/import.ts', '../verification/texts.ts', '../index.ts'],
  },
  'src/backup/backup.ts': {
    allowed: ['../records/backup/backup.ts', '../bundle/problems.ts', '../spool/lines.ts'],
    forbidden: ['../import/import.ts', '../export/export.ts', '../verification/texts.ts', '../index.ts'],
  },
  'src/proposals/proposals.ts': {
    allowed: [
      './article/article.ts',
      '../bundle/format.ts',
      '../verification/found-passages.ts',
      '../spreadsheet/decisions.ts',
      '../domain/ids.ts',
    ],
    forbidden: [
      '../records/context.ts',
      '../graph/store.ts',
      '../import/import.ts',
      '../drafts/drafts.ts',
      '../index.ts',
    ],
  },
  'src/drafts/drafts.ts': {
    allowed: ['../domain/ids.ts', '../records/context.ts', '../generated/operations.ts'],
    forbidden: ['../graph/store.ts', '../bundle/format.ts', '../commands/check.ts'],
  },
  'src/feed/feed.ts': {
    allowed: ['./tail.ts', '../records/read/log.ts', '../graph/store.ts', '../domain/ids.ts', '../errors.ts'],
    forbidden: [
      '../resolvers/context.ts',
      '../generated/queries.ts',
      '../import/import.ts',
      '../graph/neo4j.ts',
      'graphql',
    ],
  },
  'src/resolvers/types/statement.ts': {
    allowed: [
      './context.ts',
      '../records/statement.ts',
      '../bundle/format.ts',
      '../feed/feed.ts',
      '../generated/resolvers.ts',
    ],
    forbidden: ['../graph/store.ts', '../generated/queries.ts', '../api/schema.ts', 'dataloader'],
  },
  'src/api/limits.ts': {
    allowed: ['../resolvers/context.ts', '../records/statement.ts', '../graph/store.ts', '@apollo/server'],
    forbidden: [
      '../server/http.ts',
      '../graph/neo4j.ts',
      '../bundle/format.ts',
      'fastify',
      '@apollo/subgraph',
    ],
  },
  'src/mcp/tools/search.ts': {
    allowed: ['../shapes/receipt.ts', '../tool.ts', '../../generated/tool-operations.ts'],
    forbidden: [
      '../../records/statement.ts',
      '../../pages/pages.ts',
      '../../server/http.ts',
      'graphql',
      'fastify',
    ],
  },
  'src/pages/pages.ts': {
    allowed: ['./about/statement.ts', '../api/api.ts', '../domain/ids.ts', '../generated/page-operations.ts'],
    forbidden: [
      '../records/statement.ts',
      '../resolvers/context.ts',
      '../server/http.ts',
      'graphql',
      'fastify',
    ],
  },
  'src/pages/about/statement.ts': {
    allowed: ['../markup/html.ts', '../parts/rows.ts', '../../generated/page-operations.ts'],
    forbidden: ['../../records/statement.ts', '../../config.ts', '../../generated/resolvers.ts'],
  },
  'src/generated/page-operations.ts': {
    allowed: ['../domain/typed-documents.ts'],
    forbidden: ['../pages/page.ts', '../domain/ids.ts', 'graphql'],
  },
  'src/generated/page-files.ts': { allowed: [] as string[], forbidden: ['../domain/ids.ts', 'graphql'] },
  'src/subgraph/entities.ts': {
    allowed: ['../api/api.ts', '../resolvers/context.ts', '../errors.ts', '@apollo/subgraph', 'graphql'],
    forbidden: ['../records/statement.ts', '../server/http.ts', '../index.ts', 'fastify', 'neo4j-driver'],
  },
  'src/server/http.ts': {
    allowed: ['../api/schema.ts', '../pages/pages.ts', '../errors.ts', 'fastify', '@as-integrations/fastify'],
    forbidden: ['../resolvers/context.ts', '../config.ts', '../index.ts', 'neo4j-driver'],
  },
  'src/index.ts': {
    allowed: ['./api/schema.ts', './graph/neo4j.ts', './import/import.ts'],
    forbidden: ['./server/http.ts', './resolvers/statement.ts', './config.ts', 'neo4j-driver'],
  },
  'src/commands/serve.ts': {
    allowed: [
      '../index.ts',
      '../server/http.ts',
      '../verification/texts-directory.ts',
      '../config.ts',
      '../domain/x.ts',
    ],
    forbidden: ['../api/schema.ts', '../records/statement.ts', '../graph/store.ts', '../cli.ts', 'fastify'],
  },
  'src/cli.ts': {
    allowed: ['./commands/serve.ts', './errors.ts'],
    forbidden: ['./index.ts', './config.ts', './server/http.ts'],
  },
  'src/generated/queries.ts': {
    allowed: ['../graph/store.ts'],
    forbidden: ['../records/statement.ts', '../graph/neo4j.ts'],
  },
  'src/generated/migrations.ts': {
    allowed: ['../graph/store.ts'],
    forbidden: ['../graph/migrate.ts', '../domain/ids.ts'],
  },
  'src/generated/reads.ts': { allowed: [] as string[], forbidden: ['node:fs', '../errors.ts'] },
  'src/generated/operations.ts': {
    allowed: ['../domain/typed-documents.ts'],
    forbidden: ['graphql', '../errors.ts'],
  },
  'src/generated/shipped.ts': { allowed: [] as string[], forbidden: ['node:fs', '../errors.ts'] },
  'src/generated/resolvers.ts': {
    allowed: ['../records/statement.ts', '../domain/ids.ts', '../resolvers/context.ts', 'graphql'],
    forbidden: ['../api/schema.ts', '../graph/store.ts', '../resolvers/statement.ts'],
  },
  'packages/client/src/speaker-line.ts': {
    allowed: ['./words/words.ts', './generated/documents.ts', 'graphql'],
    forbidden: ['../../../src/domain/ids.ts', '../../../tools/x.ts', '@apollo/client', 'node:fs'],
  },
  'packages/client/src/cache/type-policies.ts': {
    allowed: ['./merged-values.ts', '../generated/schema-shape.ts'],
    forbidden: ['../../../../src/domain/ids.ts', '../../../../test/x.ts', '@apollo/client'],
  },
  'web/main.tsx': { allowed: ['react', './theme.ts'], forbidden: ['../src/domain/ids.ts'] },
}

const place = (path: string, imports: string[]) => ({
  path,
  lines: imports.map((from, index) => `import type { X${index} } from '${from}'`),
})

/** Every way to write an import that a linter's rule might not see through. */
const forms = [
  "import { a } from '../api/schema.ts'",
  "import type { B } from '../api/schema.ts'",
  "import { type C } from '../api/schema.ts'",
  "import * as d from '../api/schema.ts'",
  "import '../api/schema.ts'",
  "export * from '../api/schema.ts'",
  "export type { E } from '../api/schema.ts'",
  "export const f = await import('../api/schema.ts')",
]

const refused = await lint('noRestrictedImports', [
  ...Object.entries(house).map(([path, { allowed, forbidden }]) => place(path, [...allowed, ...forbidden])),
  { path: 'src/domain/forms.ts', lines: forms },
])

describe.each(Object.entries(house))('%s', (path, { allowed, forbidden }) => {
  test.each(allowed)('may import %s', (from) => {
    expect(refused).not.toContain(`${path}:${allowed.indexOf(from) + 1}`)
  })
  test.each(forbidden)('may not import %s', (from) => {
    expect(refused).toContain(`${path}:${allowed.length + forbidden.indexOf(from) + 1}`)
  })
})

test.each(forms)('a room above is out of reach by `%s`', (form) => {
  expect(refused).toContain(`src/domain/forms.ts:${forms.indexOf(form) + 1}`)
})
