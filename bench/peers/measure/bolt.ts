import neo4j, { type Driver } from 'neo4j-driver'
import type { Text } from '../operations/operation.ts'

/** A query as the driver gets it. */
export type Query = { readonly text: string; readonly parameters: unknown }

/** Runs a query in a transaction of its own; gives its rows, each a list of columns. */
export async function runBare(driver: Driver, { text, parameters }: Query): Promise<unknown[][]> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(text, parameters as Record<string, unknown>)
    return records.map((record) => [...record.values()])
  } finally {
    await session.close()
  }
}

/** A text written by hand, its whole numbers as integers. */
export const queryOf = ({ text, parameters }: Text): Query => ({
  text,
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  ),
})
