import type { Language } from '../../domain/member'
import type { Holiday } from '../../domain/planning/holidays'

export type HolidayTexts = Record<Holiday, string>

/** The public holidays in Norway, as they stand in a calendar. */
export const holidayTexts: Record<Language, HolidayTexts> = {
  nb: {
    'new-year': 'Første nyttårsdag',
    'maundy-thursday': 'Skjærtorsdag',
    'good-friday': 'Langfredag',
    'easter-sunday': 'Første påskedag',
    'easter-monday': 'Andre påskedag',
    'labour-day': 'Arbeidernes dag',
    'constitution-day': 'Grunnlovsdagen',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'Første pinsedag',
    'whit-monday': 'Andre pinsedag',
    'christmas-day': 'Første juledag',
    'boxing-day': 'Andre juledag',
  },
  nn: {
    'new-year': 'Første nyårsdag',
    'maundy-thursday': 'Skjærtorsdag',
    'good-friday': 'Langfredag',
    'easter-sunday': 'Første påskedag',
    'easter-monday': 'Andre påskedag',
    'labour-day': 'Arbeidaranes dag',
    'constitution-day': 'Grunnlovsdagen',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'Første pinsedag',
    'whit-monday': 'Andre pinsedag',
    'christmas-day': 'Første juledag',
    'boxing-day': 'Andre juledag',
  },
  en: {
    'new-year': 'New Year’s Day',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'constitution-day': 'Constitution Day',
    'ascension-day': 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'boxing-day': 'Boxing Day',
  },
}
