/** A question that the shipped graph answers: one document of examples/. */
export interface Example {
  /** The file's name without its ending, e.g. `03-dirty-games`. */
  name: string
  /** The first line of its comment: the question, as a person would ask it. */
  question: string
  /** The rest of its comment: what the answer shows. */
  explanation: string
  document: string
}

/** The numbers of the questions that a first visit opens as tabs: one of each kind. */
const firstTabs = ['01', '02', '03', '05', '06', '08']

const documents = import.meta.glob<string>('../examples/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every example, in the order of its number. */
export const examples: Example[] = Object.entries(documents)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, document]) => {
    const lines = document.split('\n')
    const comment = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('#')),
    )
    const [question = '', ...explanation] = comment.map((line) => line.slice('# '.length))
    const name = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length)
    return { name, question, explanation: explanation.join(' '), document }
  })

export const examplesOpenedFirst = examples.filter(({ name }) =>
  firstTabs.some((number) => name.startsWith(number)),
)
