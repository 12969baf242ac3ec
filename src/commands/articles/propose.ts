import { basename, extname } from 'node:path'
import { bundleText } from '../../bundle/canonical.ts'
import { readConfig } from '../../config.ts'
import { isEdtf } from '../../domain/dates/written-dates.ts'
import { badInput } from '../../errors.ts'
import { acceptedBundle } from '../../proposals/accepted.ts'
import { readArticle } from '../../proposals/article/article.ts'
import { askModel, type ModelEndpoint } from '../../proposals/model/ask-model.ts'
import { withModel } from '../../proposals/model/with-model.ts'
import { namesOfArticle } from '../../proposals/names-of-article.ts'
import { proposalsOf } from '../../proposals/proposals.ts'
import {
  type ArticleNamed,
  type ProposalsFile,
  proposalsHelp,
  withEarlier,
} from '../../proposals/proposals-file.ts'
import { reportedIn } from '../../proposals/reading/reported.ts'
import { type Decision, decideNames, withNewIds } from '../../spreadsheet/decisions/decisions.ts'
import { isPattern } from '../../spreadsheet/decisions/name-patterns.ts'
import { sourceKey } from '../../spreadsheet/statements.ts'
import { encodingOption } from '../bundles/bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  serverOption,
  textOption,
} from '../command.ts'
import { readDraft } from '../drafts/draft-file.ts'
import { asking } from '../remote/asking.ts'
import { nearestActors, refuseStrangers } from '../sheets/decided-names.ts'
import { outputOfBundle } from '../sheets/replaced-bundle.ts'
import { besideGraph, sourcesAt } from '../sheets/sheet-bundle.ts'
import { outputOptions, outputTo, writeText } from '../terminal/output.ts'
import { earlierProposals, refuseAnother } from './proposals-made.ts'
import { printProposals } from './propose-report.ts'

export const proposeCommand: Command = {
  options: {
    ...outputOptions,
    decisions: {
      type: 'string',
      value: 'FILE',
      meaning: 'the proposals and what you decide about them (FILE.decisions.json next to the bundle)',
    },
    as: { type: 'string', value: 'md|html|txt', meaning: "the article's format (by its file name)" },
    encoding: encodingOption,
    url: { type: 'string', value: 'URL', meaning: "the article's address, if its page does not say" },
    title: { type: 'string', value: 'TEXT', meaning: 'its title, if its page does not say' },
    publisher: { type: 'string', value: 'NAME', meaning: 'who published it, if its page does not say' },
    published: {
      type: 'string',
      value: 'DATE',
      meaning: 'when, such as 2025-06-09, if its page does not say',
    },
    language: { type: 'string', value: 'TAG', meaning: 'its language, such as en, if its page does not say' },
    'model-endpoint': {
      type: 'string',
      value: 'URL',
      meaning: 'an OpenAI-compatible endpoint that is sent the article and proposes more; none by default',
    },
    model: { type: 'string', value: 'NAME', meaning: 'the model to ask there' },
    server: serverOption,
  },
  details: [
    'Quotations are found in many languages, statements that are reported without quotation marks only in English. A model endpoint, if you name one, answers with numbers of words and never with words; its key is ON_RECORD_MODEL_KEY.',
    'What it proposes is written to the file of decisions: accept, mend or refuse each, and run the command again. The bundle has what you accepted and nothing else, and what you refused is not proposed again, even if the article has changed. To read from standard input, write -.',
  ],
  refused: 'a proposal or the name of a speaker is not decided yet, or what you accepted cannot be used',
  run: propose,
}

const usage = 'article, or - for standard input: on-record propose ARTICLE -o BUNDLE'

/**
 * Proposes the statements of an article. They are written to a file of decisions, which a person completes for the next
 * run; what was accepted becomes a bundle.
 */
