import type { RuleProblem } from '../../../domain/absence/ruleChange'
import type { Language } from '../../../domain/member'
import type { SimpleSetting } from '../../../domain/simpleSettings'

/** The forms in which the working group changes the rules. */
export type RuleFormsTexts = {
  saving: string
  failed: string
  refused: string
  absence: {
    title: string
    lead: string
    nurse: string
    manager: string
    nurseFirst: string
    wait: string
    waitHelp: string
    escalate: string
    never: string
    inARow: (count: number) => string
    from: string
    save: string
    saved: (day: string) => string
    unchanged: string
    problem: (problem: RuleProblem, limits: { earliest: string; longestWait: number }) => string
  }
  simple: {
    title: string
    lead: string
    label: Record<SimpleSetting, string>
    help: Record<SimpleSetting, string | null>
    save: string
    saved: string
    unchanged: string
    changedBy: (name: string, when: string) => string
    timeWrong: string
    tooShort: (hours: number) => string
    numberWrong: (least: number, most: number) => string
  }
}

export const ruleFormsTexts: Record<Language, RuleFormsTexts> = {
  nb: {
    saving: 'Lagrer …',
    failed: 'Vi fikk ikke lagret det. Ingenting er endret. Prøv igjen om litt.',
    refused: 'Bare arbeidsgruppa kan endre reglene.',
    absence: {
      title: 'Endre reglene for fravær',
      lead: 'Nye regler gjelder samlinger fra og med en dato. Det som er gjennomført, følger reglene som gjaldt da.',
      nurse: 'Ressurssykepleieren får beskjed om',
      manager: 'Nærmeste leder varsles om',
      nurseFirst: 'Den det gjelder, skal alltid få vite det først. Derfor kan ikke lederen varsles om noe annet.',
      wait: 'Timer til lederen varsles',
      waitHelp: 'Regnet fra oppmøtelista er fullført. 0 er så snart ressurssykepleieren har fått beskjed.',
      escalate: 'Områdelederen får beskjed',
      never: 'Aldri',
      inARow: (count) => (count === 1 ? 'Ved hvert fravær' : `Etter ${count} på rad`),
      from: 'Gjelder fra og med',
      save: 'Lagre reglene',
      saved: (day) => `Lagret. Reglene gjelder fra ${day}.`,
      unchanged: 'Disse reglene gjelder fra før, så ingenting er endret.',
      problem: (problem, { earliest, longestWait }) =>
        ({
          'day-missing': 'Velg en dato.',
          'reaches-back': `Velg ${earliest} eller senere. Nye regler gjelder aldri bakover i tid.`,
          'too-far': 'Velg en dato innen to år.',
          'nurse-first': 'Kryss av for ressurssykepleieren også, eller ta bort krysset for lederen.',
          'wait-wrong': `Skriv et helt tall fra 0 til ${longestWait}.`,
          'row-wrong': 'Velg et av alternativene.',
        })[problem],
    },
    simple: {
      title: 'Meldinger og frister',
      lead: 'Gjelder så snart de er lagret.',
      label: {
        quietFrom: 'Ingen meldinger etter',
        quietTo: 'Ingen meldinger før',
        reminderDaysBefore: 'Påminnelse: dager før svarfristen',
        answerDays: 'Svarfrist: dager før samlingen',
        rosterWeeks: 'Oversikt til lederne: uker før samlingen',
        undoMinutes: 'Angrefrist: minutter',
      },
      help: {
        quietFrom: null,
        quietTo: 'I helgene og på helligdager venter meldingene også, hvis de kan.',
        reminderDaysBefore: 'Bare de som ikke har svart, får påminnelse.',
        answerDays: 'Samlinger det alt er invitert til, beholder fristen.',
        rosterWeeks: 'Bør komme før turnusen er ferdig. Når tallet endres, kan noen få samme oversikt én gang til.',
        undoMinutes: 'Så lenge kan en flytting eller avlysning angres før noen får vite om den.',
      },
      save: 'Lagre',
      saved: 'Lagret. Dette gjelder fra nå.',
      unchanged: 'Ingenting var endret.',
      changedBy: (name, when) => `Sist endret av ${name} ${when}`,
      timeWrong: 'Skriv et klokkeslett, som 07:00.',
      tooShort: (hours) => `Det må være minst ${hours} timer om dagen da meldinger kan sendes.`,
      numberWrong: (least, most) => `Skriv et helt tall fra ${least} til ${most}.`,
    },
  },
  nn: {
    saving: 'Lagrar …',
    failed: 'Vi fekk ikkje lagra det. Ingenting er endra. Prøv igjen om litt.',
    refused: 'Berre arbeidsgruppa kan endre reglane.',
    absence: {
      title: 'Endre reglane for fråvær',
      lead: 'Nye reglar gjeld samlingar frå og med ein dato. Det som er gjennomført, følgjer reglane som galdt då.',
      nurse: 'Ressurssjukepleiaren får beskjed om',
      manager: 'Næraste leiar blir varsla om',
      nurseFirst: 'Den det gjeld, skal alltid få vite det først. Difor kan ikkje leiaren varslast om noko anna.',
      wait: 'Timar til leiaren blir varsla',
      waitHelp: 'Rekna frå oppmøtelista er fullført. 0 er så snart ressurssjukepleiaren har fått beskjed.',
      escalate: 'Områdeleiaren får beskjed',
      never: 'Aldri',
      inARow: (count) => (count === 1 ? 'Ved kvart fråvær' : `Etter ${count} på rad`),
      from: 'Gjeld frå og med',
      save: 'Lagre reglane',
      saved: (day) => `Lagra. Reglane gjeld frå ${day}.`,
      unchanged: 'Desse reglane gjeld frå før, så ingenting er endra.',
      problem: (problem, { earliest, longestWait }) =>
        ({
          'day-missing': 'Vel ein dato.',
          'reaches-back': `Vel ${earliest} eller seinare. Nye reglar gjeld aldri bakover i tid.`,
          'too-far': 'Vel ein dato innan to år.',
          'nurse-first': 'Kryss av for ressurssjukepleiaren òg, eller ta bort krysset for leiaren.',
          'wait-wrong': `Skriv eit heilt tal frå 0 til ${longestWait}.`,
          'row-wrong': 'Vel eit av alternativa.',
        })[problem],
    },
    simple: {
      title: 'Meldingar og fristar',
      lead: 'Gjeld så snart dei er lagra.',
      label: {
        quietFrom: 'Ingen meldingar etter',
        quietTo: 'Ingen meldingar før',
        reminderDaysBefore: 'Påminning: dagar før svarfristen',
        answerDays: 'Svarfrist: dagar før samlinga',
        rosterWeeks: 'Oversikt til leiarane: veker før samlinga',
        undoMinutes: 'Angrefrist: minutt',
      },
      help: {
        quietFrom: null,
        quietTo: 'I helgene og på heilagdagar ventar meldingane òg, om dei kan.',
        reminderDaysBefore: 'Berre dei som ikkje har svart, får påminning.',
        answerDays: 'Samlingar det alt er invitert til, beheld fristen.',
        rosterWeeks: 'Bør kome før turnusen er ferdig. Når talet blir endra, kan nokon få same oversikta éin gong til.',
        undoMinutes: 'Så lenge kan ei flytting eller avlysing angrast før nokon får vite om ho.',
      },
      save: 'Lagre',
      saved: 'Lagra. Dette gjeld frå no.',
      unchanged: 'Ingenting var endra.',
      changedBy: (name, when) => `Sist endra av ${name} ${when}`,
      timeWrong: 'Skriv eit klokkeslett, som 07:00.',
      tooShort: (hours) => `Det må vere minst ${hours} timar om dagen då meldingar kan sendast.`,
      numberWrong: (least, most) => `Skriv eit heilt tal frå ${least} til ${most}.`,
    },
  },
  en: {
    saving: 'Saving …',
    failed: 'We could not save it. Nothing has changed. Please try again in a while.',
    refused: 'Only the working group can change the rules.',
    absence: {
      title: 'Change the rules of absence',
      lead: 'New rules apply to gatherings from a given date. What has been held follows the rules of that time.',
      nurse: 'The resource nurse is told of',
      manager: 'The line manager is told of',
      nurseFirst: 'The person concerned is always the first to know. So the manager cannot be told of anything else.',
      wait: 'Hours until the manager is told',
      waitHelp: 'Counted from the completed attendance list. 0 is as soon as the resource nurse has been told.',
      escalate: 'The area leader is told',
      never: 'Never',
      inARow: (count) => (count === 1 ? 'At every absence' : `After ${count} in a row`),
      from: 'Applies from',
      save: 'Save the rules',
      saved: (day) => `Saved. The rules apply from ${day}.`,
      unchanged: 'These rules apply already, so nothing has changed.',
      problem: (problem, { earliest, longestWait }) =>
        ({
          'day-missing': 'Please choose a date.',
          'reaches-back': `Please choose ${earliest} or later. New rules never reach back.`,
          'too-far': 'Please choose a date within two years.',
          'nurse-first': 'Please tick the resource nurse too, or untick the manager.',
          'wait-wrong': `Please write a whole number from 0 to ${longestWait}.`,
          'row-wrong': 'Please choose one of these.',
        })[problem],
    },
    simple: {
      title: 'Messages and deadlines',
      lead: 'These apply as soon as they are saved.',
      label: {
        quietFrom: 'No messages after',
        quietTo: 'No messages before',
        reminderDaysBefore: 'Reminder: days before the deadline',
        answerDays: 'Answer deadline: days before the gathering',
        rosterWeeks: 'Overview for managers: weeks before the gathering',
        undoMinutes: 'Time to undo: minutes',
      },
      help: {
        quietFrom: null,
        quietTo: 'At weekends and on public holidays messages wait too, if they can.',
        reminderDaysBefore: 'Only those who have not answered are reminded.',
        answerDays: 'Gatherings that have been called keep their deadline.',
        rosterWeeks:
          'Should come before the roster is ready. When this changes, some may get the same overview once more.',
        undoMinutes: 'How long moving or cancelling can be undone before anybody is told.',
      },
      save: 'Save',
      saved: 'Saved. This applies from now on.',
      unchanged: 'Nothing had changed.',
      changedBy: (name, when) => `Last changed by ${name} ${when}`,
      timeWrong: 'Please write a time, such as 07:00.',
      tooShort: (hours) => `There must be at least ${hours} hours a day in which messages can be sent.`,
      numberWrong: (least, most) => `Please write a whole number from ${least} to ${most}.`,
    },
  },
}
