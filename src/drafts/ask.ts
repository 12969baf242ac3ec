/**
 * Asks a question of GraphQL and gives the data of the answer.
 *
 * @throws what was refused, whatever else was answered; SERVICE_UNAVAILABLE where there is no answer
 */
export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
