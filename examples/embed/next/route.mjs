// app/graphql/route.js
import { createOnRecord } from 'on-record'

// One graph for the process, however often a development server loads this file.
globalThis.onRecord ??= createOnRecord({ directory: 'my-graph' })

export const runtime = 'nodejs'

/** Whoever is asking, as your application knows them. */
function viewerOf(request) {
  const name = request.headers.get('x-signed-in-as') // set by your sign-in, and by nobody else
  return name ? { name, role: 'editor' } : { name: 'a visitor', role: 'anonymous' }
}

async function answer(request) {
  const onRecord = await globalThis.onRecord
  return onRecord.handle(request, { viewer: viewerOf(request) })
}

export { answer as GET, answer as POST }
