import { expect, test } from 'vitest'
import { howNamed } from '../../../src/domain/names/how-named.ts'

const person = { kind: 'MAIN', isPerson: true }
const organisation = { kind: 'MAIN', isPerson: false }

test.each([
  ['Zelenskyy', 'Zelenskyy', person, 'NAME', 1],
  ['ZELENSKYY’s', 'Zelenskyy', person, 'NAME', 1],
  ['the Kremlin', 'Kremlin', organisation, 'NAME', 0.95],
  ['Mr. Rustem Umerov', 'Rustem Umerov', person, 'NAME', 0.95],
  ['Moscow', 'Moscow', { kind: 'METONYM', isPerson: false }, 'ALIAS', 1],
  ['ЗЕЛЕНСЬКИЙ', 'Zelenskyy', person, 'OTHER_SPELLING', 0.95],
  ['Medinsky Vladimir', 'Vladimir Medinsky', person, 'OTHER_SPELLING', 0.9],
  ['Russia’s Ministry of Defence', 'Russia’s Defense Ministry', organisation, 'OTHER_SPELLING', 0.9],
  ['Zelensky', 'Zelensky', { kind: 'WEAK', isPerson: true }, 'PART_OF_NAME', 0.9],
  ['Zelensky', 'Volodymyr Zelenskyy', person, 'PART_OF_NAME', 0.45],
  ['President Zelenskiy', 'Volodymyr Zelenskyy', person, 'PART_OF_NAME', 0.45],
  ['Ukrainian President Volodymyr Zelensky', 'Volodymyr Zelenskyy', person, 'PART_OF_NAME', 0.6],
  ['Defense Ministry', 'Russia’s Defense Ministry', organisation, 'PART_OF_NAME', 0.6],
])('"%s" calls %s: %o', (asked, value, name, reason, nearness) => {
  const how = howNamed(asked, { value, ...name })
  expect(how?.reason).toBe(reason)
  expect(how?.nearness).toBeCloseTo(nearness, 5)
})

test.each([
  ['Bank of Russia', 'Russia', organisation],
  ['Ukraine’s Defense Ministry', 'Ukraine', organisation],
  ['Russia’s Ministry of Defence', 'Russia', organisation],
  ['Russia Today', 'Russia', organisation],
  ['Zelensky Foundation', 'Zelensky', person],
  ['The Rustem Umerov Foundation', 'Rustem Umerov', person],
  ['Olena Zelenska', 'Volodymyr Zelenskyy', person],
  ['Volodymyr Klitschko', 'Volodymyr Zelenskyy', person],
  ['Zelen', 'Zelensky', person],
  ['', 'Zelensky', person],
  ['…', '!', person],
])('"%s" is not %s', (asked, value, name) => {
  expect(howNamed(asked, { value, ...name })).toBeNull()
})
