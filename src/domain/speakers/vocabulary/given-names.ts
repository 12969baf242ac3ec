import { titles } from '../../names/titles.ts'
import { isMansGenitive } from '../mentions/owners.ts'
import { isShortTitle } from './short-titles.ts'

export type Gender = 'HE' | 'SHE' | 'THEY' | 'IT'

/** Common given names whose ending does not show that they are a woman's, or suggests the opposite. */
const WOMEN = new Set(
  `ann anne alice amy audrey beatrice beth betty caroline carol catherine charlotte chloe chloé claire christine
  daisy dawn diane dorothy edith eleanor elizabeth ellen emily emma esther eve florence frances gail grace hannah harriet hazel
  heather helen hilary irene iris isabel isabelle ivy jane janet jean jennifer jenny jess jill joan jo joyce judith judy june karen
  kate katherine kathleen kathryn kay kelly kim leah lily lauren louise lucy lynn margaret marie marion marjorie mary may megan
  meg meghan mercy miriam molly nancy naomi natalie nicole pam peggy phyllis rachel rebecca rosemary rose ruth sally sarah sharon shirley
  simone sophie stephanie sue susan sylvie tess tracy vivian yvonne zoe hillary hilary michelle debbie kimberly ashley courtney shannon stacy tiffany amber brooke cheryl cindy
  crystal denise eileen erin evelyn faith gillian gwen holly janice joanne joy julie kathy katie kirsten kristen kristin laurie leslie lois
  lorraine maggie maureen meredith michele monique muriel nadine paige penny robin rosalind ruby sheryl tammy tracey valerie wendy
  abigail adele alana alicia alison allison andrea angela anita annette april barbara becky bernice bonnie brenda brittany carmen carrie
  cassandra chelsea christina claudia colleen connie cynthia danielle darlene deborah debra donna doris eva felicia fiona frankie gabrielle
  geraldine gina ginger gloria gretchen heidi hope ida ingrid isabella jacqueline jasmine jeanette jeanne jenna jessica joanna jocelyn
  johanna josephine juanita julia juliet kara karla katharine katrina kayla kendra kim kristina krista lana lara laura lena leona lillian
  linda lindsay lindsey lisa lori lucia lynda lynne mabel madeleine mallory mandy marcia margo maria mariah marianne marilyn marissa marlene
  martha maxine melanie melinda melissa mia mildred millie mindy miranda mona nadia natasha nina nora norma olga olivia pamela patricia
  patsy pauline penelope philippa polly priscilla rachael ramona regina renee rhonda rita roberta rosa rosie roxanne sabrina samantha
  sandra sara sasha savannah selena sheila shelley shelly sonia stella stephani stacey suzanne sylvia tamara tanya tara teresa terri theresa
  tina tonya tricia trudy ursula vanessa vera veronica vicki vickie victoria viola virginia vivienne wanda wilma winifred yvette
  whitney yasmin bridget brigid siobhan niamh aoife kellyanne condoleezza ingeborg
  кэтрин кэтрын кэтрін катрин хиллари гілларі хілары мишель мішель элизабет елізабет элізабет кристин крістін рэйчел рейчел николь энн енн джейн джоан
  маргарет элис аліс эліс рут ингрид інгрід астрид нэнси ненсі эмили емілі мэри мері мэры кейт дженнифер дженніфер джил джилл карин карін ирен любов любовь нінель адель ніколь ізабель
  ada anna iryna irina iryna natalia natalya tatiana tetiana oksana oxana svitlana svetlana yulia kateryna ekaterina katerina daria darya polina alina alena elena olena nadiya lyudmila galina halyna
  valentina larisa marina maryna anastasia viktoria veronika yana zoya lidia lydia sofia sophia camilla clara carla chiara elisa francesca giulia luisa marta martina monica paola silvia valeria
  angela petra anja katja tanja sonja nadja maja lina hanna helga gerda frieda erika monika manuela daniela michaela gabriela bettina annika ulla ilona jana klara luise paula ronja saskia simona
  anke antje annalena bärbel beate brigitte christel dagmar doreen elke elisabeth friederike gabriele gerlinde gudrun hannelore heike hertha ilse inge irmgard jutta karin kathrin katrin kerstin
  lieselotte margot marlies mareike maren meike renate roswitha rosemarie sibylle sigrid silke svenja ulrike ute uschi waltraud susanne steffi astrid
  agnès amélie anaïs adèle aurélie aurore bénédicte cécile céline chantal clémence corinne delphine édith élise émilie estelle fabienne françoise gaëlle geneviève ghislaine hélène inès
  joëlle josiane juliette justine laure laurence léa lucie lydie manon margaux marine martine maryse mathilde mélanie michèle mireille morgane myriam nathalie noémie océane odile pascale
  pauline perrine raphaëlle sandrine ségolène solène stéphanie thérèse valérie véronique virginie geneviève anne-marie marie-claude anne-sophie marie-hélène elisabeth
  ayşe fatma zeynep elif emine hatice gül gülsüm selin nur nuray aylin esin defne deniz melek meryem özlem pınar sibel sevgi songül
  yasemin ebru ece irem gamze nilüfer nilgün dilek hande gonca özge ingrid astrid birgit elke greta ines agnes sabine anneliese`
    .split(/\s+/u)
    .filter((name) => name !== ''),
)
const MEN = new Set(
  `luca nikita ilya joshua ezra elia sasha misha kostya vanya микола ілля никита нікіта кузьма хома лука фома илья сава савва мікола
  нікола мустафа mustafa musa isa rıza ata bora kaya tuna yahya zekeriya andrea mykola illia kuzma ilia`
    .split(/\s+/u)
    .filter((name) => name !== ''),
)

