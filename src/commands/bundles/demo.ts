import { readFileSync } from 'node:fs'

/** The bundle that ships with the product, of two articles of June 2025 on a prisoner exchange. */
export const demoBundle = (): unknown =>
  JSON.parse(readFileSync(new URL('../../../data/istanbul-2025/bundle.json', import.meta.url), 'utf8'))
