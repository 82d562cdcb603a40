import type { Language } from '../../../domain/member'

/** Rows of a planned year, looked over before anything is made. */
export type YearPreviewTexts = {
  title: string
  checking: string
  failed: string
  right: (count: number) => string
  wrong: (count: number) => string
  exists: (count: number) => string
  look: (count: number) => string
  onlyTrouble: string
  row: (number: number) => string
  ok: string
  isWrong: string
  existing: (day: string) => string
  cancelled: string
  repeated: (row: number) => string
  notYours: string
  notStored: string
  problemAt: (column: string, problem: string) => string
  line: (number: number) => string
  edit: string
  editRow: (title: string) => string
  remove: string
  removeRow: (title: string) => string
  leaveWrong: (right: number) => string
  make: (count: number) => string
  making: string
  nobodyTold: string
  done: (count: number) => string
  notAllStored: (count: number) => string
  again: string
  toYear: string
  form: {
    title: string
    save: string
    cancel: string
    noTitle: string
    written: (text: string) => string
    onePerLine: string
  }
}

export const yearPreviewTexts: Record<Language, YearPreviewTexts> = {
  nb: {
    title: 'Se over',
    checking: 'Ser over radene …',
    failed: 'Vi fikk ikke sett over radene. Prøv igjen.',
    right: (count) => (count === 1 ? '1 samling kan lages' : `${count} samlinger kan lages`),
    wrong: (count) => (count === 1 ? '1 rad må rettes' : `${count} rader må rettes`),
    exists: (count) => `${count} finnes fra før`,
    look: (count) => `${count} bør du se på`,
    onlyTrouble: 'Vis bare rader med merknader',
    row: (number) => `Rad ${number}`,
    ok: 'Klar',
    isWrong: 'Må rettes',
    existing: (day) => `Finnes fra før, ${day}. Blir ikke laget igjen.`,
    cancelled: 'Finnes fra før, men er avlyst. Blir ikke laget igjen.',
    repeated: (row) => `Samme samling som i rad ${row}. Blir bare laget én gang.`,
    notYours: 'Du kan bare planlegge for ditt eget område.',
    notStored: 'Ble ikke lagret.',
    problemAt: (column, problem) => `${column}: ${problem}`,
    line: (number) => `linje ${number}`,
    edit: 'Endre',
    editRow: (title) => `Endre ${title}`,
    remove: 'Ta bort',
    removeRow: (title) => `Ta bort ${title}`,
    leaveWrong: (right) =>
      right === 1 ? 'Lag bare den ene raden som er riktig' : `Lag bare de ${right} radene som er riktige`,
    make: (count) => (count === 1 ? 'Lag 1 samling' : `Lag ${count} samlinger`),
    making: 'Lager samlingene …',
    nobodyTold: 'Samlingene blir utkast. Ingen får beskjed før du inviterer.',
    done: (count) => (count === 1 ? '1 samling er laget.' : `${count} samlinger er laget.`),
    notAllStored: (count) =>
      `${count === 1 ? '1 samling' : `${count} samlinger`} ble ikke lagret. Prøv igjen: Ingenting blir laget to ganger.`,
    again: 'Prøv igjen',
    toYear: 'Se årshjulet',
    form: {
      title: 'Endre samlingen',
      save: 'Lagre',
      cancel: 'Avbryt',
      noTitle: 'Uten tittel',
      written: (text) => `Det sto «${text}».`,
      onePerLine: 'Én på hver linje',
    },
  },
  nn: {
    title: 'Sjå over',
    checking: 'Ser over radene …',
    failed: 'Vi fekk ikkje sett over radene. Prøv igjen.',
    right: (count) => (count === 1 ? '1 samling kan lagast' : `${count} samlingar kan lagast`),
    wrong: (count) => (count === 1 ? '1 rad må rettast' : `${count} rader må rettast`),
    exists: (count) => `${count} finst frå før`,
    look: (count) => `${count} bør du sjå på`,
    onlyTrouble: 'Vis berre rader med merknader',
    row: (number) => `Rad ${number}`,
    ok: 'Klar',
    isWrong: 'Må rettast',
    existing: (day) => `Finst frå før, ${day}. Blir ikkje laga igjen.`,
    cancelled: 'Finst frå før, men er avlyst. Blir ikkje laga igjen.',
    repeated: (row) => `Same samling som i rad ${row}. Blir berre laga éin gong.`,
    notYours: 'Du kan berre planleggje for ditt eige område.',
    notStored: 'Vart ikkje lagra.',
    problemAt: (column, problem) => `${column}: ${problem}`,
    line: (number) => `linje ${number}`,
    edit: 'Endre',
    editRow: (title) => `Endre ${title}`,
    remove: 'Ta bort',
    removeRow: (title) => `Ta bort ${title}`,
    leaveWrong: (right) =>
      right === 1 ? 'Lag berre den eine rada som er rett' : `Lag berre dei ${right} radene som er rette`,
    make: (count) => (count === 1 ? 'Lag 1 samling' : `Lag ${count} samlingar`),
    making: 'Lagar samlingane …',
    nobodyTold: 'Samlingane blir utkast. Ingen får beskjed før du inviterer.',
    done: (count) => (count === 1 ? '1 samling er laga.' : `${count} samlingar er laga.`),
    notAllStored: (count) =>
      `${count === 1 ? '1 samling' : `${count} samlingar`} vart ikkje lagra. Prøv igjen: Ingenting blir laga to gonger.`,
    again: 'Prøv igjen',
    toYear: 'Sjå årshjulet',
    form: {
      title: 'Endre samlinga',
      save: 'Lagre',
      cancel: 'Avbryt',
      noTitle: 'Utan tittel',
      written: (text) => `Det stod «${text}».`,
      onePerLine: 'Éin på kvar linje',
    },
  },
  en: {
    title: 'Look over',
    checking: 'Looking over the rows …',
    failed: 'We could not look over the rows. Please try again.',
    right: (count) => (count === 1 ? '1 gathering can be made' : `${count} gatherings can be made`),
    wrong: (count) => (count === 1 ? '1 row must be corrected' : `${count} rows must be corrected`),
    exists: (count) => (count === 1 ? '1 is there already' : `${count} are there already`),
    look: (count) => `${count} to look at`,
    onlyTrouble: 'Show only rows with remarks',
    row: (number) => `Row ${number}`,
    ok: 'Ready',
    isWrong: 'Must be corrected',
    existing: (day) => `There already, ${day}. Will not be made again.`,
    cancelled: 'There already, but cancelled. Will not be made again.',
    repeated: (row) => `The same gathering as in row ${row}. Will be made only once.`,
    notYours: 'You can only plan for your own area.',
    notStored: 'Was not saved.',
    problemAt: (column, problem) => `${column}: ${problem}`,
    line: (number) => `line ${number}`,
    edit: 'Change',
    editRow: (title) => `Change ${title}`,
    remove: 'Remove',
    removeRow: (title) => `Remove ${title}`,
    leaveWrong: (right) =>
      right === 1 ? 'Make only the one row that is right' : `Make only the ${right} rows that are right`,
    make: (count) => (count === 1 ? 'Make 1 gathering' : `Make ${count} gatherings`),
    making: 'Making the gatherings …',
    nobodyTold: 'The gatherings become drafts. Nobody is told before you invite.',
    done: (count) => (count === 1 ? '1 gathering has been made.' : `${count} gatherings have been made.`),
    notAllStored: (count) =>
      `${count === 1 ? '1 gathering was' : `${count} gatherings were`} not saved. Try again: nothing is made twice.`,
    again: 'Try again',
    toYear: 'See the year',
    form: {
      title: 'Change the gathering',
      save: 'Save',
      cancel: 'Cancel',
      noTitle: 'No title',
      written: (text) => `It said “${text}”.`,
      onePerLine: 'One on each line',
    },
  },
}
