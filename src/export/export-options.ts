import type { ExportArguments } from '../domain/asked-export.ts'
import { badInput } from '../errors.ts'
import type { StatementFilter } from '../records/pages/statements.ts'
import { EXPORT_FORMATS, type ExportOptions, STATEMENT_TYPES } from './export.ts'

export type { ExportArguments }

/**
 * The arguments of an export as options of `exportBundle`.
 *
 * @param argumentOf the caller's name for an argument: `--format`, `format`
 * @throws BAD_USER_INPUT for a format or a type of statement that does not exist
 */
export function exportOptionsOf(
  { format: given = 'json', title, description, ...asked }: ExportArguments,
  argumentOf: (name: string) => string,
): ExportOptions {
  const format = EXPORT_FORMATS.find((each) => each === given)
  if (format === undefined) throw badInput(argumentOf('format'), `write one of ${EXPORT_FORMATS.join(', ')}.`)
  const list = (values: readonly string[] = []) => (values.length > 0 ? [...values] : undefined)
  const { from, to } = asked
  const sources = list(asked.source)
  const filter: StatementFilter = {
    speakers: list(asked.speaker),
    about: list(asked.about),
    types: list(asked.type)?.map((type) => statementType(type, argumentOf('type'))),
    attribution: sources && { sources },
    ...((from ?? to) && { said: { from, to }, undated: 'EXCLUDE' as const }),
  }
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return {
    format,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(isFiltered && { filter }),
  }
}

function statementType(given: string, argument: string): string {
  const type = STATEMENT_TYPES.find((each) => each === given.toUpperCase())
  if (type === undefined) throw badInput(argument, `"${given}" is not one of ${STATEMENT_TYPES.join(', ')}.`)
  return type
}
