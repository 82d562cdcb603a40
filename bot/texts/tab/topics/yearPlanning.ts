import type { Language } from '../../../domain/member'

/** Why a file cannot be used at all. */
export type FileProblem = 'old-excel' | 'not-a-sheet' | 'too-large' | 'empty' | 'no-columns' | 'too-many'

/** Planning a whole year from a template or a spreadsheet. */
export type YearPlanningTexts = {
  back: string
  planTitle: (year: number) => string
  planLead: string
  kinds: string
  weekdays: string
  from: string
  to: string
  together: string
  togetherHelp: string
  alone: string
  propose: string
  nothingToPropose: string
  importTitle: string
  importLead: string
  template: string
  templateFile: string
  choose: string
  fileProblem: Record<FileProblem, string>
  unknownColumns: (names: string) => string
  missingColumns: (names: string) => string
}

export const yearPlanningTexts: Record<Language, YearPlanningTexts> = {
  nb: {
    back: 'Tilbake til årshjulet',
    planTitle: (year) => `Planlegg ${year}`,
    planLead:
      'Vi foreslår dager som unngår helg, røde dager og skoleferier, og teller med det som er planlagt. Du kan endre alt før noe blir laget.',
    kinds: 'Hva skal planlegges?',
    weekdays: 'Ukedager for områdesamlinger',
    from: 'Fra klokka',
    to: 'Til klokka',
    together: 'Områder med felles samlinger',
    togetherHelp: 'En felles samling teller for begge områdene.',
    alone: 'For seg selv',
    propose: 'Lag forslag',
    nothingToPropose: 'Det er ikke mer å foreslå: Alt du valgte, er planlagt, eller det er for sent i år.',
    importTitle: 'Importer fra regneark',
    importLead: 'Én rad for hver samling, i Excel (.xlsx) eller CSV. Ingenting blir laget før du har sett over.',
    template: 'Last ned en mal',
    templateFile: 'arshjul-mal.xlsx',
    choose: 'Velg fil',
    fileProblem: {
      'old-excel': 'Dette er en eldre Excel-fil (.xls). Lagre den som .xlsx i Excel, og prøv igjen.',
      'not-a-sheet': 'Vi klarer ikke å lese fila. Bruk Excel (.xlsx) eller CSV.',
      'too-large': 'Fila er for stor. Ta bort bilder og ark som ikke trengs, og prøv igjen.',
      empty: 'Det er ingen rader i fila.',
      'no-columns': 'Vi finner ingen overskrifter vi kjenner. Malen viser hva kolonnene skal hete.',
      'too-many': 'Fila har over 300 rader. Del den i to.',
    },
    unknownColumns: (names) => `Disse kolonnene kjenner vi ikke, så de er ikke med: ${names}.`,
    missingColumns: (names) => `Disse kolonnene mangler: ${names}.`,
  },
  nn: {
    back: 'Tilbake til årshjulet',
    planTitle: (year) => `Planlegg ${year}`,
    planLead:
      'Vi føreslår dagar som unngår helg, raude dagar og skuleferiar, og tel med det som er planlagt. Du kan endre alt før noko blir laga.',
    kinds: 'Kva skal planleggjast?',
    weekdays: 'Vekedagar for områdesamlingar',
    from: 'Frå klokka',
    to: 'Til klokka',
    together: 'Område med felles samlingar',
    togetherHelp: 'Ei felles samling tel for begge områda.',
    alone: 'For seg sjølv',
    propose: 'Lag forslag',
    nothingToPropose: 'Det er ikkje meir å føreslå: Alt du valde, er planlagt, eller det er for seint i år.',
    importTitle: 'Importer frå rekneark',
    importLead: 'Éi rad for kvar samling, i Excel (.xlsx) eller CSV. Ingenting blir laga før du har sett over.',
    template: 'Last ned ein mal',
    templateFile: 'arshjul-mal.xlsx',
    choose: 'Vel fil',
    fileProblem: {
      'old-excel': 'Dette er ei eldre Excel-fil (.xls). Lagre ho som .xlsx i Excel, og prøv igjen.',
      'not-a-sheet': 'Vi klarer ikkje å lese fila. Bruk Excel (.xlsx) eller CSV.',
      'too-large': 'Fila er for stor. Ta bort bilete og ark som ikkje trengst, og prøv igjen.',
      empty: 'Det er ingen rader i fila.',
      'no-columns': 'Vi finn ingen overskrifter vi kjenner. Malen viser kva kolonnane skal heite.',
      'too-many': 'Fila har over 300 rader. Del ho i to.',
    },
    unknownColumns: (names) => `Desse kolonnane kjenner vi ikkje, så dei er ikkje med: ${names}.`,
    missingColumns: (names) => `Desse kolonnane manglar: ${names}.`,
  },
  en: {
    back: 'Back to the year',
    planTitle: (year) => `Plan ${year}`,
    planLead:
      'We suggest days that avoid weekends, public holidays and school holidays, and count what is planned already. You can change everything before anything is made.',
    kinds: 'What should be planned?',
    weekdays: 'Weekdays for area gatherings',
    from: 'From',
    to: 'To',
    together: 'Areas that gather together',
    togetherHelp: 'A joint gathering counts for both areas.',
    alone: 'By itself',
    propose: 'Make a proposal',
    nothingToPropose: 'There is nothing more to suggest: all you chose is planned, or it is too late this year.',
    importTitle: 'Import from a spreadsheet',
    importLead: 'One row for each gathering, in Excel (.xlsx) or CSV. Nothing is made before you have looked it over.',
    template: 'Download a template',
    templateFile: 'year-template.xlsx',
    choose: 'Choose a file',
    fileProblem: {
      'old-excel': 'This is an older Excel file (.xls). Save it as .xlsx in Excel, and try again.',
      'not-a-sheet': 'We cannot read the file. Use Excel (.xlsx) or CSV.',
      'too-large': 'The file is too large. Remove pictures and sheets that are not needed, and try again.',
      empty: 'There are no rows in the file.',
      'no-columns': 'We find no headings that we know. The template shows what the columns should be called.',
      'too-many': 'The file has more than 300 rows. Split it in two.',
    },
    unknownColumns: (names) => `We do not know these columns, so they are left out: ${names}.`,
    missingColumns: (names) => `These columns are missing: ${names}.`,
  },
}
