/** A question that the shipped graph answers: one document of examples/, with what its comment says of it. */
export interface Example {
  /** The file's name without its ending, e.g. `03-dirty-games`. */
  name: string
  /** The first line of its comment: the question, as a person would ask it. */
  question: string
  /** What the answer shows, and how to read it. */
  explanation: string
  /** What a reader who asks this wants to know, e.g. `Who disagrees`. */
  group: string
  /** The shape of the answer, in words. */
  gives: string
  /** Which arguments to change for a question of one's own. */
  change: string
  /** What is asked, under the question and what the answer shows. */
  document: string
}

/** The numbers of the questions that a first visit opens as tabs: one of each kind. */
const firstTabs = ['01', '02', '03', '05', '06', '08']

/** What readers want to know, in the order in which they are likely to. */
const groups = ['Who said what', 'In which words', 'Who disagrees', 'What happened', 'What is the evidence']

/** The lines of a comment that say what they are. */
const labels = /^# (?:Asked for|Gives|Change this): .+\n/gm

const documents = import.meta.glob<string>('../examples/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every example, in the order of its number. */
const examples: Example[] = Object.entries(documents)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, document]) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length)
    return { name, ...saidOf(document), document: document.replace(labels, '') }
  })

/** The comment at the top of a document: the question, lines on its answer, and lines that begin with what they are. */
function saidOf(document: string): Omit<Example, 'name' | 'document'> {
  const lines = document.split('\n')
  const comment = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('#')),
    )
    .map((line) => line.slice('# '.length))
  const labelled = (label: string) =>
    comment.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2) ?? ''
  const [question = '', ...explanation] = comment.filter(
    (line) => !/^(Asked for|Gives|Change this): /.test(line),
  )
  return {
    question,
    explanation: explanation.join(' '),
    group: labelled('Asked for'),
    gives: labelled('Gives'),
    change: labelled('Change this'),
  }
}

/** The examples by what a reader wants to know. */
export const examplesByGroup: readonly { readonly group: string; readonly examples: readonly Example[] }[] =
  groups.map((group) => ({ group, examples: examples.filter((example) => example.group === group) }))

export const examplesOpenedFirst = examples.filter(({ name }) =>
  firstTabs.some((number) => name.startsWith(number)),
)
