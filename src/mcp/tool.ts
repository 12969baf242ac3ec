import * as z from 'zod'
import { badInput, OnRecordError } from '../errors.ts'
import type { Ask } from './ask.ts'

/** A tool as it is listed and called. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  /** What it takes and gives, as JSON Schema. */
  readonly inputSchema: JsonSchema
  readonly outputSchema: JsonSchema
  readonly writes: boolean
  /** @throws BAD_USER_INPUT for arguments that it does not take; whatever the pipeline refuses */
  readonly call: (args: unknown, ask: Ask) => Promise<Record<string, unknown>>
}

type JsonSchema = { readonly type: 'object' } & Readonly<Record<string, unknown>>

type Definition<Input extends z.ZodObject> = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: z.ZodObject
  /** Whether it changes the record; false by default. */
  readonly writes?: boolean
  /** What arguments of its operation are called here, for what is told of a wrong one. `after` is the cursor everywhere. */
  readonly called?: Readonly<Record<string, keyof z.infer<Input> & string>>
  readonly call: (args: z.infer<Input>, ask: Ask) => Promise<Record<string, unknown>>
}

export const tool = <Input extends z.ZodObject>(definition: Definition<Input>): Tool => {
  const { name, title, description, input, output, writes = false, called, call } = definition
  return {
    name,
    title,
    description,
    writes,
    inputSchema: jsonSchemaOf(input, 'input'),
    outputSchema: jsonSchemaOf(output, 'output'),
    async call(args, ask) {
      const { success, data, error } = input.safeParse(args ?? {})
      if (!success) throw badArguments(error)
      return call(data, ask).catch((fault: unknown) => {
        throw fault instanceof OnRecordError ? inTermsOf({ after: 'cursor', ...called }, fault) : fault
      })
    },
  }
}

/** Without what every such schema has, since all tools together are listed in 12 kB. */
function jsonSchemaOf(shape: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  const override: z.core.ToJSONSchemaParams['override'] = ({ jsonSchema }) => {
    if (io === 'output') delete jsonSchema.additionalProperties
    if (jsonSchema.type === 'integer') {
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    }
  }
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, override })
  return { ...schema, type: 'object' }
}

/** A refusal of the pipeline, whose message begins with the place of the fault, in the terms of a tool. */
function inTermsOf(
  called: Readonly<Record<string, string>>,
  { code, message, details, cause }: OnRecordError,
) {
  const [place = ''] = message.split(': ', 1)
  const told = Object.hasOwn(called, place) ? `${called[place]}${message.slice(place.length)}` : message
  return new OnRecordError(code, told.replaceAll('actorsNamed', 'who_is'), details, cause)
}

function badArguments({ issues }: z.ZodError) {
  const [issue] = issues
  const path = issue?.path.join('.') || 'arguments'
  const isMissing = issue?.code === 'invalid_type' && issue.message.endsWith('received undefined')
  const fault = isMissing ? `it is missing; give a ${issue.expected}` : issue?.message
  return badInput(path, `${fault ?? 'they cannot be read'}. tools/list says what this tool takes.`)
}
