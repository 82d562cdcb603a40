const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names that are words as well: in small letters, or first in a sentence, they are most likely the word. */
export const COMMON_WORDS = wordsOf(`
  andre art ask aas bakke bakken berg birk bjørn bro brun bråten bye dag dal dale eik eng even fjell fjeld finn foss fred
  frid gro grace hagen hall haug haugen hell holm hope håp iris ivrig joy kai land lang lange lie lilje line liv lund lys
  lyng mai mark may mette moe moen myr myhre nes ness nord norge ny odd per pil plass ro roa rose rune ruud rød sand sol
  solberg solheim stein sten stig storm strand sund sunde siv skog sletten tor tone tro trygg vang vik viken vilje ung
  hvit svart øst vest sør else will bill faith frank grant bakker dam lind linde våg vold`)

/** Words that sentences begin with, and that somebody in a hurry writes with a capital after anything. */
export const OFTEN_FIRST = wordsOf(`
  jeg eg vi du dere de dei den det han hun ho min mitt mine vår vårt våre alle mange noen noe nokon noko ingen ingenting
  at og eller men for fordi når hvis om som da så også òg også ikke ikkje bare berre mer meir mest mindre god godt gode bra
  fint fin flott takk tusen hei hva kva hvem kven hvordan korleis hvorfor kvifor der her nå no ja nei kanskje ofte
  i på til fra frå med uten utan av ved etter før under over mellom gjennom hos
  en ei et ein eit kan skal vil må bør får har er var blir vart ble
  the a an and or but we i it they you this that is are was more less most good thanks what who how why when if in on at
  not no yes maybe to of from with without after before our my their
  sykepleier sykepleiere sjukepleiar sjukepleiarar ressurssykepleier leder leiar lege nurse manager doctor pasient patient
  mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag
  monday tuesday wednesday thursday friday saturday sunday
  januar februar mars april mai juni juli august september oktober november desember
  january february march may june july october december
  norge noreg norsk norwegian teams zoom esas jul påske gud allah kristen muslim`)

/** Words in the names of many workplaces: alone they tell of none. */
const GENERIC = wordsOf(`
  avdeling avdelinga avdelingen barnehage bolig bofellesskap bokollektiv bo- boligen botilbud bydel distrikt enhet eining
  fastlege fylkeskommune gruppe gruppen helse helsehus helsesenter helsetjeneste heimeteneste heimesjukepleie
  hjemmesykepleie hjemmesykepleien hjemmetjeneste hjemmetjenesten hjemmebaserte korttid korttidsavdeling kommune kommunal
  kommunale kompetansesenter kreft kreftavdeling langtid langtidsavdeling lindrende lindring medisin medisinsk nord
  omsorg omsorgsbolig omsorgsboliger omsorgssenter palliativ palliative palliasjon poliklinikk post rehabilitering
  seksjon senter senteret sone sentrum sjukehus sjukeheim sykehjem sykehjemmet sykehus sykehuset sør team teamet tjenester
  tun tunet universitetssykehus vest øst indre ytre øvre nedre gamle nye store lille dag natt hus huset and the hospital
  nursing home care unit ward hospice`)

export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || OFTEN_FIRST.has(word)
}
