import type { SayingWords } from './saying-words.ts'

export const english: SayingWords = {
  passive: `
    said told asked accused warned informed reminded urged advised ordered promised described called dismissed branded
    labelled labeled dubbed denounced condemned hailed praised criticised criticized summed_up put written announced
    spoken uttered coined shouted assured threatened`,
  quoted: `quoted heard overheard cited recorded filmed reported`,
  according: `according_to in_the_words_of in_the_opinion_of in_the_view_of signed_by
    written_by posted_by penned_by attributed_to to_quote`,
  citing: `citing quoting`,
  denies: `den(y|ies|ied|ying) refus(e|es|ed|ing)_to declin(e|es|ed|ing)_to refut(es|ed|ing) stop(s|ped)_short_of denial`,
  not: `not never without refus(e|es|ed|ing) declin(e|es|ed|ing) fail(s|ed) didn't doesn't don't hasn't haven't hadn't wouldn't won't can't couldn't wasn't didn’t doesn’t don’t hasn’t haven’t hadn’t wouldn’t won’t can’t couldn’t wasn’t`,
  inHis: `in_his_words in_his_view in_his_opinion by_his_account`,
  inHer: `in_her_words in_her_view in_her_opinion by_her_account`,
  inTheir: `in_their_words in_their_view in_their_opinion by_their_account`,
  noun: `
    claim claims statement statements words remark remarks warning warnings comment comments phrase quote quotes message
    promise promises pledge pledges vow description admission assertion insistence argument answer reply
    response post tweet speech letter motto slogan complaint accusation accusations question verdict call order`,
  issues: `issue(d|s) release(d|s) publish(ed|es) post(ed|s) sen(t|ds) wr(ote|ites) share(d|s) circulate(d|s) ma(de|kes) g(ave|ives)`,
  be: `was were is are been being be got gets`,
  by: `by`,
  of: `of by from`,
  skip: `
    has have had also then later earlier again once twice just now still even always often never not already recently
    today yesterday tomorrow reportedly himself herself themselves itself only simply merely further too both all
    previously famously quickly so how did does do would will may might could can was were is are be been has_since since
    soon afterwards afterward finally instead perhaps maybe there here together alone first next meanwhile`,
  prepositions: `
    of for in on at to by with from after before during about against between into through over under near across
    behind around without within towards toward among amid despite following regarding via outside inside like unlike alongside
    upon beside besides concerning since until till off`,
  absolute: `with`,
  determiners: `the a an his her their its our my this that these those one another some several many two three every each no`,
  indefinite: `a an one another some several many two three every each no any`,
  subordinators: `when while as because if although though whereas that what how where whether unless than why once`,
  and: `and or but nor &`,
  relative: `who whom whose which that`,
  he: `he`,
  she: `she`,
  they: `they`,
  it: `it`,
  his: `his`,
  hers: `her`,
  theirs: `their`,
  its: `its`,
  roles: `
    mayor minister president chancellor premier governor senator secretary ambassador envoy negotiator adviser advisor aide
    spokesman spokeswoman spokesperson leader chief head chairman chairwoman chair chairperson director manager boss owner
    official officials officer officers commander general colonel captain major sergeant soldier soldiers  
    policeman policewoman judge lawyer lawyers solicitor prosecutor attorney doctor nurse teacher professor scientist
    researcher engineer skipper fisherman fishermen farmer farmers worker workers driver resident residents neighbour neighbor
    neighbours neighbors witness witnesses victim victims mother father brother sister wife husband son daughter widow widower
    friend colleague colleagues critic critics supporter supporters analyst analysts expert experts economist historian
    author writer poet singer actor actress artist coach player striker captain goalkeeper councillor councilor deputy
    deputies lawmaker lawmakers mp congressman congresswoman candidate activist activists protester protesters trader baker
    cook clerk pilot sailor keeper harbourmaster harbormaster priest bishop pope imam rabbi king queen prince princess
                  
               source sources man woman boy girl people
    student students pensioner founder editor reporter journalist correspondent partner vet inspector treasurer conductor
    organiser organizer volunteer volunteers landlord tenant tenants shopkeeper electrician surveyor architect curator
    passenger passengers patient patients defendant plaintiff suspect veteran veterans
        goalkeeper midfielder defender forward winger skipper captain referee umpire champion apprentice trainee intern lecturer academic scholar
    surgeon midwife paramedic firefighter firefighters detective constable superintendent magistrate barrister defendant claimant juror
    founder co-founder archaeologist biologist geologist ecologist botanist meteorologist statistician psychologist chemist physicist
    butcher grocer carpenter plumber welder builder mechanic joiner beekeeper gardener forester ranger shepherd miner fishmonger
    novelist playwright composer musician singer painter sculptor photographer filmmaker producer presenter host broadcaster
    entrepreneur investor shareholder strategist consultant administrator superintendent principal headteacher headmaster headmistress
    caretaker receptionist bartender barman waitress waiter chef housewife grandmother grandfather aunt uncle cousin niece nephew twin
    nominee frontrunner front-runner contender incumbent whip speaker delegate staffer counsel operative commissioner alderman trustee
    ombudsman coordinator co-ordinator dean provost physician psychiatrist dentist pharmacist epidemiologist oncologist virologist criminologist
    sociologist anthropologist philosopher theologian legislator assemblyman assemblywoman contractor rancher trucker dispatcher guard
    goaltender goalie quarterback linebacker pitcher catcher winger defenceman defenseman trainer jockey golfer caddie cyclist swimmer skater
    runner boxer wrestler rookie trooper marshal sheriff warden reverend vicar deacon nun monk ceo cfo coo vice-president co-owner co-chair
    vice-chair protestor demonstrator demonstrators refugee refugees immigrant immigrants parent parents grandparent survivor survivors
    bystander motorist pedestrian homeowner homeowners renter shopper shoppers customer customers client fan fans voter voters taxpayer
    politician politicians businessman businesswoman executive executives campaigner campaigners`,
  bodies: `
    ministry council committee government company firm union party bank agency court commission board office parliament army navy force forces team club university hospital school church museum police troops
    newspaper daily weekly magazine tabloid outlet utility airline charity association federation foundation organisation organization`,
  spokes: `spokesman spokeswoman spokesperson representative office press_office service statement`,
  openers: `
    more here here’s here's over now and but or so yet for nor in on at to by with from after before during until since when while as if although though later
    earlier then meanwhile however yesterday today now also still even both what that he she it they we you i his her their its
    the a an this these those there here who why how where which once instead perhaps maybe indeed moreover furthermore
    besides nevertheless nonetheless otherwise despite following according because unlike like let yes no not all some many
    most few one two three four five six seven eight nine ten dozens hundreds thousands another each every only just finally suddenly recently asked told speaking answering responding
    asking replying other others photo image caption picture watch read video q a neither either
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december`,
  doesNotName: `in on at to by with from after before during about against but and or when while as because if although that he she it they his her their its
    monday tuesday wednesday thursday friday saturday sunday`,
  times: `day days week weeks month months year years morning evening night afternoon hour hours minute minutes time moment
    christmas easter halloween thanksgiving weekend spring summer autumn winter decade century`,
}
