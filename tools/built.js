/** Ends with 3, and says what to do, where nothing was built yet: for the scripts that run what was built. */
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  console.error('On Record is not built yet. Run npm run build first.')
  process.exitCode = 3
}
