import neo4j, { type Driver } from 'neo4j-driver'

/** The Neo4j that a server's process was started with. */
export function driverOfEnvironment(options: { readonly disableLosslessIntegers?: boolean } = {}): Driver {
  const uri = process.env.NEO4J_URI
  if (!uri) throw new Error('NEO4J_URI is not set: bench/peers/run.ts starts this, with it.')
  return neo4j.driver(uri, undefined, options)
}
