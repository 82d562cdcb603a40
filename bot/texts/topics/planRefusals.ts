import type { Language } from '../../domain/member'
import type { ChangeRefusal } from '../../domain/planning/changeGathering'
import type { InvitationRefusal } from '../../domain/planning/invitation'

/** What keeps somebody from planning in chat. */
export type PlanRefusal = 'plan-not-leader' | `plan-${ChangeRefusal | InvitationRefusal}`

export const planRefusals: Record<Language, Record<PlanRefusal, string>> = {
  nb: {
    'plan-not-leader': 'Områdelederne og arbeidsgruppa planlegger samlingene. Har du et ønske, si det gjerne til dem.',
    'plan-not-yours': 'Denne samlingen planlegges av andre. Er det feil, si fra til nettverkslederen.',
    'plan-cancelled': 'Samlingen er avlyst, så den kan ikke endres. Du kan kopiere den.',
    'plan-already-started': 'Samlingen har begynt, så det er for sent å endre den eller invitere.',
    'plan-held': 'Samlingen er gjennomført, så den kan ikke endres. Du kan kopiere den.',
    'plan-nothing-to-undo': 'Endringen er allerede sendt ut, så den kan ikke angres. Du kan endre på nytt.',
    'plan-no-change': 'Du har ikke endret noe ennå.',
    'plan-already-invited': 'Invitasjonene er allerede sendt. Du trenger ikke gjøre noe.',
    'plan-nobody': 'Ingen står på lista for denne samlingen. Se over områdene og hvem den er for.',
  },
  nn: {
    'plan-not-leader': 'Områdeleiarane og arbeidsgruppa planlegg samlingane. Har du eit ønske, sei det gjerne til dei.',
    'plan-not-yours': 'Andre planlegg denne samlinga. Er det feil, sei frå til nettverksleiaren.',
    'plan-cancelled': 'Samlinga er avlyst, så ho kan ikkje endrast. Du kan kopiere ho.',
    'plan-already-started': 'Samlinga har byrja, så det er for seint å endre ho eller invitere.',
    'plan-held': 'Samlinga er gjennomført, så ho kan ikkje endrast. Du kan kopiere ho.',
    'plan-nothing-to-undo': 'Endringa er alt send ut, så ho kan ikkje angrast. Du kan endre på nytt.',
    'plan-no-change': 'Du har ikkje endra noko enno.',
    'plan-already-invited': 'Invitasjonane er alt sende. Du treng ikkje gjere noko.',
    'plan-nobody': 'Ingen står på lista for denne samlinga. Sjå over områda og kven ho er for.',
  },
  en: {
    'plan-not-leader':
      'The area leaders and the working group plan the gatherings. If you have a wish, please tell them.',
    'plan-not-yours': 'Others plan this gathering. If that is wrong, please tell the network leader.',
    'plan-cancelled': 'The gathering is cancelled, so it cannot be changed. You can copy it.',
    'plan-already-started': 'The gathering has started, so it is too late to change it or to invite.',
    'plan-held': 'The gathering has been held, so it cannot be changed. You can copy it.',
    'plan-nothing-to-undo': 'The change has already gone out, so it cannot be undone. You can change it once more.',
    'plan-no-change': 'You have not changed anything yet.',
    'plan-already-invited': 'The invitations have already gone out. There is nothing you need to do.',
    'plan-nobody': 'Nobody is on the list for this gathering. Look over the areas and whom it is for.',
  },
}
