import { Client } from '@modelcontextprotocol/client'
import { type CallToolResult, InMemoryTransport } from '@modelcontextprotocol/server'
import { expect } from 'vitest'
import type { ProductApi } from '../../src/api/product.ts'
import type { Viewer } from '../../src/domain/viewers.ts'
import { dataLine } from '../../src/mcp/results.ts'
import { toolServer } from '../../src/mcp/server.ts'

/** A client of the tools over a product, in this process. */
export async function clientOf({ execute }: Pick<ProductApi, 'execute'>, viewer?: Viewer, mayWrite = false) {
  const faults: unknown[] = []
  const server = toolServer({
    execute: (query, variables, signal) => execute({ query, variables: { ...variables } }, signal, viewer),
    mayWrite,
    version: '0',
    report: (fault) => faults.push(fault),
  })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await server.connect(here)
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(there)
  await client.listTools()
  return {
    client,
    faults,
    /** The result of a call. A client refuses what does not match the tool's output schema. */
    call: async (name: string, args: object): Promise<CallToolResult> => {
      const result = await client.callTool({ name, arguments: { ...args } })
      expect(Buffer.byteLength(JSON.stringify(result)), `${name} ${JSON.stringify(args)}`).toBeLessThan(8_000)
      return result as CallToolResult
    },
    close: () => client.close(),
  }
}

/** The text of a result. */
export function textOf({ content }: CallToolResult): string {
  expect(content).toHaveLength(1)
  const [block] = content
  return block?.type === 'text' ? block.text : ''
}

/** The data of a result that was not refused, which is in its text as well. */
export function dataOf(result: CallToolResult): Readonly<Record<string, unknown>> {
  expect(result.isError, textOf(result)).toBeUndefined()
  const [line, json = '', ...more] = textOf(result).split('\n')
  expect([line, more]).toEqual([dataLine, []])
  expect(JSON.parse(json)).toEqual(result.structuredContent)
  return result.structuredContent as Record<string, unknown>
}

export type ShownReceipt = {
  readonly id: string
  readonly words: string
  readonly cut?: boolean
  readonly status: string
  readonly quoted: boolean
  readonly checkedHere: boolean
  readonly source: string
}

/** Every receipt in a result, wherever it is. */
export function receiptsIn(value: unknown): ShownReceipt[] {
  if (Array.isArray(value)) return value.flatMap(receiptsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('words' in value && 'source' in value) return [value as ShownReceipt]
  return Object.values(value).flatMap(receiptsIn)
}
