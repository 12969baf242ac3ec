import { alikeTexts } from '../../domain/copies/alike-texts.ts'
import { sharedWording } from '../../domain/copies/shared-wording.ts'
import { type OwnWords, ownWords, shinglesOf } from '../../domain/copies/shingles.ts'
import { type Sketch, sketchOf } from '../../domain/copies/sketches.ts'
import { normaliseText } from '../../domain/texts/texts.ts'
import { badInput } from '../../errors.ts'
import { openTextsDirectory } from '../../verification/texts-directory.ts'
import { textsDetails, textsEncodingOption } from '../bundles/texts-option.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, textOption } from '../command.ts'
import { printableName, tell } from '../terminal/printable.ts'

export const copiesCommand: Command = {
  options: { encoding: textsEncodingOption },
  details: [
    textsDetails.replace('--texts DIR', 'the directory').replace('DIR/index.json', 'its index.json'),
    'What the texts quote does not count. Of sources in a graph that keeps their texts, ask the API: copyCandidates.',
  ],
  run: copies,
}

/** The longest passage that is shown whole, in characters. */
const longestShown = 160

/** Lists the pairs of texts that share much wording, the most alike first, each with the longest passage of both. */
async function copies({ operands, options, print }: CommandInput): Promise<ExitCode> {
  const [directory, another] = operands
  if (directory === undefined) throw badInput('directory', 'name the directory of the texts.')
  if (another !== undefined) throw badInput(another, 'name one directory only.')
  const { ids, textOf, unnamed } = await openTextsDirectory(directory, textOption(options, 'encoding'))
  for (const name of unnamed) tell(`Not used: ${printableName(name)}: its name is not a source's id.`)
  if (ids.length === 0)
    throw badInput(
      directory,
      'it has no texts that are named after the ids of sources. Name them so, such as source-daily-2025-06-07.txt, or list them by id in an index.json there.',
    )
  const read = async (id: string) => {
    const text = await textOf(id)
    const normalised = text === null ? '' : normaliseText(text.raw, text.format ?? 'PLAIN')
    return { text: normalised, own: ownWords(normalised) }
  }
  const sketches = new Map<string, Sketch>()
  for (const id of ids) {
    const sketch = sketchOf(shinglesOf((await read(id)).own))
    if (sketch !== null) sketches.set(id, sketch)
  }
  let found = 0
  for (const { ids: pair } of alikeTexts(sketches)) {
    const [one, other] = [await read(pair[0]), await read(pair[1])]
    const line = lineOf(one, other)
    if (line === null) continue
    found += 1
    print(`${pair.join(' and ')}: ${line}`)
  }
  const short = ids.length - sketches.size
  print(
    `${ids.length} ${ids.length === 1 ? 'text' : 'texts'}: ${found} ${found === 1 ? 'pair shares' : 'pairs share'} much wording.${short > 0 ? ` ${short} too short to be compared.` : ''}`,
  )
  return exitCodes.done
}

type Read = { readonly text: string; readonly own: OwnWords }

function lineOf(one: Read, other: Read): string | null {
  const shared = sharedWording(one.own, other.own)
  if (shared === null) return null
  const passages = shared.passages.map(({ one: { from, to } }) => one.text.slice(from, to))
  const [longest = ''] = passages.sort((a, b) => b.length - a.length)
  const words = longest.replace(/\s+/gu, ' ')
  const shown = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words
  return `${Math.round(shared.share * 100)} % of the shorter one, such as "${shown}"`
}
