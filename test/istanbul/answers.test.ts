/** The questions that the shipped graph must answer, and others of the kind, each by one document, on this run's engine. */
import { describe } from 'vitest'
import { dates } from './dates.ts'
import { disputes } from './disputes.ts'
import { furtherQuestions } from './further-questions.ts'
import { istanbulGraph } from './istanbul-graph.ts'
import { speakersWithoutAName } from './speakers-without-a-name.ts'
import { talksAndAgreement } from './talks-and-agreement.ts'
import { theExchangeInOrder } from './the-exchange-in-order.ts'
import { theSides } from './the-sides.ts'
import { twoReportsOfOneAct } from './two-reports-of-one-act.ts'
import { verification } from './verification.ts'
import { whatWasSaid } from './what-was-said.ts'

const graph = istanbulGraph()

describe('what was said', () => whatWasSaid(graph))
describe('disputes', () => disputes(graph))
describe('two reports of one act', () => twoReportsOfOneAct(graph))
describe('the talks and the agreement', () => talksAndAgreement(graph))
describe('the sides', () => theSides(graph))
describe('speakers without a name', () => speakersWithoutAName(graph))
describe('verification', () => verification(graph))
describe('dates', () => dates(graph))
describe('the exchange in order', () => theExchangeInOrder(graph))
describe('further questions', () => furtherQuestions(graph))