/** Whether a word is a common given name. */
export const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase()
  return WOMEN.has(lower) || MEN.has(lower) || COMMON_MEN.has(lower)
}

/** Whether a full name is a woman's or a man's, as far as can be told; otherwise null. */
export function genderOf(name: string): Gender | null {
  const words = name.split(' ').map((word) => word.toLowerCase().replace(/\.$/u, ''))
  const office = words
    .slice(0, -1)
    .findLastIndex(
      (word) =>
        (titles.has(word) || isShortTitle(word)) && !/^(?:m(?:rs?|s|iss|me|lle)?|dame|sir)$/u.test(word),
    )
  const [first = '', ...rest] = words.slice(office + 1)
  const addressed = genderOfAddress(name)
  if (addressed !== null) return addressed
  if (isMansGenitive(words.slice(office + 1).join(' '))) return 'HE'
  const last = rest.at(-1) ?? first
  if (rest.some((word) => /(?:[оеє]вич|ович|ьич|кич)(?:[ауіе]|ем)?$/u.test(word))) return 'HE'
  if (rest.some((word) => /(?:[оеє]вн|івн|ївн|ичн)(?:[аиуыіе]|ою|ой|і)$/u.test(word))) return 'SHE'
  if (/(?:ськ|цьк|ск|цк)(?:а|ая)$|(?:ова|ева|єва|іна|ина)$/u.test(last) && /^\p{Script=Cyrillic}/u.test(last))
    return 'SHE'
  if (/(?:ськ|цьк|ск|цк)(?:ий|ій|і|ы)$/u.test(last)) return 'HE'
  if (/^\p{Script=Cyrillic}+(?:[оеєё]в|[иії]н)$/u.test(last)) return 'HE'
  if (rest.length === 0) return null
  if (WOMEN.has(first)) return 'SHE'
  if (MEN.has(first)) return 'HE'
  // "Ивана Петрухина": a man's name in the genitive looks like a woman's.
  if (/[ая]$/u.test(first) && /(?:[^ві]а|я)$/u.test(last)) return null
  if (COMMON_MEN.has(first)) return 'HE'
  if (/[aаяá]$/u.test(first)) return 'SHE'
  return /^\p{Script=Cyrillic}+[^аеєиіїоуюяыэь]$/u.test(first) ? 'HE' : null
}

/** Whether only the Latin ending of a given name suggests a woman: "Akoumba" and "Gunapala" may be men. */
export const isGenderGuessed = (name: string): boolean => {
  const [first = ''] = name.toLowerCase().split(' ')
  return /^\p{Script=Latin}+[aá]$/u.test(first) && !isGivenName(first)
}

/** The gender of a form of address, or of an office that only a woman or a man holds, before a name. */
export function genderOfAddress(name: string): Gender | null {
  const words = name.toLowerCase().split(' ').slice(0, -1)
  if (words.some((word) => MENS.test(word))) return 'HE'
  return words.some((word) => WOMENS.test(word)) ? 'SHE' : null
}

const MENS =
  /^(?:mr\.?|m\.|monsieur|sir|lord|пан|herrn?|king|prince|father|brother|(?:spokes|chair|congress|police|business)man|г-н)$/u
const WOMENS =
  /^(?:mrs\.?|ms\.?|mme|mlle|madame|mademoiselle|miss|dame|lady|пані|frau|queen|princess|sister|actress|(?:spokes|chair|congress|police|business)woman|г-жа)$/u

