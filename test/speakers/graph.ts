import type { Bundle, BundleName, BundleStatement } from '../../src/bundle/format.ts'
import { passage, statement } from '../bundle/small-bundle.ts'

/** Somebody of an invented harbour town, and what they said there. */
type Someone = {
  readonly id: string
  readonly name: string
  readonly names?: BundleName[]
  readonly role?: string
  readonly said: readonly string[]
}

const cyrillic = (...values: string[]): BundleName[] =>
  values.map((value) => ({ value, kind: 'TRANSLITERATION' as const, script: 'Cyrl' }))

const persons: readonly Someone[] = [
  {
    id: 'person:ada-marlow',
    name: 'Ada Marlow',
    names: cyrillic('Ада Марлоу', 'Ада Марлоў'),
    role: 'mayor',
    said: [
      'We will open the harbour gate before the autumn storms arrive',
      'Ми відчинимо портову браму до осінніх штормів',
      'Мы откроем портовые ворота до осенних штормов',
      'Мы адчынім партовую браму да восеньскіх штармоў',
      'Liman kapısını sonbahar fırtınalarından önce açacağız',
      'Nous ouvrirons la porte du port avant les tempêtes de l’automne',
      'Wir öffnen das Hafentor noch vor den Stürmen im Herbst',
    ],
  },
  {
    id: 'person:boris-tennant',
    name: 'Boris Tennant',
    names: cyrillic('Борис Теннант', 'Барыс Тэнант'),
    role: 'engineer',
    said: [
      'The owner is not permitted to close the pier during the season',
      'Власник не має права закривати пірс протягом сезону',
      'Владелец не вправе закрывать пирс в течение сезона',
      'Уладальнік не мае права закрываць пірс на працягу сезона',
      'Mal sahibinin sezon boyunca iskeleyi kapatmaya hakkı yok',
      'Le propriétaire n’a pas le droit de fermer la jetée pendant la saison',
      'Der Eigentümer darf den Steg während der Saison nicht schließen',
    ],
  },
  {
    id: 'person:iryna-tkach',
    name: 'Ірина Ткач',
    names: [{ value: 'Iryna Tkach', kind: 'TRANSLITERATION' }, ...cyrillic('Ирина Ткач')],
    role: 'рибалка',
    said: [
      'Ми не залишимо цей порт до самої зими',
      'Мы не покинем этот порт до самой зимы',
      'We shall not leave this port until winter has come',
    ],
  },
  {
    id: 'person:sergei-lapin',
    name: 'Sergei Lapin',
    names: cyrillic('Сергей Лапин', 'Сергій Лапін', 'Сяргей Лапін'),
    role: 'начальник порта',
    said: [
      'Кран сломался, потому что его не чинили двадцать лет',
      'The crane broke because nobody had mended it',
    ],
  },
  {
    id: 'person:ales-dubovik',
    name: 'Ales Dubovik',
    names: cyrillic('Алесь Дубовік', 'Алесь Дубовик'),
    said: [
      'Рыба вярнулася ў заліў упершыню за дзесяць гадоў',
      'Рыба вернулась в залив впервые за десять лет',
    ],
  },
  {
    id: 'person:ayse-demir',
    name: 'Ayşe Demir',
    role: 'belediye başkanı',
    said: ['Bu köprü yıkılırsa kasabaya kimse ulaşamaz', 'If this bridge falls nobody can reach the town'],
  },
  {
    id: 'person:kemal-yildiz',
    name: 'Kemal Yıldız',
    said: ['Balıkçıların borçlarını silmeye hazırız'],
  },
  {
    id: 'person:tom-baker',
    name: 'Tom Baker',
    said: ['Half of the boats will not leave the harbour again this year'],
  },
  {
    id: 'person:helen-early',
    name: 'Helen Early',
    said: ['The ferry has to run on the shortest day of winter as well'],
  },
]

const organisations: readonly (Someone & { readonly organisationKind: 'STATE' | 'MINISTRY' | 'AGENCY' })[] = [
  {
    id: 'organisation:ukraine',
    name: 'Ukraine',
    names: cyrillic('Україна', 'Украина'),
    organisationKind: 'STATE',
    said: ['the other side plays dirty games with the dead', 'dirty games'],
  },
  {
    id: 'organisation:russia',
    name: 'Russia',
    names: [{ value: 'Moscow', kind: 'METONYM' }, ...cyrillic('Россия', 'Росія')],
    organisationKind: 'STATE',
    said: ['the trucks have been waiting at the border since Friday'],
  },
  {
    id: 'organisation:port-authority',
    name: 'Velen Port Authority',
    names: cyrillic('Адміністрація порту Велен', 'Администрация порта Велен'),
    organisationKind: 'AGENCY',
    said: ['every berth north of the lighthouse stays shut until further notice'],
  },
]

const statements: BundleStatement[] = [...persons, ...organisations].flatMap(({ id, role, said }) =>
  said.map((exact, index) => {
    const slug = `${id.split(':')[1]}-${index}`
    const base = statement(slug, { speakers: [{ actor: id, ...(role && { role }) }] })
    return {
      ...base,
      attributions: base.attributions.map((one) => ({ ...one, passages: [passage({ exact })] })),
    }
  }),
)

const actor = ({ id, name, names }: Someone) => ({ id, name, ...(names && { names }) })

/** What the people of the town said, each in their own statement. */
export const harbourTown: Bundle = {
  format: 'on-record-bundle/1',
  title: 'A harbour town',
  description: 'An invented town, for drafts that quote its people.',
  persons: [...persons.map(actor), { id: 'person:jonas-wharf', name: 'Jonas Wharf' }],
  organisations: [
    ...organisations.map(({ organisationKind, ...each }) => ({ ...actor(each), organisationKind })),
    { id: 'organisation:gazette', name: 'The Velen Gazette', organisationKind: 'MEDIA' },
  ],
  sources: [{ id: 'source:daily', sourceKind: 'ARTICLE', publisher: 'organisation:gazette' }],
  statements,
}
