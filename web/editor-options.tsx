import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import { isNarrow } from './narrow.ts'

/** Line numbers take a third of a phone's line. */
const narrow = isNarrow()
  ? ({ lineNumbers: 'off', glyphMargin: false, folding: false, lineDecorationsWidth: 4 } as const)
  : {}

/** Wraps long lines, so that a comment or a token can be read without scrolling, and shows more of a long answer. */
export function EditorOptions() {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const headers = useGraphiQL((state) => state.headerEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    for (const editor of [query, variables, headers])
      editor?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'indent', ...narrow })
    response?.updateOptions({ fontSize: 13, ...narrow })
  }, [query, variables, headers, response])
  return null
}
