import { isObject } from '../../domain/objects.ts'
import type { StatementNumbers, WordNumbers } from './numbered-text.ts'

const number = { type: 'integer', minimum: 1 }
const numbers = (about: string) => ({
  type: 'object',
  description: about,
  properties: { sentence: number, from: number, to: number },
  required: ['sentence', 'from', 'to'],
  additionalProperties: false,
})
const orNothing = (about: string) => ({ anyOf: [numbers(about), { type: 'null' }] })

/** The form of an answer, as JSON Schema: numbers and nothing else, so that no word of it can be the model's own. */
export const answerSchema = {
  type: 'object',
  properties: {
    statements: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          content: numbers('what was said'),
          speaker: orNothing('who said it'),
          cue: orNothing('the verb of saying'),
        },
        required: ['content', 'speaker', 'cue'],
        additionalProperties: false,
      },
    },
  },
  required: ['statements'],
  additionalProperties: false,
}

/** Statements in numbers, and how many others of the answer are in no such form. */
export type Answer = { readonly statements: readonly StatementNumbers[]; readonly odd: number }

/** Reads a model's answer; null if there is no JSON of that form in it. A fence around it is passed over. */
export function answerIn(content: string): Answer | null {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/i.exec(content)?.[1] ?? content
  const value = parsed(fenced.trim())
  const list = Array.isArray(value) ? value : isObject(value) ? value.statements : undefined
  if (!Array.isArray(list)) return null
  const statements = list.flatMap((each) => statementOf(each) ?? [])
  return { statements, odd: list.length - statements.length }
}

function statementOf(value: unknown): StatementNumbers | null {
  if (!isObject(value)) return null
  const [content, speaker, cue] = [value.content, value.speaker ?? null, value.cue ?? null]
  const isFit =
    isNumbers(content) && (speaker === null || isNumbers(speaker)) && (cue === null || isNumbers(cue))
  return isFit ? { content, speaker, cue } : null
}

const isNumbers = (value: unknown): value is WordNumbers =>
  isObject(value) && [value.sentence, value.from, value.to].every((each) => Number.isSafeInteger(each))

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
