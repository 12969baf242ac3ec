import { type Article, article } from './articles.ts'

/**
 * Who speaks in articles in the styles of many outlets, in the order of their quotations: `-` is nobody in particular,
 * `@` an organisation. There are four sets. Each was written before the reading met it, and the reading was then mended
 * for it: of the quotations that are long enough to be somebody's, 18 of 106, 19 of 81, 12 of 61 and 10 of 43 were not
 * confirmed at first sight.
 */
const speakersOf: Readonly<Record<string, string>> = {
  // The first set.
  'wire-ferries': `2 Astrid Hellberg, @Maritime Safety Board, Joakim Reyes, Liv Sandoval, 3 Dieter Kwan, Tomas Bright, Astrid Hellberg, Marta Olin, Joakim Reyes`,
  'local-allotments': `Kelly Dunmore, Ron Askew, 2 Denise Fallowfield, 3 Marcus Thring, @Brandreth Homes, 2 Kelly Dunmore, 2 Priti Vasani`,
  'feature-clockmaker': `3 Ambrose Leck, 3 Henrike Baum, Ulric Sand, Ambrose Leck, 2 Minna Leck, Ambrose Leck, Henrike Baum`,
  'liveblog-dam': `Oona Raske, 3 Bernard Ochoa, Callum Trigg, Edith Marchbanks, @Highland Hydro, 2 Oona Raske, Davina Holt, Piers Lomax, Bernard Ochoa`,
  'release-battery': `2 Noor Elahi, 2 Gareth Ulm, Sanne Brouwer, 2 Chidi Amara, Hugo Lindt, Roswitha Kern, Noor Elahi`,
  'court-arson': `-, 2 Amelia Strood, Joseph Mbeki, Terence Gowl, 2 Terence Gowl, Rufus Penhale, 2 Leonora Fitch, Pauline Gowl, Imran Qadir`,
  'sport-uk': `3 -, Данило Прус, 2 Роман Цвіркун, 2 Вадим Лепеха, -, Ілля Сорока, -, Євгенія Марчук, Тимур Ґедзь, -, Роман Цвіркун`,
  'broadcaster-ru': `2 Лидия Мохова, 2 Аркадий Тетерин, Егор Шульга, Наталья Берг, Ольга Ситник, Пётр Гаевой, Игорь Стрельников, Лидия Мохова, Анна Дорош`,
  'quake-tr': `2 Orhan Tezcan, Zehra Kurtuluş, Songül Avcı, Levent Sönmez, Orhan Tezcan, 2 Ayten Güler, Hüseyin Taş, Elif Nur Dağ`,
  'village-be': `Тацяна Грынь, Анатоль Шчарбак, Ірына Буйко, Анатоль Шчарбак, Ядвіга Станкевіч, Віктар Мялешка, Тацяна Грынь, Сяргей Лабда, Кастусь Грынь`,
  // The second set.
  'magazine-quarry': `Lorna Tibbets, 2 Emeka Okafor, Rebecca Stoll, Wendell Pike, Arlene Pike, 2 Simon Achterberg, 2 Tessa Lindqvist, Lorna Tibbets`,
  'celebrity-jury': `5 Bex Harlow, Anton Vale, Jordan Pell, 2 Lou Brannigan, @Channel Nine, Fenella Grosvenor, Bex Harlow`,
  'science-bees': `2 Ilse van Rooyen, 2 Tadeo Quispe, 2 Miriam Oyelowo, 2 Gustav Lind, Ilse van Rooyen, Tadeo Quispe, Penelope Crane`,
  'politics-sketch': `Alan Prentice, Hester Rowbotham, Alan Prentice, Owen Trewin, Judith Amesbury, 2 Hester Rowbotham, 2 Jago Penrose, 2 @Downing Street, 2 Yusuf Adeyemi`,
  'agency-uk': `2 Богдан Ярема, Христина Вовк, -, Леся Дяків, Ростислав Мороз, Стефанія Кулик, Артем Лисюк, Андрій Гайда, Оксана Ткачук`,
  'portrait-ru': `2 Семён Аркадьевич Либман, Вера Панфилова, Семён Аркадьевич Либман, 2 Инна Гольц, Максим Дорошенко, Роман Шацкий, -, Семён Аркадьевич Либман`,
  'culture-tr': `Nihat Olgun, Feride Akın, Emre Soydan, Sevda Kılıç, Vedat Sarp, Nihat Olgun, Vedat Sarp, Defne Aslan, -, Sevda Kılıç`,
  'farm-weekly': `Declan Furey, Breda Noonan, Gearoid Tuohy, Aisling Cronin, 2 Pat Lacey, Una Prendergast, Christy Daly, 2 Declan Furey`,
  // The third set.
  'broadcaster-strike': `2 Dawn Whitlock, 2 Hamid Rostami, 2 Sue Threlfall, Brian Threlfall, Kofi Asante, @Department for Transport, Eleanor Pym, Greg Tolland, Hamid Rostami`,
  'literary-interview': `-, 3 Marguerite Oduya, 3 Hal Brandauer, Marguerite Oduya, Dorian Fitch, Yuki Sandoz, 2 Marguerite Oduya`,
  'wire-sanctions': `2 Anton Karelin, 2 Sofia Brandt, Anton Karelin, Sofia Brandt, @Petroval, @European Infrastructure Bank, Yelena Moss, Markus Thiel, Osric Lund, 2 Sofia Brandt`,
  'regional-ru': `-, Виктор Полуянов, 2 Николай Гущин, Ирина Самарина, Глеб Остроумов, -, Константин Уваров, Захар Тропин, Алла Вдовина, Виктор Полуянов`,
  'feature-uk': `Іван Мельничук, Параска, Назар Білик, Василь Дорош, Ольга Семків, Маркіян, Тарас Гупало, Василь Дорош, Іван Мельничук`,
  'blog-tech-en': `-, 2 Mina Farrokh, Dan Villiers, Lucille Abara, Dan Villiers, Theo Lindgren, Mina Farrokh, Priya Sethi, Dan Villiers`,
  // The fourth set.
  'wire-flood': `2 Dale Hutchins, Marian Estes, Roy Pettibone, 3 Luis Carranza, Peggy Marlin, Walt Briggs, Marian Estes`,
  'local-school': `Joanna Sibley, Martin Keogh, Peter Oakham, @Diocese of Thornbury, Caroline Struthers, Ben Adair, Caroline Struthers, Ivy Platt, Sandra Platt`,
  'agency-ru': `2 Олег Ракитин, -, Инга Боровая, Раиса Щукина, Павел Лапшин, Тимур Хасанов, -, Нина Орехова, @министерство ЖКХ, Олег Ракитин`,
  'sports-en': `2 Sheila Garrity, 2 Lionel Frost, 2 Kyle Dempster, Tunde Bakare, Jodie Malone, Lionel Frost`,
  'culture-uk': `Марта Стецик, Юрій Стецик, Тарас Лучко, Соломія Франко, Йосип Гук, Юрій Стецик, Марта Стецик`,
}

export const outlets: readonly Article[] = Object.entries(speakersOf).map(([name, speakers]) =>
  article(name, ...speakers.split(/,\s+/u)),
)
