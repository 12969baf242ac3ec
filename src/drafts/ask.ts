/**
 * Sends a GraphQL query and returns the data of the answer.
 *
 * @throws if any part of the query was refused, even if the rest was answered; SERVICE_UNAVAILABLE if there is no
 *   answer
 */
export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
