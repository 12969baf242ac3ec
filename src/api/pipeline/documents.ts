import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { aliasesRule } from '../limits/aliases.ts'
import { depthRule } from '../limits/depth.ts'
import type { Limits } from '../limits/limits.ts'
import { tokensError } from '../limits/tokens.ts'
import type { RequestErrors } from './request-errors.ts'

/** Gives the document of a text, parsed and valid, or what is wrong with it. */
export type Documents = (text: string) => DocumentNode | RequestErrors

/** The most characters of the documents that are kept. */
const mostCharacters = 4_000_000

/**
 * Parses and validates documents within the limits. Those that are valid are kept while they are among the most recently
 * asked for; what is wrong is not, so that nobody drives them out with mistakes.
 */
export function validDocuments(schema: GraphQLSchema, limits: Limits): Documents {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  })
  const rules = [...specifiedRules, depthRule(limits.depth), aliasesRule(limits.aliases)]
  return (text) => {
    const known = kept.get(text)
    if (known) return known
    const document = parsed(text, limits.tokens)
    if ('errors' in document) return document
    const errors = validate(schema, document, rules)
    if (errors.length > 0)
      return { code: 'GRAPHQL_VALIDATION_FAILED', errors: errors.map((error) => sayingWhere(error, schema)) }
    kept.set(text, document)
    return document
  }
}

function parsed(text: string, maxTokens: number): DocumentNode | RequestErrors {
  try {
    return parse(text, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { code: 'GRAPHQL_PARSE_FAILED', errors: [tokensError(error, maxTokens) ?? error] }
  }
}

const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"\.$/

/** Says of a field that a connection does not have that its nodes do, which whoever is new to connections cannot know. */
function sayingWhere(error: GraphQLError, schema: GraphQLSchema): GraphQLError {
  const [, field = '', parent = ''] = unknownField.exec(error.message) ?? []
  const connection = schema.getType(parent)
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined
  const node = nodes && getNamedType(nodes.type)
  if (!(isObjectType(node) || isInterfaceType(node)) || node.getFields()[field] === undefined) return error
  return new GraphQLError(`${error.message} Did you mean "nodes { ${field} }"?`, { nodes: error.nodes })
}
