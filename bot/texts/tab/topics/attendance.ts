import type { MarkSource, Presence } from '../../../domain/attendance/attendance'
import type { Language } from '../../../domain/member'

type Group = 'coming' | 'no-answer' | 'cannot-come' | 'walk-in'

export type AttendanceTexts = {
  title: string
  back: string
  notYours: string
  notOpenYet: (time: string) => string
  noList: string
  completed: string
  counts: {
    onSite: (count: number) => string
    online: (count: number) => string
    excused: (count: number) => string
    left: (count: number) => string
  }
  search: string
  onlyLeft: string
  group: Record<Group, string>
  nobodyFound: string
  everybodyTicked: string
  /** How somebody is marked, in the row of the name. */
  presence: Record<Presence, string>
  notTicked: string
  tick: { 'on-site': string; online: string }
  tickName: (name: string, how: string) => string
  more: (name: string) => string
  part: (duration: string) => string
  source: Record<Exclude<MarkSource, 'list-keeper'>, string>
  isHere: (name: string) => string
  isNow: (name: string, presence: string) => string
  untied: (name: string) => string
  walkIn: {
    button: string
    title: string
    search: string
    help: string
    nobody: string
    more: string
    add: string
    addName: (name: string) => string
  }
  outside: string
  outsideLink: string
}

