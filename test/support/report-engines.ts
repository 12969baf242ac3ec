/** Vitest's global setup that says, as the last line of a run, which engine its suites were on. */
import type { TestProject } from 'vitest/node'

export default function setup(project: TestProject) {
  return () => {
    const { neo4j } = project.getProvidedContext()
    console.log(
      neo4j
        ? `Engines: neo4j ${neo4j.version} (${neo4j.origin})`
        : 'Engines: embedded (Neo4j suites: npm run test:neo4j)',
    )
  }
}