export async function propose({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const output = textOption(options, 'output')
  if (output === undefined) throw badInput('--output', 'name the file to write the bundle to.')
  const file = textOption(options, 'decisions') ?? `${output.replace(/\.json$/, '')}.decisions.json`
  const { name, text, format } = await readDraft(
    operands,
    textOption(options, 'as'),
    textOption(options, 'encoding'),
    usage,
  )
  const article = readArticle(text, format)
  const before = await earlierProposals(file)
  const named = withOptions(before.article ?? article.head, options)
  refuseAnother(before.article, article.head, file)
  const title = named.title ?? basename(name)
  const bundleOutput = await outputOfBundle(output, title, [operands[0] ?? '', file], options.force === true)
  const endpoint = endpointOf(options)
  const found = reportedIn(article.prose)
  const more = endpoint === null ? null : await askModel(endpoint, article.prose)
  if (more !== null && more.leftOut > 0)
    print(`${more.leftOut} of the model's answers name no words of the article, and were left out.`)
  const reported = more === null ? found : withModel(found, more.reported)
  const proposed = proposalsOf(article, reported, named.published)
  const { proposals, added } = withEarlier(article.text.text, proposed, before.proposals)
  const names = namesOfArticle(proposals, named.publisher)
  const { decisions, made } = await asking(server, async (ask) => {
    await refuseStrangers(ask, before.names.names, (each) => names.has(each), file)
    const near = await nearestActors(ask, names)
    const decisions = decideNames(near, before.names, names)
    const meaning = {
      title,
      named,
      source:
        named.url === null ? null : ((await sourcesAt(ask, [named.url])).get(sourceKey(named.url)) ?? null),
      file: basename(name, extname(name)),
      decisions: new Map(
        Object.entries(decisions.names).flatMap(([each, { decision }]): [string, Decision][] =>
          isPattern(each) ? [] : [[each, decision]],
        ),
      ),
    }
    const { made } = await besideGraph(ask, (held) =>
      acceptedBundle(article, proposals, { ...meaning, held }),
    )
    return { decisions, made }
  })
  const decided = withNewIds(decisions, made.newIds)
  const kept: ProposalsFile = { help: proposalsHelp, article: named, names: decided.names, proposals }
  await writeText([`${JSON.stringify(kept, null, 2)}\n`], await outputTo(file, true))
  const isAnyAccepted = (made.bundle.statements ?? []).length > 0
  if (isAnyAccepted) await writeText([bundleText(made.bundle)], bundleOutput)
  const isDone = printProposals(
    { proposals, added, proposed, decisions, made, files: { output, decisions: file } },
    print,
  )
  return isDone ? exitCodes.done : exitCodes.refused
}

/** The model endpoint that the options name; null if they name none, so that nothing is sent anywhere. */
function endpointOf(options: OptionValues): ModelEndpoint | null {
  const [url, model] = [textOption(options, 'model-endpoint'), textOption(options, 'model')]
  if (url === undefined && model !== undefined)
    throw badInput('--model', 'name the endpoint that has it, with --model-endpoint.')
  if (url === undefined) return null
  if (model === undefined) throw badInput('--model-endpoint', 'name the model to ask there, with --model.')
  return { url, model, key: readConfig().modelKey }
}

/** What the options say of the article, before what its page says. */
function withOptions(head: ArticleNamed, options: OptionValues): ArticleNamed {
  const [url, title, publisher, published, language] = [
    'url',
    'title',
    'publisher',
    'published',
    'language',
  ].map((name) => textOption(options, name))
  if (url !== undefined && !(URL.canParse(url) && /^https?:/.test(url)))
    throw badInput('--url', `"${url}" is not a web address. Write it with https://.`)
  if (published !== undefined && !isEdtf(published))
    throw badInput('--published', `"${published}" is not a date in EDTF. Write one such as 2025-06-09.`)
  return {
    url: url ?? head.url,
    title: title ?? head.title,
    publisher: publisher ?? head.publisher,
    published: published ?? head.published,
    language: language ?? head.language,
  }
}