/** The attendance list in the tab, for a phone in a room. */
export const attendanceTexts: Record<Language, AttendanceTexts> = {
  nb: {
    title: 'Oppmøteliste',
    back: 'Til samlingen',
    notYours: 'Denne lista føres av en annen. Er det feil, si fra til nettverkslederen.',
    notOpenYet: (time) => `Lista åpner når samlingen begynner: ${time}`,
    noList: 'Denne samlingen har ingen oppmøteliste.',
    completed: 'Lista er fullført. Retter du noe her, blir også meldingene som er sendt, rettet.',
    counts: {
      onSite: (count) => `${count} på stedet`,
      online: (count) => `${count} på nett`,
      excused: (count) => `${count} meldt fra`,
      left: (count) => `${count} igjen`,
    },
    search: 'Søk etter navn eller arbeidsplass',
    onlyLeft: 'Bare de som ikke er krysset av',
    group: {
      coming: 'Sa at de kommer',
      'no-answer': 'Har ikke svart',
      'cannot-come': 'Sa at de ikke kan',
      'walk-in': 'Står ikke på lista',
    },
    nobodyFound: 'Ingen på lista passer til søket.',
    everybodyTicked: 'Alle er krysset av.',
    presence: { 'on-site': 'Her', online: 'På nett', excused: 'Meldt fra', absent: 'Ikke her' },
    notTicked: 'Ikke krysset av',
    tick: { 'on-site': 'På stedet', online: 'På nett' },
    tickName: (name, how) => `${name}: ${how}`,
    more: (name) => `Mer om ${name}`,
    part: (duration) => `var med i ${duration}`,
    source: {
      'walk-in': 'kom uten å stå på lista',
      'self-check-in': 'sjekket inn selv',
      'meeting-report': 'fra møterapporten',
      imported: 'hentet fra et regneark',
    },
    isHere: (name) => `${name} er her.`,
    isNow: (name, presence) => `${name}: ${presence}.`,
    untied: (name) => `${name} er ikke krysset av lenger.`,
    walkIn: {
      button: 'Ikke på lista? Søk i hele nettverket',
      title: 'Søk i hele nettverket',
      search: 'Navn eller arbeidsplass',
      help: 'Skriv minst to bokstaver.',
      nobody: 'Ingen flere i nettverket passer til søket.',
      more: 'Det er flere. Skriv litt mer av navnet.',
      add: 'Er her',
      addName: (name) => `${name} er her`,
    },
    outside: 'Deltakere utenfra krysses av på samlingens egen side.',
    outsideLink: 'Gå til deltakere utenfra',
  },
  nn: {
    title: 'Oppmøteliste',
    back: 'Til samlinga',
    notYours: 'Ein annan fører denne lista. Er det feil, sei frå til nettverksleiaren.',
    notOpenYet: (time) => `Lista opnar når samlinga byrjar: ${time}`,
    noList: 'Denne samlinga har inga oppmøteliste.',
    completed: 'Lista er fullført. Rettar du noko her, blir òg meldingane som er sende, retta.',
    counts: {
      onSite: (count) => `${count} på staden`,
      online: (count) => `${count} på nett`,
      excused: (count) => `${count} meldt frå`,
      left: (count) => `${count} att`,
    },
    search: 'Søk etter namn eller arbeidsplass',
    onlyLeft: 'Berre dei som ikkje er kryssa av',
    group: {
      coming: 'Sa at dei kjem',
      'no-answer': 'Har ikkje svart',
      'cannot-come': 'Sa at dei ikkje kan',
      'walk-in': 'Står ikkje på lista',
    },
    nobodyFound: 'Ingen på lista passar til søket.',
    everybodyTicked: 'Alle er kryssa av.',
    presence: { 'on-site': 'Her', online: 'På nett', excused: 'Meldt frå', absent: 'Ikkje her' },
    notTicked: 'Ikkje kryssa av',
    tick: { 'on-site': 'På staden', online: 'På nett' },
    tickName: (name, how) => `${name}: ${how}`,
    more: (name) => `Meir om ${name}`,
    part: (duration) => `var med i ${duration}`,
    source: {
      'walk-in': 'kom utan å stå på lista',
      'self-check-in': 'sjekka inn sjølv',
      'meeting-report': 'frå møterapporten',
      imported: 'henta frå eit rekneark',
    },
    isHere: (name) => `${name} er her.`,
    isNow: (name, presence) => `${name}: ${presence}.`,
    untied: (name) => `${name} er ikkje kryssa av lenger.`,
    walkIn: {
      button: 'Ikkje på lista? Søk i heile nettverket',
      title: 'Søk i heile nettverket',
      search: 'Namn eller arbeidsplass',
      help: 'Skriv minst to bokstavar.',
      nobody: 'Ingen fleire i nettverket passar til søket.',
      more: 'Det er fleire. Skriv litt meir av namnet.',
      add: 'Er her',
      addName: (name) => `${name} er her`,
    },
    outside: 'Deltakarar utanfrå blir kryssa av på sida til samlinga.',
    outsideLink: 'Gå til deltakarar utanfrå',
  },
  en: {
    title: 'Attendance list',
    back: 'To the gathering',
    notYours: 'Somebody else keeps this list. If that is wrong, please tell the network leader.',
    notOpenYet: (time) => `The list opens when the gathering starts: ${time}`,
    noList: 'This gathering has no attendance list.',
    completed: 'The list is completed. If you correct something here, the messages already sent are corrected too.',
    counts: {
      onSite: (count) => `${count} on site`,
      online: (count) => `${count} online`,
      excused: (count) => `${count} gave notice`,
      left: (count) => `${count} left`,
    },
    search: 'Search for a name or a workplace',
    onlyLeft: 'Only those not ticked',
    group: {
      coming: 'Said they are coming',
      'no-answer': 'Have not answered',
      'cannot-come': 'Said they cannot come',
      'walk-in': 'Not on the list',
    },
    nobodyFound: 'Nobody on the list fits the search.',
    everybodyTicked: 'Everybody is ticked.',
    presence: { 'on-site': 'Here', online: 'Online', excused: 'Gave notice', absent: 'Not here' },
    notTicked: 'Not ticked',
    tick: { 'on-site': 'On site', online: 'Online' },
    tickName: (name, how) => `${name}: ${how}`,
    more: (name) => `More about ${name}`,
    part: (duration) => `took part for ${duration}`,
    source: {
      'walk-in': 'came without being on the list',
      'self-check-in': 'checked in themselves',
      'meeting-report': 'from the meeting report',
      imported: 'imported from a spreadsheet',
    },
    isHere: (name) => `${name} is here.`,
    isNow: (name, presence) => `${name}: ${presence}.`,
    untied: (name) => `${name} is no longer ticked.`,
    walkIn: {
      button: 'Not on the list? Search the whole network',
      title: 'Search the whole network',
      search: 'Name or workplace',
      help: 'Type at least two letters.',
      nobody: 'Nobody else in the network fits the search.',
      more: 'There are more. Type a little more of the name.',
      add: 'Is here',
      addName: (name) => `${name} is here`,
    },
    outside: 'Participants from outside are ticked on the page of the gathering.',
    outsideLink: 'Go to participants from outside',
  },
}
