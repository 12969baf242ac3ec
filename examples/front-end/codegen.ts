import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'node_modules/on-record-client/dist/schema.graphql',
  documents: 'client-preset.ts',
  generates: {
    'gql/': {
      preset: 'client',
      config: { scalars: { DateTime: 'string', URL: 'string' }, useTypeImports: true },
    },
  },
}

export default config
