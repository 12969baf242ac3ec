/** A process of its own that serves the graph by resolvers that ask a query each. */
import { serveSchema } from './apollo.ts'
import { driverOfEnvironment } from './bolt-driver.ts'
import { naiveSchema } from './naive-schema.ts'

const driver = driverOfEnvironment({ disableLosslessIntegers: true })

await serveSchema(
  naiveSchema(async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  }),
)