const COMMON_MEN = new Set(
  `adam alan albert barack mitch bernie chuck chris ted rick rob nick greg brad brett kyle ryan josh jared eli ben sam max leon hans joachim alex alexander alfred andrew anthony arthur barry ben benjamin bill bob boris brian bruce carl charles
  christopher colin craig daniel dave david dennis derek dmitry dmytro donald douglas edward eric ernest frank fred gareth gary
  geoffrey george gerald gordon graham greg harold harry henry hugh ian igor ivan jack jacob james jason jeff jeremy jim joe john
  jonas jonathan joseph karl keith ken kenneth kevin larry leonard louis luke marcus mark martin matthew maxim michael mike mykhailo
  nathan neil nicholas nigel norman oleg oleh oliver oscar pablo patrick paul pavel peter philip ralph raymond richard robert roger
  ron ronald rustem samuel scott sean sergei sergey serhii simon stanley stephen steve steven stuart ted thomas tim tom tony victor
  vladimir volodymyr walter william ahmet ali burak can cem emre hakan hasan hüseyin ibrahim kemal kerem mehmet murat mert oğuz
  aaron abdul ahmed alistair allan alvin amir andre andreas angus antonio arnold arthur austin benedict bert blake bobby brandon brendan
  bryan bryce byron calvin cameron carlos cecil cedric chad chester christian clarence clark clayton clifford clint clive clyde cody conor connor
  craig curtis cyril damian damon dan danny darren darryl daryl dean dennis desmond dick dominic don doug duncan dustin dwight dylan earl eddie
  edgar elon edmund edwin elliott elmer emmanuel enrique ernie ethan eugene evan felix fernando floyd francis francisco franklin fraser gabriel
  gavin gene geoff gilbert glen glenn gus guy hamish harvey hector herbert herman homer horace howard hubert isaac ismail ivor jaime jake jamal
  jasper javier jay jerome jerry jimmy joel johnny jorge jose josé juan julian justin karim keenan kent kevan khaled kirk kurt lance lars laurence
  lawrence leo leroy lester lewis liam lloyd logan lorenzo lou lucas luis luke malcolm manuel mario marshall marvin mason mathew mathieu
  matt maurice max melvin miguel miles milton mohamed mohammad mohammed muhammad ahmad tareq tariq omar moses nate nelson nigel noah noel owen pedro perry pete phil philippe
  preston quentin rafael ramon randall randy raul ray reg reginald ricardo richie ricky rod roderick rodney roger roland roman ronnie rory ross
  roy rupert russ russell rusty salman santiago saul sebastian seth shane shaun shawn sheldon sid sidney simeon spencer stan stefan stuart
  sylvester terence terrence theodore timothy toby todd travis trent trevor tyler uwe vernon vic vince vincent wade wallace warren wayne wendell
  wesley wilfred will willie wolfgang xavier yasser zachary zack
  achim anton armin axel bernd bernhard bodo burkhard carsten christoph claus detlef dietmar dirk eberhard eckart egon erich ernst erwin eugen florian friedrich fritz gerd gerhard gottfried
  gregor guido gunther günter günther hartmut heiko heiner heinrich heinz helmut henning hermann holger horst hubert hubertus ingo jan jens jochen jörg josef jost kai karl-heinz karsten
  knut konrad lothar lutz manfred marcel markus mathias matthias norbert olaf ole oskar otto peer rainer ralf reiner reinhard reinhold rolf rüdiger siegfried sönke steffen sven thilo
  thorsten tilman tobias torsten udo ulf uli ulrich volker werner wilhelm winfried wolf wolfram frank-walter hans-peter karl-josef
  adrien alain antoine arnaud aurélien baptiste benoît benoit bruno cédric clément didier éric étienne fabien fabrice françois frédéric gaël georges gérard gilles grégory guillaume henri hervé
  jérôme jules laurent léon loïc luc lucien ludovic marc matthieu maxime michel nicolas olivier pascal patrice raphaël rémi rené sébastien serge stéphane sylvain thibault thierry
  tristan yann yannick yves jean-luc jean-marc jean-claude jean-michel jean-paul jean-yves jean-françois jean-baptiste jean-louis mamadou moussa ousmane abdoulaye ibrahima cheikh
  orhan ömer osman recep selim serkan tarık tolga umut volkan yusuf ünal dieter hans jürgen klaus pierre jean-pierre jacques`
    .split(/\s+/u)
    .filter((name) => name !== ''),
)
