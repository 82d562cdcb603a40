import type { ActionRefusal } from '../cards/actions'
import type { ListRefusal } from '../domain/attendance/attendance'
import type { CheckInRefusal } from '../domain/attendance/checkIn'
import type { Language } from '../domain/member'
import type { RsvpRefusal } from '../domain/answers/rsvp'
import type { SurveyRefusal } from '../domain/surveys/answer'
import { planRefusals, type PlanRefusal } from './topics/planRefusals'

export type Refusal =
  | RsvpRefusal
  | ListRefusal
  | CheckInRefusal
  | 'door-wrong-code'
  | 'door-wait'
  | SurveyRefusal
  | ActionRefusal
  | PlanRefusal
  | 'notice-not-yours'
  | 'no-hours-yet'
  | 'unknown-person'
  | 'not-found'
  | 'nothing-answered'
  | 'not-ready'
  | 'not-saved'
  | 'takes-long'
  | 'text-too-long'
  | 'something-wrong'

/** What is the matter, and what to do now. */
export const refusals: Record<Language, Record<Refusal, string>> = {
  nb: {
    ...planRefusals.nb,
    'not-open': 'Denne samlingen er ikke åpen ennå. Du får beskjed når den er klar.',
    'not-invited': 'Du står ikke på lista for denne samlingen. Er det feil, si fra til områdelederen din.',
    'already-started': 'Samlingen har begynt, så svaret kan ikke endres her. Si fra til områdelederen din.',
    cancelled: 'Samlingen er avlyst, så du trenger ikke gjøre noe.',
    'not-on-site': 'Denne samlingen er bare på nett. Du er velkommen der.',
    'not-online': 'Denne samlingen er bare på stedet. Du er velkommen der.',
    'reason-missing': 'Velg en grunn, og send én gang til. «Annet» er også helt fint.',
    'no-such-colleague': 'Vi finner ikke kollegaen på arbeidsplassen din. Åpne kortet på nytt, og velg en annen.',
    'minutes-wrong': 'Minuttene må være et helt tall, og ikke mer enn samlingen varer.',
    'nothing-answered': 'Velg et svar for minst én samling, og send på nytt.',
    'not-your-list': 'Denne lista føres av en annen. Er det feil, si fra til nettverkslederen.',
    'not-started': 'Oppmøtelista åpner når samlingen begynner. Prøv igjen da.',
    'not-on-list': 'En av dem du krysset av for, står ikke på lista lenger. Åpne lista på nytt, og prøv igjen.',
    'list-empty': 'Ingen er krysset av. Kryss av for dem som var der, og lagre på nytt.',
    'area-missing':
      'Ingen fra det andre området er krysset av ennå. Kryss av dem også, eller be nettverkslederen fullføre lista.',
    'door-closed':
      'Innsjekkingen er ikke åpen nå. Den åpner en halv time før samlingen og stenger når samlingen er slutt.',
    'door-list-completed': 'Oppmøtelista er fullført. Si fra til den som fører lista, så blir du ført opp.',
    'door-wrong-code': 'Koden passer ikke nå, for den skifter hvert minutt. Skriv den som står på skjermen akkurat nå.',
    'door-wait': 'Det ble mange feil koder på rad. Vent ti minutter, eller si fra til den som fører lista.',
    'survey-closed': 'Undersøkelsen er stengt. Takk for at du ville svare!',
    'survey-not-for-you': 'Denne undersøkelsen er for en annen gruppe, så du trenger ikke svare på den.',
    'survey-unknown-question': 'Spørsmålene er endret siden du åpnet siden. Slik er de nå.',
    'survey-question-missing': 'Dette spørsmålet må ha et svar før du kan gå videre.',
    'survey-out-of-range': 'Svaret passer ikke til spørsmålet. Se på det, og prøv én gang til.',
    'survey-nothing-answered': 'Svar på minst ett spørsmål, og send inn på nytt.',
    'unknown-action': 'Denne knappen virker ikke lenger. Skriv «hjelp», så får du en ny.',
    'action-incomplete': 'Noe manglet i svaret. Se over kortet, og prøv én gang til.',
    'too-long': 'Teksten ble for lang. Kort den ned, og send på nytt.',
    'notice-not-yours': 'Denne beskjeden gjelder ikke deg lenger, så du trenger ikke gjøre noe.',
    'no-hours-yet': 'Du har ingen timer å få bekreftet ennå. De kommer når oppmøtelista er fullført.',
    'unknown-person': 'Vi finner deg ikke på navnelista. Ta kontakt med nettverkslederen, så ordner det seg.',
    'not-found': 'Vi finner ikke dette lenger. Skriv «hjelp» for å se hva du kan gjøre.',
    'not-ready': 'Vi har ikke fått lest listene ennå. Prøv igjen om litt.',
    'takes-long': 'Det tar lengre tid enn vanlig å lagre. Vent litt, og trykk én gang til, så ser du om det gikk.',
    'not-saved': 'Vi fikk ikke lagret det. Vent et øyeblikk, og trykk én gang til.',
    'text-too-long': 'Meldingen var for lang for meg. Skriv «hjelp» for å se hva du kan gjøre.',
    'something-wrong': 'Noe gikk galt hos oss, ikke hos deg. Prøv igjen om litt.',
  },
  nn: {
    ...planRefusals.nn,
    'not-open': 'Denne samlinga er ikkje open enno. Du får beskjed når ho er klar.',
    'not-invited': 'Du står ikkje på lista for denne samlinga. Er det feil, sei frå til områdeleiaren din.',
    'already-started': 'Samlinga har byrja, så svaret kan ikkje endrast her. Sei frå til områdeleiaren din.',
    cancelled: 'Samlinga er avlyst, så du treng ikkje gjere noko.',
    'not-on-site': 'Denne samlinga er berre på nett. Du er velkomen der.',
    'not-online': 'Denne samlinga er berre på staden. Du er velkomen der.',
    'reason-missing': 'Vel ein grunn, og send éin gong til. «Anna» er òg heilt fint.',
    'no-such-colleague': 'Vi finn ikkje kollegaen på arbeidsplassen din. Opne kortet på nytt, og vel ein annan.',
    'minutes-wrong': 'Minutta må vere eit heilt tal, og ikkje meir enn samlinga varer.',
    'nothing-answered': 'Vel eit svar for minst éi samling, og send på nytt.',
    'not-your-list': 'Ein annan fører denne lista. Er det feil, sei frå til nettverksleiaren.',
    'not-started': 'Oppmøtelista opnar når samlinga byrjar. Prøv igjen då.',
    'not-on-list': 'Ein av dei du kryssa av for, står ikkje på lista lenger. Opne lista på nytt, og prøv igjen.',
    'list-empty': 'Ingen er kryssa av. Kryss av for dei som var der, og lagre på nytt.',
    'area-missing':
      'Ingen frå det andre området er kryssa av enno. Kryss av dei òg, eller be nettverksleiaren fullføre lista.',
    'door-closed':
      'Innsjekkinga er ikkje open no. Ho opnar ein halv time før samlinga og stengjer når samlinga er slutt.',
    'door-list-completed': 'Oppmøtelista er fullført. Sei frå til den som fører lista, så blir du ført opp.',
    'door-wrong-code':
      'Koden passar ikkje no, for han skiftar kvart minutt. Skriv den som står på skjermen akkurat no.',
    'door-wait': 'Det vart mange feil kodar på rad. Vent ti minutt, eller sei frå til den som fører lista.',
    'survey-closed': 'Undersøkinga er stengd. Takk for at du ville svare!',
    'survey-not-for-you': 'Denne undersøkinga er for ei anna gruppe, så du treng ikkje svare på ho.',
    'survey-unknown-question': 'Spørsmåla er endra sidan du opna sida. Slik er dei no.',
    'survey-question-missing': 'Dette spørsmålet må ha eit svar før du kan gå vidare.',
    'survey-out-of-range': 'Svaret passar ikkje til spørsmålet. Sjå på det, og prøv éin gong til.',
    'survey-nothing-answered': 'Svar på minst eitt spørsmål, og send inn på nytt.',
    'unknown-action': 'Denne knappen verkar ikkje lenger. Skriv «hjelp», så får du ein ny.',
    'action-incomplete': 'Noko mangla i svaret. Sjå over kortet, og prøv éin gong til.',
    'too-long': 'Teksten vart for lang. Kort han ned, og send på nytt.',
    'notice-not-yours': 'Denne beskjeden gjeld ikkje deg lenger, så du treng ikkje gjere noko.',
    'no-hours-yet': 'Du har ingen timar å få stadfesta enno. Dei kjem når oppmøtelista er fullført.',
    'unknown-person': 'Vi finn deg ikkje på namnelista. Ta kontakt med nettverksleiaren, så ordnar det seg.',
    'not-found': 'Vi finn ikkje dette lenger. Skriv «hjelp» for å sjå kva du kan gjere.',
    'not-ready': 'Vi har ikkje fått lese listene enno. Prøv igjen om litt.',
    'takes-long': 'Det tek lengre tid enn vanleg å lagre. Vent litt, og trykk éin gong til, så ser du om det gjekk.',
    'not-saved': 'Vi fekk ikkje lagra det. Vent litt, og trykk éin gong til.',
    'text-too-long': 'Meldinga var for lang for meg. Skriv «hjelp» for å sjå kva du kan gjere.',
    'something-wrong': 'Noko gjekk gale hos oss, ikkje hos deg. Prøv igjen om litt.',
  },
  en: {
    ...planRefusals.en,
    'not-open': 'This gathering is not open yet. You will hear from us when it is ready.',
    'not-invited': 'You are not on the list for this gathering. If that is wrong, please tell your area leader.',
    'already-started': 'The gathering has started, so the answer cannot be changed here. Please tell your area leader.',
    cancelled: 'The gathering is cancelled, so there is nothing you need to do.',
    'not-on-site': 'This gathering is online only. You are welcome there.',
    'not-online': 'This gathering is on site only. You are welcome there.',
    'reason-missing': 'Please choose a reason and send once more. “Something else” is fine too.',
    'no-such-colleague': 'We cannot find that colleague at your workplace. Open the card again, and choose another.',
    'minutes-wrong': 'Minutes must be a whole number, and not more than the gathering lasts.',
    'nothing-answered': 'Choose an answer for at least one gathering, and send again.',
    'not-your-list': 'Somebody else keeps this list. If that is wrong, please tell the network leader.',
    'not-started': 'The attendance list opens when the gathering starts. Please try again then.',
    'not-on-list': 'One of the people you ticked is no longer on the list. Open the list again, and try once more.',
    'list-empty': 'Nobody is ticked. Tick those who were there, and save again.',
    'area-missing':
      'Nobody from the other area is ticked yet. Tick them too, or ask the network leader to complete the list.',
    'door-closed':
      'Check-in is not open now. It opens half an hour before the gathering and closes when the gathering is over.',
    'door-list-completed': 'The attendance list is complete. Tell whoever keeps the list, and you will be entered.',
    'door-wrong-code':
      'The code does not fit now, for it changes every minute. Write the one that is on the screen right now.',
    'door-wait': 'There were many wrong codes in a row. Wait ten minutes, or tell whoever keeps the list.',
    'survey-closed': 'The survey is closed. Thank you for wanting to answer!',
    'survey-not-for-you': 'This survey is for another group, so you do not need to answer it.',
    'survey-unknown-question': 'The questions have changed since you opened the page. This is how they are now.',
    'survey-question-missing': 'This question needs an answer before you can go on.',
    'survey-out-of-range': 'The answer does not fit the question. Look at it, and try once more.',
    'survey-nothing-answered': 'Answer at least one question, and submit again.',
    'unknown-action': 'This button no longer works. Write “help” to get a new one.',
    'action-incomplete': 'Something was missing in the answer. Look over the card, and try once more.',
    'too-long': 'The text was too long. Please shorten it, and send again.',
    'notice-not-yours': 'This message is no longer for you, so there is nothing you need to do.',
    'no-hours-yet': 'You have no hours to confirm yet. They come when the attendance list is completed.',
    'unknown-person': 'We cannot find you on the name list. Please contact the network leader, who can put it right.',
    'not-found': 'We cannot find this any longer. Write “help” to see what you can do.',
    'not-ready': 'We have not been able to read the lists yet. Try again in a while.',
    'takes-long': 'Saving takes longer than usual. Wait a moment and press once more to see whether it worked.',
    'not-saved': 'We could not save it. Wait a moment, and press once more.',
    'text-too-long': 'The message was too long for me. Write “help” to see what you can do.',
    'something-wrong': 'Something went wrong on our side, not yours. Please try again in a little while.',
  },
}
