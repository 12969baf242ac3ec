import { embeddedStore } from '../../src/graph/embedded.ts'
import { storeConformance } from './conformance.ts'

storeConformance({
  engine: 'embedded',
  open: () => embeddedStore(),
  async down() {
    const store = await embeddedStore()
    await store.close()
    return store
  },
  gaps: { cancellation: 'the engine has no way to stop a query; its answer is dropped' },
})
