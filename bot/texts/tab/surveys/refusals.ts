import type { Language } from '../../../domain/member'
import type { SurveyRunRefusal } from '../../../domain/surveys/runRefusals'

/** Why a survey cannot be opened, changed, prolonged or closed as somebody asked, and what to do instead. */
export const surveyRefusalTexts: Record<Language, Record<SurveyRunRefusal, string>> = {
  nb: {
    'not-found': 'Undersøkelsen finnes ikke lenger.',
    'not-yours': 'Det er arbeidsgruppa og nettverkslederen som styrer undersøkelser.',
    'questions-stand': 'Undersøkelsen er åpnet, og da kan ikke spørsmålene endres.',
    'not-draft': 'Undersøkelsen er åpnet allerede.',
    'not-open': 'Undersøkelsen er ikke åpen nå.',
    nobody: 'Ingen ville ha fått den nå. Se at det står noen på lista som den er til for.',
    'opens-in-the-past': 'Den dagen er over. Velg i dag eller en dag som kommer.',
    'closes-too-early': 'Siste dag må være etter den dagen den åpner. Endre siste dag under «Rediger».',
    'closes-too-late': 'En undersøkelse kan være åpen i høyst et halvt år.',
    'only-later': 'Siste dag kan bare flyttes til senere.',
    'reminded-today': 'De har fått undersøkelsen eller en påminnelse i dag. Vent til i morgen.',
    'needs-gathering': 'En evaluering hører til en samling, og lages når oppmøtelista er fullført.',
  },
  nn: {
    'not-found': 'Undersøkinga finst ikkje lenger.',
    'not-yours': 'Det er arbeidsgruppa og nettverksleiaren som styrer undersøkingar.',
    'questions-stand': 'Undersøkinga er opna, og då kan ikkje spørsmåla endrast.',
    'not-draft': 'Undersøkinga er alt opna.',
    'not-open': 'Undersøkinga er ikkje open no.',
    nobody: 'Ingen ville ha fått ho no. Sjå at det står nokon på lista som ho er til for.',
    'opens-in-the-past': 'Den dagen er over. Vel i dag eller ein dag som kjem.',
    'closes-too-early': 'Siste dag må vere etter den dagen ho opnar. Endre siste dag under «Rediger».',
    'closes-too-late': 'Ei undersøking kan vere open i høgst eit halvt år.',
    'only-later': 'Siste dag kan berre flyttast til seinare.',
    'reminded-today': 'Dei har fått undersøkinga eller ei påminning i dag. Vent til i morgon.',
    'needs-gathering': 'Ei evaluering høyrer til ei samling, og blir laga når oppmøtelista er fullført.',
  },
  en: {
    'not-found': 'The survey is no longer there.',
    'not-yours': 'The working group and the network leader run surveys.',
    'questions-stand': 'The survey has been opened, and then its questions cannot be changed.',
    'not-draft': 'The survey has been opened already.',
    'not-open': 'The survey is not open now.',
    nobody: 'Nobody would get it now. See that there is somebody on the list whom it is for.',
    'opens-in-the-past': 'That day is over. Choose today or a day to come.',
    'closes-too-early': 'The last day has to come after the day it opens. Change the last day under “Edit”.',
    'closes-too-late': 'A survey can be open for half a year at most.',
    'only-later': 'The last day can only be moved to a later one.',
    'reminded-today': 'They have got the survey or a reminder today. Wait until tomorrow.',
    'needs-gathering': 'An evaluation belongs to a gathering, and is made when the attendance list is completed.',
  },
}
